// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Digits that belong together as a person wrote them: groups with blanks, points, strokes, line ends or emoji between.
 * Where one value ends and the next begins is for the rules to say. Scratch memory, for one thread at a time.
 */
final class Cluster {
    /** The most groups that are looked at together; a value written digit by digit has 22 at most. */
    static final int MOST_GROUPS = 64;

    /** How two groups hang together, from nothing between them to a comma. */
    static final int GLUED = 0;

    static final int TIGHT = 1;
    static final int BLANK = 2;
    static final int LOOSE = 3;

    private static final int MOST_SEPARATORS = 6;
    private static final int TAG_NAME = 6;
    private static final int SHORT = 4;
    private static final int SHORTENED = 2;
    private static final int PASSPORT_DIGITS = 7;
    /** A group this long is a value by itself, and the full stop behind it ends a sentence. */
    private static final int WHOLE = 8;

    private static final long COUNTING = Meaning.NUMERAL | Meaning.TEEN | Meaning.BELAS | Meaning.PULUH;

    final int[] token = new int[MOST_GROUPS];
    final int[] bond = new int[MOST_GROUPS + 1];
    final int[] total = new int[MOST_GROUPS + 1];
    int groups;

    /** Gathers the groups from {@code first} on; returns the token after the last. */
    int gather(Tokens tokens, int first) {
        groups = 0;
        bond[0] = LOOSE;
        int next = first;
        while (next >= 0 && groups < MOST_GROUPS) {
            token[groups] = next;
            total[groups + 1] = total[groups] + tokens.digitsOf(next);
            groups++;
            next = following(tokens, next);
        }
        bond[groups] = LOOSE;
        return token[groups - 1] + 1;
    }

    /** The next group after {@code last}, its bond put down; -1 if none. */
    private int following(Tokens tokens, int last) {
        int next = last + 1;
        int separators = 0;
        int strength = GLUED;
        while (tokens.inside(next) && separators <= MOST_SEPARATORS) {
            if (tokens.spaced(next)) {
                strength = Math.max(strength, BLANK);
            }
            if (((strength == LOOSE || isItem(tokens, last)) && DateRules.isDate(tokens, next))
                    || ((strength == LOOSE || tokens.has(next, Tokens.TABBED))
                            && tokens.headings.opening(next) != Headings.NONE)) {
                return -1;
            }
            if (isGroup(tokens, next, strength) && !beginsPassport(tokens, next)) {
                bond[groups] = strength;
                return next;
            }
            if (tokens.is(next, '+') && tokens.spaced(next) && tokens.isNumber(next + 1) && tokens.glued(next + 1)) {
                return -1;
            }
            int afterTag = afterTag(tokens, next);
            int separator = afterTag > next ? TIGHT : strength(tokens, next);
            if (separator < 0) {
                return -1;
            }
            boolean ends = tokens.is(next, '.')
                    && tokens.spaced(next + 1)
                    && tokens.glued(next)
                    && tokens.digitsOf(last) >= WHOLE;
            strength = Math.max(strength, ends ? LOOSE : separator);
            separators++;
            next = Math.max(next + 1, afterTag);
        }
        return -1;
    }

    /** {@code … dua. E3816067}: a letter with a long number behind the end of a sentence. */
    private static boolean beginsPassport(Tokens tokens, int t) {
        return tokens.isWord(t)
                && tokens.size(t) == 1
                && tokens.spaced(t)
                && CueSearch.endsSentence(tokens, t - 1)
                && tokens.isNumber(t + 1)
                && tokens.glued(t + 1)
                && tokens.size(t + 1) >= PASSPORT_DIGITS;
    }

    /** Whether a token stands for digits here: letters do only where they touch a number. */
    static boolean isGroup(Tokens tokens, int token, int strength) {
        if (tokens.digitsOf(token) == 0) {
            return false;
        }
        if (tokens.kind(token) == Tokens.NUMBER) {
            return true;
        }
        int next = linked(tokens, token, 1);
        int previous = linked(tokens, token, -1);
        if ((tokens.meaning(token) & COUNTING) != 0) {
            return true;
        }
        boolean within = tokens.isNumber(next) && tokens.isNumber(previous);
        if (tokens.cue(token) != Cue.NONE && token > 0 && CueSearch.endsSentence(tokens, token - 1)) {
            return false;
        }
        boolean word = tokens.meaning(token) != 0 && tokens.size(token) > 1;
        if (word && !within && !isOrdinary(tokens, token)) {
            return false;
        }
        boolean touches = (tokens.isNumber(token + 1) && tokens.glued(token + 1))
                || (tokens.isNumber(token - 1) && tokens.glued(token));
        return touches
                || (word ? within : strength == GLUED || isAmongDigits(tokens, token, previous, next))
                || (allBelow(tokens, token, 2)
                        && tokens.size(token) > 1
                        && (hasDigits(tokens, previous) || hasDigits(tokens, next)));
    }

