// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Reads the parts of an address one after the other. Scratch memory, for one thread at a time. */
final class AddressRun {
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_PARTS = 12;
    private static final int SHORTENED = 3;
    private static final int LONGEST_HOUSE_NUMBER = 3;
    private static final int MOST_ASIDE = 6;
    private static final int LONGEST_RANK = 4;
    private static final long HEADS = Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD;

    private Tokens tokens = new Tokens(1);
    private boolean cased;
    int last;
    int parts;
    boolean road;
    boolean building;
    boolean number;
    private boolean afterShort;
    /** Whether the address stands in a message whose fields are set apart by stars. */
    private boolean starred;

    void read(Tokens paragraph, int from, boolean casedText) {
        begin(paragraph, from, casedText);
        parts(from);
    }

    void readBare(Tokens paragraph, int from, boolean casedText) {
        begin(paragraph, from, casedText);
        int next = name(from, false);
        if (next > from) {
            parts++;
            last = next - 1;
            parts(separated(next));
        }
    }

    private void begin(Tokens paragraph, int from, boolean casedText) {
        tokens = paragraph;
        starred = tokens.is(from - 1, '*') && tokens.opensCell(from);
        cased = casedText;
        last = from;
        parts = 0;
        road = false;
        building = false;
        number = false;
    }

    private void parts(int from) {
        int t = from;
        while (tokens.inside(t) && parts < MOST_PARTS) {
            int next = part(t);
            if (next == t) {
                return;
            }
            parts++;
            last = next - 1;
            t = separated(next);
        }
    }

    private int part(int t) {
        if (tokens.means(t, Meaning.NEIGHBOURHOOD)) {
            boolean both =
                    tokens.means(t + 2, Meaning.NEIGHBOURHOOD) && (tokens.is(t + 1, '/') || tokens.is(t + 1, '-'));
            return numbers(afterPoint(both ? t + 3 : t + 1), t);
        } else if (tokens.is(t, '#') && tokens.isNumber(t + 1)) {
            number = true;
            return numbers(t + 1, t);
        } else if (tokens.means(t, Meaning.NUMBER_WORD) || (parts > 0 && tokens.means(t, Meaning.FLOOR))) {
            int next = numbers(afterPoint(t + 1), t);
            number |= next > t;
            return next;
        } else if (tokens.means(t, Meaning.ROAD | Meaning.SETTLEMENT) && !tokens.means(t, Meaning.REGION)) {
            road |= tokens.means(t, Meaning.ROAD);
            building |= tokens.means(t, Meaning.BUILDING);
            return headed(t);
        } else if (tokens.isNumber(t) && tokens.size(t) <= 3 && parts > 0 && !isDateOrTime(t)) {
            number = true;
            return numbers(t, t);
        }
        if (road && tokens.isWord(t) && tokens.cue(t) == Cue.DISTANCE && tokens.isNumber(afterPoint(t + 1))) {
            return afterPoint(t + 1) + 1;
        }
        boolean town =
                tokens.means(t, Meaning.PLACE) && !tokens.means(t, Meaning.COMMON) && !tokens.means(t, Meaning.REGION);
        return parts > 0 && (town || tokens.is(t - 1, ',')) ? village(t) : t;
    }

    private boolean isDateOrTime(int t) {
        return tokens.spaced(t) && tokens.means(t + 1, Meaning.MONTH);
    }

    /** A head and the name after it, with a house number that follows at once: {@code Jl. Mawar 14}. */
    private int headed(int t) {
        int from = afterPoint(t + 1);
        boolean shortened = tokens.size(t) <= SHORTENED;
        afterShort = shortened || tokens.key[t] == GANG;
        last = t;
        int next = name(from, afterShort || cased || next(from) || !tokens.means(from, Meaning.COMMON));
        if (next == from && !tokens.isNumber(from)) {
            return tokens.means(from, HEADS) ? from : t;
        } else if (next == from && tokens.size(from) > LONGEST_HOUSE_NUMBER) {
            return t;
        }
        while (isRoman(next)) {
            next++;
        }
        if (!tokens.isNumber(next) || tokens.size(next) > 3 || isDateOrTime(next)) {
            return next;
        }
        number |= next > from;
        return numbers(next, t);
    }

