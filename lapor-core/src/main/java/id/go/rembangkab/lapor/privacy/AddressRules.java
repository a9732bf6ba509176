// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses of homes: after a word that speaks of a home, the road, hamlet, number and neighbourhood that follow. The
 * place where something is broken looks the same and has no such word before it. Scratch memory, for one thread at a time.
 */
final class AddressRules {
    private static final int REACH = 8;
    private static final int MOST_MARKS = 5;
    private static final long HEADS = Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD;

    private final AddressRun run = new AddressRun();
    private boolean cased;

    void begin(boolean casedText) {
        cased = casedText;
    }

    /** Reads an address that begins at the head or the home cue {@code t}; {@code t} if there is none. */
    int scan(Tokens tokens, int t, Spans spans) {
        int heading = tokens.headings.opening(t);
        if (heading != Headings.NONE && Headings.isHome(tokens, heading)) {
            int next = headed(tokens, t, spans);
            if (next > t) {
                return next;
            }
        }
        if (tokens.means(t, HEADS)) {
            int next = head(tokens, t, spans);
            if (next > t || !tokens.means(t, Meaning.HOME)) {
                return next;
            }
        }
        return tokens.means(t, Meaning.HOME) ? cue(tokens, t, spans) : t;
    }

    /** What stands under a heading, or below a question, that asks for an address. */
    private int headed(Tokens tokens, int t, Spans spans) {
        if (tokens.means(t, HEADS)) {
            run.read(tokens, t, cased);
        } else {
            run.readBare(tokens, t, cased);
        }
        if (run.parts == 0) {
            return t;
        }
        add(tokens, t, true, spans);
        return run.last + 1;
    }

    private int head(Tokens tokens, int t, Spans spans) {
        run.read(tokens, t, cased);
        if (tokens.means(t, Meaning.HOME) && !(run.parts > 1 && run.number)) {
            return t;
        }
        int home = run.parts > 1 || !isResident(tokens, t - 1) ? home(tokens, t) : -1;
        int first = withLandmark(tokens, t);
        boolean cued = home >= 0
                || comesFrom(tokens, first)
                || follows(tokens, first, spans)
                || (isWhole() && standsAlone(tokens, first) && !isPublic(tokens, first));
        boolean numbered = (run.road || run.building) && run.number && !isPublic(tokens, t);
        if (run.parts == 0 || !(cued || numbered)) {
            return t;
        }
        add(tokens, !cued ? t : first < t ? first : withVillage(tokens, t), cued, spans);
        return run.last + 1;
    }

    /** {@code Saya dari RT 2 RW 3 Desa …} */
    private static boolean comesFrom(Tokens tokens, int t) {
        return tokens.isWord(t - 1)
                && (tokens.key[t - 1] == FROM || tokens.key[t - 1] == DR || tokens.key[t - 1] == SAKING)
                && tokens.means(t - 2, Meaning.OWN);
    }

    /** {@code belakang pasar Sulang, RT 02/04}: what the home is near to, where the neighbourhood follows; else {@code t}. */
    private static int withLandmark(Tokens tokens, int t) {
        int words = 0;
        for (int i = t - 1; i >= 0 && words <= MOST_LANDMARK_WORDS; i--) {
            if (isLandmark(tokens, i)) {
                return words > 0 ? i : t;
            }
            boolean comma = tokens.is(i, ',') && i == t - 1;
            boolean part = tokens.isWord(i) && !tokens.means(i, Meaning.HOME | Meaning.OWN | Meaning.INCIDENT);
            if (!comma && !part) {
                return t;
            }
            words += part ? 1 : 0;
        }
        return t;
    }

    /** {@code belakang}, {@code samping}: a home is told by what it is near to. */
    static boolean isLandmark(Tokens tokens, int t) {
        return tokens.isWord(t) && Words.isAmong(tokens.key[t], LANDMARKS);
    }

