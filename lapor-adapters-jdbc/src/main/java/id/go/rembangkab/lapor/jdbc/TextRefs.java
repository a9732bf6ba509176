// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.ArrayList;
import java.util.List;

/** References to texts in one column: {@code LENGTH:id} and {@code LENGTH:commitment} of each, one after the other. */
final class TextRefs {
    private TextRefs() {}

    static String write(List<TextRef> refs) {
        StringBuilder text = new StringBuilder();
        for (TextRef ref : refs) {
            append(text, ref.id());
            append(text, ref.commitment());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    static List<TextRef> read(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text.substring(at, colon));
            parts.add(text.substring(colon + 1, end));
            at = end;
        }
        List<TextRef> refs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            refs.add(new TextRef(parts.get(i), parts.get(i + 1)));
        }
        return List.copyOf(refs);
    }
}
