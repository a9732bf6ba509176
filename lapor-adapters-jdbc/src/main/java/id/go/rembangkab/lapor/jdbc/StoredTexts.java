// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The texts, and what is left of those that were erased. */
record StoredTexts(JdbcTexts texts, Erasures erasures) implements SealedTexts {
    @Override
    public Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
        return texts.open(complaint, refs);
    }

    @Override
    public void erase(ComplaintId complaint) {
        texts.erase(complaint);
    }

    @Override
    public List<ComplaintId> unfinishedErasures() {
        return erasures.unfinished();
    }

    @Override
    public List<ComplaintId> finishErasures() {
        return erasures.finish();
    }
}
