// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** The label of a field in a form and what stands behind it: {@code Nama lengkap (sesuai KTP) : Siti Contoh}. */
final class FieldLabel {
    private static final int LONGEST = 8;
    private static final int LONGEST_PLAIN = 4;
    private static final long MAY_STAND_IN = Meaning.NAME | Meaning.HOME | Meaning.NAMING;

    private FieldLabel() {}

    /** The token after the colon, if one follows soon on the same line; else {@code from}. */
    static int value(Tokens tokens, int from) {
        for (int t = from; t < from + LONGEST && tokens.inside(t) && tokens.kind(t) != Tokens.BREAK; t++) {
            if (tokens.is(t, ':') || tokens.is(t, '=')) {
                return t + 1;
            }
            boolean field = tokens.meaning(t) != 0 && !tokens.means(t, MAY_STAND_IN);
            boolean mark = tokens.is(t, '/') || tokens.is(t, '(') || tokens.is(t, ')') || tokens.is(t, '.');
            if (!field && !mark) {
                return from;
            }
        }
        return from;
    }

    /** {@code ID Pelanggan -}, {@code Email:}: whether the next field of a form begins with {@code from}. */
    static boolean begins(Tokens tokens, int from) {
        for (int t = from; t < from + LONGEST_PLAIN; t++) {
            if (tokens.is(t, ':') || tokens.is(t, '=') || tokens.is(t, '-')) {
                return true;
            } else if (!tokens.isWord(t)) {
                return false;
            }
        }
        return false;
    }
}
