// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names after a form of address, an office or a relation between them: {@code Pak Kades Warsito}, {@code Bu Siti}. */
final class AddressedNames {
    private static final int MOST_OFFICES = 3;
    private static final WordSet WHOLE_WORDS = WordSet.of("pak bapak bu ibu mas mbak mbah om kak bang kang bos");
    private static final long BUNG = Words.key("bung");
    private static final long GUS = Words.key("gus");
    /** A mother, but also the word that begins a wish: {@code mbok ya …}. */
    private static final long MBOK = Words.key("mbok");

    private final NameEnumeration names;

    AddressedNames(NameEnumeration names) {
        this.names = names;
    }

    /** Returns the token after the form of address {@code t} and the names that follow it. */
    int scan(Tokens tokens, int t, Spans spans) {
        if (tokens.means(t, Meaning.PREPOSITION) && !tokens.means(t + 1, Meaning.NAME)) {
            return t;
        }
        int s = t + 1;
        int offices = 0;
        while (tokens.inside(s) && offices <= MOST_OFFICES) {
            boolean mark = (tokens.is(s, '.') && (offices == 0 || !CueSearch.endsSentence(tokens, s)))
                    || tokens.is(s, '/')
                    || tokens.is(s, '"');
            boolean either = tokens.isWord(s) && tokens.size(s) == 1 && tokens.is(s - 1, '/');
            boolean address = either || (tokens.means(s, Meaning.HONORIFIC) && !tokens.means(s, Meaning.NAME));
            boolean office = tokens.means(s, Meaning.OFFICE) && !tokens.means(s, Meaning.NAME);
            if (!mark && !address && !office) {
                break;
            }
            offices += office ? 1 : 0;
            s++;
        }
        boolean relation = tokens.means(s, Meaning.OWN);
        s += relation ? 1 : 0;
        s += relation && (tokens.is(s, ',') || tokens.is(s, '(')) ? 1 : 0;
        if (isOfHistory(tokens, t, s) || (endsSentence(tokens, s - 1) && !tokens.means(s, Meaning.NAME))) {
            return s;
        }
        boolean weak = offices > 0 || relation || tokens.key[t] == MBOK;
        return names.report(tokens, s, weak ? Announcement.HINTED : Announcement.ADDRESSED, "address", spans);
    }

    /** {@code Bung Karno}, {@code Gus Dur} */
    private static boolean isOfHistory(Tokens tokens, int t, int name) {
        return (tokens.key[t] == BUNG || tokens.key[t] == GUS) && tokens.means(name, Meaning.OF_HISTORY);
    }

    /** Pak and mas are no abbreviations: a full stop behind them ends the sentence. */
    private static boolean endsSentence(Tokens tokens, int stop) {
        return tokens.is(stop, '.') && CueSearch.endsSentence(tokens, stop) && tokens.isAmong(stop - 1, WHOLE_WORDS);
    }
}
