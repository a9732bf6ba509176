// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.stream.Stream;

/** Numbers with points in them: internet addresses of version 4, and coordinates, which are personal if of a home. */
final class PointRules {
    private static final int REACH = 9;
    /** How many words back the place of an incident is looked for, where no word of the sentence tells of a place. */
    private static final int REACH_BACK = 15;

    private static final int MOST_BEFORE_HOME = 3;
    private static final int MOST_CODE = 8;

    private PointRules() {}

    /** Reads an address or a pair of coordinates at {@code t}; returns the token after it, {@code t} if there is none. */
    static int scan(Tokens tokens, int t, Spans spans) {
        if (!isDecimal(tokens, t)) {
            return t;
        }
        int next = coordinates(tokens, t, spans);
        return next > t || tokens.is(t + 1, ',') ? next : address(tokens, t, spans);
    }

    /** {@code S 6.70345 E 111.34210}: a pair behind the letter at {@code t}; {@code t} if there is none. */
    static int afterHemisphere(Tokens tokens, int t, Spans spans) {
        if (!isHemisphere(tokens, t)) {
            return t;
        }
        int next = degrees(tokens, t + 1, spans);
        next = next > t + 1 || !isDecimal(tokens, t + 1) ? next : coordinates(tokens, t + 1, spans);
        return next > t + 1 ? next : t;
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
                && (tokens.kind(second) == Tokens.PUNCTUATION || isHemisphere(tokens, second))) {
            second++;
        }
        int next = second > t ? degree(tokens, second) : t;
        if (next <= second) {
            return t;
        }
        addHome(tokens, isHemisphere(tokens, t - 1) ? t - 1 : t, next, "degrees", spans);
        return next;
    }

    private static int degree(Tokens tokens, int t) {
        int decimal = decimalDegree(tokens, t);
        if (decimal > t) {
            return decimal;
        }
        boolean degrees = tokens.isNumber(t) && tokens.size(t) <= 3 && tokens.isNumber(t + 2);
        boolean sign = tokens.kind(t + 1) == Tokens.SYMBOL || isAmong(tokens, t + 1, DEGREE_LETTERS);
        boolean told = isAmong(tokens, t + 1, DEGREES) && isAmong(tokens, t + 3, MINUTES);
        boolean letters = told || (tokens.isWord(t + 1) && tokens.isWord(t + 3) && tokens.size(t + 3) == 1);
        if (!degrees || !(sign || told) || !(letters || tokens.is(t + 3, '\'') || tokens.is(t + 3, '.'))) {
            return t;
        }
        int next = letters ? t + 4 : t + 3;
        if (letters && tokens.isNumber(next)) {
            next++;
            next += tokens.is(next, '.') && tokens.isNumber(next + 1) ? 2 : 0;
            boolean second = tokens.isWord(next) && tokens.size(next) <= 3 && tokens.glued(next);
            next += second || isAmong(tokens, next, SECONDS) ? 1 : 0;
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

    private static boolean isAmong(Tokens tokens, int t, long[] words) {
        return tokens.isWord(t) && Words.isAmong(tokens.key[t], words);
    }

    private static long[] keys(String... words) {
        return Stream.of(words).mapToLong(Words::key).toArray();
    }

    /** The letter in its place; the raised one of Spanish ordinals is read as o. */
    private static final long[] DEGREE_LETTERS = keys("d", "o");

    private static final long[] DEGREES = keys("derajat", "drajat", "deg", "der");
    private static final long[] MINUTES = keys("menit", "mnt", "min");
    private static final long[] SECONDS = keys("detik", "dtk", "sec", "dt");

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
        return isHemisphere(tokens, next) ? next + 1 : next > t + 3 ? next : t;
    }

    /** {@code S}, {@code LS}, {@code E}, {@code BT}. */
    private static boolean isHemisphere(Tokens tokens, int t) {
        return tokens.isWord(t) && Words.isAmong(tokens.key[t], HEMISPHERES);
    }

    private static final long[] HEMISPHERES = Stream.of("n", "s", "e", "w", "ls", "lu", "bt", "bb", "u", "t", "b")
            .mapToLong(Words::key)
            .toArray();

    /**
     * A plus code around the sign at {@code t}: {@code 6P5F7C3X+2Q}; returns the token after it, {@code t} if there is
     * none.
     */
    static int plusCode(CharSequence text, Tokens tokens, int t, Spans spans) {
        int first = t;
        while (first > Math.max(0, t - MOST_CODE) && tokens.glued(first) && isCodePart(tokens, first - 1)) {
            first--;
        }
        int next = t + 1;
        while (next < t + MOST_CODE && tokens.glued(next) && isCodePart(tokens, next)) {
            next++;
        }
        int before = codeLetters(text, tokens.start[first], tokens.start[t]);
        int after = next > t + 1 ? codeLetters(text, tokens.start[t + 1], tokens.end[next - 1]) : 0;
        boolean code = first < t && (before == 4 || before == 6 || before == 8) && (after == 2 || after == 3);
        if (!code) {
            return t;
        }
        addHome(tokens, first, next, "pluscode", spans);
        return next;
    }

    private static boolean isCodePart(Tokens tokens, int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }

    /** How many letters and digits of plus codes the stretch is made of; 0 if of others too. */
    private static int codeLetters(CharSequence text, int start, int end) {
        if (end - start > MOST_CODE) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (CODE.indexOf(Character.toUpperCase(text.charAt(i))) < 0) {
                return 0;
            }
        }
        return end - start;
    }

    private static final String CODE = "23456789CFGHJMPQRVWX";

    private static int address(Tokens tokens, int t, Spans spans) {
        int last = t;
        boolean apart = false;
        for (int group = 1; group < 4; group++) {
            apart |= tokens.spaced(last + 1) || tokens.spaced(last + 2);
            if (!isOctet(tokens, last) || !tokens.is(last + 1, '.') || !tokens.isNumber(last + 2)) {
                return t;
            }
            last += 2;
        }
        boolean goesOn = (tokens.is(last + 1, '.') || tokens.is(last + 1, '-'))
                && tokens.isNumber(last + 2)
                && tokens.glued(last + 2);
        if (!isOctet(tokens, last) || goesOn || (apart && !isNamed(tokens, t, Cue.IP))) {
            return t;
        }
        boolean version = isNamed(tokens, t, Cue.VERSION);
        if (!version
                && tokens.digitsOf(t) + tokens.digitsOf(t + 2) + tokens.digitsOf(t + 4) + tokens.digitsOf(last) > 3) {
            spans.add(
                    tokens.start[t],
                    tokens.end[last],
                    PersonalData.IP,
                    "v4",
                    Confidence.LIKELY,
                    List.of(Evidence.of(Evidence.Kind.STRUCTURE, "IPv4")));
        }
        return last + 1;
    }

    private static boolean isNamed(Tokens tokens, int t, Cue cue) {
        for (int i = t - 1; i >= 0 && i >= t - 3; i--) {
            if (tokens.isWord(i) && tokens.cue(i) == cue) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOctet(Tokens tokens, int t) {
        int size = tokens.size(t);
        if (size > 3 || (size > 1 && tokens.digit(t, 0) == 0)) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = 10 * value + tokens.digit(t, i);
        }
        return value <= 255;
    }

    /** {@code -6.73374, 111.41836}: a latitude and a longitude of Indonesia with three decimals or more. */
    private static int coordinates(Tokens tokens, int t, Spans spans) {
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
        first = isHemisphere(tokens, first - 1) ? first - 1 : isAmong(tokens, named, LATITUDES) ? named : first;
        addHome(tokens, first, second + 3, "home", spans);
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

    private static final long[] LATITUDES = keys("lat", "latitude", "lintang", "ltg");

    private static boolean isLongitude(Tokens tokens, int t) {
        int size = tokens.size(t);
        int value = size == 3
                ? 100 * tokens.digit(t, 0) + 10 * tokens.digit(t, 1) + tokens.digit(t, 2)
                : size == 2 ? 10 * tokens.digit(t, 0) + tokens.digit(t, 1) : 0;
        return value >= 94 && value <= 141;
    }

    /** Adds the point from the token {@code first} to the one before {@code next}, unless the words say it is no home. */
    private static void addHome(Tokens tokens, int first, int next, String rule, Spans spans) {
        if (isHome(tokens, first, next)) {
            spans.add(
                    tokens.start[first],
                    tokens.end[next - 1],
                    PersonalData.COORDINATE,
                    rule,
                    Confidence.LIKELY,
                    List.of(Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.COORDINATE.code())));
        }
    }

    /** Whether the nearest word about a place speaks of a home; where no word speaks of a place, it may be one. */
    private static boolean isHome(Tokens tokens, int first, int next) {
        if (isNamedBehind(tokens, next)) {
            return true;
        }
        int words = 0;
        boolean place = false;
        boolean own = false;
        boolean ended = false;
        for (int t = first - 1; t >= tokens.horizon(first) && words < (ended ? REACH_BACK : REACH); t--) {
            if (tokens.kind(t) != Tokens.WORD) {
                boolean ends = words > 0 && CueSearch.endsSentence(tokens, t);
                if (ends && (own || place || ended)) {
                    break;
                }
                ended |= ends;
                continue;
            }
            if (tokens.means(t, Meaning.HOME) && !ended) {
                return true;
            } else if (tokens.means(t, Meaning.INCIDENT | Meaning.ROAD | Meaning.INSTITUTION)
                    && tokens.cue(t) != Cue.COORDINATE
                    && tokens.cue(t) != Cue.DISTANCE
                    && !own) {
                return false;
            }
            place |= tokens.cue(t) == Cue.COORDINATE;
            own |= tokens.means(t, Meaning.OWN) && !tokens.is(t + 1, '=');
            words++;
        }
        boolean incident = tokens.means(next, Meaning.INCIDENT);
        for (int t = next; t < next + 6 && !CueSearch.endsSentence(tokens, t); t++) {
            if (tokens.means(t, Meaning.HOME)) {
                return true;
            }
        }
        return !incident && (own || !place);
    }

    /** {@code … itu titik rumah saya}, {@code … (titik rumah)}: whose home is at the point before. */
    private static boolean isNamedBehind(Tokens tokens, int next) {
        int t = next;
        while (t < next + MOST_BEFORE_HOME
                && (tokens.is(t, '(') || (tokens.isWord(t) && !tokens.means(t, Meaning.HOME)))) {
            t++;
        }
        return tokens.means(t, Meaning.HOME) && (Residence.isSomebodys(tokens, t + 1) || tokens.is(t + 1, ')'));
    }
}
