// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Reads the parts of an address one after the other: a road or a settlement with its name, a house number, the
 * neighbourhood, a village, as in {@code Jl. Mawar 14 RT 02 RW 03, Leteh}. Scratch memory, for one thread at a time.
 */
final class AddressRun {
    /** What begins a part of an address. */
    static final long HEADS = Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD;

    private static final int MOST_PARTS = 12;
    /** How many heads in a row have one name: {@code perumahan blok jalan Mawar}. */
    private static final int MOST_HEADS = 3;

    private static final int LONGEST_SHORT_HEAD = 3;
    private static final long GANG = Words.key("gang");

    Tokens tokens = new Tokens(1);
    boolean cased;

    /** The last token of the address so far. */
    int last;

    int parts;
    boolean road;
    boolean building;
    /** Whether a house or a floor is told by its number. */
    boolean number;

    /** The heads passed since the last name. */
    private int heads;

    /** Whether the head of the part was shortened, so that an ordinary word may be its name: {@code Jl. Depan}. */
    boolean afterShort;

    /** Whether the address stands in a message whose fields are set apart by stars. */
    private boolean starred;

    /** Reads an address whose first part begins with a head. */
    void read(Tokens paragraph, int from, boolean casedText) {
        begin(paragraph, from, casedText);
        cased = casedText && !isSmall(from);
        parts(from);
    }

    /** Reads an address that begins with the name of a settlement alone. */
    void readBare(Tokens paragraph, int from, boolean casedText) {
        begin(paragraph, from, casedText);
        int next = PlaceName.end(this, from, false);
        if (next > from) {
            parts++;
            last = next - 1;
            parts(AddressJoint.pass(tokens, next, starred));
        }
    }

    /** Whether it tells one home from another, and not only a road or a settlement. */
    boolean isWhole() {
        return parts > 1 || number;
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
        heads = 0;
    }

    /** {@code jl. melon raya}: whether names are written small here, though there are capitals elsewhere. */
    private boolean isSmall(int from) {
        int name = AddressJoint.afterHead(tokens, from + 1);
        boolean ordinary = tokens.means(from, Meaning.ROAD) && tokens.size(from) > LONGEST_SHORT_HEAD;
        return !ordinary && !tokens.has(from, Tokens.CAPITAL) && !tokens.has(name, Tokens.CAPITAL);
    }

    /** Takes in what the house looks like, told behind the address. */
    void describe() {
        last = HouseLooks.last(tokens, last);
    }

    private void parts(int from) {
        int t = from;
        while (tokens.inside(t) && parts < MOST_PARTS) {
            int before = last;
            int next = part(t);
            if (next == t) {
                last = before;
                return;
            }
            parts++;
            last = next - 1;
            t = AddressJoint.pass(tokens, next, starred);
        }
    }

    /** The token after the part that begins at {@code t}; {@code t} if none does. */
    private int part(int t) {
        if (tokens.means(t, Meaning.NEIGHBOURHOOD)) {
            boolean both =
                    tokens.means(t + 2, Meaning.NEIGHBOURHOOD) && (tokens.is(t + 1, '/') || tokens.is(t + 1, '-'));
            return AddressNumber.end(this, AddressJoint.afterHead(tokens, both ? t + 3 : t + 1), t);
        } else if (parts > 0 && AddressJoint.afterNumberless(tokens, t) > t) {
            return AddressJoint.afterNumberless(tokens, t);
        } else if (tokens.is(t, '#') && tokens.isNumber(t + 1)) {
            return numbered(t + 1, t);
        } else if (tokens.means(t, Meaning.NUMBER_WORD) || (parts > 0 && tokens.means(t, Meaning.FLOOR))) {
            return numbered(AddressJoint.afterHead(tokens, t + 1), t);
        } else if (tokens.means(t, Meaning.ROAD | Meaning.SETTLEMENT) && !tokens.means(t, Meaning.REGION)) {
            road |= tokens.means(t, Meaning.ROAD);
            building |= tokens.means(t, Meaning.BUILDING);
            return headed(t);
        } else if (parts > 0 && (AddressNumber.isOfHouse(tokens, t) || AddressNumber.isLettered(tokens, t))) {
            return numbered(t, t);
        }
        if (road && tokens.isWord(t) && tokens.cue(t) == Cue.DISTANCE) {
            int distance = AddressJoint.afterHead(tokens, t + 1);
            if (tokens.isNumber(distance) || tokens.means(distance, Meaning.NUMERAL)) {
                return distance + 1;
            }
        }
        boolean town = tokens.means(t, Meaning.PLACE) && !tokens.means(t, Meaning.COMMON | Meaning.REGION);
        boolean unknown = isWhole() && tokens.meaning(t) == 0 && isBehindNumber(t);
        return parts > 0 && (town || unknown || tokens.is(t - 1, ',')) ? village(t) : t;
    }

    private int numbered(int from, int t) {
        int next = AddressNumber.end(this, from, t);
        number |= next > t;
        return next;
    }

    /** A head and the name after it, with a house number that follows at once: {@code Jl. Mawar 14}. */
    private int headed(int t) {
        int from = AddressJoint.afterHead(tokens, t + 1);
        afterShort = tokens.size(t) <= LONGEST_SHORT_HEAD || tokens.key[t] == GANG;
        last = t;
        boolean named = afterShort
                || cased
                || PlaceName.isBeforePart(tokens, from)
                || !tokens.means(from, Meaning.COMMON)
                || tokens.size(from) == 1;
        int next = PlaceName.end(this, from, named);
        if (next == from && AddressNumber.isLettered(tokens, from)) {
            number = true;
            return AddressNumber.end(this, from, t);
        } else if (next == from && !tokens.isNumber(from) && !AddressNumber.isInWords(tokens, from)) {
            heads++;
            int inner = tokens.means(from, HEADS) && heads < MOST_HEADS ? part(from) : from;
            heads = 0;
            parts += inner > from ? 1 : 0;
            return inner > from ? inner : t;
        } else if (next == from && tokens.isNumber(from) && !AddressNumber.isOfBlock(tokens, from)) {
            return t;
        }
        while (PlaceName.isRoman(this, next)) {
            next++;
        }
        if (!AddressNumber.isOfHouse(tokens, next) && !AddressNumber.isLettered(tokens, next)) {
            return next;
        }
        number |= next > from;
        return AddressNumber.end(this, next, t);
    }

    /** {@code RT 3/5 Kwertu}: whether a village without a head may stand there, behind the number of a house or an RT. */
    private boolean isBehindNumber(int t) {
        boolean number = tokens.isNumber(t - 1)
                || tokens.means(t - 1, Meaning.NUMERAL)
                || (tokens.size(t - 1) == 1 && tokens.isNumber(t - 2));
        return number
                && tokens.isWord(t)
                && (cased ? tokens.has(t, Tokens.CAPITAL) : !WordShape.isOrdinary(tokens.key[t], tokens.size(t)));
    }

    /** A village or town after a comma, without a head. */
    private int village(int t) {
        int next = PlaceName.isVillageAlone(this, t) ? t + 1 : PlaceName.end(this, t, false);
        boolean ends = !tokens.inside(next)
                || tokens.kind(next) != Tokens.WORD
                || tokens.means(next, HEADS | Meaning.REGION)
                || (cased && isBehindNumber(t));
        return next > t && (ends || tokens.means(t, Meaning.PLACE)) ? next : t;
    }
}
