// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * Names nothing before them announces: a title, words of the list of names, or how a sentence tells of somebody gives
 * them away, as in {@code Akhirnya Qonita Lestari mengalah}.
 */
final class UnannouncedNames {
    private static final int SHORTEST_LONE = 5;
    private static final int SHORTEST_TOLD = 4;
    private static final long NAME_OR_PHRASE = Meaning.NAME | Meaning.PHRASE;
    private static final long BEFORE_PLACE =
            Eponyms.BEARERS | Meaning.SETTLEMENT | Meaning.REGION | Meaning.PREPOSITION;
    private static final long NO_PERSON =
            BEFORE_PLACE | Meaning.NEIGHBOURHOOD | Meaning.OF_HISTORY | Meaning.OFFICE | Meaning.PUBLIC_BODY;
    private static final long TO = Words.key("ke");
    private static final long FROM = Words.key("dari");

    private final NameRun run;
    private final NameEnumeration names;

    UnannouncedNames(NameRun run, NameEnumeration names) {
        this.run = run;
        this.names = names;
    }

    int scan(Tokens tokens, int t, boolean cased, Spans spans) {
        boolean title = tokens.means(t, Meaning.TITLE);
        if (title && tokens.size(t) > 1 && tokens.is(t + 1, '.') && tokens.glued(t + 1)) {
            return names.report(tokens, t, Announcement.HINTED, "title", spans);
        } else if (title || tokens.means(t, Meaning.NAME)) {
            int next = listed(tokens, t, spans);
            return next != t ? next : lone(tokens, t, cased, spans);
        }
        return pair(tokens, t, cased, spans);
    }

    /** Enough words of the list of names in a row: {@code Siti Aminah}; where a place is spoken of, they are passed over. */
    int listed(Tokens tokens, int t, Spans spans) {
        if (!run.read(t, Announcement.NONE)) {
            return t;
        }
        if (!tokens.means(t - 1, BEFORE_PLACE) || leadsToPerson(tokens, t - 1)) {
            run.report(spans, "list");
        }
        return run.end();
    }

    /** A word that is also a relation or an office, capitalised before another name: {@code Putri Lestari}. */
    static boolean beginsName(Tokens tokens, int t) {
        return tokens.means(t, Meaning.NAME)
                && tokens.means(t, Meaning.RELATIVE | Meaning.OFFICE)
                && tokens.has(t, Tokens.CAPITAL)
                && tokens.means(t + 1, Meaning.NAME)
                && tokens.has(t + 1, Tokens.CAPITAL);
    }

    /** {@code Ke} and {@code dari} lead to persons as well as to places. */
    private boolean leadsToPerson(Tokens tokens, int t) {
        return (tokens.key[t] == TO || tokens.key[t] == FROM) && run.isSurelyListed();
    }

    /** One word of the list by itself, where a sentence tells of somebody: {@code Katanya Sutris yang pegang}. */
    private int lone(Tokens tokens, int t, boolean cased, Spans spans) {
        int shortest =
                tokens.isWord(t - 1) && !tokens.means(t - 1, Meaning.BEFORE_NAME) ? SHORTEST_LONE : SHORTEST_TOLD;
        boolean only = (tokens.meaning(t) & ~NAME_OR_PHRASE) == 0 && tokens.size(t) >= shortest;
        boolean told = tokens.isWord(t - 1)
                ? tokens.means(t - 1, Meaning.BEFORE_NAME) || (cased && isTelling(tokens, t - 1))
                : isSubject(tokens, t);
        boolean written = !cased || NameStart.isCapitalised(tokens, t);
        boolean goesOn = tokens.isWord(t + 1) && tokens.has(t + 1, Tokens.CAPITAL) && cased;
        if (!only || !told || !written || goesOn || !run.read(t, Announcement.SELF)) {
            return t;
        }
        run.report(spans, "lone");
        return run.end();
    }

    /** An unknown capitalised word within a sentence before one of the list: {@code Akhirnya Qonita Lestari mengalah}. */
    private int pair(Tokens tokens, int t, boolean cased, Spans spans) {
        boolean begins = cased
                && tokens.meaning(t) == 0
                && tokens.size(t) > 2
                && NameStart.isCapitalised(tokens, t)
                && isTelling(tokens, t - 1)
                && tokens.isWord(t + 1)
                && NameStart.isCapitalised(tokens, t + 1)
                && (tokens.meaning(t + 1) & ~NAME_OR_PHRASE) == 0;
        if (!begins || !run.read(t, Announcement.SELF) || run.words() < 2 || !run.isSure()) {
            return t;
        }
        run.report(spans, "pair");
        return run.end();
    }

    /** The first word of a sentence before one that tells what somebody does: {@code Kwertu cuma tertawa}. */
    private static boolean isSubject(Tokens tokens, int t) {
        boolean begins = t == 0
                || tokens.kind(t - 1) == Tokens.BREAK
                || tokens.is(t - 1, ':')
                || CueSearch.endsSentence(tokens, t - 1);
        boolean acts = tokens.isWord(t + 1)
                && !tokens.has(t + 1, Tokens.CAPITAL)
                && tokens.means(t + 1, Meaning.COMMON | Meaning.ORDINARY)
                && !tokens.means(t + 1, Meaning.NAME | Meaning.PREPOSITION | Meaning.PLACE);
        return begins && (acts || Particulars.followComma(tokens, t + 1));
    }

    /** An ordinary word behind which a sentence may name somebody. */
    private static boolean isTelling(Tokens tokens, int t) {
        return tokens.isWord(t)
                && !tokens.means(t, NO_PERSON)
                && (!tokens.has(t, Tokens.CAPITAL)
                        || tokens.means(t, Meaning.COMMON | Meaning.ORDINARY | Meaning.BEFORE_NAME));
    }
}
