// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What is said before an answer and is none: {@code Oh nggih, …}, {@code Sebentar ya …}, {@code Catat ya, …}. */
final class Interjections {
    private static final int MOST = 8;
    private static final WordSet WORDS =
            WordSet.of("oh o ya yo iya nggih njih inggih enggih sebentar bentar sekedhap anu "
                    + "ini iki niki eh em hmm baik oke ok halo hallo waduh lha monggo catat dicatat tulis ditulis");

    private Interjections() {}

    /** The token after them and the marks among them; {@code from} if there are none. */
    static int pass(Tokens tokens, int from) {
        int t = from;
        while (t < from + MOST && (tokens.isAmong(t, WORDS) || (t > from && isMark(tokens, t)))) {
            t++;
        }
        return t;
    }

    /** Whether a word is one, told by the mark or the other one behind it. */
    static boolean is(Tokens tokens, int t) {
        return tokens.isAmong(t, WORDS) && (isMark(tokens, t + 1) || tokens.isAmong(t + 1, WORDS));
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.is(t, ',') || tokens.is(t, '.');
    }
}
