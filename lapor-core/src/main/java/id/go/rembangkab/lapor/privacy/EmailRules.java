// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** Mail addresses around an at sign or a word written for it. What has no mail address around it may be a handle. */
final class EmailRules {
    private static final int MOST_LABELS = 5;
    private static final int MOST_MARKS = 6;
    private static final int SHORT_WORD = 5;
    private static final int NEAR = 6;

    private EmailRules() {}

    /** Reads what stands around the at sign; returns the token to go on from, {@code at} if nothing was found. */
    static int scan(CharSequence text, Tokens tokens, int at, Spans spans) {
        int sign = at;
        while (tokens.is(sign + 1, '@')) {
            sign++;
        }
        boolean brokenBefore = tokens.kind(at - 1) == Tokens.BREAK;
        boolean brokenAfter = tokens.kind(sign + 1) == Tokens.BREAK;
        int before = brokenBefore ? at - 1 : at;
        int from = brokenAfter ? sign + 2 : sign + 1;
        int first = local(tokens, before, tokens.glued(at));
        int last = domain(tokens, from, tokens.glued(at));
        boolean whole = !(brokenBefore || brokenAfter) || (last > from && tokens.means(last, Meaning.DOMAIN_END));
        if (first < before && last > sign && whole) {
            return report(text, tokens, first, last, at, spans);
        }
        return SocialRules.handle(text, tokens, at, spans);
    }

    /**
     * Reads back from a known mail host over whatever was put in the place of the at sign: {@code budi (@) gmail.com},
     * {@code budi_at_gmail.com}; returns the token to go on from, {@code host} if nothing was found.
     */
    static int fromHost(CharSequence text, Tokens tokens, int host, Spans spans) {
        int last = domain(tokens, host, false);
        int before = host;
        int words = 0;
        while (before > host - MOST_MARKS && isInPlaceOfAt(tokens, before - 1) && words < 2) {
            before--;
            words += tokens.isWord(before) ? 1 : 0;
        }
        int first = last > host ? local(tokens, before, false) : before;
        boolean sign = before < host && (words == 0 || tokens.means(host - 1, Meaning.AT) || host - before > words);
        boolean name = first < before
                && (sign || before - first > 1 || isOwnName(tokens, first) || isCued(tokens, first))
                && (before - first > 1 || !tokens.means(first, Meaning.COMMON | Meaning.OWN | Meaning.PREPOSITION));
        return name ? report(text, tokens, first, last, host, spans) : host;
    }

    private static boolean isInPlaceOfAt(Tokens tokens, int t) {
        return tokens.isFiller(t)
                || tokens.is(t, '@')
                || tokens.is(t, '-')
                || (tokens.glued(t) && tokens.glued(t + 1) && isStrange(tokens, t))
                || isOpening(tokens, t)
                || isClosing(tokens, t)
                || tokens.kind(t) == Tokens.BREAK
                || tokens.means(t, Meaning.AT)
                || (tokens.means(t, Meaning.COMMON) && tokens.size(t) <= SHORT_WORD && isLetterOrDigit(tokens, t - 1));
    }

    /** A mark that stands in no address, so that it is there for the sign. */
    private static boolean isStrange(Tokens tokens, int t) {
        return tokens.is(t, '#') || tokens.is(t, '%') || tokens.is(t, '&') || tokens.is(t, '$') || tokens.is(t, '!');
    }

    /** Neither an ordinary word nor one with a part to play. */
    private static boolean isOwnName(Tokens tokens, int t) {
        return tokens.isUnknown(t) || tokens.means(t, Meaning.NAME);
    }

    private static boolean isCued(Tokens tokens, int first) {
        for (int t = first - 1; t >= Math.max(0, first - NEAR); t--) {
            if (tokens.isWord(t) && tokens.cue(t) == Cue.EMAIL) {
                return true;
            }
        }
        return false;
    }

