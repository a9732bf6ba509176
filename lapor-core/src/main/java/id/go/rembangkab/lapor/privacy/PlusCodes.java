// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Open location codes, which tell a place in letters and digits with a plus sign. */
final class PlusCodes {
    private static final String LETTERS = "23456789CFGHJMPQRVWX";
    private static final int LONGEST = 8;

    private PlusCodes() {}

    /**
     * A plus code around the sign at {@code t}: {@code 6P5F7C3X+2Q}; returns the token after it, {@code t} if there is
     * none.
     */
    static int scan(CharSequence text, Tokens tokens, int t, Spans spans) {
        int first = t;
        while (first > Math.max(0, t - LONGEST) && tokens.glued(first) && isCodePart(tokens, first - 1)) {
            first--;
        }
        int next = t + 1;
        while (next < t + LONGEST && tokens.glued(next) && isCodePart(tokens, next)) {
            next++;
        }
        int before = codeLetters(text, tokens.start[first], tokens.start[t]);
        int after = next > t + 1 ? codeLetters(text, tokens.start[t + 1], tokens.end[next - 1]) : 0;
        boolean code = first < t && (before == 4 || before == 6 || before == 8) && (after == 2 || after == 3);
        if (!code) {
            return t;
        }
        HomePoints.add(tokens, first, next, "pluscode", spans);
        return next;
    }

    private static boolean isCodePart(Tokens tokens, int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }

    /** How many letters and digits of plus codes the stretch is made of; 0 if of others too. */
    private static int codeLetters(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (LETTERS.indexOf(Character.toUpperCase(text.charAt(i))) < 0) {
                return 0;
            }
        }
        return end - start;
    }
}
