// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * What stands between two words or numbers: marks in the place of a blank, as in {@code Dukuh/Krajan/RT/02} and in a line
 * for each word, or those that belong there. One odd mark says little; it is several in a row, or the one behind a
 * word that the name of a road or a village must follow, that show the disguise.
 */
final class Gaps {
    private static final int MOST_MARKS = 5;
    private static final int NEAR = 3;
    private static final int MOST_IN_LINE = 3;
    private static final int LONGEST_SHORT = 3;
    private static final long NEEDS_MORE = AddressRun.HEADS | Meaning.NUMBER_WORD;
    private static final long BELOW = Meaning.NEIGHBOURHOOD | Meaning.SETTLEMENT | Meaning.NUMBER_WORD | Meaning.PLACE;

    private Tokens tokens = new Tokens(1);
    /** How many gaps ago the last odd one was. */
    private int sinceOdd;

    /** How many gaps ago the last odd line end was, which only another one goes with. */
    private int sinceTorn;

    /** Whether every gap is marked since a head. */
    private boolean running;

    /** Begins a paragraph. */
    void begin(Tokens paragraph) {
        tokens = paragraph;
        sinceOdd = NEAR;
        sinceTorn = NEAR;
        running = false;
    }

    static boolean isValue(Tokens tokens, int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }

    /** The word or number after the marks at {@code t}. */
    int end(int t) {
        int end = t;
        while (end < tokens.count && !isValue(tokens, end) && !(end > t && tokens.is(end, Labels.OPEN))) {
            end++;
        }
        return end;
    }

    /** Goes over a gap without marks: a blank, or nothing at all between a word and a number. */
    void passBlank(boolean blank) {
        running &= !blank;
        sinceOdd += blank ? 1 : 0;
        sinceTorn += blank ? 1 : 0;
    }

    /** Goes over the marks from {@code from} up to the word {@code to}; whether they stand for a blank. */
    boolean standsForBlank(int from, int to) {
        boolean mark = isMark(from, to);
        boolean odd = mark && isOdd(from, to);
        boolean torn = odd && isLineEnd(to);
        running = mark && (odd || !isLineEnd(to)) && (running || isOddBehindHead(tokens, from - 1));
        boolean among = odd && ((torn ? sinceTorn : sinceOdd) < NEAR || isOddSoon(to, torn));
        sinceOdd = odd ? 0 : sinceOdd + 1;
        sinceTorn = torn ? 0 : sinceTorn + 1;
        return running || among;
    }

    /** Whether a mark that has no business there stands behind the head {@code t}. */
    static boolean isOddBehindHead(Tokens tokens, int t) {
        int next = t + 1;
        boolean ordinary = tokens.is(next, '.') && isValue(tokens, next + 1);
        return tokens.means(t, NEEDS_MORE)
                && tokens.inside(next)
                && !isValue(tokens, next)
                && !ordinary
                && !(tokens.means(t, Meaning.NEIGHBOURHOOD) && isPair(tokens, next));
    }

    /** {@code RT/RW} */
    private static boolean isPair(Tokens tokens, int mark) {
        return (tokens.is(mark, '/') || tokens.is(mark, '-')) && tokens.means(mark + 1, Meaning.NEIGHBOURHOOD);
    }

    private boolean isLineEnd(int to) {
        return tokens.kind(to - 1) == Tokens.BREAK;
    }

    private boolean isOddSoon(int from, boolean torn) {
        int t = from;
        for (int gaps = 0; gaps < NEAR; gaps++) {
            while (isValue(tokens, t) && isValue(tokens, t + 1) && tokens.glued(t + 1)) {
                t++;
            }
            int end = t + 1 + MOST_MARKS;
            int next = t + 1;
            while (next < end && tokens.inside(next) && !isValue(tokens, next)) {
                next++;
            }
            if (next > t + 1 && isMark(t + 1, next) && (!torn || isLineEnd(next)) && isOdd(t + 1, next)) {
                return true;
            }
            t = next;
        }
        return false;
    }

    /** Whether marks that may stand for a blank are all there is, between words. */
    private boolean isMark(int from, int to) {
        boolean sentence = tokens.is(from, '.') && isLineEnd(to) && tokens.size(from - 1) > LONGEST_SHORT;
        if (sentence || from == 0 || to >= tokens.count || to - from > MOST_MARKS || isNumbers(from, to)) {
            return false;
        }
        for (int t = from; t < to; t++) {
            boolean may =
                    tokens.kind(t) == Tokens.SYMBOL || tokens.isLineEnd(t) || MARKS.indexOf(tokens.punctuation(t)) >= 0;
            if (!may) {
                return false;
            }
        }
        return !(tokens.means(from - 1, Meaning.NEIGHBOURHOOD) && isPair(tokens, from));
    }

    private static final String MARKS = "/._-|*~+;,\\";

    /** {@code 02/03}, {@code rumah-rumah}: two numbers that belong together, or a word said twice. */
    private boolean isNumbers(int from, int to) {
        boolean numbers = tokens.isNumber(from - 1) && tokens.isNumber(to);
        boolean mark = to == from + 1 && tokens.kind(from) == Tokens.PUNCTUATION;
        return numbers || (mark && tokens.isWord(to) && tokens.key[from - 1] == tokens.key[to]);
    }

    private boolean isOdd(int from, int to) {
        if (isLineEnd(to)) {
            return isAlone(from, to);
        }
        return to > from + 1 || (tokens.glued(from) && tokens.glued(to));
    }

    /** Whether a word stands in a line of its own before or after the line end, or a line ends or begins as none does. */
    private boolean isAlone(int from, int to) {
        int first = from - 1;
        while (tokens.glued(first) && isValue(tokens, first - 1)) {
            first--;
        }
        boolean torn = tokens.means(from - 1, NEEDS_MORE)
                || tokens.means(to, BELOW)
                || tokens.isNumber(to)
                || (tokens.isWord(to) && tokens.cue(to) == Cue.DISTANCE);
        return torn || first == 0 || tokens.kind(first - 1) == Tokens.BREAK || endsSoon(to);
    }

    /** Whether the line that begins at {@code from} has one word, or ends with a word that more must follow. */
    private boolean endsSoon(int from) {
        int words = 1;
        int t = from;
        while (words <= MOST_IN_LINE && tokens.inside(t) && tokens.kind(t) != Tokens.BREAK) {
            words += isValue(tokens, t) && tokens.spaced(t) && t > from ? 1 : 0;
            t++;
        }
        int last = tokens.is(t - 1, '.') || tokens.is(t - 1, ',') ? t - 2 : t - 1;
        boolean ends = !tokens.inside(t) || tokens.kind(t) == Tokens.BREAK;
        return ends && (words == 1 || (words <= MOST_IN_LINE && tokens.means(last, NEEDS_MORE)));
    }
}