    /** Reads what stands around {@code at}, {@code (at)} or {@code [at]}. */
    static int scanWord(CharSequence text, Tokens tokens, int at, Spans spans) {
        int opened = at - 1;
        boolean bracketed = tokens.kind(opened) == Tokens.PUNCTUATION && tokens.kind(at + 1) == Tokens.PUNCTUATION;
        int before = bracketed ? opened : at;
        int from = bracketed ? at + 2 : at + 1;
        if (tokens.size(at) == 1 && !bracketed) {
            return at;
        }
        int last = domain(tokens, from, false);
        int first = local(tokens, before, false);
        return first < before && last > at
                ? report(text, tokens, first, last, at, spans)
                : SocialRules.told(text, tokens, at, bracketed, spans);
    }

    private static boolean isOpening(Tokens tokens, int t) {
        return tokens.is(t, '(') || tokens.is(t, '[') || tokens.is(t, '{') || tokens.is(t, '<');
    }

    private static boolean isClosing(Tokens tokens, int t) {
        return tokens.is(t, ')') || tokens.is(t, ']') || tokens.is(t, '}') || tokens.is(t, '>');
    }

    /** The first token of the name before {@code at}, its points in any spelling; {@code at} if there is none. */
    private static int local(Tokens tokens, int at, boolean glued) {
        if (!isLetterOrDigit(tokens, at - 1) && !(glued && isJoint(tokens, at - 1))) {
            return at;
        }
        int first = at - 1;
        while (true) {
            while (tokens.glued(first)
                    && first > at - Tokens.HORIZON
                    && (isLetterOrDigit(tokens, first - 1) || isJoint(tokens, first - 1))) {
                first--;
            }
            int before =
                    isSpelled(tokens, first) && isSpelled(tokens, first - 1) ? first - 1 : jointBefore(tokens, first);
            if (glued || before < 0 || before < at - Tokens.HORIZON) {
                return isJoint(tokens, first) && first < at - 1 ? first + 1 : first;
            }
            first = before;
        }
    }

    /** The last token of the part before a point that stands apart: {@code budi dot s}, {@code budi . s}; -1 if none. */
    private static int jointBefore(Tokens tokens, int first) {
        int joint = first - 1;
        boolean bracketed =
                isClosing(tokens, joint) && isOpening(tokens, joint - 2) && tokens.means(joint - 1, Meaning.DOT);
        boolean mark = isJoint(tokens, joint) && tokens.spaced(joint);
        int before = bracketed ? joint - 3 : tokens.means(joint, Meaning.DOT) || mark ? joint - 1 : -1;
        return before >= 0 && isLetterOrDigit(tokens, before) ? before : -1;
    }

    /** A part told letter by letter, or a digit among such parts. */
    private static boolean isSpelled(Tokens tokens, int t) {
        return tokens.has(t, Tokens.SPELLED) || (tokens.isNumber(t) && tokens.size(t) == 1) || isJoint(tokens, t);
    }

    private static boolean isJoint(Tokens tokens, int t) {
        return tokens.is(t, '.') || tokens.is(t, '_') || tokens.is(t, '-') || tokens.is(t, '+');
    }

    private static boolean isLetterOrDigit(Tokens tokens, int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }

    /** The last token of a host with a point in it, or of a known mail host; -1 if there is none. */
    private static int domain(Tokens tokens, int from, boolean sign) {
        int t = from;
        int last = -1;
        boolean known = tokens.means(t, Meaning.MAIL_HOST);
        if (sign
                && tokens.spaced(t)
                && !known
                && !tokens.means(t + 2, Meaning.DOMAIN_END)
                && !(tokens.is(t + 1, '.') && isBeforeEnd(tokens, t + 2))) {
            return -1;
        }
        for (int labels = 0; labels < MOST_LABELS && isLetterOrDigit(tokens, t); labels++) {
            t = label(tokens, t);
            last = t;
            int dot = dot(tokens, t + 1);
            if (dot < 0 && tokens.means(t, Meaning.MAIL_HOST) && tokens.means(t + 1, Meaning.DOMAIN_END)) {
                last = t + 1;
            }
            if (dot < 0 || !tokens.isWord(dot)) {
                break;
            }
            boolean blank = tokens.spaced(dot) || tokens.spaced(t + 1);
            boolean another = isTold(tokens, t + 1) && isTold(tokens, dot + 1);
            if (blank && !tokens.means(dot, Meaning.DOMAIN_END) && !another && !isBeforeEnd(tokens, dot)) {
                break;
            }
            t = dot;
            known |= tokens.means(dot, Meaning.DOMAIN_END) || (sign && !blank);
        }
        return known ? last : -1;
    }