    /** An ordinary word of letters that look like digits: it is read as digits where it touches some. */
    private static boolean isOrdinary(Tokens tokens, int token) {
        return (tokens.meaning(token)
                        & ~(Meaning.COMMON | Meaning.ORDINARY | Meaning.PLATE_AREA | Meaning.DEGREE | Meaning.TITLE))
                == 0;
    }

    private static boolean hasDigits(Tokens tokens, int token) {
        return tokens.inside(token) && tokens.digitsOf(token) > 0;
    }

    /** The token beside {@code token} with one mark or a blank between at most; -1 if something else stands there. */
    private static int linked(Tokens tokens, int token, int step) {
        int beside = token + step;
        boolean mark =
                tokens.is(beside, '-') || tokens.is(beside, '.') || tokens.is(beside, '/') || tokens.is(beside, '_');
        return mark ? beside + step : beside;
    }

    /** Letters for digits in a group of their own: {@code 619.S-618}, {@code 226 Boll 09}, {@code 3972-SBO}. */
    private static boolean isAmongDigits(Tokens tokens, int token, int previous, int next) {
        int size = tokens.size(token);
        boolean announced = size >= 2
                && (tokens.is(token - 1, ':') || (tokens.isWord(token - 1) && tokens.cue(token - 1) != Cue.NONE));
        boolean marked = size >= 2 && previous == token - 2;
        boolean before = hasDigits(tokens, previous) && (marked || hasDigits(tokens, next));
        return size <= SHORT && (before || (announced && hasDigits(tokens, next)));
    }

    private static boolean allBelow(Tokens tokens, int token, int bound) {
        for (int i = 0; i < tokens.digitsOf(token); i++) {
            if (tokens.digit(token, i) >= bound) {
                return false;
            }
        }
        return true;
    }

    /** {@code <b>}, {@code </b>}, {@code <br/>}: the token after the tag; {@code t} if there is none. */
    private static int afterTag(Tokens tokens, int t) {
        if (!tokens.is(t, '<')) {
            return t;
        }
        int name = tokens.is(t + 1, '/') ? t + 2 : t + 1;
        int close = tokens.is(name + 1, '/') ? name + 2 : name + 1;
        boolean tag = tokens.isWord(name) && tokens.size(name) <= TAG_NAME && tokens.glued(name);
        return tag && tokens.is(close, '>') ? close + 1 : t;
    }

    /** The number of an item at the beginning of a line. */
    private static boolean isItem(Tokens tokens, int t) {
        return tokens.size(t) <= SHORTENED && tokens.is(t + 1, '.') && (t == 0 || tokens.kind(t - 1) == Tokens.BREAK);
    }

    /** A letter or a mark set between groups of digits again and again: {@code 0812x3456x7890}. */
    private static boolean isRepeated(Tokens tokens, int t) {
        return isBetweenNumbers(tokens, t)
                && ((isBetweenNumbers(tokens, t - 2) && isSame(tokens, t, t - 2))
                        || (isBetweenNumbers(tokens, t + 2) && isSame(tokens, t, t + 2)));
    }

    private static boolean isBetweenNumbers(Tokens tokens, int t) {
        return tokens.inside(t) && tokens.size(t) == 1 && tokens.isNumber(t - 1) && tokens.isNumber(t + 1);
    }

    private static boolean isSame(Tokens tokens, int t, int other) {
        return tokens.kind(t) == tokens.kind(other)
                && tokens.key[t] == tokens.key[other]
                && tokens.punctuation(t) == tokens.punctuation(other);
    }

    private static int strength(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case Tokens.WORD ->
                tokens.means(token, Meaning.PULUH) || Numerals.isTwice(tokens.key[token])
                        ? BLANK
                        : tokens.means(token, Meaning.JOINT) ? LOOSE : isRepeated(tokens, token) ? TIGHT : -1;
            case Tokens.PUNCTUATION ->
                switch (tokens.punctuation(token)) {
                    case '-', '.', '/', '_', '*', '\'', '(', ')', '~', '\\', '=', '"', '`', '^', '+' -> TIGHT;
                    case '[', '{', '<' -> isClosing(tokens, token - 1) && tokens.glued(token) ? TIGHT : LOOSE;
                    case ']', '}', '>' -> isOpening(tokens, token + 1) && tokens.glued(token + 1) ? TIGHT : LOOSE;
                    case ',', '|', '#', ':', ';', '!', '&' -> LOOSE;
                    default -> isRepeated(tokens, token) ? TIGHT : -1;
                };
            case Tokens.SYMBOL -> TIGHT;
            case Tokens.BREAK -> LOOSE;
            default -> -1;
        };
    }

    private static boolean isOpening(Tokens tokens, int t) {
        return tokens.is(t, '[') || tokens.is(t, '{') || tokens.is(t, '<');
    }

    private static boolean isClosing(Tokens tokens, int t) {
        return tokens.is(t, ']') || tokens.is(t, '}') || tokens.is(t, '>');
    }

    int digits(int from, int to) {
        return total[to] - total[from];
    }
}
