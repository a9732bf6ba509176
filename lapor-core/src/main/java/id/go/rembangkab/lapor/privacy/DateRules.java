// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Dates, which are personal only as dates of birth; every other one is passed over. */
final class DateRules {
    private static final int REACH = 10;
    private static final int MOST_DAY_TOKENS = 5;
    private static final int MOST_YEAR_TOKENS = 12;
    private static final long EVENT = Meaning.INCIDENT;

    private DateRules() {}

    /** Reads a date that begins at {@code t}; returns the token after it, {@code t} if there is none. */
    static int scan(Tokens tokens, int t, Spans spans) {
        int next = numeric(tokens, t);
        next = next != t ? next : worded(tokens, t);
        next = next != t ? next : spokenOut(tokens, t);
        if (next == t) {
            return afterStamp(tokens, t);
        }
        int later = afterTime(tokens, next);
        int line = tokens.is(t - 1, '[') ? t - 1 : t;
        boolean stamp = later > next && (line == 0 || tokens.kind(line - 1) == Tokens.BREAK);
        int cue = !stamp && !tokens.means(t - 1, Meaning.SINCE) ? birth(tokens, t) : -1;
        if (cue < 0 && (Edges.isOfPerson(tokens, t, next, spans) || isOfBirth(tokens, next))) {
            cue = 0;
        }
        if (cue >= 0) {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.DOB.code()));
            evidence.add(new Evidence(Evidence.Kind.CUE, PersonalData.DOB.code(), cue));
            spans.add(tokens.start[t], tokens.end[next - 1], PersonalData.DOB, "cue", Confidence.CERTAIN, evidence);
        }
        return later;
    }

    /** The token after the day and time a message was sent, {@code [12/03, 19.40]} where it begins; {@code t} if none is told. */
    private static int afterStamp(Tokens tokens, int t) {
        boolean day = tokens.is(t - 1, '[')
                && tokens.opensCell(t - 1)
                && tokens.is(t + 1, '/')
                && tokens.isNumber(t + 2)
                && isDay(value(tokens, t), value(tokens, t + 2));
        int later = day ? afterTime(tokens, t + 3) : t;
        return tokens.is(later, ']') ? later : t;
    }

    /** The token after the time of day behind a date: {@code 08.15}, {@code , 08:15:30}; {@code t} if there is none. */
    private static int afterTime(Tokens tokens, int t) {
        int hour = tokens.is(t, ',') ? t + 1 : t;
        int minute = minute(tokens, hour);
        if (!tokens.isNumber(hour) || value(tokens, hour) >= 24 || minute == hour) {
            return t;
        }
        int second = minute(tokens, minute);
        boolean goesOn = tokens.kind(second + 1) == Tokens.PUNCTUATION
                && tokens.isNumber(second + 2)
                && tokens.glued(second + 1)
                && tokens.glued(second + 2);
        return goesOn || (tokens.isNumber(second + 1) && tokens.isNumber(t)) ? t : second + 1;
    }

    /** The number from 00 to 59 after a colon or a point; {@code t} if there is none. */
    private static int minute(Tokens tokens, int t) {
        boolean number = (tokens.is(t + 1, ':') || tokens.is(t + 1, '.'))
                && tokens.isNumber(t + 2)
                && tokens.glued(t + 2)
                && tokens.size(t) <= 2
                && tokens.size(t + 2) == 2;
        return number && value(tokens, t + 2) < 60 ? t + 2 : t;
    }

    /** {@code … adalah tanggal lahir saya}, {@code … (tgl. lahir)}: whose birth was on the date before. */
    private static boolean isOfBirth(Tokens tokens, int next) {
        boolean copula = tokens.isAmong(next, COPULAS);
        boolean bracket = tokens.is(next, '(');
        int born = copula || bracket ? next + 1 : next;
        while (tokens.cue(born) != Cue.DOB
                && born < next + MOST_BEFORE_BORN
                && (tokens.isWord(born) || tokens.is(born, '.'))) {
            born++;
        }
        return tokens.cue(born) == Cue.DOB
                && (bracket ? tokens.is(born + 1, ')') : Residence.isSomebodys(tokens, born + 1));
    }

    private static final int MOST_BEFORE_BORN = 3;
    private static final WordSet COPULAS = WordSet.of("adalah ialah merupakan itu iku kuwi yaiku");

    /** {@code 17-08-1986}, {@code 1986/8/17}, {@code 17 08 86}, with a like separator between. */
    private static int numeric(Tokens tokens, int t) {
        int second = after(tokens, t);
        int third = second < 0 ? -1 : after(tokens, second);
        if (third < 0 || tokens.size(second) > 2) {
            return t;
        }
        boolean blanks = second == t + 1;
        boolean goesOn = blanks
                ? tokens.isNumber(third + 1) || tokens.isNumber(t - 1)
                : isJoint(tokens, third + 1) && tokens.isNumber(third + 2) && tokens.glued(third + 2);
        boolean dayFirst =
                tokens.size(t) <= 2 && isYear(tokens, third) && isDay(value(tokens, t), value(tokens, second));
        boolean yearFirst = tokens.size(t) == 4
                && isYear(tokens, t)
                && tokens.size(third) <= 2
                && isDay(value(tokens, third), value(tokens, second));
        return !goesOn && (dayFirst || yearFirst) ? third + 1 : t;
    }

    /** Whether a date with marks between begins at {@code t}. */
    static boolean isDate(Tokens tokens, int t) {
        return tokens.isNumber(t) && !tokens.isNumber(t + 1) && numeric(tokens, t) > t;
    }

    private static boolean isDay(int day, int month) {
        return Structure.isDay(day, month) || Structure.isDay(month, day);
    }

    private static boolean isYear(Tokens tokens, int t) {
        int value = value(tokens, t);
        return tokens.size(t) == 2 || (tokens.size(t) == 4 && value >= 1900 && value < 2100);
    }

    /** The next number after one separator or a blank; -1 if there is none. */
    private static int after(Tokens tokens, int t) {
        boolean separator = isJoint(tokens, t + 1);
        int next = separator ? t + 2 : t + 1;
        next += separator && tokens.is(next, '\'') ? 1 : 0;
        return tokens.isNumber(next) && (separator || tokens.spaced(next)) ? next : -1;
    }

    /** {@code 12 Agustus 1988}, {@code 12-Agt-88}. */
    private static int worded(Tokens tokens, int t) {
        int month = isJoint(tokens, t + 1) ? t + 2 : t + 1;
        if (tokens.size(t) > 2 || !tokens.means(month, Meaning.MONTH)) {
            return t;
        }
        int year = isJoint(tokens, month + 1) || tokens.is(month + 1, ',') ? month + 2 : month + 1;
        year += tokens.is(year, '\'') ? 1 : 0;
        return tokens.isNumber(year) && isYear(tokens, year) ? year + 1 : t;
    }

    /** {@code 5 bulan 4 tahun 1987}, {@code 5 bulan April tahun 1987}. */
    private static int spokenOut(Tokens tokens, int t) {
        int month = tokens.is(t + 1, ',') ? t + 3 : t + 2;
        boolean named = tokens.means(month, Meaning.MONTH);
        int word = tokens.is(month + 1, ',') ? month + 2 : month + 1;
        boolean built = tokens.size(t) <= 2
                && tokens.isAmong(month - 1, MONTH_WORDS)
                && (named || (tokens.isNumber(month) && tokens.size(month) <= 2))
                && tokens.isAmong(word, YEAR_WORDS)
                && tokens.isNumber(word + 1)
                && isYear(tokens, word + 1);
        return built && (named || isDay(value(tokens, t), value(tokens, month))) ? word + 2 : t;
    }

    private static final WordSet MONTH_WORDS = WordSet.of("bulan bln sasi wulan");
    private static final WordSet YEAR_WORDS = WordSet.of("tahun thn th taun tahune warsa");

    /** {@code May 6, 1990}: the month first; returns the token after the date, {@code t} if there is none. */
    static int monthFirst(Tokens tokens, int t, Spans spans) {
        int year = tokens.is(t + 2, ',') ? t + 3 : t + 2;
        boolean date = tokens.isNumber(t + 1)
                && tokens.size(t + 1) <= 2
                && tokens.isNumber(year)
                && tokens.size(year) == 4
                && isYear(tokens, year);
        if (!date || birth(tokens, t) < 0) {
            return t;
        }
        Evidence built = Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.DOB.code());
        spans.add(tokens.start[t], tokens.end[year], PersonalData.DOB, "cue", Confidence.CERTAIN, List.of(built));
        return year + 1;
    }

    /**
     * A birth date around the month at {@code t}, however day and year are written: {@code dua belas Agustus sembilan
     * delapan}, {@code 12_Agt_1988}; returns the token after it, {@code t} if there is none.
     */
    static int aroundMonth(Tokens tokens, int t, Spans spans) {
        int first = t;
        for (int i = t - 1; i >= Math.max(0, t - MOST_DAY_TOKENS) && isPartOfCount(tokens, i); i--) {
            first = isMark(tokens, i) ? first : i;
        }
        int last = t;
        int digits = 0;
        for (int i = t + 1;
                tokens.inside(i) && i < t + MOST_YEAR_TOKENS && isPartOfCount(tokens, i) && digits < 4;
                i++) {
            last = isMark(tokens, i) ? last : i;
            digits += tokens.digitsOf(i);
        }
        if (first == t || last == t || birth(tokens, first) < 0) {
            return t;
        }
        Evidence built = Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.DOB.code());
        spans.add(tokens.start[first], tokens.end[last], PersonalData.DOB, "words", Confidence.CERTAIN, List.of(built));
        return last + 1;
    }

    private static boolean isPartOfCount(Tokens tokens, int t) {
        return isMark(tokens, t)
                || (tokens.digitsOf(t) > 0 && tokens.size(t) <= MOST_DAY_TOKENS * 2)
                || tokens.isAmong(t, COUNTS);
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.isFiller(t) || isJoint(tokens, t) || tokens.is(t, ',') || tokens.isLineEnd(t);
    }

    private static boolean isJoint(Tokens tokens, int t) {
        return tokens.is(t, '-') || tokens.is(t, '.') || tokens.is(t, '/') || tokens.is(t, '_');
    }

    private static final WordSet COUNTS =
            WordSet.of("sepuluh sebelas belas puluh ratus ribu seribu seratus rong patang "
                    + "telung limang nem pitung wolung sangang welas atus ewu sewu likur "
                    + "selikur");

    private static final WordSet EVENTS = WordSet.of("peristiwa peristiwanya rapat acara acaranya kegiatan undangan "
            + "sosialisasi musyawarah musrenbang rapate kumpulan pertemuan");

    /** How many words before the date a birth is spoken of in the same sentence; -1 if it is not. */
    static int birth(Tokens tokens, int date) {
        int heading = tokens.headings.of(date);
        if (heading != Headings.NONE && tokens.cue(heading) == Cue.DOB) {
            return 0;
        }
        int words = 0;
        int breaks = 0;
        boolean aside = false;
        for (int t = date - 1; t >= tokens.horizon(date) && words <= REACH; t--) {
            int kind = tokens.kind(t);
            if (kind == Tokens.WORD) {
                if (tokens.cue(t) == Cue.DOB) {
                    return aside ? -1 : words;
                } else if (tokens.means(t, EVENT) || tokens.cue(t) == Cue.TICKET || tokens.isAmong(t, EVENTS)) {
                    return -1;
                }
                words++;
            } else if (tokens.is(t, ')') || tokens.is(t, '(')) {
                // What a remark in brackets tells of has its date there: (lahir 2018) dirujuk pada …
                aside = words > 1 && tokens.is(t, ')');
            } else if (kind == Tokens.BREAK ? ++breaks > 1 : CueSearch.endsSentence(tokens, t) && words > 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int value(Tokens tokens, int t) {
        int value = 0;
        for (int i = 0; i < tokens.digitsOf(t) && i < 4; i++) {
            value = 10 * value + tokens.digit(t, i);
        }
        return value;
    }
}
