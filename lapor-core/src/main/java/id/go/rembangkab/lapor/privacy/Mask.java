// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Hides letters and digits and keeps separators, so that a reader sees what kind of thing stood there. */
final class Mask {
    private static final char HIDDEN = '*';

    private Mask() {}

    static void append(StringBuilder masked, CharSequence text, int start, int end) {
        int i = start;
        while (i < end) {
            int codePoint = Character.codePointAt(text, i);
            int fold = Fold.of(codePoint);
            boolean kept = fold == Fold.SPACE || fold == Fold.NEWLINE || fold >= Fold.PUNCTUATION;
            if (kept) {
                masked.appendCodePoint(codePoint);
            } else if (fold != Fold.IGNORABLE) {
                masked.append(HIDDEN);
            }
            i += Character.charCount(codePoint);
        }
    }
}
