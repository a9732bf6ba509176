// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Number plates: the letters of a region before a number, and often more behind. Scratch memory, for one thread at a time. */
final class PlateRules {
    private static final int LONGEST_AREA = 2;
    private static final int NEAR = 5;

    private final CueSearch cues = new CueSearch();
    private final PassportRules passports;
    private boolean cased;

    PlateRules(PassportRules passports) {
        this.passports = passports;
    }

    /** Reads a plate or passport number that begins with the letters at {@code t}; {@code t} if there is none. */
    int scan(Tokens tokens, int t, boolean casedText, Spans spans) {
        cased = casedText;
        if (tokens.glued(t) && (tokens.isNumber(t - 1) || tokens.is(t - 1, '@') || tokens.is(t - 1, '/'))) {
            return t;
        }
        boolean neighbourhood = tokens.means(t, Meaning.NEIGHBOURHOOD)
                || (tokens.is(t + 1, '.') && tokens.means(t + 2, Meaning.NEIGHBOURHOOD));
        if (neighbourhood || isRoute(tokens, t)) {
            return t;
        }
        int number = afterSeparator(tokens, t + 1);
        int next = t;
        if (tokens.isNumber(number)) {
            next = passports.scan(tokens, t, number, spans);
            next = next > t ? next : plate(tokens, t, number, spans);
        }
        return next > t ? next : disguised(tokens, t, spans);
    }

    /**
     * Letters and digits set apart by marks, blanks or line ends, or told in words, after a word for a vehicle or a
     * passport: {@code K.6.5.7.1.Z.E}, {@code K enam lima tujuh satu ZE}.
     */
    private int disguised(Tokens tokens, int t, Spans spans) {
        int area = t;
        int s = afterMarks(tokens, t + 1);
        if (tokens.size(t) == 1
                && tokens.isWord(s)
                && tokens.size(s) == 1
                && (tokens.digitsOf(s) == 0 || tokens.isNumber(s + 1))) {
            area = s;
            s = afterMarks(tokens, s + 1);
        }
        int last = -1;
        int digits = 0;
        while (tokens.inside(s)
                && tokens.digitsOf(s) > 0
                && digits + tokens.digitsOf(s) <= 8
                && !isSuffix(tokens, s, digits)) {
            digits += tokens.digitsOf(s);
            last = s;
            s = afterMarks(tokens, s + 1);
        }
        if (digits == 0 || digits > 8 || isModel(tokens, t, afterMarks(tokens, t + 1))) {
            return t;
        } else if (digits > 4) {
            return area == t && digits >= 6 ? passports.told(tokens, t, last, spans) : t;
        }
        int letters = 0;
        while (tokens.isWord(s)
                && letters + tokens.size(s) <= 3
                && (letters == 0 || tokens.size(s) == 1)
                && (tokens.size(s) == 1
                        || tokens.glued(s)
                        || !tokens.means(s, Meaning.COMMON | Meaning.PREPOSITION | Meaning.MONTH))) {
            letters += tokens.size(s);
            last = s;
            s = afterMarks(tokens, s + 1);
        }
        if (letters == 0) {
            return t;
        }
        cues.around(tokens, t, last + 1);
        boolean cued = (cues.nearest == Cue.PLATE && cues.distance <= NEAR)
                || (cues.after == Cue.PLATE && tokens.isNumber(afterMarks(tokens, t + 1)));
        if (!(cued || Edges.isOfPerson(tokens, t, last + 1, spans)) || OfficialVehicles.isOne(tokens, t, last + 1)) {
            return t;
        }
        add(tokens, t, last, true, true, spans);
        return last + 1;
    }

    /** Letters at the end of a plate that look like digits: {@code B 4500 BZ}. */
    private static boolean isSuffix(Tokens tokens, int s, int digits) {
        boolean goesOn =
                tokens.inside(s + 1) && (tokens.glued(s + 1) ? tokens.isNumber(s + 1) : tokens.digitsOf(s + 1) > 0);
        boolean within = tokens.glued(s)
                && tokens.isWord(s + 1)
                && tokens.spaced(s + 1)
                && tokens.size(s + 1) <= 3
                && digits < 4;
        return tokens.isWord(s)
                && !within
                && !(Lexicon.isNumeral(tokens.meaning(s)) && tokens.size(s) > LONGEST_AREA)
                && (digits == 4 || (digits > 0 && !goesOn));
    }

    private static int afterMarks(Tokens tokens, int from) {
        int t = from;
        while (t < from + 3
                && (tokens.isFiller(t)
                        || (tokens.means(t, Meaning.JOINT) && tokens.cue(t) == Cue.NONE)
                        || (tokens.kind(t) == Tokens.PUNCTUATION && !tokens.is(t, '@'))
                        || tokens.isLineEnd(t))) {
            t++;
        }
        return t;
    }

    static int afterSeparator(Tokens tokens, int t) {
        boolean separator = tokens.is(t, '-') || tokens.is(t, '.') || tokens.is(t, '_') || tokens.is(t, '/');
        return separator ? t + 1 : t;
    }

