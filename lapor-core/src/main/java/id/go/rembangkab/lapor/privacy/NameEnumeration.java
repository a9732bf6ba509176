// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** One announced name and those enumerated after it: {@code Pak Warsito, Sutris dan Jumadi}. */
final class NameEnumeration {
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_AND = 4;
    private static final int LONGEST_ITEM = 2;
    private static final long AND = Words.key("serta");

    private final NameRun run;

    NameEnumeration(NameRun run) {
        this.run = run;
    }

    /** Reports the names from token {@code from} on; returns the token after the last, {@code from} if there is none. */
    int report(Tokens tokens, int from, Announcement announcement, String rule, Spans spans) {
        if (!run.read(from, announcement)) {
            return from;
        }
        run.report(spans, rule);
        int next = run.end();
        int names = 1;
        while (announcement.isAtLeast(Announcement.HINTED) && names < MOST_NAMES) {
            next += tokens.is(next, '.') && tokens.is(next + 1, ',') ? 1 : 0;
            if (!isAnd(tokens, next) || !run.read(afterItem(tokens, next + 1), Announcement.ENUMERATED)) {
                break;
            }
            run.report(spans, "enumeration");
            next = run.end();
            names++;
        }
        return next;
    }

    /** {@code 2.} before the next name of an enumeration is passed over. */
    private static int afterItem(Tokens tokens, int t) {
        return tokens.isNumber(t) && tokens.size(t) <= LONGEST_ITEM && tokens.is(t + 1, '.') ? t + 2 : t;
    }

    /** A comma, an ampersand or a short word such as {@code dan}, {@code karo}, {@code lan}. */
    private static boolean isAnd(Tokens tokens, int t) {
        return tokens.is(t, ',')
                || tokens.is(t, ';')
                || tokens.is(t, '&')
                || (tokens.means(t, Meaning.COMMON) && (tokens.size(t) <= LONGEST_AND || tokens.key[t] == AND));
    }
}
