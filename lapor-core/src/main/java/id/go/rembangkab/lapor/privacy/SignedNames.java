// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names below a closing and of senders: {@code Hormat kami, Siti Contoh}, {@code dari Siti Contoh Jl. Mawar 4}. */
final class SignedNames {
    private static final int REACH = 12;
    private static final long HOMES = AddressRun.HEADS | Meaning.HOME;
    private static final long FROM = Words.key("dari");
    private static final long DR = Words.key("dr");

    private final NameRun run;

    SignedNames(NameRun run) {
        this.run = run;
    }

    /** Returns the token after the name that follows the closing {@code t}; {@code t} if none does. */
    int scan(Tokens tokens, int t, Spans spans) {
        int next = isFrom(tokens, t) ? sender(tokens, t, spans) : t;
        return next != t ? next : signature(tokens, t, spans);
    }

    /** {@code dari}, and {@code dr} where no full stop makes it a doctor's. */
    private static boolean isFrom(Tokens tokens, int t) {
        return tokens.key[t] == FROM || (tokens.key[t] == DR && !tokens.is(t + 1, '.'));
    }

    /** {@code … dari Siti Contoh Jl. Mawar 4}: a name behind which a home or a number to call follows. */
    private int sender(Tokens tokens, int t, Spans spans) {
        int from = t + 1;
        if (!tokens.isWord(from) || !NameStart.is(tokens, from) || !run.read(from, Announcement.NAMED)) {
            return t;
        }
        int next = run.afterDegrees();
        next += tokens.is(next, ',') ? 1 : 0;
        boolean home = AddressStart.isLandmark(tokens, next) || tokens.means(next, HOMES);
        boolean reached =
                (run.isSure() || run.words() > 1) && (Particulars.followAtOnce(tokens, next) || tokens.is(next, ':'));
        if (!home && !reached) {
            return t;
        }
        run.report(spans, "sender");
        return run.end();
    }

    /** {@code Hormat kami, Siti Contoh}: a name behind the marks and line ends of a closing, listed or the last of the text. */
    private int signature(Tokens tokens, int t, Spans spans) {
        int s = t + 1;
        int marks = 0;
        while (tokens.inside(s)
                && s < t + REACH
                && (tokens.means(s, Meaning.OWN | Meaning.CLOSING)
                        || tokens.kind(s) == Tokens.BREAK
                        || (tokens.kind(s) == Tokens.PUNCTUATION && !tokens.is(s, '@') && !tokens.is(s, '[')))) {
            marks += tokens.kind(s) == Tokens.WORD ? 0 : 1;
            s++;
        }
        boolean apart = marks > 0 || tokens.means(t, Meaning.NAMING);
        if (!apart || !run.read(s, Announcement.NAMED) || !(run.isListed() || closesText(tokens, run.end()))) {
            return t;
        }
        run.report(spans, "signature");
        return run.end();
    }

    private static boolean closesText(Tokens tokens, int next) {
        int t = next;
        while (tokens.inside(t) && tokens.kind(t) == Tokens.PUNCTUATION) {
            if (tokens.is(t, '.') || tokens.is(t, '(')) {
                return true;
            }
            t++;
        }
        return !tokens.inside(t) || tokens.kind(t) == Tokens.BREAK || tokens.kind(t) == Tokens.NUMBER;
    }
}
