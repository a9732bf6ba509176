// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Words with digits for letters, {@code Gandr1r0j0}, {@code d354}, and not {@code RT05}, {@code Blok B8}, {@code 12A}. */
final class DigitLetters {
    private static final int MOST_DIGITS_IN_A_ROW = 4;
    private static final int LONGEST = 24;
    private static final int LONGEST_SCRAP = 4;
    /** {@code melati6a}: a name, a number and the letter behind it. */
    private static final int LONGEST_HOUSE = 3;

    private static final long MARKERS = AddressRun.HEADS | Meaning.NUMBER_WORD | Meaning.FLOOR;
    private static final long KNOWN = MARKERS | Meaning.PLACE | Meaning.HOME | Meaning.REGION;
    private static final String LETTERS = "oizeasgtbg";

    private final Lexicon lexicon;

    DigitLetters(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether digits and then letters begin there. */
    static boolean mayBegin(Tokens tokens, int t) {
        return Gaps.isValue(tokens, t)
                && Gaps.isValue(tokens, t + 1)
                && tokens.glued(t + 1)
                && (tokens.isWord(t) || tokens.size(t + 1) > 1);
    }

    /** Adds the word that begins at {@code t} with letters for its digits; {@code t} if it is none, or the token after it. */
    int merge(Tokens tokens, int t, Tokens plain, int flags) {
        boolean begins = tokens.isWord(t) || !tokens.glued(t);
        if (!begins || !Gaps.isValue(tokens, t + 1) || !tokens.glued(t + 1)) {
            return t;
        }
        int end = end(tokens, t);
        if (end <= t + 1) {
            return t;
        }
        long key = key(tokens, t, end, 'i');
        long meaning = lexicon.meaning(key);
        long other = key(tokens, t, end, 'l');
        if (meaning == 0 && lexicon.meaning(other) != 0) {
            key = other;
            meaning = lexicon.meaning(other);
        }
        boolean known = (meaning & KNOWN) != 0 && isWordy(tokens, t, end, meaning);
        if (!known && (isMarker(tokens, t) || !isDisguised(tokens, t, end))) {
            return t;
        }
        boolean capital = tokens.isNumber(t) || tokens.has(t, Tokens.CAPITAL);
        boolean shouted = tokens.isWord(t) ? tokens.has(t, Tokens.SHOUTED) : tokens.has(t + 1, Tokens.SHOUTED);
        int own = (tokens.spaced(t) ? Tokens.SPACED : 0)
                | (capital ? Tokens.CAPITAL : 0)
                | (capital && shouted ? Tokens.SHOUTED : 0);
        plain.add(
                tokens.start[t], tokens.end[end - 1], Tokens.WORD, own | flags, 0, size(tokens, t, end), key, meaning);
        return end;
    }

    /** {@code RT05}, {@code No5}: a word that a number follows. */
    private static boolean isMarker(Tokens tokens, int t) {
        boolean more = tokens.isWord(t + 2)
                && tokens.glued(t + 2)
                && !tokens.means(t + 2, MARKERS)
                && !tokens.has(t + 2, Tokens.CAPITAL)
                && (tokens.size(t + 2) > 1 || (Gaps.isValue(tokens, t + 3) && tokens.glued(t + 3)))
                && tokens.size(t + 2) <= LONGEST_SCRAP;
        return tokens.means(t, MARKERS) && tokens.size(t) > 1 && !more;
    }

    /** The token after the letters and digits glued together; {@code t} if there are more digits than a word hides. */
    private static int end(Tokens tokens, int t) {
        int end = t;
        int size = 0;
        while (Gaps.isValue(tokens, end) && (end == t || tokens.glued(end)) && size <= LONGEST) {
            if (end > t && (isMarker(tokens, end) || isOther(tokens, end))) {
                break;
            } else if (tokens.isNumber(end) && tokens.size(end) > MOST_DIGITS_IN_A_ROW) {
                return t;
            }
            size += tokens.size(end);
            end++;
        }
        return end;
    }

    /** {@code No40DesaKrajan}: whether another word is glued to the number before it. */
    private static boolean isOther(Tokens tokens, int t) {
        boolean capital = tokens.has(t, Tokens.CAPITAL) && !tokens.has(t, Tokens.SHOUTED);
        return tokens.isWord(t) && tokens.isNumber(t - 1) && (capital || GluedWords.begins(tokens, t));
    }

    /** Whether letters stand on both sides of a digit, or two digits at the beginning of a word with more of them. */
    private static boolean isDisguised(Tokens tokens, int t, int end) {
        int letters = 0;
        int numbers = 0;
        int within = 0;
        for (int i = t; i < end; i++) {
            letters += tokens.isWord(i) ? tokens.size(i) : 0;
            numbers += tokens.isNumber(i) ? 1 : 0;
            within += tokens.isNumber(i) && i > t && i + 1 < end ? 1 : 0;
        }
        int digits = size(tokens, t, end) - letters;
        boolean first = tokens.isNumber(t)
                && (tokens.size(t) == 1 || numbers > 1)
                && (!tokens.has(t + 1, Tokens.CAPITAL) || tokens.has(t + 1, Tokens.SHOUTED));
        boolean house = end == t + LONGEST_HOUSE && tokens.size(t) > LONGEST_SCRAP && tokens.size(t + 2) == 1;
        boolean plural =
                tokens.isWord(t) && tokens.size(t) > 2 && tokens.size(t + 1) == 1 && tokens.digit(t + 1, 0) == 2;
        return (within > 0 || first) && (letters > 1 || numbers > 1) && digits <= letters + 2 && !plural && !house;
    }

    /** {@code D5. S1dowayah}, {@code N0. 4}: a letter and a digit are a word only where more follows. */
    private static boolean isWordy(Tokens tokens, int t, int end, long meaning) {
        if (size(tokens, t, end) > 2) {
            return true;
        }
        boolean point = tokens.is(end, '.');
        boolean number = tokens.isNumber(point ? end + 1 : end);
        boolean numbered = (meaning & (Meaning.NUMBER_WORD | Meaning.NEIGHBOURHOOD)) != 0;
        return numbered ? number : point && (number || tokens.isWord(end + 1));
    }

    private static int size(Tokens tokens, int t, int end) {
        int size = 0;
        for (int i = t; i < end; i++) {
            size += tokens.size(i);
        }
        return size;
    }

    private static long key(Tokens tokens, int t, int end, char one) {
        long letters = 0;
        for (int i = t; i < end; i++) {
            for (int at = 0; at < tokens.size(i); at++) {
                letters = Words.append(letters, letter(tokens, i, at, one));
            }
        }
        return Words.key(letters, size(tokens, t, end));
    }

    private static int letter(Tokens tokens, int i, int at, char one) {
        if (tokens.isNumber(i)) {
            int digit = tokens.digit(i, at);
            return (digit == 1 ? one : LETTERS.charAt(digit)) - 'a' + 1;
        }
        return Words.letter(tokens.key[i], tokens.size(i), at);
    }
}
