// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Whether somebody lives at an address or something is broken there: {@code rumah saya di Jl. Mawar 4} is a home,
 * {@code lampu mati di Jl. Mawar 4} is not. The words before it tell, or the row it stands in.
 */
final class Residence {
    private static final int REACH = 8;
    private static final int MOST_MARKS = 5;
    private static final int LONGEST_NUMBER_BETWEEN = 3;
    private static final long PUBLIC = Meaning.INSTITUTION | Meaning.PUBLIC_BODY;
    private static final long FROM = Words.key("dari");
    private static final long DR = Words.key("dr");
    private static final long SAKING = Words.key("saking");
    private static final long WARGA = Words.key("warga");
    private static final long WRG = Words.key("wrg");
    private static final long WONG = Words.key("wong");

    private Residence() {}

    /** Whether a home is spoken of before {@code t} in its sentence, and nothing takes that back. */
    static boolean isSpokenOf(Tokens tokens, int t) {
        int heading = tokens.headings.of(t);
        if (heading != Headings.NONE && Headings.isHome(tokens, heading)) {
            return true;
        }
        int words = 0;
        boolean own = false;
        for (int i = t - 1; i >= tokens.horizon(t) && words <= REACH; i--) {
            int kind = tokens.kind(i);
            if (kind == Tokens.BREAK ? !tokens.is(i - 1, ':') : CueSearch.endsSentence(tokens, i)) {
                return false;
            }
            if ((kind == Tokens.NUMBER && tokens.size(i) > LONGEST_NUMBER_BETWEEN) || tokens.is(i, Labels.CLOSE)) {
                return false;
            } else if (kind != Tokens.WORD) {
                continue;
            }
            if (i == t - 1 && tokens.means(i - 1, Meaning.OWN) && isResident(tokens, i)) {
                return true;
            } else if (tokens.means(i, Meaning.HOME)) {
                return own || !isTakenBack(tokens, i);
            } else if (tokens.means(i, Meaning.INCIDENT)) {
                return false;
            }
            own |= tokens.means(i, Meaning.OWN);
            words++;
        }
        return false;
    }

    /** {@code Saya warga RT 2 RW 3 Desa …} */
    static boolean isResident(Tokens tokens, int t) {
        return tokens.isWord(t) && (tokens.key[t] == WARGA || tokens.key[t] == WRG || tokens.key[t] == WONG);
    }

    /** {@code Saya dari RT 2 RW 3 Desa …} */
    static boolean comesFrom(Tokens tokens, int t) {
        return tokens.isWord(t - 1)
                && (tokens.key[t - 1] == FROM || tokens.key[t - 1] == DR || tokens.key[t - 1] == SAKING)
                && tokens.means(t - 2, Meaning.OWN);
    }

    /** Whether the address fills a cell of a table or a line: nothing is told of it, it belongs to somebody. */
    static boolean standsAlone(AddressRun run, int t) {
        Tokens tokens = run.tokens;
        int next = run.last + 1;
        boolean ends = tokens.endsCell(next)
                || ((tokens.is(next, ',') || tokens.is(next, '.'))
                        && (!tokens.inside(next + 1) || tokens.kind(next + 1) == Tokens.BREAK))
                || tokens.means(tokens.is(next, ',') ? next + 1 : next, Meaning.REGION);
        boolean line = t == 0 || tokens.kind(t - 1) == Tokens.BREAK;
        return ends && tokens.opensCell(t) && (!line || run.parts > 1);
    }

    /** Whether it stands in a row with personal data just found: a cell of a table, the end of a line in a list. */
    static boolean followsFinding(AddressRun run, int t, Spans spans) {
        Tokens tokens = run.tokens;
        int before = tokens.isWord(t - 1) && tokens.key[t - 1] == FROM ? t - 2 : t - 1;
        if (endsFinding(tokens, before, spans) && (run.isWhole() || AddressStart.isLandmark(tokens, t))) {
            return true;
        }
        int mark = t - 1;
        while (mark > t - MOST_MARKS
                && (tokens.kind(mark) == Tokens.PUNCTUATION || tokens.kind(mark) == Tokens.BREAK)) {
            mark--;
        }
        boolean cell = tokens.opensCell(t) && tokens.kind(t - 1) != Tokens.BREAK;
        boolean apart = mark < t - 1 || tokens.has(t, Tokens.TABBED);
        return apart && endsFinding(tokens, mark, spans) && (cell || run.isWhole());
    }

    /** Whether an institution or what is broken is spoken of just before {@code t}. */
    static boolean isPublic(Tokens tokens, int t) {
        int words = 0;
        for (int i = t - 1; i >= tokens.horizon(t) && words < REACH; i--) {
            if (tokens.means(i, PUBLIC | Meaning.INCIDENT)) {
                return true;
            } else if (CueSearch.endsSentence(tokens, i) || tokens.kind(i) == Tokens.BREAK) {
                return false;
            }
            words += tokens.kind(i) == Tokens.WORD ? 1 : 0;
        }
        return false;
    }

    private static boolean endsFinding(Tokens tokens, int t, Spans spans) {
        return t >= 0 && spans.lastEnd() == tokens.end[t];
    }

    /** {@code Rumah sakit}, {@code rumah warga}, {@code alamat kantor}: no home of anyone. */
    private static boolean isTakenBack(Tokens tokens, int home) {
        int next = home + 1;
        return (tokens.means(next, PUBLIC) && !tokens.means(next, Meaning.SETTLEMENT))
                || (tokens.means(next, Meaning.OFFICE)
                        && tokens.means(next, Meaning.COMMON)
                        && !tokens.means(next, Meaning.HONORIFIC | AddressRun.HEADS))
                || tokens.cue(next) == Cue.IP
                || tokens.cue(next) == Cue.EMAIL;
    }
}
