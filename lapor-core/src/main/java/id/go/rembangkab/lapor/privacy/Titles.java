// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Titles before a name and degrees behind it, which belong to it: {@code dr. H. Warsito, S.Pd., M.Si.} */
final class Titles {
    private static final int MOST = 8;
    private static final int LONGEST = 4;

    private Titles() {}

    /** The token after titles and initials before the name: {@code H.}, {@code dr.}, {@code R.A.} */
    static int afterTitles(NameRun run, int from) {
        Tokens tokens = run.tokens;
        int t = from;
        while (t < from + MOST && tokens.means(t, Meaning.TITLE) && tokens.size(t) <= LONGEST) {
            boolean point = tokens.is(t + 1, '.');
            int next = point ? t + 2 : t + 1;
            boolean more = tokens.isWord(next) && (point || !run.cased || tokens.has(t, Tokens.CAPITAL));
            if (!more || (!tokens.means(next, Meaning.TITLE) && !NamePart.mayFollowTitle(run, next))) {
                break;
            }
            t = next;
        }
        return t;
    }

    /** The last token of the name with the degrees behind it: {@code S.Pd.}, {@code M.Si.} */
    static int lastDegree(NameRun run) {
        Tokens tokens = run.tokens;
        int end = run.last;
        int t = run.last + 1;
        while (tokens.is(t, ',') || tokens.is(t, '.')) {
            t += tokens.is(t, '.') && tokens.is(t + 1, ',') ? 2 : 1;
            int part = t;
            while (isDegree(run, part)) {
                end = part;
                part += tokens.is(part + 1, '.') && tokens.glued(part + 1) ? 2 : 1;
            }
            if (part == t) {
                break;
            }
            t = tokens.is(part - 1, '.') ? part - 1 : part;
        }
        return end;
    }

    private static boolean isDegree(NameRun run, int t) {
        Tokens tokens = run.tokens;
        boolean point = tokens.is(t + 1, '.') && tokens.glued(t + 1);
        boolean initial =
                tokens.isWord(t) && tokens.size(t) == 1 && (!point || (tokens.isWord(t + 2) && tokens.spaced(t + 2)));
        return tokens.means(t, Meaning.DEGREE)
                && !initial
                && (!run.cased || tokens.has(t, Tokens.CAPITAL) || (point && !tokens.has(run.last, Tokens.CAPITAL)));
    }
}
