// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import org.jspecify.annotations.Nullable;

/** Number words written without blanks between them: {@code noldelapansatudua}. */
final class GluedNumerals {
    /** No two words of the rows fit in fewer letters. */
    static final int SHORTEST = 7;

    private static final int FEWEST = 3;
    private static final int LETTERS = 32;
    private static final String[] WORDS = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
        "kosong", "siji", "loro", "telu", "papat", "limo", "enem", "pitu", "wolu", "sanga",
        "", "", "ro", "", "", "", "nem", "", "lapan", "songo",
        "", "setunggal", "kalih", "tigo", "sekawan", "gangsal", "", "", "", "",
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final int ROW = 10;

    private static final int ROOT = 1;
    private static final int DONE = 200;

    /** For each state and letter the state after it, 0 for none; states from {@link #DONE} on end a word. */
    private static final short[] STEPS = steps();

    private GluedNumerals() {}

    /** Adds the digits to the token that is added next, if the stretch is made of number words only; whether it is. */
    static boolean append(CharSequence text, int start, int end, Tokens tokens) {
        boolean numerals = walk(text, start, end, null) >= FEWEST;
        if (numerals) {
            walk(text, start, end, tokens);
        }
        return numerals;
    }

    /** How many words the stretch is made of, 0 if of others too; adds their digits if there is where to. */
    private static int walk(CharSequence text, int start, int end, @Nullable Tokens tokens) {
        int state = ROOT;
        int count = 0;
        for (int i = start; i < end; i++) {
            int fold = Fold.of(text.charAt(i));
            if (fold == Fold.IGNORABLE) {
                continue;
            }
            state = fold < LETTERS ? STEPS[state * LETTERS + fold] : 0;
            if (state == 0) {
                return 0;
            } else if (state >= DONE) {
                if (tokens != null) {
                    tokens.digit(state - DONE);
                }
                count++;
                state = ROOT;
            }
        }
        return state == ROOT ? count : 0;
    }

    private static short[] steps() {
        short[] steps = new short[DONE * LETTERS];
        int states = ROOT + 1;
        for (int w = 0; w < WORDS.length; w++) {
            int state = ROOT;
            String word = WORDS[w];
            for (int i = 0; i < word.length(); i++) {
                int at = state * LETTERS + word.charAt(i) - 'a' + 1;
                boolean last = i == word.length() - 1;
                if (steps[at] == 0) {
                    steps[at] = (short) (last ? DONE + w % ROW : states++);
                }
                state = steps[at];
            }
        }
        if (states > DONE) {
            throw new IllegalStateException("number words: expected fewer letters");
        }
        return steps;
    }
}
