// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Names that a label or a word that names announces: {@code Nama: …}, {@code bernama …}, {@code a.n. …}. */
final class AnnouncedNames {
    private static final int MOST_FILLERS = 4;
    private static final int LONGEST_SHORTENED = 4;
    private static final long FILLERS = Meaning.OWN
            | Meaning.RELATIVE
            | Meaning.HONORIFIC
            | Meaning.NAMING
            | Meaning.COMMON
            | Meaning.OFFICE
            | Meaning.TITLE;
    private static final long NO_FILLERS =
            Meaning.PREPOSITION | Meaning.INSTITUTION | Meaning.ROAD | Meaning.SETTLEMENT | Meaning.NEIGHBOURHOOD;
    /** What has a name and is nobody: {@code Nama barang: …}. */
    private static final WordSet THINGS = WordSet.of("aplikasi barang usaha toko produk kegiatan program proyek "
            + "perusahaan instansi lembaga alat obat file berkas paket pekerjaan "
            + "kapal kelompok merek merk situs website dusun sungai pasar kantor "
            + "dinas organisasi");

    /** {@code balik nama}, {@code papan nama}: what is done with a deed, and a thing. */
    private static final WordSet NO_ONES = WordSet.of("balik papan");

    private static final long AN = Words.key("an");
    private static final long AT = Words.key("di");
    private static final long BELOW = Words.key("bawah");
    private static final long SIGN = Words.key("tangan");

    private final NameEnumeration names;

    AnnouncedNames(NameEnumeration names) {
        this.names = names;
    }

    /** Returns the token after the names that the word {@code t} announces; {@code t} if there are none. */
    int scan(Tokens tokens, int t, Spans spans) {
        if (tokens.isAmong(t + 1, THINGS) || tokens.isAmong(t - 1, NO_ONES)) {
            return t;
        }
        int s = FieldLabel.value(tokens, t + 1);
        s += s == t + 1 && tokens.is(s, '.') && tokens.size(t) <= LONGEST_SHORTENED ? 1 : 0;
        int fillers = 0;
        boolean office = false;
        boolean prose = false;
        while (tokens.inside(s) && fillers <= MOST_FILLERS && s < t + Tokens.HORIZON / 2) {
            int kind = tokens.kind(s);
            if (kind == Tokens.PUNCTUATION) {
                if (CueSearch.endsSentence(tokens, s) || Labels.pass(tokens, s) > s) {
                    return t;
                }
                fillers = tokens.is(s, ':') || tokens.is(s, '=') ? 0 : fillers;
            } else if (kind == Tokens.SYMBOL) {
                fillers = 0;
            } else if (kind == Tokens.BREAK ? !endsLabel(tokens, t, s) : kind != Tokens.WORD) {
                return t;
            } else if (kind == Tokens.WORD) {
                if (tokens.kind(s - 1) == Tokens.BREAK && FieldLabel.begins(tokens, s)) {
                    return t;
                }
                Announcement filled = prose ? Announcement.HINTED : Announcement.ADDRESSED;
                Announcement announcement = fillers > 0 || office ? filled : Announcement.NAMED;
                int next = names.report(tokens, s, announcement, "named", spans);
                if (next != s || !(isFiller(tokens, s) || isBelowHere(tokens, t, s))) {
                    return next != s ? next : t;
                }
                fillers++;
                office |= tokens.means(s, Meaning.OFFICE);
                prose |= tokens.means(s, Meaning.COMMON) && !tokens.means(s, FILLERS & ~Meaning.COMMON);
            }
            s++;
        }
        return t;
    }

    /** Whether the line ends in a colon or a comma, or is nothing but the word that names. */
    private static boolean endsLabel(Tokens tokens, int t, int end) {
        return tokens.is(end - 1, ':') || tokens.is(end - 1, ',') || (end == t + 1 && tokens.opensCell(t));
    }

    /** {@code an} and {@code a.n.} name somebody only where a point or a word of the list stands by. */
    static boolean isShortenedOtherwise(Tokens tokens, int t) {
        boolean shortened = tokens.size(t) == 2 && tokens.key[t] == AN;
        return shortened
                && !tokens.is(t + 1, '.')
                && !tokens.is(t + 1, ':')
                && !tokens.means(t + 1, Meaning.NAME | Meaning.HONORIFIC)
                && !(tokens.isWord(t + 1) && tokens.meaning(t + 1) == 0 && tokens.has(t + 1, Tokens.CAPITAL));
    }

    /** {@code Nama kakak saya …}, {@code atas nama bapak kami …}: a word that may stand before the name announced. */
    private static boolean isFiller(Tokens tokens, int token) {
        return tokens.means(token, FILLERS) && !tokens.means(token, NO_FILLERS);
    }

    /** {@code Yang bertanda tangan di bawah ini, Siti Contoh, …} */
    private static boolean isBelowHere(Tokens tokens, int t, int s) {
        return s == t + 1
                && tokens.isWord(s + 1)
                && tokens.key[s] == AT
                && tokens.key[s + 1] == BELOW
                && tokens.key[t] == SIGN;
    }
}
