// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** A value as two people would agree it is the same: lower case, plain digits and letters, no separators. */
final class FoldedText {
    private FoldedText() {}

    static String of(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int codePoint = Character.codePointAt(text, i);
            int fold = Fold.of(codePoint);
            if (Fold.isDigit(fold)) {
                folded.append((char) ('0' + fold - Fold.DIGIT));
            } else if (fold == Fold.OTHER_LETTER) {
                folded.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (Fold.isLetter(fold)) {
                folded.append((char) ('a' + fold - 1));
            }
            i += Character.charCount(codePoint);
        }
        return folded.toString();
    }
}
