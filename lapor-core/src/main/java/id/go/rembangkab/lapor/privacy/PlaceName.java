// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * The words by which a road or a settlement is named, and where they end: {@code Letjend. Suprapto}, {@code Rambutan
 * Kecil} before a house number, {@code Mawar II}.
 */
final class PlaceName {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_RANK = 4;
    private static final int LONGEST_ROMAN = 3;
    private static final int SHORTEST_ORDINARY = 4;
    private static final long ENDS = Meaning.PREPOSITION
            | Meaning.OWN
            | Meaning.HOME
            | Meaning.INCIDENT
            | Meaning.REGION
            | Meaning.NAMING
            | Meaning.SINCE
            | Meaning.MONTH;
    private static final long NO_PART = AddressRun.HEADS
            | Meaning.NUMBER_WORD
            | Meaning.FLOOR
            | Meaning.REGION
            | Meaning.OWN
            | Meaning.NAMING
            | Meaning.HOME
            | Meaning.PREPOSITION;
    private static final long KNOWN = Meaning.PLACE | Meaning.NAME | Meaning.OF_HISTORY | Meaning.TITLE;
    private static final long PARTS = Meaning.NUMBER_WORD | Meaning.NEIGHBOURHOOD | Meaning.FLOOR | Meaning.ROAD;

    private PlaceName() {}

    /** The token after the name that begins at {@code from}; {@code named} if a head announces even an ordinary word. */
    static int end(AddressRun run, int from, boolean named) {
        int beforePart = endBeforePart(run, from);
        if (beforePart > from) {
            return beforePart;
        }
        Tokens tokens = run.tokens;
        int t = from;
        int words = 0;
        while (tokens.isWord(t) && words < MOST_WORDS && isPart(run, t, words == 0 && named)) {
            if ((words > 0 && beginsPart(run, t)) || AddressNumber.isLettered(tokens, t)) {
                break;
            }
            words++;
            t = AddressJoint.afterFillers(tokens, t + 1);
            boolean shortened = tokens.is(t, '.') && isShortened(run, t - 1, words);
            boolean hyphened = tokens.is(t, '-') && tokens.glued(t) && tokens.inside(t + 1) && tokens.glued(t + 1);
            if ((shortened || hyphened) && tokens.isWord(t + 1) && !tokens.means(t + 1, AddressRun.HEADS)) {
                t++;
            }
        }
        return t;
    }

