// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Handles and profile addresses on social networks. */
final class SocialRules {
    private static final int SHORTEST = 3;
    private static final int NEAR = 6;
    private static final int MOST_FILLERS = 3;
    private static final int MOST_TOKENS = 8;
    private static final int MOST_MARKS = 4;
    private static final int DISCRIMINATOR = 4;
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
        if (!domain || !tokens.is(slash, '/') || tokens.spaced(slash + 1)) {
            return site;
        }
        int from = tokens.is(slash + 1, '@') ? slash + 2 : slash + 1;
        if (tokens.isWord(from) && tokens.key[from] == IN && tokens.is(from + 1, '/')) {
            from += 2;
        }
        if (!isPart(tokens, from) || tokens.isNumber(from)) {
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
        boolean marked = NAMES.has(tokens.key[cue]);
        boolean assigned = marked;
        while (fillers < MOST_FILLERS && t < cue + MOST_TOKENS) {
            if (tokens.is(t, '"')) {
                t++;
                continue;
            }
            boolean mark = tokens.is(t, ':') || tokens.is(t, '=');
            boolean own = tokens.means(t, Meaning.OWN | Meaning.NAMING) || (tokens.isWord(t) && tokens.key[t] == ID);
            boolean network = tokens.cue(t) == Cue.SOCIAL;
            if (!mark && !((own || network || tokens.means(t, Meaning.COMMON)) && !isCompound(tokens, t))) {
                break;
            }
            marked |= mark || (network && NAMES.has(tokens.key[t]));
            assigned = marked || own || (assigned && network);
            fillers += mark ? 0 : 1;
            t++;
        }
        boolean plain = assigned && (marked ? tokens.isUnknown(t) : tokens.meaning(t) == 0 && !isSuffered(tokens, t));
        if (!tokens.isWord(t) || !(isCompound(tokens, t) || plain) || isAddress(tokens, t)) {
            return cue;
        }
        int last = end(tokens, t);
        if (!OrganisationNames.appearIn(text, tokens.start[t], tokens.end[last])) {
            add(tokens, t, last, true, spans);
        }
        return last + 1;
    }

    private static final WordSet NAMES = WordSet.of("username uname usernamenya");

    /** {@code akun saya dibajak dari …}: what was done to the account, and no name of it. */
    private static boolean isSuffered(Tokens tokens, int t) {
        return Words.beginsWith(tokens.key[t], tokens.size(t), "di")
                && tokens.means(t + 1, Meaning.PREPOSITION | Meaning.SINCE | Meaning.RELATIVE);
    }

    /** {@code www.…}, {@code facebook.com}: the address of a site, which is read as such. */
    private static boolean isAddress(Tokens tokens, int t) {
        return tokens.is(t + 1, '.') && (tokens.means(t, Meaning.SITE) || tokens.key[t] == WWW);
    }

    /** Letters with digits, points or underscores among them. */
    private static boolean isCompound(Tokens tokens, int t) {
        int next = t + 1;
        while (next < t + MOST_MARKS && tokens.glued(next) && (tokens.is(next, '_') || tokens.is(next, '.'))) {
            next++;
        }
        if (isDiscriminator(tokens, next)) {
            return true;
        }
        return tokens.glued(next) && (next != t + 1 ? isName(tokens, next) : tokens.isNumber(next));
    }

    /**
     * Reads the handle after a sign told in a word, {@code (at)budi_c}, {@code tiktok at budi_c}; {@code at} if there is
     * none.
     */
    static int told(CharSequence text, Tokens tokens, int at, boolean bracketed, Spans spans) {
        int from = bracketed ? at + 2 : at + 1;
        boolean sign = bracketed ? isCued(tokens, at) : tokens.key[at] == AT && tokens.cue(at - 1) == Cue.SOCIAL;
        boolean named = tokens.isWord(from)
                && (isCompound(tokens, from) || tokens.meaning(from) == 0 || tokens.means(from, Meaning.NAME));
        if (!sign || !named) {
            return at;
        }
        int last = end(tokens, from);
        if (!OrganisationNames.appearIn(text, tokens.start[from], tokens.end[last])) {
            add(tokens, bracketed ? at - 1 : at, last, true, spans);
        }
        return last + 1;
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
        while (tokens.glued(t) && isPart(tokens, t)) {
            last = isName(tokens, t) || tokens.is(t, '_') ? t : last;
            t++;
        }
        boolean query = tokens.is(last + 1, '?') && tokens.isWord(last + 2) && tokens.is(last + 3, '=');
        return query && tokens.isNumber(last + 4) ? last + 4 : isDiscriminator(tokens, last + 1) ? last + 2 : last;
    }

    /** {@code #1234} behind a name on Discord. */
    private static boolean isDiscriminator(Tokens tokens, int t) {
        return tokens.is(t, '#')
                && tokens.glued(t)
                && tokens.isNumber(t + 1)
                && tokens.glued(t + 1)
                && tokens.size(t + 1) == DISCRIMINATOR;
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

    private static final long ID = Words.key("id");
    private static final long IN = Words.key("in");
    private static final long AT = Words.key("at");
    /** As the letters are read, of which no word has three in a row. */
    private static final long WWW = Words.key("ww");
}
