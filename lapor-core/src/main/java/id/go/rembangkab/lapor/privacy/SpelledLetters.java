// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** A word told letter by letter, with the same mark after each: {@code S i t i}, {@code S.I.T.I}, {@code s-i-t-i}. */
final class SpelledLetters {
    private static final int FEWEST = 3;
    /** Initials and degrees have points between two or three letters: {@code R.A.}, {@code K.H.A. Wahid}. */
    private static final int FEWEST_WITH_POINTS = 4;

    private SpelledLetters() {}

    /** The mark between the letters of the word whose first letter ends before {@code i}; 0 if it is no such word. */
    static char mark(CharSequence text, int i, int length) {
        char mark = i < length ? text.charAt(i) : 0;
        if (mark != ' ' && mark != '.' && mark != '-' && mark != '_' && mark != '*') {
            return 0;
        }
        int fewest = mark == '.' ? FEWEST_WITH_POINTS : FEWEST;
        int at = i;
        for (int letters = 1; letters < fewest; letters++) {
            boolean another = at + 1 < length && text.charAt(at) == mark && isLetter(text.charAt(at + 1));
            if (!another || (at + 2 < length && isLetter(text.charAt(at + 2)))) {
                return 0;
            }
            at += 2;
        }
        return mark;
    }

    private static boolean isLetter(char c) {
        return Fold.isLetter(Fold.of(c));
    }
}