    /** {@code Mawar II}: the number of a road among those of one name. */
    static boolean isRoman(AddressRun run, int t) {
        Tokens tokens = run.tokens;
        if (!tokens.isWord(t) || tokens.size(t) > LONGEST_ROMAN || (run.cased && !tokens.has(t, Tokens.SHOUTED))) {
            return false;
        }
        for (int i = 0; i < tokens.size(t); i++) {
            int letter = (int) (tokens.key[t] >>> (Words.BITS * i)) & 31;
            if (letter != 'i' - 'a' + 1 && letter != 'v' - 'a' + 1 && letter != 'x' - 'a' + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of an address follows a capitalised ordinary word, which then is part of a name. */
    static boolean isBeforePart(Tokens tokens, int t) {
        int next = tokens.is(t + 1, ',') ? t + 2 : t + 1;
        boolean part = tokens.means(next, AddressRun.HEADS | Meaning.NUMBER_WORD) || tokens.isNumber(t + 1);
        return part && tokens.cue(t) == Cue.NONE;
    }

    /**
     * The token after the words of a name that a house number, a neighbourhood, a floor or a road follows: {@code Gang
     * Rambutan Kecil 231}; {@code from} if none does.
     */
    private static int endBeforePart(AddressRun run, int from) {
        Tokens tokens = run.tokens;
        int t = from;
        int words = 0;
        while (tokens.isWord(t) && words <= MOST_WORDS && !beginsPart(run, t) && !isRoman(run, t)) {
            if (!mayStandBeforePart(run, t, words)) {
                return from;
            }
            words++;
            t++;
            t += tokens.is(t, '.') && isShortened(run, t - 1, words) && tokens.isWord(t + 1) ? 1 : 0;
        }
        return words > 0 && words <= MOST_WORDS && isFollowed(run, from, t) ? t : from;
    }

    /** Whether a part follows the name that ends before {@code t}; an ordinary word is believed less. */
    private static boolean isFollowed(AddressRun run, int from, int t) {
        Tokens tokens = run.tokens;
        int next = tokens.is(t, ',') ? t + 1 : t;
        boolean number = AddressNumber.isOfHouse(tokens, t);
        boolean pair = number && tokens.is(t + 1, '/') && tokens.isNumber(t + 2);
        boolean numberless = tokens.is(t, '(') && AddressJoint.afterNumberless(tokens, t + 1) > t + 1;
        while (isRoman(run, next)) {
            next++;
        }
        if (pair
                || numberless
                || tokens.means(next, Meaning.NEIGHBOURHOOD)
                || AddressJoint.spelledHead(tokens, next) > 0) {
            return true;
        }
        boolean ordinary = tokens.means(from, Meaning.COMMON | Meaning.INSTITUTION);
        return ((!ordinary || run.building) && (number || tokens.is(t, '#')))
                || ((!ordinary || run.building || run.road) && beginsPart(run, next));
    }

    /** A word that begins another part of an address. */
    private static boolean beginsPart(AddressRun run, int t) {
        Tokens tokens = run.tokens;
        return tokens.means(t, PARTS)
                || AddressNumber.isLettered(tokens, t)
                || AddressJoint.afterNumberless(tokens, t) > t
                || (tokens.means(t, Meaning.SETTLEMENT) && !tokens.means(t, Meaning.REGION))
                || (run.road && tokens.isWord(t) && tokens.cue(t) == Cue.DISTANCE);
    }

    private static boolean mayStandBeforePart(AddressRun run, int t, int words) {
        Tokens tokens = run.tokens;
        boolean asNames = run.cased && tokens.has(run.last, Tokens.CAPITAL);
        boolean capital = tokens.has(t, Tokens.CAPITAL) || !tokens.means(t, Meaning.COMMON);
        boolean lower = tokens.size(t) >= SHORTEST_ORDINARY || tokens.meaning(t) == 0 || words > 0;
        boolean written = tokens.means(t, Meaning.TITLE | Meaning.DEGREE) || (asNames ? capital : lower);
        boolean built = tokens.isUnknown(t)
                && !tokens.has(t, Tokens.CAPITAL)
                && !ENDINGS.has(tokens.key[t])
                && WordShape.isOrdinary(tokens.key[t], tokens.size(t))
                && !WordShape.beginsShortly(tokens.key[t], tokens.size(t));
        boolean incident = tokens.means(t, Meaning.INCIDENT) && words == 0 && run.afterShort;
        return (incident || !tokens.means(t, ENDS)) && !tokens.isAmong(t, TIMES) && written && !built;
    }

    /** {@code Jl. A. Yani}, {@code Jl. Letjend. Suprapto}: whether the full stop behind the word shortens it. */
    private static boolean isShortened(AddressRun run, int t, int words) {
        Tokens tokens = run.tokens;
        boolean rank = words == 1
                && run.road
                && tokens.size(t) <= LONGEST_RANK
                && !tokens.means(t + 2, Meaning.COMMON | Meaning.INSTITUTION);
        return tokens.size(t) <= LONGEST_INITIAL || tokens.means(t, Meaning.TITLE) || rank;
    }

    /** Whether a village of the list ends with its first word, where no capitals tell a name from what follows. */
    static boolean isVillageAlone(AddressRun run, int t) {
        Tokens tokens = run.tokens;
        boolean more = tokens.means(t + 1, Meaning.PLACE) || tokens.isAmong(t + 1, ENDINGS);
        return !run.cased && tokens.means(t, Meaning.PLACE) && tokens.isWord(t + 1) && !more;
    }

    /** What says when, and is no part of a name even before a number: {@code Jl. Mawar pada jam 8}. */
    private static final WordSet TIMES =
            WordSet.of("pada pukul pkl tiap setiap saben jam sesudah setelah sebelum ketika saat waktu jelang");

    /** What parts of a village or a town are called by. */
    private static final WordSet SIDES = WordSet.of("lor kidul wetan kulon utara selatan timur barat dhuwur duwur");

    /** Whether the word tells the side of a village by its name: {@code Dresi Kulon}. */
    static boolean isSideOf(Tokens tokens, int t) {
        return tokens.isAmong(t, SIDES);
    }

    /** {@code Dresi Kulon}: a part of a village, and not {@code kulon pasar}, what it lies west of. */
    private static boolean isSide(Tokens tokens, int t) {
        return tokens.isAmong(t, SIDES)
                && !tokens.means(t + 1, Meaning.COMMON | Meaning.INSTITUTION | Meaning.PREPOSITION);
    }

    /** What the names of settlements end in besides names. */
    private static final WordSet ENDINGS =
            WordSet.of("lor kidul wetan kulon tengah baru lama indah permai asri lestari "
                    + "mulyo rejo raya jaya damai sejahtera");

    private static boolean isPart(AddressRun run, int t, boolean first) {
        Tokens tokens = run.tokens;
        boolean capital = tokens.has(t, Tokens.CAPITAL);
        if (tokens.means(t, Meaning.TITLE) && (tokens.is(t + 1, '.') || capital)) {
            return true;
        }
        if (tokens.means(t, NO_PART)) {
            boolean ordinary =
                    run.afterShort && tokens.means(t, Meaning.PREPOSITION) && tokens.size(t) >= SHORTEST_ORDINARY;
            return first && (tokens.means(t, Meaning.PLACE) || ordinary) && !tokens.means(t, AddressRun.HEADS);
        }
        if ((tokens.means(t, Meaning.INCIDENT) && !(first && (run.afterShort || capital)))
                || tokens.means(t, Meaning.SINCE)
                || tokens.isAmong(t, TIMES)) {
            return false;
        }
        boolean known = tokens.means(t, KNOWN);
        boolean ordinary = tokens.means(t, Meaning.COMMON) || tokens.cue(t) != Cue.NONE;
        if (run.cased) {
            return capital
                    ? known || !ordinary || first || isSide(tokens, t) || isBeforePart(tokens, t)
                    : first && !ordinary;
        }
        return first
                || isSide(tokens, t)
                || (known && !ordinary)
                || isBeforePart(tokens, t)
                || (!ordinary && !WordShape.isOrdinary(tokens.key[t], tokens.size(t)));
    }
}
