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

    private static final int MOST_SEPARATORS = 4;

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
            if (isGroup(tokens, next, strength)) {
                bond[groups] = strength;
                return next;
            }
            int separator = strength(tokens, next);
            if (separator < 0) {
                return -1;
            }
            strength = Math.max(strength, separator);
            separators++;
            next++;
        }
        return -1;
    }

    /** Whether a token stands for digits here: letters do only where they touch a number. */
    static boolean isGroup(Tokens tokens, int token, int strength) {
        if (tokens.digitsOf(token) == 0) {
            return false;
        }
        if (tokens.kind(token) == Tokens.NUMBER || Lexicon.isNumeral(tokens.lexeme[token])) {
            return true;
        }
        boolean touchesAfter = tokens.isNumber(token + 1) && tokens.glued(token + 1);
        boolean within = touchesAfter && tokens.isNumber(token - 1) && tokens.glued(token);
        if (tokens.lexeme[token] != 0 && tokens.size(token) > 1 && !within) {
            return false;
        }
        return strength == GLUED || touchesAfter || isAmongDigits(tokens, token);
    }

    /** Letters for digits in a group of their own: {@code oool-3972}, {@code 619.S-618}. */
    private static boolean isAmongDigits(Tokens tokens, int token) {
        boolean mark = tokens.is(token + 1, '-') || tokens.is(token + 1, '.') || tokens.is(token + 1, '/');
        int next = mark ? token + 2 : token + 1;
        boolean glued = tokens.is(token - 1, '-') || tokens.is(token - 1, '.') || tokens.is(token - 1, '/');
        int previous = glued && tokens.glued(token) ? token - 2 : token - 1;
        boolean before = tokens.inside(previous) && tokens.digitsOf(previous) > 0;
        boolean noughtsAndOnes = tokens.size(token) >= 2 && allBelow(tokens, token, 2);
        boolean wedged = tokens.size(token) <= 2
                && (mark ? tokens.glued(token) : before && tokens.size(token) == 1 && allBelow(tokens, token, 2));
        return (noughtsAndOnes || wedged) && (before || (tokens.inside(next) && tokens.digitsOf(next) > 0));
    }

    private static boolean allBelow(Tokens tokens, int token, int bound) {
        for (int i = 0; i < tokens.digitsOf(token); i++) {
            if (tokens.digit(token, i) >= bound) {
                return false;
            }
        }
        return true;
    }

    private static int strength(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case Tokens.PUNCTUATION ->
                switch (tokens.punctuation(token)) {
                    case '-', '.', '/', '_', '*', '\'', '(', ')', '~', '\\', '=', '"', '`', '^' -> TIGHT;
                    case ',', '|', '[', ']', '{', '}', '<', '>', '#', ':', '!' -> LOOSE;
                    default -> -1;
                };
            case Tokens.SYMBOL -> TIGHT;
            case Tokens.BREAK -> LOOSE;
            default -> -1;
        };
    }

    int digits(int from, int to) {
        return total[to] - total[from];
    }
}