    private static final long GANG = Words.key("gang");

    /**
     * The token after the words of a name that a house number, a neighbourhood, a floor or a road follows: {@code Gang
     * Rambutan Kecil 231}; {@code from} if none does.
     */
    private int toNumber(int from) {
        int t = from;
        int words = 0;
        boolean ordinary = tokens.means(from, Meaning.COMMON | Meaning.INSTITUTION);
        while (tokens.isWord(t) && words <= MOST_NAME_WORDS && !isPart(t) && !isRoman(t)) {
            if (!mayBeInName(t, words)) {
                return from;
            }
            words++;
            t++;
            t += tokens.is(t, '.') && isShortened(t - 1, words) && tokens.isWord(t + 1) ? 1 : 0;
        }
        int next = tokens.is(t, ',') ? t + 1 : t;
        boolean number = tokens.isNumber(t) && tokens.size(t) <= 3 && !isDateOrTime(t);
        boolean pair = number && tokens.is(t + 1, '/') && tokens.isNumber(t + 2);
        boolean follows = tokens.means(next, Meaning.NEIGHBOURHOOD) || spelledHead(next) > 0 || pair;
        if (!ordinary || building) {
            follows |= number || tokens.is(t, '#');
        }
        if (!ordinary || building || road) {
            follows |= isPart(next);
        }
        return words > 0 && words <= MOST_NAME_WORDS && follows ? t : from;
    }

    /** A word that begins another part of an address. */
    private boolean isPart(int t) {
        return tokens.means(t, Meaning.NUMBER_WORD | Meaning.NEIGHBOURHOOD | Meaning.FLOOR | Meaning.ROAD)
                || (tokens.means(t, Meaning.SETTLEMENT) && !tokens.means(t, Meaning.REGION))
                || (road && tokens.isWord(t) && tokens.cue(t) == Cue.DISTANCE);
    }

    private boolean mayBeInName(int t, int words) {
        boolean asNames = cased && tokens.has(last, Tokens.CAPITAL);
        boolean capital = tokens.has(t, Tokens.CAPITAL) || !tokens.means(t, Meaning.COMMON);
        boolean lower = tokens.size(t) > SHORTENED || tokens.meaning(t) == 0 || words > 0;
        boolean written = tokens.means(t, Meaning.TITLE) || (asNames ? capital : lower);
        boolean built = tokens.meaning(t) == 0
                && !tokens.has(t, Tokens.CAPITAL)
                && WordShape.isOrdinary(tokens.key[t], tokens.size(t))
                && !WordShape.beginsShortly(tokens.key[t], tokens.size(t));
        return !tokens.means(t, ENDS_NAME) && written && !built;
    }

    private static final long ENDS_NAME = Meaning.PREPOSITION
            | Meaning.OWN
            | Meaning.HOME
            | Meaning.INCIDENT
            | Meaning.REGION
            | Meaning.NAMING
            | Meaning.SINCE
            | Meaning.MONTH;

    /** The words of a name of a road or settlement. */
    private int name(int from, boolean headed) {
        int announced = toNumber(from);
        if (announced > from) {
            return announced;
        }
        int t = from;
        int words = 0;
        while (tokens.isWord(t) && words < MOST_NAME_WORDS && isNameWord(t, words == 0 && headed)) {
            words++;
            t = overFillers(overDigits(t) + 1);
            boolean shortened = tokens.is(t, '.') && isShortened(t - 1, words);
            boolean hyphened = tokens.is(t, '-') && tokens.glued(t) && tokens.inside(t + 1) && tokens.glued(t + 1);
            if ((shortened || hyphened) && tokens.isWord(t + 1) && !tokens.means(t + 1, HEADS)) {
                t++;
            }
        }
        return t;
    }

