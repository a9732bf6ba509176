// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * What joins a word of a name to the next: a blank, a hyphen without blanks, a point after an initial, {@code bin} and
 * {@code binti}, the line end in a form.
 */
final class NameJoint {
    private static final int LONGEST_INITIAL = 2;
    private static final long BIN = Words.key("bin");
    private static final long BINTI = Words.key("binti");
    private static final long B = Words.key("b");
    /** Boru: the clan of a Batak woman. */
    private static final long BOR = Words.key("br");

    private NameJoint() {}

    /** The token after the joint that stands at {@code next}, behind a word of the name. */
    static int pass(NameRun run, int next) {
        Tokens tokens = run.tokens;
        boolean shortened = tokens.size(next - 1) <= LONGEST_INITIAL || tokens.means(next - 1, Meaning.TITLE);
        if (tokens.is(next, '.') && shortened && tokens.isWord(next + 1)) {
            return next + 1;
        } else if (tokens.is(next, '-') && tokens.glued(next) && tokens.isWord(next + 1) && tokens.glued(next + 1)) {
            return next + 1;
        } else if ((tokens.isFiller(next) && !tokens.is(next, '|')) || (tokens.is(next, '.') && tokens.glued(next))) {
            return tokens.isWord(next + 1) && (tokens.glued(next + 1) || tokens.kind(next) == Tokens.SYMBOL)
                    ? next + 1
                    : next;
        } else if (run.isAtLeast(Announcement.HINTED)
                && tokens.kind(next) == Tokens.BREAK
                && goesOnBelow(run, next + 1)) {
            return next + 1;
        }
        return passDescent(run, next);
    }

    /** {@code Siti binti Warsito}, {@code Siti br. Contoh}: the word behind is a name whatever it looks like. */
    private static int passDescent(NameRun run, int next) {
        Tokens tokens = run.tokens;
        if (!tokens.isWord(next)) {
            return next;
        }
        long key = tokens.key[next];
        boolean written = key == BIN || key == BINTI;
        boolean shortened = (key == B || key == BOR)
                && tokens.is(next + 1, '.')
                && tokens.isWord(next + 2)
                && !NamePart.isNever(tokens, next + 2);
        if (!written && !shortened) {
            return next;
        }
        run.shaped += written ? 1 : 0;
        run.forced = written ? next + 1 : next + 2;
        return run.forced;
    }

    /** Whether the next line begins with the rest of the name, and not with a field of a form or another sentence. */
    private static boolean goesOnBelow(NameRun run, int t) {
        Tokens tokens = run.tokens;
        boolean ends = !tokens.inside(t + 1) || tokens.kind(t + 1) == Tokens.BREAK || tokens.is(t + 1, ',');
        return tokens.means(t, Meaning.NAME) && !NamePart.isNever(tokens, t) && (ends || goesOnInSentence(run, t));
    }

    /** {@code Mbak Siti\nContoh membantu}: one more capitalised word of the list before a small one. */
    private static boolean goesOnInSentence(NameRun run, int t) {
        Tokens tokens = run.tokens;
        return run.announcement != Announcement.NAMED
                && run.cased
                && run.words == 1
                && tokens.has(t, Tokens.CAPITAL)
                && tokens.isWord(t + 1)
                && !tokens.has(t + 1, Tokens.CAPITAL);
    }
}
