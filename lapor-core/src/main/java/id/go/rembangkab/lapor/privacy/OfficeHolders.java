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
        next = next != from ? next : ofVillage(tokens, from, cased, spans);
        return next != from ? next : apposition(tokens, t, cased, spans);
    }

    /** {@code Kades Desa Sumberjo Budi Santoso}: the holder's name behind that of the village. */
    private int ofVillage(Tokens tokens, int from, boolean cased, Spans spans) {
        int name = from + 2;
        boolean village = cased
                && tokens.means(from, Meaning.SETTLEMENT | Meaning.REGION)
                && !tokens.means(from, Meaning.BUILDING)
                && NameStart.isCapitalised(tokens, from + 1)
                && !tokens.means(from + 1, Meaning.HONORIFIC)
                && NameStart.isCapitalised(tokens, name)
                && tokens.means(name, Meaning.NAME)
                && !tokens.means(name, Meaning.PLACE);
        if (!village || !run.read(name, Announcement.SELF)) {
            return from;
        }
        run.report(spans, "office");
        return run.end();
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
