// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What a character stands for, whatever script or style it is written in: a letter a–z, a digit, a separator, or nothing
 * at all. Full width, mathematical and circled forms, accents, look-alike Cyrillic and Greek letters and the digits of
 * every script fold to the plain ones, one code point at a time, so that offsets stay those of the original.
 */
final class Fold {
    /** Letters are 1 (a) to 26 (z). */
    static final int OTHER_LETTER = 27;

    static final int DIGIT = 32;
    static final int IGNORABLE = 48;
    static final int SPACE = 49;
    static final int NEWLINE = 50;
    static final int SYMBOL = 51;
    /** Punctuation is this plus its ASCII code. */
    static final int PUNCTUATION = 128;

    /** From here on symbols are pictures, and no letters in boxes or circles. */
    private static final int FIRST_PICTURE = 0x1F300;

    private static final int TABLE_SIZE = 0x250;
    private static final String LATIN_FROM_C0 =
            "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypyaaaaaaccccccccdd"
                    + "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss"
                    + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb***cc*ddd****ffg***ikkl**nnooo**pp*****ttttu"
                    + "u*vyyzz*************dddlllnnnaaiioouuuuuuuuuu*aaaa**ggggkkoooo**jdddgg**nnaa**oo"
                    + "aaaaeeeeiiiioooorrrruuuusstt**hhnd**zzaaeeooooooooyylntj**accltsz**bu*eejj*qrryy";
    /** Each with the letter it looks like; the capitals at the end look like others than their small ones. */
    private static final String LOOK_ALIKES =
            "аaвbеeіiїiјjкkмmнhоoрpсcтtуyхxѕsԁdһhӏlԛqԝwьbбbзeгrпnиuлn" + "αaβbεeηnιiκkνvοoρpτtυuχxωwγyμmσoΗhΝnΥy";

    private static final String HAN_DIGITS = "一二三四五六七八九";
    private static final byte[] TABLE = table();

    private Fold() {}

    /** The fold of a code unit below U+0250, which is nearly every one; negative for all others. */
    static int quick(char c) {
        return c < TABLE_SIZE ? TABLE[c] & 0xFF : -1;
    }

    /** The fold of any code point, lone surrogates included. */
    static int of(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] & 0xFF : slow(codePoint);
    }

    static boolean isLetter(int fold) {
        return fold < DIGIT;
    }

    static boolean isDigit(int fold) {
        return fold >= DIGIT && fold < DIGIT + 10;
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            table[c] = (byte) basic((char) c);
        }
        return table;
    }

    private static int basic(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        } else if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        } else if (c >= '0' && c <= '9') {
            return DIGIT + c - '0';
        } else if (c == '\n' || c == '\r' || c == 0x85) {
            return NEWLINE;
        } else if (c <= ' ' || c == 0xA0) {
            return SPACE;
        } else if (c < 0x7F) {
            return PUNCTUATION + c;
        } else if (c >= 0xC0) {
            char letter = LATIN_FROM_C0.charAt(c - 0xC0);
            return letter == '*' ? OTHER_LETTER : letter == '.' ? SYMBOL : letter - 'a' + 1;
        }
        return switch (c) {
            case 0xAD -> IGNORABLE;
            case 0xB7 -> PUNCTUATION + '.';
            case 0xB2 -> DIGIT + 2;
            case 0xB3 -> DIGIT + 3;
            case 0xB9 -> DIGIT + 1;
            case 0xAA -> 1;
            case 0xBA -> 15;
            default -> c < 0xA0 ? IGNORABLE : SYMBOL;
        };
    }

    private static int slow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return of(c - 0xFEE0);
        }
        int punctuation = punctuation(c);
        if (punctuation != 0) {
            return PUNCTUATION + punctuation;
        } else if (isInvisible(c)) {
            return IGNORABLE;
        }
        int han = HAN_DIGITS.indexOf(c);
        if (han >= 0) {
            return DIGIT + 1 + han;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL -> IGNORABLE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT + Character.digit(c, 10);
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> number(c);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> NEWLINE;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> SYMBOL;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c < FIRST_PICTURE ? named(c, SYMBOL) : SYMBOL;
            default -> Character.isLetter(c) ? letter(c) : SYMBOL;
        };
    }

    /** Letters by their category that show nothing: the Hangul fillers, and the empty Braille cell. */
    private static boolean isInvisible(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    private static int punctuation(int c) {
        if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043 || c == 0xFE63) {
            return '-';
        }
        return switch (c) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x02B9, 0x02BB -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x2033 -> '"';
            case 0x2024, 0x2022, 0x2027, 0x22C5, 0x3002, 0xFF61, 0x2219, 0x30FB, 0x2026, 0xFE52 -> '.';
            case 0x3001, 0xFF64, 0x060C, 0xFE50 -> ',';
            case 0x2044, 0x2215 -> '/';
            case 0xFE6B -> '@';
            case 0x2236, 0xA789, 0xFE55 -> ':';
            case 0x3010, 0x3014 -> '[';
            case 0x3011, 0x3015 -> ']';
            default -> 0;
        };
    }

    /** Circled, bracketed and raised digits; what counts past nine is a symbol. */
    @SuppressWarnings("CharacterGetNumericValue") // asked of numbers only, never of letters
    private static int number(int c) {
        int value = Character.getNumericValue(c);
        return value >= 0 && value <= 9 ? DIGIT + value : SYMBOL;
    }

    private static int letter(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
            int at = Math.max(LOOK_ALIKES.indexOf(c), LOOK_ALIKES.indexOf(Character.toLowerCase(c)));
            return at >= 0 ? LOOK_ALIKES.charAt(at + 1) - 'a' + 1 : OTHER_LETTER;
        }
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON ? styled(c) : OTHER_LETTER;
    }

    /** The letter without its style and accents, if it is one of the table then. */
    private static int styled(int c) {
        int plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePointAt(0);
        return plain < TABLE_SIZE ? of(plain) : named(c, OTHER_LETTER);
    }

    /** The letter that stands alone in the character's Unicode name: {@code NEGATIVE CIRCLED LATIN CAPITAL LETTER K} is k. */
    private static int named(int c, int otherwise) {
        String name = Character.getName(c);
        for (int i = name.indexOf("LETTER "); i > 0; i = name.indexOf(' ', i) + 1) {
            if (i + 1 == name.length() || name.charAt(i + 1) == ' ') {
                return name.charAt(i) - 'A' + 1;
            }
        }
        return otherwise;
    }
}
