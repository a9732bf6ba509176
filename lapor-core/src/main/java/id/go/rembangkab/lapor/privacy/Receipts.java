// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Receipts of transfers, where the account stands alone in the line below the one it was paid to. */
final class Receipts {
    private static final WordSet TO = WordSet.of("ke kepada kpd penerima tujuan untuk to");

    private Receipts() {}

    /** Whether the number that begins at {@code t} stands below whom money was sent to. */
    static boolean isPaidTo(Tokens tokens, int t) {
        if (t == 0 || tokens.kind(t - 1) != Tokens.BREAK) {
            return false;
        }
        int line = lineBegin(tokens, t - 2);
        if (!tokens.isAmong(line, TO)) {
            return false;
        }
        for (int i = line; i >= tokens.horizon(t); i--) {
            if (tokens.isWord(i) && tokens.cue(i) == Cue.TRANSFER) {
                return true;
            }
        }
        return false;
    }

    private static int lineBegin(Tokens tokens, int t) {
        int first = t;
        while (first > tokens.horizon(t) && tokens.kind(first - 1) != Tokens.BREAK) {
            first--;
        }
        return first;
    }
}