    private static final int MOST_LANDMARK_WORDS = 4;
    private static final long[] LANDMARKS = Stream.of(
                    "belakang",
                    "blkg",
                    "samping",
                    "smpg",
                    "sebelah",
                    "depan",
                    "dpn",
                    "dekat",
                    "dkt",
                    "seberang",
                    "mburi",
                    "mburine",
                    "ngarep",
                    "ngarepe",
                    "sisih",
                    "cedhak",
                    "utara",
                    "selatan",
                    "timur",
                    "barat")
            .mapToLong(Words::key)
            .toArray();

    /** {@code Leteh RT 02 RW 03}: the village before the neighbourhood, without a head. */
    private int withVillage(Tokens tokens, int t) {
        int first = t;
        boolean spelled =
                tokens.size(t) == 1 && tokens.is(t - 1, '.') && tokens.isWord(t - 2) && tokens.size(t - 2) == 1;
        if (spelled) {
            return t - 2;
        }
        while (tokens.means(t, Meaning.NEIGHBOURHOOD) && first > t - 2 && isVillage(tokens, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isVillage(Tokens tokens, int t) {
        boolean unknown = tokens.isWord(t)
                && tokens.meaning(t) == 0
                && (cased ? tokens.has(t, Tokens.CAPITAL) : !WordShape.isOrdinary(tokens.key[t], tokens.size(t)));
        return unknown || (tokens.means(t, Meaning.PLACE) && !tokens.means(t, Meaning.COMMON | Meaning.REGION));
    }

    /** {@code Alamat: Sumberjo 03/02}: the cue names an address that begins with no head. */
    private int cue(Tokens tokens, int t, Spans spans) {
        int s = t + 1;
        boolean field = false;
        while (tokens.is(s, ':')
                || tokens.is(s, '=')
                || tokens.means(s, Meaning.OWN)
                || (field && tokens.kind(s) == Tokens.BREAK)) {
            field |= tokens.kind(s) == Tokens.PUNCTUATION;
            s++;
        }
        boolean bare = tokens.isWord(s)
                && !tokens.means(
                        s,
                        HEADS
                                | Meaning.COMMON
                                | Meaning.PREPOSITION
                                | Meaning.HOME
                                | Meaning.HONORIFIC
                                | Meaning.INSTITUTION)
                && tokens.cue(s) == Cue.NONE;
        boolean own = s > t + 1 && (tokens.means(s, Meaning.PLACE) || tokens.means(s + 1, Meaning.NEIGHBOURHOOD));
        if (!(field || own) || !bare) {
            return t;
        }
        run.readBare(tokens, s, cased);
        if (run.parts == 0) {
            return t;
        }
        add(tokens, s, true, spans);
        return run.last + 1;
    }

    private boolean isWhole() {
        return run.parts > 1 || run.number;
    }

    /** Whether the address fills a cell of a table or a line: nothing is told of it, it belongs to somebody. */
    private boolean standsAlone(Tokens tokens, int t) {
        int next = run.last + 1;
        boolean ends = tokens.endsCell(next)
                || ((tokens.is(next, ',') || tokens.is(next, '.'))
                        && (!tokens.inside(next + 1) || tokens.kind(next + 1) == Tokens.BREAK))
                || tokens.means(tokens.is(next, ',') ? next + 1 : next, Meaning.REGION);
        boolean line = t == 0 || tokens.kind(t - 1) == Tokens.BREAK;
        return ends && tokens.opensCell(t) && (!line || run.parts > 1);
    }

    /** Whether it stands in a row with personal data just found: a cell of a table, the end of a line in a list. */
    private boolean follows(Tokens tokens, int t, Spans spans) {
        int mark = t - 1;
        while (mark > t - MOST_MARKS
                && (tokens.kind(mark) == Tokens.PUNCTUATION || tokens.kind(mark) == Tokens.BREAK)) {
            mark--;
        }
        boolean cell = tokens.opensCell(t) && tokens.kind(t - 1) != Tokens.BREAK;
        boolean apart = mark < t - 1 || tokens.has(t, Tokens.TABBED);
        boolean beside = mark >= 0 && apart && spans.lastEnd() == tokens.end[mark];
        int before = tokens.isWord(t - 1) && tokens.key[t - 1] == FROM ? t - 2 : t - 1;
        boolean from = before >= 0
                && spans.lastEnd() == tokens.end[before]
                && (run.parts > 1 || run.number || isLandmark(tokens, t));
        return from || (beside && (cell || run.parts > 1 || run.number));
    }

    /** The home cue before {@code t} in its sentence that nothing takes back; -1 if none. */
    private static int home(Tokens tokens, int t) {
        int heading = tokens.headings.of(t);
        if (heading != Headings.NONE && Headings.isHome(tokens, heading)) {
            return heading;
        }
        int words = 0;
        boolean own = false;
        for (int i = t - 1; i >= tokens.horizon(t) && words <= REACH; i--) {
            int kind = tokens.kind(i);
            if (kind == Tokens.BREAK ? !tokens.is(i - 1, ':') : CueSearch.endsSentence(tokens, i)) {
                return -1;
            }
            if ((kind == Tokens.NUMBER && tokens.size(i) > 3) || tokens.is(i, Labels.CLOSE)) {
                return -1;
            } else if (kind != Tokens.WORD) {
                continue;
            }
            boolean resident = tokens.means(i - 1, Meaning.OWN) && i == t - 1 && isResident(tokens, i);
            if (resident) {
                return i;
            } else if (tokens.means(i, Meaning.HOME)) {
                return own || !isTakenBack(tokens, i) ? i : -1;
            } else if (tokens.means(i, Meaning.INCIDENT)) {
                return -1;
            }
            own |= tokens.means(i, Meaning.OWN);
            words++;
        }
        return -1;
    }

    /** {@code Saya warga RT 2 RW 3 Desa …} */
    private static boolean isResident(Tokens tokens, int t) {
        return tokens.isWord(t) && (tokens.key[t] == WARGA || tokens.key[t] == WRG || tokens.key[t] == WONG);
    }

    private static final long FROM = Words.key("dari");
    private static final long DR = Words.key("dr");
    private static final long SAKING = Words.key("saking");
    private static final long WARGA = Words.key("warga");
    private static final long WRG = Words.key("wrg");
    private static final long WONG = Words.key("wong");

    /** {@code Rumah sakit}, {@code rumah warga}, {@code alamat kantor}: no home of anyone. */
    private static boolean isTakenBack(Tokens tokens, int home) {
        int next = home + 1;
        return (tokens.means(next, Meaning.INSTITUTION | Meaning.PUBLIC_BODY)
                        && !tokens.means(next, Meaning.SETTLEMENT))
                || (tokens.means(next, Meaning.OFFICE)
                        && tokens.means(next, Meaning.COMMON)
                        && !tokens.means(next, Meaning.HONORIFIC | HEADS))
                || tokens.cue(next) == Cue.IP
                || tokens.cue(next) == Cue.EMAIL;
    }

    private static boolean isPublic(Tokens tokens, int t) {
        int words = 0;
        for (int i = t - 1; i >= tokens.horizon(t) && words < REACH; i--) {
            if (tokens.means(i, Meaning.INSTITUTION | Meaning.PUBLIC_BODY | Meaning.INCIDENT)) {
                return true;
            } else if (CueSearch.endsSentence(tokens, i) || tokens.kind(i) == Tokens.BREAK) {
                return false;
            }
            words += tokens.kind(i) == Tokens.WORD ? 1 : 0;
        }
        return false;
    }

    private void add(Tokens tokens, int first, boolean cued, Spans spans) {
        Evidence shape = Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.ADDRESS.code());
        spans.add(
                tokens.start[first],
                tokens.end[run.last],
                PersonalData.ADDRESS,
                cued ? "cue" : "number",
                cued && run.parts > 1 ? Confidence.CERTAIN : Confidence.LIKELY,
                cued ? List.of(shape, Evidence.of(Evidence.Kind.CUE, "HOME")) : List.of(shape));
    }
}
