// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/**
 * Passport numbers: a letter and seven digits, older ones two letters and six. Scratch memory, for one thread at a time.
 */
final class PassportRules {
    private static final int NEAR = 5;
    private static final Evidence BUILT = Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.PASSPORT.code());

    private final CueSearch cues = new CueSearch();

    /** Reads the number whose letters stand at {@code t} and its digits from {@code number} on; {@code t} if there is none. */
    int scan(Tokens tokens, int t, int number, Spans spans) {
        boolean old = tokens.size(t) == 2;
        if (tokens.cue(t) != Cue.NONE) {
            return t;
        }
        int last = number;
        int digits = tokens.size(number);
        int more = PlateRules.afterSeparator(tokens, last + 1);
        while (tokens.isNumber(more) && (digits < 6 || (digits == 6 && tokens.size(more) + tokens.size(last) == 2))) {
            last = more;
            digits += tokens.size(last);
            more = PlateRules.afterSeparator(tokens, last + 1);
        }
        if (old ? digits != 6 : digits < 6 || digits > 8) {
            return t;
        }
        boolean shouted = tokens.has(t, Tokens.SHOUTED);
        cues.around(tokens, t, last + 1);
        boolean cued = cues.nearest == Cue.PASSPORT || cues.second == Cue.PASSPORT || cues.after == Cue.PASSPORT;
        boolean other = cues.nearest.isAgainst() || (cues.nearest != Cue.NONE && cues.distance <= 1);
        if (!(cued || (shouted && !old && digits == 7 && last == number && tokens.glued(number) && !other))) {
            return t;
        }
        add(tokens, t, last, cued, spans);
        return last + 1;
    }

    /** What was put together from marks and words behind the letter at {@code t}, where a passport is spoken of. */
    int told(Tokens tokens, int t, int last, Spans spans) {
        cues.before(tokens, t);
        if (cues.nearest != Cue.PASSPORT || cues.distance > NEAR) {
            return t;
        }
        add(tokens, t, last, true, spans);
        return last + 1;
    }

    /** The letter of a passport number at the end of the word before it: {@code paspor noC2444719}. */
    int glued(Tokens tokens, int t, Spans spans) {
        int number = t + 1;
        if (tokens.size(number) < 6 || tokens.size(number) > 7 || !tokens.glued(number)) {
            return t;
        }
        cues.before(tokens, t);
        boolean cued = (cues.nearest == Cue.PASSPORT && cues.distance <= NEAR)
                || Words.beginsWith(tokens.key[t], tokens.size(t), "paspor");
        if (!cued) {
            return t;
        }
        spans.add(
                tokens.end[t] - 1,
                tokens.end[number],
                PersonalData.PASSPORT,
                "cue",
                Confidence.LIKELY,
                List.of(Evidence.of(Evidence.Kind.CUE, Cue.PASSPORT.name())));
        return number + 1;
    }

    private void add(Tokens tokens, int t, int last, boolean cued, Spans spans) {
        List<Evidence> evidence = cued
                ? List.of(BUILT, new Evidence(Evidence.Kind.CUE, PersonalData.PASSPORT.code(), cues.distance))
                : List.of(BUILT);
        Confidence confidence = cued ? Confidence.CERTAIN : Confidence.POSSIBLE;
        spans.add(
                tokens.start[t], tokens.end[last], PersonalData.PASSPORT, cued ? "cue" : "shape", confidence, evidence);
    }
}
