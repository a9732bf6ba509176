// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** A line of the second corpus: its text without the marks, and what the marks say. */
record MarkedText(String attack, String text, List<Finding> marked) {
    static MarkedText parse(String line) {
        int tab = line.indexOf('\t');
        String source = line.substring(tab + 1).replace("\\n", "\n");
        StringBuilder text = new StringBuilder();
        List<Finding> marked = new ArrayList<>();
        int from = 0;
        for (int open = source.indexOf('«'); open >= 0; open = source.indexOf('«', from)) {
            int bar = source.indexOf('|', open);
            int close = source.indexOf('»', bar);
            text.append(source, from, open);
            int start = text.length();
            text.append(source, bar + 1, close);
            PersonalData type = new PersonalData(source.substring(open + 1, bar));
            marked.add(new Finding(start, text.length(), type, "marked", Confidence.CERTAIN, List.of()));
            from = close + 1;
        }
        text.append(source, from, source.length());
        return new MarkedText(line.substring(0, tab), text.toString(), marked);
    }

    /** Letters and digits of a marked value that no finding covers. */
    int leaked(Finding value, List<Finding> findings) {
        int leaked = 0;
        for (int i = value.start(); i < value.end(); i++) {
            int at = i;
            boolean covered = findings.stream().anyMatch(f -> f.start() <= at && at < f.end());
            leaked += counts(i) && !covered ? 1 : 0;
        }
        return leaked;
    }

    int size(Finding value) {
        int size = 0;
        for (int i = value.start(); i < value.end(); i++) {
            size += counts(i) ? 1 : 0;
        }
        return size;
    }

    private boolean counts(int i) {
        return !Character.isLowSurrogate(text.charAt(i)) && Character.isLetterOrDigit(text.codePointAt(i));
    }
}
