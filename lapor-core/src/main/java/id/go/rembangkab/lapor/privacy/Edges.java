// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Marks and letters around a value: those that belong to it, and brackets that say whose it is. */
final class Edges {
    private static final int MOST_LETTERS = 4;

    private Edges() {}

    /** The first token of the value: a plus sign, and a bracket that closes within, are part of it. */
    static int open(Tokens tokens, int first, int last) {
        int from = first;
        if (tokens.is(from - 1, '(') && closes(tokens, from, last)) {
            from--;
        }
        return tokens.is(from - 1, '+') ? from - 1 : from;
    }

    /** The letters and digits before a number that are glued to it: {@code B1H029634}, {@code X11.2020.62790}. */
    static int letters(Tokens tokens, int first) {
        int from = first;
        while (from > first - 4 && tokens.glued(from) && isShort(tokens, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isShort(Tokens tokens, int t) {
        return (tokens.isWord(t)
                        && tokens.size(t) <= (tokens.isUnknown(t) ? MOST_LETTERS : 2)
                        && tokens.cue(t) == Cue.NONE)
                || (tokens.isNumber(t) && tokens.size(t) <= 2);
    }

    private static boolean closes(Tokens tokens, int from, int last) {
        for (int t = from; t <= last; t++) {
            if (tokens.is(t, ')')) {
                return true;
            }
        }
        return false;
    }

    /** {@code Siti Contoh (K 1234 AB)}, {@code Siti Contoh (17-08-1986)}: alone in brackets behind a name. */
    static boolean isOfPerson(Tokens tokens, int t, int next, Spans spans) {
        return tokens.is(t - 1, '(') && tokens.is(next, ')') && t > 1 && spans.endsWithPerson(tokens.end[t - 2]);
    }
}
