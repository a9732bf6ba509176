// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names of the writer and of those close to the writer: {@code saya, Siti Contoh, NIK …}, {@code anak saya Budi}. */
final class RelatedNames {
    private static final int REACH = 12;
    private static final int LONGEST_COUNT = 3;
    private static final WordSet NAMELY = WordSet.of("yaitu yakni ialah adalah iku yaiku inggih");

    private final NameRun run;
    private final NameEnumeration names;

    RelatedNames(NameRun run, NameEnumeration names) {
        this.run = run;
        this.names = names;
    }

    /** Returns the token after the name that follows the word {@code t} for somebody; {@code t} if none does. */
    int scan(Tokens tokens, int t, boolean cased, Spans spans) {
        boolean relative = tokens.means(t, Meaning.RELATIVE);
        int s = afterRelation(tokens, t, relative);
        int value = relative ? fieldValue(tokens, s) : s;
        if (value > s) {
            int from = tokens.isNumber(value) && tokens.is(value + 1, '.') ? value + 2 : value;
            int next = names.report(tokens, from, Announcement.NAMED, "field", spans);
            return next != from ? next : t;
        }
        if (tokens.cue(s) == Cue.BANK) {
            return t;
        }
        boolean apart =
                !relative && tokens.is(s, ',') && tokens.isWord(s + 1) && (tokens.has(s + 1, Tokens.CAPITAL) || !cased);
        s += apart ? 1 : 0;
        if (apart && run.read(s, Announcement.HINTED) && Particulars.followComma(tokens, run.afterDegrees())) {
            run.report(spans, "relation");
            return run.end();
        }
        Announcement announcement =
                tokens.is(s - 1, '(') ? Announcement.ADDRESSED : relative ? Announcement.HINTED : Announcement.SELF;
        int next = names.report(tokens, s, announcement, "relation", spans);
        return next != s ? next : t;
    }

    /** {@code anak saya, yaitu …}: the token after what stands between the relation and the name. */
    private static int afterRelation(Tokens tokens, int t, boolean relative) {
        int s = t + 1;
        while (s < t + REACH
                && (tokens.means(s, Meaning.OWN)
                        || (relative && (tokens.is(s, ',') || tokens.is(s, '(') || isNamely(tokens, s))))) {
            s++;
        }
        return s;
    }

    /** {@code anak 2: …}, {@code Istri : …}: the token after the colon; {@code s} if none follows. */
    private static int fieldValue(Tokens tokens, int s) {
        boolean counted = tokens.is(s + 1, ':')
                && ((tokens.isNumber(s) && tokens.size(s) == 1)
                        || (tokens.isWord(s) && tokens.size(s) <= LONGEST_COUNT));
        return counted ? s + 2 : FieldLabel.value(tokens, s);
    }

    private static boolean isNamely(Tokens tokens, int t) {
        return tokens.isAmong(t, NAMELY);
    }
}
