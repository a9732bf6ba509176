// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads passages of one kind as one text, as a person who reviews it sees it. */
final class Passages {
    private Passages() {}

    /** What was erased is left out; the parts stand on lines of their own. */
    static String joined(Complaint complaint, Passage.Kind kind, SealedTexts texts) {
        List<TextRef> refs = complaint.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(Passage::text)
                .toList();
        Map<TextRef, Text> open = texts.open(complaint.id(), refs);
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(open.get(ref)).stream())
                .map(Text::plain)
                .collect(Collectors.joining("\n"));
    }
}