    /** {@code Jl. A. Yani}, {@code Jl. Letjend. Suprapto}: whether the full stop behind the word shortens it. */
    private boolean isShortened(int t, int words) {
        boolean rank = words == 1
                && road
                && tokens.size(t) <= LONGEST_RANK
                && !tokens.means(t + 2, Meaning.COMMON | Meaning.INSTITUTION);
        return tokens.size(t) <= 2 || tokens.means(t, Meaning.TITLE) || rank;
    }

    /** {@code Mawar II}: the number of a road among those of one name. */
    private boolean isRoman(int t) {
        if (!tokens.isWord(t) || tokens.size(t) > SHORTENED || (cased && !tokens.has(t, Tokens.SHOUTED))) {
            return false;
        }
        for (int i = 0; i < tokens.size(t); i++) {
            int letter = (int) (tokens.key[t] >>> (5 * i)) & 31;
            if (letter != 'i' - 'a' + 1 && letter != 'v' - 'a' + 1 && letter != 'x' - 'a' + 1) {
                return false;
            }
        }
        return true;
    }

    /** The end of a word with digits for letters in it: {@code M4w4r}. */
    private int overDigits(int t) {
        int end = t;
        while (tokens.isNumber(end + 1)
                && tokens.glued(end + 1)
                && tokens.size(end + 1) == 1
                && tokens.isWord(end + 2)
                && tokens.glued(end + 2)
                && tokens.size(end + 2) > 1) {
            end += 2;
        }
        return end;
    }

    private boolean isNameWord(int t, boolean first) {
        if (tokens.means(t, Meaning.TITLE) && (tokens.is(t + 1, '.') || tokens.has(t, Tokens.CAPITAL))) {
            return true;
        }
        if (tokens.means(
                t,
                HEADS
                        | Meaning.NUMBER_WORD
                        | Meaning.FLOOR
                        | Meaning.REGION
                        | Meaning.OWN
                        | Meaning.NAMING
                        | Meaning.HOME
                        | Meaning.PREPOSITION)) {
            boolean ordinary = afterShort && tokens.means(t, Meaning.PREPOSITION) && tokens.size(t) > SHORTENED;
            return first && (tokens.means(t, Meaning.PLACE) || ordinary) && !tokens.means(t, HEADS);
        }
        boolean known = tokens.means(t, Meaning.PLACE | Meaning.NAME | Meaning.FIGURE | Meaning.TITLE);
        boolean ordinary = tokens.means(t, Meaning.COMMON) || tokens.cue(t) != Cue.NONE;
        if (cased) {
            return tokens.has(t, Tokens.CAPITAL) ? known || !ordinary || first || next(t) : first && !ordinary;
        }
        return (known && !ordinary)
                || first
                || next(t)
                || (!ordinary && !WordShape.isOrdinary(tokens.key[t], tokens.size(t)));
    }

    /** Whether a part of an address follows a capitalised ordinary word, which then is part of a name. */
    private boolean next(int t) {
        boolean number = tokens.means(t + 1, HEADS | Meaning.NUMBER_WORD) || tokens.isNumber(t + 1);
        return number && tokens.cue(t) == Cue.NONE;
    }

    /** A village or town after a comma, without a head. */
    private int village(int t) {
        int next = name(t, false);
        boolean ends =
                !tokens.inside(next) || tokens.kind(next) != Tokens.WORD || tokens.means(next, HEADS | Meaning.REGION);
        return next > t && (ends || tokens.means(t, Meaning.PLACE)) ? next : t;
    }

