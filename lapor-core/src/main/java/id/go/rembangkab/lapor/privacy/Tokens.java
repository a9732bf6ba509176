// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Arrays;

/**
 * The words, numbers and separators of one paragraph, as columns of numbers. This is the only thing the rules look at:
 * each character was read once, on the way in. Scratch memory, for one thread at a time.
 */
final class Tokens {
    /** How many tokens a rule looks back or ahead at most, so that the work stays linear in the text. */
    static final int HORIZON = 48;

    static final int WORD = 0;
    static final int NUMBER = 1;
    static final int PUNCTUATION = 2;
    static final int BREAK = 3;
    static final int SYMBOL = 4;
    private static final int KIND = 7;

    /** How far past the ends a rule may look without asking: what stands there is of no kind and means nothing. */
    private static final int MARGIN = 64;

    private static final int NOTHING = KIND;

    static final int SPACED = 1 << 3;
    static final int CAPITAL = 1 << 4;
    static final int SHOUTED = 1 << 5;
    /** Told letter by letter. */
    static final int SPELLED = 1 << 6;
    /** A tab stands before it. */
    static final int TABBED = 1 << 7;

    private static final int FLAGS = SPACED | CAPITAL | SHOUTED | SPELLED | TABBED;
    private static final int CODE_SHIFT = 8;
    private static final int SIZE_SHIFT = 16;
    private static final int MAX_SIZE = (1 << 15) - 1;

    /** What stands above the values of tables and forms. */
    final Headings headings = new Headings();

    int count;
    int breaks;
    int[] start;
    int[] end;
    long[] key;
    private long[] meaning;
    private int[] info;
    private int[] digitFrom;
    private byte[] digits;
    private int digitCount;
    private int words;
    private int capitals;
    private int shouts;

    Tokens(int capacity) {
        start = new int[capacity];
        end = new int[capacity];
        key = new long[capacity];
        meaning = new long[capacity + 2 * MARGIN];
        info = new int[capacity + 2 * MARGIN];
        Arrays.fill(info, 0, MARGIN, NOTHING);
        digitFrom = new int[capacity + 1];
        digits = new byte[4 * capacity];
    }

    void clear() {
        count = 0;
        breaks = 0;
        words = 0;
        capitals = 0;
        shouts = 0;
        digitCount = 0;
        digitFrom[0] = 0;
    }

    int capacity() {
        return start.length;
    }

    /** Adds a digit to the token that is added next. */
    void digit(int value) {
        if (digitCount == digits.length) {
            digits = Arrays.copyOf(digits, 2 * digits.length);
        }
        digits[digitCount++] = (byte) value;
    }

    /** Takes back the last digit of the last token. */
    void dropDigit() {
        if (digitFrom[count] > digitFrom[count - 1]) {
            digitCount--;
            digitFrom[count]--;
        }
    }

    /** Changes the last digit of the last token; returns what it was. */
    int lastDigitBecomes(int value) {
        int before = digits[digitCount - 1];
        digits[digitCount - 1] = (byte) value;
        return before;
    }

    /** Marks where the tokens end, once all of a paragraph are there. */
    void close() {
        Arrays.fill(meaning, MARGIN + count, MARGIN + count + MARGIN, 0);
        Arrays.fill(info, MARGIN + count, MARGIN + count + MARGIN, NOTHING);
    }

    void add(int from, int to, int kind, int flags, int code, int size, long word, long means) {
        if (count == start.length) {
            grow();
        }
        start[count] = from;
        end[count] = to;
        key[count] = word;
        meaning[MARGIN + count] = means;
        info[MARGIN + count] = kind | flags | (code << CODE_SHIFT) | (Math.min(size, MAX_SIZE) << SIZE_SHIFT);
        if (kind == WORD && size > 2) {
            words++;
            capitals += (flags & CAPITAL) != 0 ? 1 : 0;
            shouts += (flags & SHOUTED) != 0 ? 1 : 0;
        }
        breaks += kind == BREAK ? 1 : 0;
        count++;
        digitFrom[count] = digitCount;
    }

    /** Adds a token of another paragraph with the flags given besides its own. */
    void copy(Tokens from, int token, int flags) {
        for (int i = 0; i < from.digitsOf(token); i++) {
            digit(from.digit(token, i));
        }
        int code = (from.info[MARGIN + token] >> CODE_SHIFT) & 0x7F;
        int own = from.info[MARGIN + token] & FLAGS;
        add(
                from.start[token],
                from.end[token],
                from.kind(token),
                own | flags,
                code,
                from.size(token),
                from.key[token],
                from.meaning(token));
    }

