// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Whether a word that speaks of a home speaks of somebody's: {@code rumah saya}, and not {@code rumah sakit}, {@code 12 rumah}. */
final class HomeWord {
    private static final int LONGEST_NUMBER_BETWEEN = 3;
    private static final long PUBLIC = Meaning.INSTITUTION | Meaning.PUBLIC_BODY;

    private HomeWord() {}

    /** {@code bedah rumah}, {@code 12 rumah}, {@code rumah2}, {@code rumah-rumah}: the homes of many, or of anyone. */
    private static boolean isOfMany(Tokens tokens, int home) {
        int before = home - 1;
        boolean twice = tokens.isNumber(home + 1) && tokens.glued(home + 1) && HOUSES.has(tokens.key[home]);
        return twice
                || (tokens.isAmong(before, MANY) && !tokens.isAmong(home, DWELLS))
                || (tokens.isNumber(before) && tokens.size(before) <= LONGEST_NUMBER_BETWEEN && isHouse(tokens, home))
                || (tokens.means(before, Meaning.NUMERAL | Meaning.PULUH | Meaning.BELAS | Meaning.TEEN)
                        && isHouse(tokens, home))
                || tokens.isAmong(home + 1, ANYONES)
                || (tokens.is(before, '-') && tokens.glued(before) && tokens.glued(home));
    }

    private static boolean isHouse(Tokens tokens, int t) {
        return HOUSES.has(tokens.key[t]) && tokens.isWord(t - 2);
    }

    private static final WordSet HOUSES = WordSet.of("rumah rmh omah griya");
    private static final WordSet MANY = WordSet.of("bedah renovasi rehab rehabilitasi program bantuan perbaikan "
            + "pembangunan puluhan ratusan beberapa banyak semua setiap tiap "
            + "saben sejumlah sebagian jumlah para antar penghuni pemilik "
            + "perijinan perizinan kabeh akeh pirang");
    private static final WordSet ANYONES =
            WordSet.of("pelanggan warga wrg wargane penduduk masyarakat tidak layak subsidi "
                    + "bersubsidi korban kosong campur makan ibadah tangga potong kumuh "
                    + "roboh rusak terdampak panggung pompa duka aman singgah tahanan "
                    + "walet produksi jaga");

    /** {@code penerima bantuan beralamat …}: what somebody does, and not a thing of many. */
    private static final WordSet DWELLS = WordSet.of("beralamat beralamatkan berdomisili tinggal bertempat");

    /** {@code cetak KTP di …}: where cards are made, and not where one says that somebody lives. */
    private static final WordSet MAKES =
            WordSet.of("cetak ceatk mencetak pencetakan bikin buat pembuatan urus ngurus mengurus rekam "
                    + "perekaman ambil ngambil gawe");

    /** {@code tembok rumah di RT 4}: what is broken at a house. */
    private static final WordSet WALLS = WordSet.of("tembok pagar atap genteng dinding teras plafon talang");

    /** {@code rumah saya}, {@code rmh km}: whose it is; {@code km} is a distance only before a number. */
    static boolean isOwn(Tokens tokens, int t) {
        return tokens.means(t, Meaning.OWN) || (tokens.isWord(t) && tokens.key[t] == KM && !tokens.isNumber(t + 1));
    }

    private static final long KM = Words.key("km");

    /** {@code Rumah sakit}, {@code rumah warga}, {@code alamat kantor}: no home of anyone. */
    static boolean isTakenBack(Tokens tokens, int home) {
        int next = home + 1;
        return isOfMany(tokens, home)
                || tokens.isAmong(home - 1, WALLS)
                || (tokens.isAmong(home - 2, MAKES) && tokens.cue(home - 1) == Cue.NIK)
                || (tokens.means(next, PUBLIC) && !tokens.means(next, Meaning.SETTLEMENT) && !isOwn(tokens, next))
                || (tokens.means(next, Meaning.OFFICE)
                        && tokens.means(next, Meaning.COMMON)
                        && !tokens.means(next, Meaning.HONORIFIC | AddressRun.HEADS))
                || tokens.cue(next) == Cue.IP
                || tokens.cue(next) == Cue.EMAIL;
    }
}
