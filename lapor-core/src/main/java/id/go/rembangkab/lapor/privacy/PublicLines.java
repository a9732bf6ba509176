// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Tells the lines of offices, which are called in vain, from those under which somebody may be called. */
final class PublicLines {
    private static final int MOST_BEFORE = 4;
    private static final int OFFICE_WITHIN = 4;
    private static final int MOST_AFTER = 6;

    private PublicLines() {}

    /** {@code Saya telepon ke …}, {@code petugas ditelepon …}: whether the writer called the number that follows. */
    static boolean isCalled(Tokens tokens, int first) {
        boolean toward = false;
        for (int t = first - 1; t >= Math.max(0, first - MOST_BEFORE); t--) {
            if (tokens.isAmong(t, CALLS)) {
                return toward ? !isInvited(tokens, t) : isOfWriter(tokens, t);
            } else if (tokens.isAmong(t, CALLED)) {
                return !isInvited(tokens, t) && isOffice(tokens, t);
            } else if (tokens.isWord(t) && !tokens.means(t, Meaning.NUMBER_WORD) && tokens.key[t] != KE) {
                return false;
            } else if (tokens.kind(t) == Tokens.BREAK || CueSearch.endsSentence(tokens, t) || tokens.is(t, ':')) {
                return false;
            }
            toward |= tokens.key[t] == KE && tokens.isWord(t);
        }
        return false;
    }

    /** {@code saya telepon}, {@code sudah telepon} at the beginning of a sentence. */
    private static boolean isOfWriter(Tokens tokens, int call) {
        int word = call - 1;
        if (!tokens.isWord(word)) {
            return false;
        }
        if (ALREADY.has(tokens.key[word])) {
            return true;
        }
        int before = word - 1;
        return tokens.means(word, Meaning.OWN)
                && (before < 0 || !tokens.isWord(before) || ALREADY.has(tokens.key[before]));
    }

    private static boolean isInvited(Tokens tokens, int call) {
        return tokens.isAmong(call - 1, INVITING);
    }

    private static boolean isOffice(Tokens tokens, int call) {
        for (int t = call - 1; t >= Math.max(0, call - OFFICE_WITHIN) && tokens.isWord(t); t--) {
            if (tokens.means(t, Meaning.OFFICE | Meaning.PUBLIC_BODY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code … tidak ada yang mengangkat}, {@code … atau aduan@….go.id}: whether an office is told of after the number. */
    static boolean isAnswered(Tokens tokens, int next) {
        int words = 0;
        for (int t = next; tokens.inside(t) && t < next + Tokens.HORIZON && words < MOST_AFTER; t++) {
            if (tokens.kind(t) == Tokens.BREAK
                    || tokens.isNumber(t)
                    || CueSearch.endsSentence(tokens, t)
                    || tokens.means(t, Meaning.OWN)) {
                return false;
            } else if (tokens.isWord(t)) {
                boolean site = tokens.key[t] == GO && tokens.is(t + 1, '.') && tokens.isWord(t + 2);
                if (site || ANSWERS.has(tokens.key[t])) {
                    return true;
                }
                words++;
            }
        }
        return false;
    }

    private static final long KE = Words.key("ke");
    private static final long GO = Words.key("go");
    private static final WordSet CALLS = WordSet.of("telepon telpon telfon telp tlp tlpn nelpon nelfon menelepon "
            + "menelpon telefon tanya nanya bertanya tekon takon lapor melapor laporkan "
            + "mengadu ngadu wadul call hubungi menghubungi kontak ngontak ngebel "
            + "bel");
    private static final WordSet CALLED =
            WordSet.of("ditelepon ditelpon ditelfon ditelp ditlp dihubungi dikontak ditanya dibel dicall");
    private static final WordSet INVITING =
            WordSet.of("bisa bs dapat dpt mohon mhn tolong harap silakan silahkan mangga "
                    + "monggo boleh saged iso untuk kabari minta siap segera langsung "
                    + "info");
    private static final WordSet ALREADY =
            WordSet.of("sudah sdh udah dah telah tlh pernah coba nyoba mencoba wis sampun barusan");
    private static final WordSet ANSWERS = WordSet.of("diangkat mengangkat ngangkat angkat dijawab menjawab njawab "
            + "disuruh dikon sibuk nada nadanya bunyi bunyinya direspon direspons "
            + "merespon tersambung nyambung dialihkan dioper dilempar");
}
