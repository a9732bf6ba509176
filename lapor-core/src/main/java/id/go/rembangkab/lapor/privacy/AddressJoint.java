// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * What stands between the parts of an address, and between a head and what it begins: commas, strokes, points, a remark
 * in brackets, the line end, as in {@code RT. 02 / RW. 03 (belakang masjid), Leteh}.
 */
final class AddressJoint {
    private static final int MOST_ASIDE = 6;
    private static final int MOST_MARKS = 3;
    private static final long BELOW = Meaning.NEIGHBOURHOOD | Meaning.SETTLEMENT | Meaning.NUMBER_WORD | Meaning.FLOOR;

    /** The name of the letter that those of RT and RW begin with. */
    static final long ER = Words.key("er");

    private AddressJoint() {}

    /** The next part after commas, strokes and points; a line end only before a part with a head. */
    static int pass(Tokens tokens, int next, boolean starred) {
        int t = afterAside(tokens, next);
        if (spelledHead(tokens, t) > 0) {
            return spelledHead(tokens, t);
        }
        while (tokens.is(t, ',')
                || tokens.is(t, '/')
                || tokens.is(t, '(')
                || tokens.is(t, '-')
                || (tokens.isFiller(t) && !tokens.is(t, '|') && !(starred && tokens.endsCell(t)))) {
            t++;
        }
        int skipped = t;
        while (tokens.is(skipped, '.') || tokens.kind(skipped) == Tokens.BREAK) {
            skipped++;
        }
        if (spelledHead(tokens, skipped) > 0) {
            return spelledHead(tokens, skipped);
        }
        boolean head = tokens.isWord(skipped) && tokens.means(skipped, BELOW) && !tokens.means(skipped, Meaning.HOME);
        return skipped > t && head ? skipped : t;
    }

    /** The token after the marks behind a head: {@code RT : 02}, {@code No. 4}. */
    static int afterHead(Tokens tokens, int t) {
        int next = t;
        while (next < t + MOST_MARKS
                && (tokens.is(next, '.') || tokens.is(next, ':') || tokens.is(next, '=') || tokens.is(next, '-'))) {
            next++;
        }
        next = afterFillers(tokens, next);
        boolean broken = tokens.isLineEnd(next) && !tokens.is(next - 1, '.');
        next = broken && (tokens.isWord(next + 1) || tokens.isNumber(next + 1)) ? next + 1 : next;
        return tokens.means(next, Meaning.HOME) && tokens.isNumber(next + 1) ? next + 1 : next;
    }

    /** The token after marks or pictures that stand in the place of a blank. */
    static int afterFillers(Tokens tokens, int t) {
        int next = t;
        while (tokens.isFiller(next) && tokens.glued(next) && tokens.headings.opening(next + 1) == Headings.NONE) {
            next++;
        }
        return tokens.isWord(next) || tokens.isNumber(next) ? next : t;
    }

    /** {@code R W}, {@code N o}, {@code R.W.}: the second of two letters that together begin a part; -1 if none do. */
    static int spelledHead(Tokens tokens, int t) {
        int second = tokens.is(t + 1, '.') ? t + 2 : t + 1;
        boolean letters = (tokens.size(t) == 1 && tokens.size(second) == 1) || tokens.key[t] == ER;
        boolean head = tokens.isWord(t)
                && letters
                && tokens.isWord(second)
                && tokens.means(second, AddressRun.HEADS | Meaning.NUMBER_WORD);
        return head ? second : -1;
    }

    /** {@code tanpa nomor}: the token after the words that a house has no number; {@code t} if they do not stand there. */
    static int afterNumberless(Tokens tokens, int t) {
        boolean without = tokens.isWord(t) && (tokens.key[t] == TANPA || tokens.key[t] == TNP);
        return without && tokens.means(t + 1, Meaning.NUMBER_WORD) ? t + 2 : t;
    }

    private static final long TANPA = Words.key("tanpa");
    private static final long TNP = Words.key("tnp");

    /** The token after a remark in brackets: {@code (belakang masjid)}. */
    private static int afterAside(Tokens tokens, int t) {
        int close = t + 1;
        while (tokens.is(t, '(') && close < t + MOST_ASIDE && tokens.isWord(close)) {
            close++;
        }
        return tokens.is(t, '(') && tokens.is(close, ')') ? close + 1 : t;
    }
}