    /** {@code 07/04}, {@code 12A}, {@code C-14}, {@code 003 / 001}, {@code II}. */
    private int numbers(int from, int otherwise) {
        int t = from;
        boolean letter = tokens.isWord(t)
                && tokens.size(t) <= 3
                && tokens.cue(t) == Cue.NONE
                && !tokens.means(t, HEADS | Meaning.NUMBER_WORD | Meaning.COMMON);
        if (!letter && !(tokens.isNumber(t) || tokens.means(t, Meaning.NUMERAL))) {
            return otherwise;
        }
        t++;
        while (tokens.inside(t)) {
            boolean apart =
                    tokens.isNumber(t) && tokens.size(t) == 1 && tokens.isNumber(t - 1) && tokens.size(t - 1) == 1;
            if (apart || (tokens.means(t, Meaning.NUMERAL) && tokens.means(t - 1, Meaning.NUMERAL))) {
                t++;
                continue;
            }
            boolean joint = tokens.is(t, '/') || tokens.is(t, '-');
            int value = joint ? t + 1 : t;
            boolean suffix = tokens.isWord(value) && tokens.size(value) == 1 && tokens.glued(value);
            boolean house = cased
                    && tokens.isNumber(t - 1)
                    && tokens.isWord(t)
                    && tokens.size(t) == 1
                    && tokens.has(t, Tokens.CAPITAL)
                    && !(tokens.isWord(t + 1) || tokens.isNumber(t + 1));
            if (house) {
                return t + 1;
            }
            boolean more = (joint && (tokens.isNumber(value) || tokens.means(value, Meaning.NUMERAL)))
                    || (tokens.isNumber(t) && tokens.glued(t))
                    || suffix;
            if (!more || tokens.digitsOf(value) > 4) {
                break;
            }
            t = value + 1;
        }
        return t;
    }

    private int afterPoint(int t) {
        int next = t;
        while (next < t + SHORTENED
                && (tokens.is(next, '.') || tokens.is(next, ':') || tokens.is(next, '=') || tokens.is(next, '-'))) {
            next++;
        }
        next = overFillers(next);
        boolean broken = tokens.kind(next) == Tokens.BREAK && tokens.size(next) == 1 && !tokens.is(next - 1, '.');
        next = broken && (tokens.isWord(next + 1) || tokens.isNumber(next + 1)) ? next + 1 : next;
        return tokens.means(next, Meaning.HOME) && tokens.isNumber(next + 1) ? next + 1 : next;
    }

    /** The token after marks or pictures that stand in the place of a blank. */
    private int overFillers(int t) {
        int next = t;
        while (tokens.isFiller(next) && tokens.glued(next)) {
            next++;
        }
        return tokens.isWord(next) || tokens.isNumber(next) ? next : t;
    }

    /** The token after a remark in brackets: {@code (belakang masjid)}. */
    private int afterAside(int t) {
        int close = t + 1;
        while (tokens.is(t, '(') && close < t + MOST_ASIDE && tokens.isWord(close)) {
            close++;
        }
        return tokens.is(t, '(') && tokens.is(close, ')') ? close + 1 : t;
    }

    /** {@code R W}, {@code N o}, {@code R.W.}: the second of two letters that together begin a part; -1 if none do. */
    private int spelledHead(int t) {
        int second = tokens.is(t + 1, '.') ? t + 2 : t + 1;
        boolean head = tokens.isWord(t)
                && tokens.size(t) == 1
                && tokens.isWord(second)
                && tokens.size(second) == 1
                && tokens.means(second, HEADS | Meaning.NUMBER_WORD);
        return head ? second : -1;
    }

    /** The next part after commas, strokes and points; a line end only before a part with a head. */
    private int separated(int next) {
        int t = afterAside(next);
        if (spelledHead(t) > 0) {
            return spelledHead(t);
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
        if (spelledHead(skipped) > 0) {
            return spelledHead(skipped);
        }
        boolean head =
                tokens.means(skipped, Meaning.NEIGHBOURHOOD | Meaning.SETTLEMENT | Meaning.NUMBER_WORD | Meaning.FLOOR)
                        && !tokens.means(skipped, Meaning.HOME);
        return skipped > t && head && tokens.isWord(skipped) ? skipped : t;
    }
}
