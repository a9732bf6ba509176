// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Coordinates, in degrees or with decimals: a latitude and a longitude. */
final class CoordinateRules {
    private CoordinateRules() {}

    /** Reads a pair with decimals at {@code t}; returns the token after it, {@code t} if there is none. */
    static int scan(Tokens tokens, int t, Spans spans) {
        return isDecimal(tokens, t) ? decimals(tokens, t, spans) : t;
    }

    /** {@code S 6.70345 E 111.34210}: a pair behind the letter at {@code t}; {@code t} if there is none. */
    static int afterHemisphere(Tokens tokens, int t, Spans spans) {
        if (!isHemisphere(tokens, t)) {
            return t;
        }
        int plain = unmarked(tokens, t, spans);
        if (plain > t) {
            return plain;
        }
        int next = degrees(tokens, t + 1, spans);
        next = next != t + 1 ? next : scan(tokens, t + 1, spans);
        return next != t + 1 ? next : t;
    }

    /** {@code S6 42 24 E111 21 1.5}: degrees, minutes and seconds with nothing but blanks between. */
    private static int unmarked(Tokens tokens, int t, Spans spans) {
        int first = unmarkedEnd(tokens, t);
        int second = first;
        while (second < first + 2
                && (tokens.kind(second) == Tokens.PUNCTUATION || tokens.kind(second) == Tokens.BREAK)) {
            second++;
        }
        int next = first > t ? unmarkedEnd(tokens, second) : second;
        if (next == second) {
            return t;
        }
        HomePoints.add(tokens, t, next, "degrees", spans);
        return next;
    }

    private static int unmarkedEnd(Tokens tokens, int t) {
        boolean built = isHemisphere(tokens, t)
                && tokens.isNumber(t + 1)
                && tokens.size(t + 1) <= 3
                && tokens.isNumber(t + 2)
                && tokens.size(t + 2) <= 2
                && tokens.isNumber(t + 3)
                && tokens.size(t + 3) <= 2;
        boolean fraction = tokens.is(t + 4, '.') && tokens.isNumber(t + 5) && tokens.glued(t + 5);
        return built ? t + (fraction ? 6 : 4) : t;
    }

    /** {@code 6.70345}; with a comma, as in Indonesian, only where nothing stands between. */
    private static boolean isDecimal(Tokens tokens, int t) {
        boolean comma = tokens.is(t + 1, ',') && tokens.glued(t + 1) && tokens.glued(t + 2) && tokens.size(t + 2) > 3;
        return tokens.isNumber(t) && tokens.isNumber(t + 2) && (comma || tokens.is(t + 1, '.'));
    }

    /** {@code 6°42'24" LS 111°21'1" BT}: a pair in degrees; returns the token after it, {@code t} if there is none. */
    static int degrees(Tokens tokens, int t, Spans spans) {
        int first = degree(tokens, t);
        int second = first;
        while (second > t
                && second < first + 3
                && (tokens.kind(second) == Tokens.PUNCTUATION
                        || tokens.kind(second) == Tokens.BREAK
                        || isHemisphere(tokens, second))) {
            second++;
        }
        int next = second > t ? degree(tokens, second) : t;
        if (next <= second) {
            return t;
        }
        HomePoints.add(tokens, isHemisphere(tokens, t - 1) ? t - 1 : t, next, "degrees", spans);
        return next;
    }

    private static int degree(Tokens tokens, int t) {
        int decimal = decimalDegree(tokens, t);
        if (decimal > t) {
            return decimal;
        }
        boolean degrees = tokens.isNumber(t) && tokens.size(t) <= 3 && tokens.isNumber(t + 2);
        boolean sign = tokens.kind(t + 1) == Tokens.SYMBOL || tokens.isAmong(t + 1, DEGREE_LETTERS);
        boolean told = tokens.isAmong(t + 1, DEGREES) && tokens.isAmong(t + 3, MINUTES);
        boolean letters = told || (tokens.isWord(t + 1) && tokens.isWord(t + 3) && tokens.size(t + 3) == 1);
        if (!degrees || !(sign || told) || !(letters || tokens.is(t + 3, '\'') || tokens.is(t + 3, '.'))) {
            return t;
        }
        int next = letters ? t + 4 : t + 3;
        if (letters && tokens.isNumber(next)) {
            next++;
            next += tokens.is(next, '.') && tokens.isNumber(next + 1) ? 2 : 0;
            boolean second = tokens.isWord(next) && tokens.size(next) <= 3 && tokens.glued(next);
            next += second || tokens.isAmong(next, SECONDS) ? 1 : 0;
        }
        while (tokens.is(next, '.') && tokens.isNumber(next + 1)) {
            next += 2;
        }
        if (tokens.is(next, '\'')) {
            next++;
            next += tokens.isNumber(next) ? 1 : 0;
            next += tokens.is(next, '.') && tokens.isNumber(next + 1) ? 2 : 0;
            while (tokens.is(next, '"') || tokens.is(next, '\'')) {
                next++;
            }
        }
        return isHemisphere(tokens, next) ? next + 1 : next;
    }

