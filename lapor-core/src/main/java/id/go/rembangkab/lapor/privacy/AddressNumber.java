// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** The numbers of houses, neighbourhoods and floors: {@code 07/04}, {@code 12A}, {@code C-14}, {@code 003 / 001}. */
final class AddressNumber {
    private static final int LONGEST_OF_HOUSE = 3;
    private static final int LONGEST_LETTERS = 3;
    private static final int LONGEST_GROUP = 4;
    private static final long AFTER_WORDS =
            AddressRun.HEADS | Meaning.NUMBER_WORD | Meaning.NUMERAL | Meaning.REGION | Meaning.PLACE;
    private static final long NO_LETTERS = AddressRun.HEADS | Meaning.NUMBER_WORD | Meaning.COMMON;

    private AddressNumber() {}

    /** Whether a number follows as short as that of a house, and neither a day of a date nor a point in the next cell. */
    static boolean isOfHouse(Tokens tokens, int t) {
        boolean day = tokens.spaced(t) && tokens.means(t + 1, Meaning.MONTH);
        boolean point = tokens.has(t, Tokens.TABBED) && tokens.is(t + 1, '.') && tokens.isNumber(t + 2);
        return (tokens.isNumber(t) && isShort(tokens, t) && !day && !point && !DateRules.isDate(tokens, t))
                || isInWords(tokens, t);
    }

    /** {@code siji loro}, {@code lima} before the end or another part. */
    static boolean isInWords(Tokens tokens, int t) {
        int next = t + 1;
        return !isRow(tokens, t)
                && tokens.means(t, Meaning.NUMERAL)
                && (tokens.means(next, AFTER_WORDS) || !tokens.isWord(next));
    }

    /** Whether more digits in words than a house number has follow one another. */
    private static boolean isRow(Tokens tokens, int from) {
        int digits = 0;
        int t = from;
        while (digits <= LONGEST_GROUP && (tokens.means(t, Meaning.NUMERAL) || tokens.isNumber(t))) {
            digits++;
            t += tokens.kind(t + 1) == Tokens.PUNCTUATION ? 2 : 1;
        }
        return digits > LONGEST_GROUP;
    }

    /** {@code E.29}, {@code E-29}, {@code E/29}: the letter of a block and the number of a house with a mark between. */
    static boolean isLettered(Tokens tokens, int t) {
        return tokens.isWord(t)
                && tokens.size(t) == 1
                && (tokens.is(t + 1, '.') || tokens.is(t + 1, '-') || tokens.is(t + 1, '/'))
                && tokens.glued(t + 1)
                && tokens.isNumber(t + 2)
                && tokens.glued(t + 2)
                && isShort(tokens, t + 2);
    }

    /** Whether the number may be that of a block of houses, and not that of a block of land: {@code 012-0345}. */
    static boolean isOfBlock(Tokens tokens, int t) {
        return isShort(tokens, t)
                && !(tokens.is(t + 1, '-') && tokens.isNumber(t + 2) && tokens.size(t + 2) > LONGEST_OF_HOUSE);
    }

    static boolean isShort(Tokens tokens, int t) {
        return tokens.size(t) <= LONGEST_OF_HOUSE;
    }

    /** The token after the number that begins at {@code from}; {@code otherwise} if none does. */
    static int end(AddressRun run, int from, int otherwise) {
        Tokens tokens = run.tokens;
        int t = from;
        if (!tokens.isNumber(t)
                && !tokens.means(t, Meaning.NUMERAL)
                && !isLetters(tokens, t)
                && !isLettered(tokens, t)) {
            return otherwise;
        }
        t += isLettered(tokens, t) ? 3 : 1;
        while (tokens.inside(t)) {
            if (isDigitByDigit(tokens, t)) {
                t++;
                continue;
            } else if (isLetterApart(tokens, t) && (run.cased || isBeforeNeighbourhood(tokens, t + 1))) {
                return t + 1;
            }
            boolean joint = tokens.is(t, '/') || tokens.is(t, '-');
            int value = joint ? t + 1 : t;
            boolean suffix = tokens.isWord(value) && tokens.size(value) == 1 && tokens.glued(value);
            boolean block = tokens.is(t, '-') && tokens.size(value) > LONGEST_OF_HOUSE;
            boolean more = (joint && !block && (tokens.isNumber(value) || tokens.means(value, Meaning.NUMERAL)))
                    || (tokens.isNumber(t) && tokens.glued(t))
                    || suffix;
            if (!more || tokens.digitsOf(value) > LONGEST_GROUP) {
                break;
            }
            t = value + 1;
        }
        return t;
    }

    /** {@code C}, {@code II} */
    private static boolean isLetters(Tokens tokens, int t) {
        return tokens.isWord(t)
                && tokens.size(t) <= LONGEST_LETTERS
                && tokens.cue(t) == Cue.NONE
                && !tokens.means(t, NO_LETTERS);
    }

    /** {@code 0 3}, {@code kosong tiga} */
    private static boolean isDigitByDigit(Tokens tokens, int t) {
        return (tokens.isNumber(t) && tokens.size(t) == 1 && tokens.isNumber(t - 1) && tokens.size(t - 1) == 1)
                || (tokens.means(t, Meaning.NUMERAL) && tokens.means(t - 1, Meaning.NUMERAL));
    }

    /** {@code 12 A}: a letter that belongs to the house, where no word or number follows. */
    private static boolean isLetterApart(Tokens tokens, int t) {
        return tokens.isNumber(t - 1)
                && tokens.isWord(t)
                && tokens.size(t) == 1
                && !tokens.isNumber(t + 1)
                && (tokens.means(t + 1, Meaning.NEIGHBOURHOOD)
                        || (!tokens.isWord(t + 1) && (tokens.has(t, Tokens.CAPITAL) || tokens.is(t + 1, ','))));
    }

    private static boolean isBeforeNeighbourhood(Tokens tokens, int t) {
        return tokens.means(tokens.is(t, ',') ? t + 1 : t, Meaning.NEIGHBOURHOOD);
    }
}
