// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** The digits that words and letters stand for: {@code delapan} is 8, {@code O} and {@code l} among digits are 0 and 1. */
final class Numerals {
    private static final int MOST_LETTERS = 12;
    private static final int MOST_OF_A_WORD = 6;

    private Numerals() {}

    /** Letters that are written for digits, a bit for each. */
    private static final int ALIKE = bits("oilzeasbgt");

    /** Whether a word with these letters, a bit for each, may be digits in disguise. */
    static boolean mayBeDigits(int used) {
        return (used & ~ALIKE) == 0;
    }

    private static int bits(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= 1 << (letters.charAt(i) - 'a' + 1);
        }
        return bits;
    }

    /** Adds the digits of a word to its token; {@code used} has a bit for each letter in it. */
    static void append(Tokens tokens, long letters, int used, int size, long meaning) {
        if (Lexicon.isNumeral(meaning)) {
            if (tokens.isWord(tokens.count - 1) && tokens.means(tokens.count - 1, Meaning.PULUH)) {
                tokens.dropDigit();
            }
            tokens.digit(Lexicon.value(meaning));
            if (tokens.isWord(tokens.count - 1) && isTwice(tokens.key[tokens.count - 1])) {
                tokens.digit(Lexicon.value(meaning));
            }
        } else if ((meaning & Meaning.TEEN) != 0) {
            tokens.digit(1);
            tokens.digit(Lexicon.value(meaning));
        } else if ((meaning & Meaning.BELAS) != 0 && isNumeral(tokens, tokens.count - 1)) {
            tokens.digit(tokens.lastDigitBecomes(1));
        } else if ((meaning & Meaning.PULUH) != 0 && isNumeral(tokens, tokens.count - 1)) {
            tokens.digit(0);
        } else if ((used & ~ALIKE) == 0 && size <= (meaning == 0 ? MOST_LETTERS : MOST_OF_A_WORD)) {
            for (int i = size - 1; i >= 0; i--) {
                tokens.digit(digit((int) (letters >> (5 * i)) & 31));
            }
        }
    }

    /** Whether the word doubles the digit after it: {@code dobel lima}. */
    static boolean isTwice(long key) {
        return key == DOBEL || key == DABEL || key == DOUBLE || key == KEMBAR;
    }

    private static final long DOBEL = Words.key("dobel");
    private static final long DABEL = Words.key("dabel");
    private static final long DOUBLE = Words.key("double");
    private static final long KEMBAR = Words.key("kembar");

    private static boolean isNumeral(Tokens tokens, int t) {
        return tokens.isWord(t) && Lexicon.isNumeral(tokens.meaning(t)) && tokens.digitsOf(t) == 1;
    }

    private static int digit(int letter) {
        return switch (letter) {
            case 'o' - 'a' + 1 -> 0;
            case 'i' - 'a' + 1, 'l' - 'a' + 1 -> 1;
            case 'z' - 'a' + 1 -> 2;
            case 'e' - 'a' + 1 -> 3;
            case 'a' - 'a' + 1 -> 4;
            case 's' - 'a' + 1 -> 5;
            case 't' - 'a' + 1 -> 7;
            case 'b' - 'a' + 1 -> 8;
            case 'g' - 'a' + 1 -> 9;
            default -> -1;
        };
    }
}
