// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Words of an address written without blanks between: {@code DukuhKrajanRT05}, {@code dsnkrajanrt05}. They part where a
 * capital follows a small letter, behind a word that begins a part of an address, and before RT and RW.
 */
final class GluedWords {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 64;
    private static final int LONGEST_KNOWN = 12;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_SPLIT_BY_FIRST = 8;
    private static final long FIRSTS = Meaning.ROAD | Meaning.SETTLEMENT | Meaning.HOME | Meaning.OWN;
    private static final long INNER = Meaning.SETTLEMENT | Meaning.ROAD;
    /** How a word begins that a word of an address is glued to: by its first four letters, or two that no word begins with. */
    private static final WordSet FOURS =
            WordSet.of("desa duku dusu dhuk kelu kalu kamp ling jala gang blok peru komp griy loro alam ruma "
                    + "omah domi ting ngon joro asra rusu apar vill clus gamp");

    private static final WordSet TWOS = WordSet.of("jl ds dk gg kp");

    private final Lexicon lexicon;
    private final int[] letters = new int[LONGEST];
    private final boolean[] capitals = new boolean[LONGEST];
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];
    private int size;
    /** Whether a number is glued to its end, or to its beginning. */
    private boolean follows;

    private boolean after;
    /** Whether something besides the letters speaks for several words. */
    private boolean sure;

    GluedWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a second look at the word may find several. */
    static boolean mayBe(Tokens tokens, int t) {
        boolean number = tokens.isNumber(t + 1) && tokens.glued(t + 1);
        boolean marked = number || tokens.has(t, Tokens.SPELLED);
        return marked ? tokens.isUnknown(t) && tokens.size(t) >= SHORTEST : begins(tokens, t);
    }

    /** Whether the word begins with one that a word of an address is glued to. */
    static boolean begins(Tokens tokens, int t) {
        int size = tokens.size(t);
        return tokens.isWord(t)
                && tokens.isUnknown(t)
                && size >= SHORTEST
                && (size > LONGEST_KNOWN
                        || (size >= SHORTEST_SPLIT_BY_FIRST && FOURS.has(first(tokens.key[t], size, SHORTEST_WORD)))
                        || TWOS.has(first(tokens.key[t], size, 2)));
    }

    private static long first(long key, int size, int count) {
        return Words.key(key >>> (Words.BITS * (size - count)) & ((1L << (Words.BITS * count)) - 1), count);
    }

    /** Adds the words that the word {@code t} consists of; {@code t} if it is one, or else the token after it. */
    int split(CharSequence text, Tokens tokens, int t, Tokens plain, int flags) {
        if (!tokens.isWord(t) || !tokens.isUnknown(t) || tokens.size(t) < SHORTEST || tokens.size(t) > LONGEST) {
            return t;
        }
        read(text, tokens.start[t], tokens.end[t]);
        follows = tokens.isNumber(t + 1) && (tokens.glued(t + 1) || tokens.has(t, Tokens.SPELLED));
        after = tokens.glued(t) && tokens.isNumber(t - 1);
        int mark = tokens.is(t + 1, ',') ? t + 2 : t + 1;
        sure = follows || after || size > LONGEST_KNOWN || tokens.means(mark, AddressRun.HEADS | Meaning.REGION);
        int end = next(0);
        if (end == size) {
            return t;
        }
        int from = 0;
        int own = flags | (tokens.spaced(t) ? Tokens.SPACED : 0);
        while (from < size) {
            add(plain, from, end, own);
            own = Tokens.SPACED;
            from = end;
            end = next(from);
        }
        return t + 1;
    }

    private void read(CharSequence text, int from, int to) {
        size = 0;
        int next = from;
        for (int at = from; at < to; at = next) {
            int codePoint = Character.codePointAt(text, at);
            next = at + Character.charCount(codePoint);
            int fold = Fold.of(codePoint);
            if (Fold.isLetter(fold) && size < LONGEST) {
                letters[size] = fold;
                capitals[size] = Character.isUpperCase(codePoint);
                starts[size] = at;
                ends[size] = next;
                size++;
            }
        }
    }

    /** Where the word that begins at {@code from} ends. */
    private int next(int from) {
        int hump = from + 1;
        while (hump < size && !isHump(hump)) {
            hump++;
        }
        for (int end = Math.min(hump, from + LONGEST_KNOWN); sure && end > from + 1; end--) {
            int rest = hump - end;
            long meaning = rest == 0 || rest >= SHORTEST_REST || (rest == 1 && follows) ? meaning(from, end) : 0;
            boolean first = end - from >= SHORTEST_WORD && (from > 0 || after || FOURS.has(key(0, SHORTEST_WORD)));
            boolean word = first || isShort(from, end);
            if (word && (meaning & (first ? FIRSTS : INNER)) != 0) {
                return end;
            }
        }
        for (int inner = from + SHORTEST_REST; from > 0 && inner + SHORTEST_WORD <= hump; inner++) {
            for (int end = inner + SHORTEST_WORD; end <= Math.min(hump, inner + LONGEST_KNOWN); end++) {
                int rest = hump - end;
                boolean whole = (rest == 0 && follows) || rest >= SHORTEST_REST || (rest == 1 && follows);
                if (whole && (meaning(inner, end) & INNER) != 0) {
                    return inner;
                }
            }
        }
        boolean tail = follows && hump == size && hump - from > 2;
        return tail && (meaning(hump - 2, hump) & (Meaning.NEIGHBOURHOOD | Meaning.NUMBER_WORD)) != 0 ? hump - 2 : hump;
    }

    /** {@code kel} behind a number, {@code dsn} with which no other word begins. */
    private boolean isShort(int from, int end) {
        boolean inside = from > 0 || after;
        return inside ? end - from >= SHORTEST_REST : !hasVowel(from, end);
    }

    /** {@code krajanRT}, {@code RTDesa}: whether a word begins with the capital at {@code i}. */
    private boolean isHump(int i) {
        boolean small = i + 1 < size && !capitals[i + 1];
        return capitals[i] && (!capitals[i - 1] || small);
    }

    private boolean hasVowel(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("aeiou".indexOf('a' + letters[i] - 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    private long key(int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word = Words.append(word, letters[i]);
        }
        return Words.key(word, to - from);
    }

    private long meaning(int from, int to) {
        return lexicon.meaning(key(from, to));
    }

    private void add(Tokens plain, int from, int to, int flags) {
        boolean shouted = true;
        for (int i = from; i < to; i++) {
            shouted &= capitals[i];
        }
        int own = flags | (capitals[from] ? Tokens.CAPITAL : 0) | (shouted ? Tokens.SHOUTED : 0);
        plain.add(starts[from], ends[to - 1], Tokens.WORD, own, 0, to - from, key(from, to), meaning(from, to));
    }
}
