// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/**
 * Addresses of homes: after a word that speaks of a home, the road, hamlet, number and neighbourhood that follow. The
 * place where something is broken looks the same and has no such word before it. Scratch memory, for one thread at a time.
 */
final class AddressRules {
    private static final long NOT_BARE = AddressRun.HEADS
            | Meaning.COMMON
            | Meaning.PREPOSITION
            | Meaning.HOME
            | Meaning.HONORIFIC
            | Meaning.INSTITUTION;

    private static final long NOT_IN_LANDMARK = Meaning.HOME | Meaning.OWN | Meaning.INCIDENT | Meaning.REGION;
    private static final int MOST_BETWEEN = 6;
    private static final int MOST_LANDMARK = 7;

    private final AddressRun run = new AddressRun();
    private boolean cased;

    void begin(boolean casedText) {
        cased = casedText;
    }

    /** Reads an address that begins at the head or the home cue {@code t}; {@code t} if there is none. */
    int scan(Tokens tokens, int t, Spans spans) {
        int heading = tokens.headings.opening(t);
        if (heading != Headings.NONE && Headings.isHome(tokens, heading)) {
            int next = underHeading(tokens, t, spans);
            if (next > t) {
                return next;
            }
        }
        if (tokens.means(t, AddressRun.HEADS)) {
            int next = withHead(tokens, t, spans);
            if (next > t || !tokens.means(t, Meaning.HOME)) {
                return next;
            }
        }
        return tokens.means(t, Meaning.HOME) ? bare(tokens, t, spans) : t;
    }

    /** What stands under a heading, or below a question, that asks for an address. */
    private int underHeading(Tokens tokens, int t, Spans spans) {
        if (tokens.means(t, AddressRun.HEADS)) {
            run.read(tokens, t, cased);
        } else {
            run.readBare(tokens, t, cased);
        }
        return run.parts == 0 ? t : report(tokens, t, true, spans);
    }

    /** {@code Jl. Mawar 14}: a road, a settlement or a neighbourhood, where somebody lives or that has a house number. */
    private int withHead(Tokens tokens, int t, Spans spans) {
        run.read(tokens, t, cased);
        if (run.parts == 0 || (tokens.means(t, Meaning.HOME) && !(run.parts > 1 && run.number))) {
            return t;
        }
        int near = AddressStart.ofLandmark(tokens, t);
        int first = near < t ? near : AddressStart.ofVillage(tokens, t, cased);
        boolean whole = run.isWhole() || first < t;
        boolean noStreet = Residence.isNoStreet(tokens, t);
        boolean home = (run.parts > 1 || !Residence.isResident(tokens, t - 1)) && Residence.isSpokenOf(tokens, t);
        boolean cued = home
                || (whole && Residence.comesFrom(tokens, first))
                || Residence.isNamedBehind(run)
                || (!noStreet && Residence.followsFinding(run, first, whole, spans))
                || (whole && Residence.standsAlone(run, first) && !Residence.isPublic(tokens, first));
        if (cued) {
            return report(tokens, first, true, spans);
        }
        boolean numbered = (run.road || run.building)
                && run.number
                && !noStreet
                && !AddressStart.isLandmark(tokens, t - 1)
                && !Residence.isPublic(tokens, t);
        return numbered ? report(tokens, t, false, spans) : t;
    }

    /**
     * {@code Alamat: depan masjid Dukuh Krajan}: a home told by what it is near to, up to the settlement it is in; {@code t}
     * if none is told behind the cue.
     */
    private int byLandmark(Tokens tokens, int t, Spans spans) {
        int s = t + 1;
        while (s < t + MOST_BETWEEN && !AddressStart.isLandmark(tokens, s) && mayStandBetween(tokens, s)) {
            s++;
        }
        if (!AddressStart.isLandmark(tokens, s) || HomeWord.isTakenBack(tokens, t)) {
            return t;
        }
        int first = tokens.means(s - 1, Meaning.ROAD) ? s - 1 : s;
        int head = s + 2;
        while (head < s + MOST_LANDMARK && tokens.isWord(head - 1) && !tokens.means(head - 1, NOT_IN_LANDMARK)) {
            if (tokens.means(head, AddressRun.HEADS) && !Residence.isOffice(tokens, head)) {
                run.read(tokens, head, cased);
                return run.parts == 0 ? t : report(tokens, first, true, spans);
            }
            head++;
        }
        return t;
    }

    private static final WordSet LIES = WordSet.of("berada terletak letaknya ada posisinya persis pas tepat mepet");

    private static boolean mayStandBetween(Tokens tokens, int t) {
        return tokens.is(t, ':')
                || tokens.is(t, '=')
                || tokens.is(t, ',')
                || tokens.is(t, '(')
                || tokens.isAmong(t, LIES)
                || tokens.means(
                        t, Meaning.OWN | Meaning.RELATIVE | Meaning.ROAD | Meaning.PREPOSITION | Meaning.COMMON);
    }

    /** {@code Alamat: Sumberjo 03/02}: the cue names an address that begins with no head. */
    private int bare(Tokens tokens, int t, Spans spans) {
        if (tokens.cue(t) == Cue.IP || tokens.cue(t) == Cue.EMAIL) {
            return t;
        }
        int near = byLandmark(tokens, t, spans);
        if (near > t) {
            return near;
        }
        int s = t + 1;
        boolean field = false;
        while (tokens.is(s, ':')
                || tokens.is(s, '=')
                || HomeWord.isOwn(tokens, s)
                || (field && tokens.kind(s) == Tokens.BREAK)) {
            field |= tokens.kind(s) == Tokens.PUNCTUATION;
            s++;
        }
        s += s > t + 1 && !field && tokens.is(s, ',') && tokens.means(s + 1, Meaning.PLACE) ? 1 : 0;
        boolean bare =
                tokens.isWord(s) && tokens.size(s) > 1 && !tokens.means(s, NOT_BARE) && tokens.cue(s) == Cue.NONE;
        boolean own = s > t + 1 && (tokens.means(s, Meaning.PLACE) || tokens.means(s + 1, Meaning.NEIGHBOURHOOD));
        if (!(field || own) || !bare) {
            return t;
        }
        run.readBare(tokens, s, cased);
        return run.parts == 0 ? t : report(tokens, s, true, spans);
    }

    private int report(Tokens tokens, int first, boolean cued, Spans spans) {
        run.describe();
        Evidence shape = Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.ADDRESS.code());
        spans.add(
                tokens.start[first],
                tokens.end[run.last],
                PersonalData.ADDRESS,
                cued ? "cue" : "number",
                cued && run.parts > 1 ? Confidence.CERTAIN : Confidence.LIKELY,
                cued ? List.of(shape, Evidence.of(Evidence.Kind.CUE, "HOME")) : List.of(shape));
        return run.last + 1;
    }
}