    /** The letter in its place; the raised one of Spanish ordinals is read as o. */
    private static final WordSet DEGREE_LETTERS = WordSet.of("d o");

    private static final WordSet DEGREES = WordSet.of("derajat drajat deg der");
    private static final WordSet MINUTES = WordSet.of("menit mnt min");
    private static final WordSet SECONDS = WordSet.of("detik dtk sec dt");

    /** {@code 6.70345° S}, {@code 111.3421 BT}: a degree with decimals and its hemisphere. */
    private static int decimalDegree(Tokens tokens, int t) {
        boolean decimal = tokens.isNumber(t)
                && tokens.size(t) <= 3
                && tokens.is(t + 1, '.')
                && tokens.isNumber(t + 2)
                && tokens.size(t + 2) >= 3;
        if (!decimal) {
            return t;
        }
        int next = tokens.kind(t + 3) == Tokens.SYMBOL ? t + 4 : t + 3;
        return isHemisphere(tokens, next) ? next + 1 : next != t + 3 ? next : t;
    }

    /** {@code S}, {@code LS}, {@code E}, {@code BT}. */
    private static boolean isHemisphere(Tokens tokens, int t) {
        return tokens.isAmong(t, HEMISPHERES);
    }

    private static final WordSet HEMISPHERES = WordSet.of("n s e w ls lu bt bb u t b");

    /** {@code -6.73374, 111.41836}: a latitude and a longitude of Indonesia with three decimals or more. */
    private static int decimals(Tokens tokens, int t, Spans spans) {
        int second = t + 3;
        while (second < t + MOST_BETWEEN && mayStandBetween(tokens, second)) {
            second++;
        }
        boolean pair = tokens.size(t + 2) >= FEWEST_DECIMALS
                && isDecimal(tokens, second)
                && tokens.punctuation(second + 1) == tokens.punctuation(t + 1)
                && tokens.size(second + 2) >= FEWEST_DECIMALS
                && (tokens.size(t) <= 2
                        ? isLongitude(tokens, second)
                        : isLongitude(tokens, t) && isLatitude(tokens, second));
        if (!pair) {
            return t;
        }
        int first = tokens.is(t - 1, '-') ? t - 1 : t;
        int named = tokens.is(first - 1, ':') ? first - 2 : first - 1;
        first = isHemisphere(tokens, first - 1) ? first - 1 : tokens.isAmong(named, LATITUDES) ? named : first;
        HomePoints.add(tokens, first, second + 3, "home", spans);
        return second + 3;
    }

    /** Marks, names of what follows and ordinary words between a latitude and a longitude. */
    private static boolean mayStandBetween(Tokens tokens, int t) {
        return (tokens.kind(t) == Tokens.PUNCTUATION && BETWEEN.indexOf(tokens.punctuation(t)) >= 0)
                || tokens.means(t, Meaning.COMMON)
                || (tokens.isWord(t) && tokens.cue(t) == Cue.COORDINATE)
                || isHemisphere(tokens, t)
                || tokens.kind(t) == Tokens.BREAK;
    }

    private static final String BETWEEN = ",;/-:=&|\"";
    private static final int MOST_BETWEEN = 8;
    private static final int FEWEST_DECIMALS = 3;

    /** A latitude of Indonesia, which is no day and no hour of anything with so many decimals. */
    private static boolean isLatitude(Tokens tokens, int t) {
        return tokens.size(t) == 1 || (tokens.size(t) == 2 && tokens.digit(t, 0) <= 1);
    }

    private static final WordSet LATITUDES = WordSet.of("lat latitude lintang ltg");

    private static boolean isLongitude(Tokens tokens, int t) {
        int size = tokens.size(t);
        int value = size == 3
                ? 100 * tokens.digit(t, 0) + 10 * tokens.digit(t, 1) + tokens.digit(t, 2)
                : size == 2 ? 10 * tokens.digit(t, 0) + tokens.digit(t, 1) : 0;
        return value >= 94 && value <= 141;
    }
}
