package id.go.rembangkab.lapor.privacy;

import java.util.Map;

/** The flags of a word's meaning in the {@link Lexicon}, above the bits of its cue and value. */
final class Meaning {
    /** Digits 0–9 in words. */
    static final int NUMERAL = 1 << 9;
    /** The first word of a phrase of two. */
    static final int PHRASE = 1 << 10;
    /** Month; its number is the value. */
    static final int MONTH = 1 << 11;
    /** Bapak, Bu, Sdr, Mas, Mbah …: a name may follow. */
    static final int HONORIFIC = 1 << 12;
    /** Nama, bernama, a.n. …: a name follows. */
    static final int NAMING = 1 << 13;
    /** Kades, camat, guru …: an office held, no name. */
    static final int OFFICE = 1 << 14;
    /** A part of many Indonesian names. */
    static final int NAME = 1 << 15;
    /** An ordinary word, no name. */
    static final int COMMON = 1 << 16;
    /** H., Hj., dr., Ir. … before a name. */
    static final int TITLE = 1 << 17;
    /** Degrees after a name. */
    static final int DEGREE = 1 << 18;
    /** Kabupaten, kecamatan, village, city. */
    static final int PLACE = 1 << 19;
    /** Pasar, puskesmas, SMP …: what follows is an institution's name. */
    static final int INSTITUTION = 1 << 20;
    /** Jalan, gang: what follows is a road's name. */
    static final int ROAD = 1 << 21;
    /** Dukuh, desa, perum …: what follows is a settlement's name. */
    static final int SETTLEMENT = 1 << 22;
    /** Kecamatan, kabupaten, provinsi: what follows is coarse enough to stay. */
    static final int REGION = 1 << 23;
    /** RT, RW. */
    static final int NEIGHBOURHOOD = 1 << 24;
    /** No, nomor: a number follows. */
    static final int NUMBER_WORD = 1 << 25;
    /** Alamat, rumah, tinggal, domisili: a home is spoken of. */
    static final int HOME = 1 << 26;
    /** Kejadian, rusak, lokasi …: an incident's place is spoken of, no home. */
    static final int INCIDENT = 1 << 27;
    /** Kartini, Diponegoro …: a figure of history. */
    static final int FIGURE = 1 << 28;
    /** Saya, kami, ibu saya: someone's own. */
    static final int OWN = 1 << 29;
    /** Kantor, dinas, layanan …: what follows is a public body's. */
    static final int PUBLIC_BODY = 1 << 30;

    private static final Map<String, Integer> FLAGS = Map.ofEntries(
            Map.entry("NUMERAL", NUMERAL),
            Map.entry("MONTH", MONTH),
            Map.entry("HONORIFIC", HONORIFIC),
            Map.entry("NAMING", NAMING),
            Map.entry("OFFICE", OFFICE),
            Map.entry("NAME", NAME),
            Map.entry("COMMON", COMMON),
            Map.entry("TITLE", TITLE),
            Map.entry("DEGREE", DEGREE),
            Map.entry("PLACE", PLACE),
            Map.entry("INSTITUTION", INSTITUTION),
            Map.entry("ROAD", ROAD),
            Map.entry("SETTLEMENT", SETTLEMENT),
            Map.entry("REGION", REGION),
            Map.entry("NEIGHBOURHOOD", NEIGHBOURHOOD),
            Map.entry("NUMBER_WORD", NUMBER_WORD),
            Map.entry("HOME", HOME),
            Map.entry("INCIDENT", INCIDENT),
            Map.entry("FIGURE", FIGURE),
            Map.entry("OWN", OWN),
            Map.entry("PUBLIC_BODY", PUBLIC_BODY));

    private Meaning() {}

    static int flag(String name) {
        Integer flag = FLAGS.get(name);
        if (flag == null) {
            throw new IllegalArgumentException("word list: expected a known flag, was " + name);
        }
        return flag;
    }
}