    /** {@code undip. ac. id}: a label before the end of a host. */
    private static boolean isBeforeEnd(Tokens tokens, int t) {
        return tokens.isWord(t) && tokens.is(t + 1, '.') && tokens.means(t + 2, Meaning.DOMAIN_END);
    }

    /** {@code dot}, {@code (dot)}: a point told in a word. */
    private static boolean isTold(Tokens tokens, int t) {
        return tokens.means(t, Meaning.DOT) || (isOpening(tokens, t) && tokens.means(t + 1, Meaning.DOT));
    }

    private static int label(Tokens tokens, int from) {
        int t = from;
        while (tokens.glued(t + 1)
                && (isLetterOrDigit(tokens, t + 1)
                        || (tokens.is(t + 1, '-') && isLetterOrDigit(tokens, t + 2) && tokens.glued(t + 2)))) {
            t++;
        }
        return t;
    }

    /** The token after a point in any spelling; -1 if there is no point. */
    private static int dot(Tokens tokens, int t) {
        if (tokens.is(t, '.') || (tokens.is(t, ',') && tokens.means(t + 1, Meaning.DOMAIN_END))) {
            return t + 1;
        } else if (tokens.means(t, Meaning.DOT)) {
            return t + 1;
        }
        boolean between = tokens.kind(t) == Tokens.PUNCTUATION && tokens.kind(t + 2) == Tokens.PUNCTUATION;
        return between && (tokens.means(t + 1, Meaning.DOT) || tokens.is(t + 1, '.')) ? t + 3 : -1;
    }

    private static int report(CharSequence text, Tokens tokens, int first, int last, int at, Spans spans) {
        if (!isOffice(text, tokens, first, last, at)) {
            spans.add(
                    tokens.start[first],
                    tokens.end[last],
                    PersonalData.EMAIL,
                    tokens.is(at, '@') ? "structure" : "disguised",
                    Confidence.LIKELY,
                    List.of(Evidence.of(Evidence.Kind.STRUCTURE, PersonalData.EMAIL.code())));
        }
        return last + 1;
    }

    private static boolean isOffice(CharSequence text, Tokens tokens, int first, int last, int at) {
        int local = first;
        while (local < at && !tokens.is(local, '+')) {
            if (tokens.means(local, Meaning.NAME)) {
                return false;
            }
            local++;
        }
        boolean free = false;
        for (int t = at + 1; t <= last; t++) {
            free |= tokens.means(t, Meaning.MAIL_HOST)
                    || (tokens.isWord(t) && (tokens.key[t] == NET || STUDENTS.has(tokens.key[t])));
            if (tokens.is(t, '.') && tokens.isWord(t - 1) && tokens.key[t - 1] == GO) {
                return true;
            }
        }
        return OrganisationNames.appearIn(text, tokens.start[first], tokens.end[local - 1])
                || (!free && OrganisationNames.appearIn(text, tokens.start[at + 1], tokens.end[last]));
    }

    /** What hosts for students, whose addresses are their own, are called. */
    private static final WordSet STUDENTS = WordSet.of("student students mhs mahasiswa alumni siswa std stud");

    /** What the hosts of those who sell access to the network end in, whose customers have addresses there. */
    private static final long NET = Words.key("net");

    private static final long GO = Words.key("go");
}
