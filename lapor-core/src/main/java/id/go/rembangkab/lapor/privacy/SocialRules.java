// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Handles and profile addresses on social networks. */
final class SocialRules {
    private static final int SHORTEST = 3;
    private static final int NEAR = 6;
    private static final int MOST_FILLERS = 3;
    private static final int HTTP = 5;

    private SocialRules() {}

    /** Reads {@code @handle}; returns the token to go on from, {@code at} if there is none. */
    static int handle(CharSequence text, Tokens tokens, int at, Spans spans) {
        int from = at + 1;
        boolean begins = isName(tokens, from) || tokens.is(from, '_') || tokens.is(from, '.');
        if (!begins || (tokens.spaced(from) && !isCued(tokens, at))) {
            return at;
        }
        int last = end(tokens, from);
        if (tokens.end[last] - tokens.start[from] < SHORTEST) {
            return at;
        }
        if (!OrganisationNames.appearIn(text, tokens.start[from], tokens.end[last])) {
            add(tokens, at, last, isCued(tokens, at), spans);
        }
        return last + 1;
    }

    /** Reads {@code facebook.com/name}; returns the token to go on from, {@code site} if there is none. */
    static int site(CharSequence text, Tokens tokens, int site, Spans spans) {
        boolean domain =
                tokens.is(site + 1, '.') && tokens.glued(site + 1) && tokens.isWord(site + 2) && tokens.glued(site + 2);
        int slash = site + 3;
        if (!domain || !tokens.is(slash, '/') || !tokens.inside(slash + 1) || tokens.spaced(slash + 1)) {
            return site;
        }
        int from = tokens.is(slash + 1, '@') ? slash + 2 : slash + 1;
        if (tokens.isWord(from) && tokens.key[from] == IN && tokens.is(from + 1, '/')) {
            from += 2;
        }
        if (!tokens.inside(from) || !isPart(tokens, from) || tokens.isNumber(from)) {
            return site;
        }
        int last = end(tokens, from);
        if (!OrganisationNames.appearIn(text, tokens.start[from], tokens.end[last])) {
            add(tokens, beginning(tokens, site), last, true, spans);
        }
        return last + 1;
    }

    /** Reads the name after {@code ig:} or {@code akun tiktok saya}; {@code cue} if there is none. */
    static int named(CharSequence text, Tokens tokens, int cue, Spans spans) {
        int t = cue + 1;
        int fillers = 0;
        boolean assigned = false;
        while (tokens.inside(t) && fillers < MOST_FILLERS) {
            boolean mark = tokens.is(t, ':') || tokens.is(t, '=');
            boolean filler = tokens.means(t, Meaning.OWN | Meaning.COMMON) || tokens.cue(t) == Cue.SOCIAL;
            if (!mark && !(filler && !isCompound(tokens, t))) {
                break;
            }
            assigned |= mark || tokens.means(t, Meaning.OWN);
            fillers += mark ? 0 : 1;
            t++;
        }
        boolean name = tokens.isWord(t) && (isCompound(tokens, t) || (assigned && tokens.meaning(t) == 0));
        if (!name || (tokens.means(t, Meaning.SITE) && tokens.is(t + 1, '.'))) {
            return cue;
        }
        int last = end(tokens, t);
        if (!OrganisationNames.appearIn(text, tokens.start[t], tokens.end[last])) {
            add(tokens, t, last, true, spans);
        }
        return last + 1;
    }

    /** Letters with digits, points or underscores among them. */
    private static boolean isCompound(Tokens tokens, int t) {
        int next = t + 1;
        if (!tokens.inside(next) || tokens.spaced(next)) {
            return false;
        }
        boolean joint = tokens.is(next, '_') || tokens.is(next, '.');
        return tokens.isNumber(next)
                || (joint && tokens.inside(next + 1) && tokens.glued(next + 1) && isName(tokens, next + 1));
    }

    private static int beginning(Tokens tokens, int site) {
        int first = site;
        if (tokens.is(first - 1, '.') && tokens.isWord(first - 2) && tokens.size(first - 2) <= 3) {
            first -= 2;
        }
        boolean scheme = tokens.is(first - 1, '/') && tokens.is(first - 2, '/') && tokens.is(first - 3, ':');
        return scheme && tokens.isWord(first - 4) && tokens.size(first - 4) <= HTTP ? first - 4 : first;
    }

    private static int end(Tokens tokens, int from) {
        int last = from;
        int t = from + 1;
        while (tokens.inside(t) && tokens.glued(t) && isPart(tokens, t)) {
            last = isName(tokens, t) || tokens.is(t, '_') ? t : last;
            t++;
        }
        boolean query = tokens.is(last + 1, '?') && tokens.isWord(last + 2) && tokens.is(last + 3, '=');
        return query && tokens.isNumber(last + 4) ? last + 4 : last;
    }

    private static boolean isName(Tokens tokens, int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }

    private static boolean isPart(Tokens tokens, int t) {
        return isName(tokens, t) || tokens.is(t, '_') || tokens.is(t, '.') || tokens.is(t, '-');
    }

    private static boolean isCued(Tokens tokens, int at) {
        int words = 0;
        for (int t = at - 1; t >= tokens.horizon(at) && words < NEAR; t--) {
            if (tokens.isWord(t) && tokens.cue(t) == Cue.SOCIAL) {
                return true;
            }
            words += tokens.kind(t) == Tokens.WORD ? 1 : 0;
        }
        return false;
    }

    private static void add(Tokens tokens, int first, int last, boolean cued, Spans spans) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.SOCIAL.code()));
        if (cued) {
            evidence.add(Evidence.of(Evidence.Kind.CUE, PersonalData.SOCIAL.code()));
        }
        spans.add(
                tokens.start[first],
                tokens.end[last],
                PersonalData.SOCIAL,
                cued ? "cue" : "structure",
                cued ? Confidence.CERTAIN : Confidence.LIKELY,
                evidence);
    }

    private static final long IN = Words.key("in");
}