    private void grow() {
        int capacity = 2 * start.length;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        key = Arrays.copyOf(key, capacity);
        meaning = Arrays.copyOf(meaning, capacity + 2 * MARGIN);
        info = Arrays.copyOf(info, capacity + 2 * MARGIN);
        digitFrom = Arrays.copyOf(digitFrom, capacity + 1);
    }

    /** One of the kinds; none of them past the ends. */
    int kind(int token) {
        return info[MARGIN + token] & KIND;
    }

    boolean isWord(int token) {
        return kind(token) == WORD;
    }

    /** Whether the token is one of a few words, told by their keys. */
    boolean isAmong(int token, WordSet few) {
        return isWord(token) && few.has(key[token]);
    }

    /** Whether one line ends there, and no empty line stands between. */
    boolean isLineEnd(int token) {
        return kind(token) == BREAK && size(token) == 1;
    }

    boolean isNumber(int token) {
        return kind(token) == NUMBER;
    }

    /** Whether capitals tell names from other words here: neither all letters are capitals nor hardly any. */
    boolean isCased() {
        return capitals * 25 > words && shouts * 10 < words * 6;
    }

    /** Whether the token is a word that means any of the flags. */
    boolean means(int token, long flags) {
        return (meaning[MARGIN + token] & flags) != 0;
    }

    /** Whether no list gives the word a part to play: an ordinary one at most. */
    boolean isUnknown(int token) {
        return (meaning[MARGIN + token] & ~Meaning.ORDINARY) == 0;
    }

    /** What the word means; 0 if it is not known or no word. */
    long meaning(int token) {
        return meaning[MARGIN + token];
    }

    Cue cue(int token) {
        return Cue.of(meaning[MARGIN + token]);
    }

    boolean is(int token, char punctuation) {
        return (info[MARGIN + token] & (KIND | (0x7F << CODE_SHIFT))) == (PUNCTUATION | (punctuation << CODE_SHIFT));
    }

    boolean has(int token, int flag) {
        return (info[MARGIN + token] & flag) != 0;
    }

    boolean spaced(int token) {
        return has(token, SPACED);
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int token) {
        return token > 0 && !spaced(token);
    }

    /** Whether a cell of a table, a field of a message or a line may begin with this token. */
    boolean opensCell(int token) {
        int before = token - 1;
        return before < 0
                || has(token, TABBED)
                || kind(before) == BREAK
                || is(before, '|')
                || is(before, ';')
                || is(before, '#')
                || is(before, '>')
                || (is(before, '*') && glued(before) && glued(token));
    }

    /** Whether a cell, a field or a line ends before this token. */
    boolean endsCell(int token) {
        return !inside(token)
                || has(token, TABBED)
                || kind(token) == BREAK
                || is(token, '|')
                || is(token, ';')
                || is(token, '#')
                || is(token, '<')
                || (is(token, '*') && glued(token) && inside(token + 1) && glued(token + 1));
    }

    /** A mark or a picture that some put between words, or between letters, in the place of nothing. */
    boolean isFiller(int token) {
        return kind(token) == SYMBOL || is(token, '*') || is(token, '_') || is(token, '~') || is(token, '|');
    }

    /** The punctuation character, folded to ASCII; 0 for other tokens. */
    char punctuation(int token) {
        return kind(token) == PUNCTUATION ? (char) ((info[MARGIN + token] >> CODE_SHIFT) & 0x7F) : 0;
    }

    /** Letters of a word, digits of a number, line ends of a break. */
    int size(int token) {
        return info[MARGIN + token] >>> SIZE_SHIFT;
    }

    /** Digits a token stands for: those of a number, of a number word, of letters written for digits. */
    int digitsOf(int token) {
        return digitFrom[token + 1] - digitFrom[token];
    }

    int digit(int token, int index) {
        return digits[digitFrom[token] + index];
    }

    /** The earliest token a rule at {@code token} may look back to. */
    int horizon(int token) {
        return Math.max(0, token - HORIZON);
    }

    boolean inside(int token) {
        return token >= 0 && token < count;
    }
}
