package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Number plates and passport numbers: letters before a number. */
final class PlateRules {
    private static final int NEAR = 5;
    private static final int OFFICIAL_WITHIN = 5;

    private final CueSearch cues = new CueSearch();
    private boolean cased;

    /** Reads a plate or passport number that begins with the letters at {@code t}; {@code t} if there is none. */
    int scan(Tokens tokens, int t, boolean casedText, Spans spans) {
        cased = casedText;
        if (tokens.glued(t) && (tokens.isNumber(t - 1) || tokens.is(t - 1, '@') || tokens.is(t - 1, '/'))) {
            return t;
        }
        int number = afterSeparator(tokens, t + 1);
        if (!tokens.isNumber(number)) {
            return t;
        }
        int passport = passport(tokens, t, number, spans);
        return passport > t ? passport : plate(tokens, t, number, spans);
    }

    private static int afterSeparator(Tokens tokens, int t) {
        boolean separator = tokens.is(t, '-') || tokens.is(t, '.') || tokens.is(t, '_') || tokens.is(t, '/');
        return separator ? t + 1 : t;
    }

    private int plate(Tokens tokens, int t, int number, Spans spans) {
        int digits = tokens.size(number);
        if (digits > 4 || !tokens.means(t, Meaning.PLATE_AREA)) {
            return t;
        }
        int suffix = afterSeparator(tokens, number + 1);
        boolean letters = tokens.isWord(suffix)
                && tokens.size(suffix) <= 3
                && (tokens.glued(suffix)
                        || !tokens.means(suffix, Meaning.COMMON | Meaning.PREPOSITION)
                        || (tokens.has(suffix, Tokens.SHOUTED) && cased))
                && tokens.has(suffix, Tokens.SHOUTED) == tokens.has(t, Tokens.SHOUTED);
        int last = letters ? suffix : number;
        cues.around(tokens, t, last + 1);
        boolean cued = (cues.nearest == Cue.PLATE && cues.distance <= NEAR)
                || (cues.second == Cue.PLATE && cues.secondDistance <= NEAR)
                || cues.after == Cue.PLATE
                || cues.nearest == Cue.OFFICIAL;
        boolean shouted = tokens.has(t, Tokens.SHOUTED);
        boolean shaped = letters && (digits >= 3 || (digits == 2 && shouted && tokens.size(suffix) >= 2));
        boolean bare = !letters && cued && digits == 4 && cues.distance <= 1;
        if (!bare && !(letters && cued) && !(shaped && (shouted || digits == 4))) {
            return t;
        }
        if (!isOfficial(tokens, t, last + 1)) {
            add(tokens, t, last, PersonalData.PLATE, cued, letters, spans);
        }
        return last + 1;
    }

    /** Whether the vehicle is a public body's: {@code mobil dinas}, {@code plat merah}. */
    private static boolean isOfficial(Tokens tokens, int first, int next) {
        int words = 0;
        for (int t = first - 1; t >= tokens.horizon(first) && words < OFFICIAL_WITHIN; t--) {
            if (tokens.means(t, Meaning.RED)) {
                return true;
            } else if (CueSearch.endsSentence(tokens, t) || tokens.kind(t) == Tokens.BREAK) {
                break;
            }
            words += tokens.kind(t) == Tokens.WORD && !tokens.means(t, Meaning.NUMBER_WORD) ? 1 : 0;
        }
        int after = tokens.is(next, '(') || tokens.is(next, ',') ? next + 1 : next;
        return tokens.means(after, Meaning.RED) || (tokens.isWord(after) && tokens.means(after + 1, Meaning.RED));
    }

    private int passport(Tokens tokens, int t, int number, Spans spans) {
        if (tokens.size(t) != 1) {
            return t;
        }
        int last = number;
        int digits = tokens.size(number);
        while (tokens.isNumber(afterSeparator(tokens, last + 1)) && digits < 6) {
            last = afterSeparator(tokens, last + 1);
            digits += tokens.size(last);
        }
        boolean shouted = tokens.has(t, Tokens.SHOUTED);
        cues.around(tokens, t, last + 1);
        boolean cued = cues.nearest == Cue.PASSPORT || cues.second == Cue.PASSPORT || cues.after == Cue.PASSPORT;
        boolean fits = digits == 7 || (cued && digits >= 6 && digits <= 8);
        if (!fits || !(cued || (shouted && last == number && tokens.glued(number) && !cues.nearest.isAgainst()))) {
            return t;
        }
        add(tokens, t, last, PersonalData.PASSPORT, cued, true, spans);
        return last + 1;
    }

    private void add(Tokens tokens, int t, int last, PersonalData type, boolean cued, boolean shaped, Spans spans) {
        List<Evidence> evidence = new ArrayList<>();
        if (shaped) {
            evidence.add(Evidence.of(Evidence.Kind.STRUCTURE, type.code()));
        }
        if (cued) {
            evidence.add(new Evidence(Evidence.Kind.CUE, type.code(), cues.distance));
        }
        Confidence confidence = cued && shaped ? Confidence.CERTAIN : cued ? Confidence.LIKELY : Confidence.POSSIBLE;
        spans.add(tokens.start[t], tokens.end[last], type, cued ? "cue" : "shape", confidence, evidence);
    }
}
