// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Arrays;

/**
 * Characters that stand in a text by their number: as an entity of HTML, after a per cent sign, after an equals sign as
 * in mails, after a backslash and a {@code u}. A pasted mail or link has them without its writer's doing; others use them
 * to hide a number.
 */
final class Escapes {
    private static final int NONE = 0;
    private static final int WIDTH_SHIFT = 24;
    private static final int CODE_POINT = (1 << WIDTH_SHIFT) - 1;
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST_NAME = 6;
    private static final int SOFT_HYPHEN = 0xAD;

    private static final long[] NAMES = names(
            "nbsp", "ensp", "emsp", "thinsp", "shy", "zwj", "zwnj", "lrm", "rlm", "commat", "period", "lowbar",
            "hyphen", "dash", "ndash", "mdash", "plus", "sol", "colon", "lpar", "rpar", "num");
    /** What the names stand for, in their order. */
    private static final String NAMED = "    \u00AD\u00AD\u00AD\u00AD\u00AD@._----+/:()#";

    private Escapes() {}

    /** Whether an escape may begin with this fold. */
    static boolean mayBegin(int fold) {
        return fold > Fold.PUNCTUATION
                && (fold == Fold.PUNCTUATION + '&'
                        || fold == Fold.PUNCTUATION + '%'
                        || fold == Fold.PUNCTUATION + '='
                        || fold == Fold.PUNCTUATION + '\\');
    }

    /** The escape that begins at {@code i}, for {@link #codePoint} and {@link #width}; 0 if there is none. */
    static int at(CharSequence text, int i, int length) {
        return switch (text.charAt(i)) {
            case '&' -> entity(text, i, length);
            case '%', '=' -> octet(text, i, length);
            case '\\' -> i + 5 < length && text.charAt(i + 1) == 'u' ? packed(hex(text, i + 2, 4), 6) : NONE;
            default -> NONE;
        };
    }

    static int codePoint(int escape) {
        return escape & CODE_POINT;
    }

    static int width(int escape) {
        return escape >>> WIDTH_SHIFT;
    }

    private static int packed(int codePoint, int width) {
        return codePoint < 0 || codePoint > Character.MAX_CODE_POINT ? NONE : codePoint | (width << WIDTH_SHIFT);
    }

    private static int entity(CharSequence text, int i, int length) {
        if (i + 1 < length && text.charAt(i + 1) >= 'a' && text.charAt(i + 1) <= 'z') {
            return named(text, i, length);
        }
        if (i + 3 >= length || text.charAt(i + 1) != '#') {
            return NONE;
        }
        boolean hexadecimal = text.charAt(i + 2) == 'x' || text.charAt(i + 2) == 'X';
        int from = hexadecimal ? i + 3 : i + 2;
        int end = from;
        int value = 0;
        while (end < length && end < from + MOST_DIGITS) {
            int digit = Character.digit(text.charAt(end), hexadecimal ? 16 : 10);
            if (digit < 0) {
                break;
            }
            value = value * (hexadecimal ? 16 : 10) + digit;
            end++;
        }
        boolean closed = end < length && text.charAt(end) == ';';
        return end > from && closed ? packed(value, end + 1 - i) : NONE;
    }

    private static int named(CharSequence text, int i, int length) {
        long letters = 0;
        int end = i + 1;
        while (end < length && end <= i + LONGEST_NAME && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            letters = Words.append(letters, text.charAt(end) - 'a' + 1);
            end++;
        }
        if (end < length && text.charAt(end) == ';') {
            for (int n = 0; n < NAMES.length; n++) {
                if (NAMES[n] == letters) {
                    return packed(NAMED.charAt(n), end + 1 - i);
                }
            }
        }
        return NONE;
    }

    private static long[] names(String... names) {
        return Arrays.stream(names)
                .mapToLong(name ->
                        name.chars().asLongStream().reduce(0, (letters, c) -> Words.append(letters, (int) c - 'a' + 1)))
                .toArray();
    }

    /**
     * A byte as two hexadecimal digits. One alone is read only where it stands for a mark, and two only after a per cent
     * sign: {@code 50%20}, {@code a=30} and {@code 12=34=56} are sums and numbers far more often than escapes.
     */
    private static int octet(CharSequence text, int i, int length) {
        int value = hex(text, i, length, 1);
        if (value < 0) {
            return NONE;
        }
        boolean percent = text.charAt(i) == '%';
        int row = row(text, i, length, 3) + row(text, i, length, -3);
        boolean amongOthers = row > 1 || (row == 1 && percent);
        boolean mark = value > ' ' && !Character.isLetterOrDigit(value) && i + 3 < length && isApart(text, i, percent);
        boolean blank = value == ' ' && percent;
        return (amongOthers && value >= ' ') || mark || blank ? packed(value < 0x80 ? value : SOFT_HYPHEN, 3) : NONE;
    }

    /** How many escapes of printed characters stand in a row beside {@code i}, two at most. */
    private static int row(CharSequence text, int i, int length, int step) {
        int row = 0;
        for (int offset = step; row < 2 && i + offset >= 0 && hex(text, i, length, offset + 1) >= ' '; offset += step) {
            row++;
        }
        return row;
    }

    /**
     * Whether no digit follows that would make it a sum, which {@code %2D} is not anyway; behind an equals sign, which also
     * stands between a field and its value, a letter.
     */
    private static boolean isApart(CharSequence text, int i, boolean percent) {
        char next = text.charAt(i + 3);
        return percent ? next < '0' || next > '9' || text.charAt(i + 2) > '9' : Character.isLetter(next);
    }

    /** The byte written after the same sign as at {@code i}, {@code offset} beyond it; -1 if there is none. */
    private static int hex(CharSequence text, int i, int length, int offset) {
        int at = i + offset;
        boolean sign = at + 1 < length && text.charAt(at - 1) == text.charAt(i);
        return sign ? hex(text, at, 2) : -1;
    }

    private static int hex(CharSequence text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }
}
