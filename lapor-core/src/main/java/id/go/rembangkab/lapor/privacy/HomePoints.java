// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** Whose the place at a point is: coordinates are personal if of a home, and not if of what is broken. */
final class HomePoints {
    private static final int REACH = 9;
    /** How many words back the place of an incident is looked for, where no word of the sentence tells of a place. */
    private static final int REACH_BACK = 15;

    private static final int MOST_BEFORE_HOME = 3;

    private HomePoints() {}

    /** Adds the point from the token {@code first} to the one before {@code next}, unless the words say it is no home. */
    static void add(Tokens tokens, int first, int next, String rule, Spans spans) {
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
        int heading = tokens.headings.of(first);
        if (isNamedBehind(tokens, next) || (heading != Headings.NONE && Headings.asksForHome(tokens, heading))) {
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