    private int plate(Tokens tokens, int t, int number, Spans spans) {
        int digits = tokens.size(number);
        boolean lettered = tokens.isWord(number + 1)
                && tokens.glued(number + 1)
                && tokens.digitsOf(number + 1) > 0
                && tokens.isWord(number + 2)
                && tokens.spaced(number + 2)
                && tokens.size(number + 2) <= 3
                && tokens.has(number + 2, Tokens.SHOUTED);
        if (digits > 4 || (lettered && digits < 4) || !tokens.means(t, Meaning.PLATE_AREA)) {
            return t;
        }
        boolean ends = tokens.spaced(number + 2) && tokens.is(number + 1, '.');
        int suffix = ends ? number + 1 : afterSeparator(tokens, number + 1);
        cues.around(tokens, t, suffix + 1);
        boolean letters = tokens.isWord(suffix)
                && tokens.size(suffix) <= 3
                && !(tokens.means(suffix, Meaning.NEIGHBOURHOOD | Meaning.MONTH) && tokens.isNumber(suffix + 1))
                && (tokens.glued(suffix)
                        || !tokens.means(suffix, Meaning.COMMON | Meaning.PREPOSITION | Meaning.NEIGHBOURHOOD)
                        || (digits >= 3
                                && cues.nearest == Cue.PLATE
                                && cues.distance <= 2
                                && !tokens.means(suffix, Meaning.PREPOSITION)
                                && !tokens.isNumber(suffix + 1))
                        || (tokens.has(suffix, Tokens.SHOUTED) && cased))
                && tokens.has(suffix, Tokens.SHOUTED) == tokens.has(t, Tokens.SHOUTED);
        int last = letters ? suffix : number;
        if ((tokens.isNumber(last + 1) && tokens.glued(last + 1)) || isPartOfCode(tokens, last + 1)) {
            return t;
        }
        cues.around(tokens, t, last + 1);
        boolean cued = (cues.nearest == Cue.PLATE && cues.distance <= NEAR)
                || (cues.second == Cue.PLATE && cues.secondDistance <= NEAR)
                || cues.after == Cue.PLATE
                || cues.nearest == Cue.OFFICIAL
                || Edges.isOfPerson(tokens, t, last + 1, spans);
        boolean shouted = tokens.has(t, Tokens.SHOUTED);
        boolean shaped = letters && (digits >= 3 || (digits == 2 && shouted && tokens.size(suffix) >= 2));
        boolean bare = !letters && cued && digits == 4 && cues.distance <= 1 && cues.nearest != Cue.PHONE;
        boolean numbered = tokens.means(t - 1, Meaning.NUMBER_WORD) && cues.nearest.isAgainst();
        if (isModel(tokens, t, number) || (numbered && cues.nearest != Cue.OFFICIAL)) {
            return last + 1;
        }
        if (!bare && !(letters && cued) && !(shaped && (shouted || digits == 4))) {
            return t;
        }
        if (!OfficialVehicles.isOne(tokens, t, last + 1)) {
            add(tokens, t, last, cued, letters, spans);
        }
        return last + 1;
    }

    /** {@code B-123/ABC.4/2024}: the number of a letter goes on where a plate ends. */
    private static boolean isPartOfCode(Tokens tokens, int next) {
        return (tokens.is(next, '.') || tokens.is(next, '/'))
                && tokens.glued(next)
                && tokens.isNumber(next + 1)
                && tokens.glued(next + 1);
    }

    /** {@code trayek K 3}: the name of a line of buses. */
    private static boolean isRoute(Tokens tokens, int t) {
        int word = tokens.means(t - 1, Meaning.NUMBER_WORD) ? t - 2 : t - 1;
        return tokens.isAmong(word, ROUTES);
    }

    private static final WordSet ROUTES =
            WordSet.of("trayek jurusan rute koridor jalur line lin feeder tipe type kelas blok");

    /** {@code T 120 SS} and {@code L 300} are models of vans, {@code G 30 S} is a day of history. */
    private static boolean isModel(Tokens tokens, int t, int number) {
        if (tokens.key[t] == G
                && tokens.size(number) == 2
                && tokens.digit(number, 0) == 3
                && tokens.digit(number, 1) == 0) {
            return true;
        }
        boolean hundreds = tokens.size(number) == 3 && tokens.digit(number, 2) == 0;
        return hundreds
                && ((tokens.key[t] == T && tokens.digit(number, 0) == 1 && tokens.digit(number, 1) == 2)
                        || (tokens.key[t] == L && tokens.digit(number, 0) == 3 && tokens.digit(number, 1) == 0));
    }

    private static final long G = Words.key("g");
    private static final long T = Words.key("t");
    private static final long L = Words.key("l");

    private void add(Tokens tokens, int t, int last, boolean cued, boolean shaped, Spans spans) {
        List<Evidence> evidence = new ArrayList<>();
        if (shaped) {
            evidence.add(Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.PLATE.code()));
        }
        if (cued) {
            evidence.add(new Evidence(Evidence.Kind.CUE, PersonalData.PLATE.code(), cues.distance));
        }
        Confidence confidence = cued && shaped ? Confidence.CERTAIN : cued ? Confidence.LIKELY : Confidence.POSSIBLE;
        spans.add(tokens.start[t], tokens.end[last], PersonalData.PLATE, cued ? "cue" : "shape", confidence, evidence);
    }
}
