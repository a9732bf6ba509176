// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names of those who hold an office: {@code Kades Warsito}, {@code Bendahara desa, Sulis Contoh, …}. */
final class OfficeHolders {
    private static final int LONGEST_OFFICE = 4;

    private final NameRun run;
    private final NameEnumeration names;

    OfficeHolders(NameRun run, NameEnumeration names) {
        this.run = run;
        this.names = names;
    }

    /** Returns the token after the holder's name that follows the office {@code t}; {@code t} if none does. */
    int scan(Tokens tokens, int t, boolean cased, Spans spans) {
        int from = t + 1;
        int value = FieldLabel.value(tokens, from);
        if (value > from && run.read(value, Announcement.NAMED) && isNameOnly(tokens)) {
            run.report(spans, "field");
            return run.end();
        }
        Announcement announcement = tokens.means(t, Meaning.HOLDER) ? Announcement.HINTED : Announcement.SELF;
        int next = names.report(tokens, from, announcement, "office", spans);
        return next > from ? next : apposition(tokens, t, cased, spans);
    }

    /** Whether what was read after the label of a field is a name and nothing else. */
    private boolean isNameOnly(Tokens tokens) {
        return run.isSure() || (run.words() > 1 && tokens.endsCell(run.afterDegrees()));
    }

    /** {@code Bendahara desa, Sulis Contoh, …}: the holder's name between commas. */
    private int apposition(Tokens tokens, int t, boolean cased, Spans spans) {
        int s = t + 1;
        while (s < t + LONGEST_OFFICE && tokens.isWord(s) && !tokens.means(s, Meaning.NAMING)) {
            s++;
        }
        boolean apart = tokens.is(s, ',') || tokens.is(s, '(');
        boolean name = apart
                && tokens.isWord(s + 1)
                && (!cased || tokens.has(s + 1, Tokens.CAPITAL))
                && run.read(s + 1, Announcement.SELF)
                && (cased || run.isListed())
                && (tokens.is(run.afterDegrees(), ',') || tokens.is(run.afterDegrees(), ')'));
        if (name) {
            run.report(spans, "office");
        }
        return name ? run.end() : t;
    }
}
