// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Map;

/** The flags of a word's meaning in the {@link Lexicon}, above the bits of its cue and value. */
final class Meaning {
    /** Digits 0–9 in words; the digit is the value. */
    static final long NUMERAL = 1L << 9;

    /** The first word of a phrase of two. */
    static final long PHRASE = 1L << 10;

    /** A month; its number is the value. */
    static final long MONTH = 1L << 11;

    /** Bapak, Bu, Sdr, Mas, Mbah …: a name may follow. */
    static final long HONORIFIC = 1L << 12;

    /** Nama, bernama, a.n. …: a name follows. */
    static final long NAMING = 1L << 13;

    /** Kades, camat, guru …: an office held, no name. */
    static final long OFFICE = 1L << 14;

    /** A part of many Indonesian names. */
    static final long NAME = 1L << 15;

    /** An ordinary word, no name. */
    static final long COMMON = 1L << 16;

    /** H., Hj., dr., Ir. … before a name. */
    static final long TITLE = 1L << 17;

    /** Degrees after a name. */
    static final long DEGREE = 1L << 18;

    /** Kabupaten, kecamatan, village, city. */
    static final long PLACE = 1L << 19;

    /** Pasar, puskesmas, SMP …: what follows is an institution's name. */
    static final long INSTITUTION = 1L << 20;

    /** Jalan, gang: what follows is a road's name. */
    static final long ROAD = 1L << 21;

    /** Dukuh, desa, perum …: what follows is a settlement's name. */
    static final long SETTLEMENT = 1L << 22;

    /** Kecamatan, kabupaten, provinsi: what follows is coarse enough to stay. */
    static final long REGION = 1L << 23;

    /** RT, RW. */
    static final long NEIGHBOURHOOD = 1L << 24;

    /** No, nomor: a number follows. */
    static final long NUMBER_WORD = 1L << 25;

    /** Alamat, rumah, tinggal, domisili: a home is spoken of. */
    static final long HOME = 1L << 26;

    /** Kejadian, rusak, lokasi …: an incident's place is spoken of, no home. */
    static final long INCIDENT = 1L << 27;

    /** Kartini, Diponegoro …: a figure of history. */
    static final long FIGURE = 1L << 28;

    /** Saya, kami: the writer's own. */
    static final long OWN = 1L << 29;

    /** Kantor, dinas, layanan …: what follows is a public body's. */
    static final long PUBLIC_BODY = 1L << 30;

    /** Anak, istri, tetangga …: a person close to the writer. */
    static final long RELATIVE = 1L << 31;

    /** Salam, hormat, suwun …: a signature may follow. */
    static final long CLOSING = 1L << 32;

    /** Di, dekat, depan …: a place follows. */
    static final long PREPOSITION = 1L << 33;

    /** Gmail, yahoo … */
    static final long MAIL_HOST = 1L << 34;

    /** Com, id … */
    static final long DOMAIN_END = 1L << 35;

    /** A word written for @. */
    static final long AT = 1L << 36;

    /** A word written for a point. */
    static final long DOT = 1L << 37;

    /** Facebook, instagram … */
    static final long SITE = 1L << 38;

    /** Merah, dinas …: a public body's vehicle. */
    static final long RED = 1L << 39;

    /** The letters of a region on a number plate. */
    static final long PLATE_AREA = 1L << 40;

    /** Sejak, mulai, sampai: the date of an event follows. */
    static final long SINCE = 1L << 41;

    /** Kades, lurah, bidan: one person holds the office, and the name may follow at once. */
    static final long HOLDER = 1L << 42;

    /** Titik, strip, lanjut …: may stand between the parts of one number. */
    static final long JOINT = 1L << 43;

    /** Sepuluh, sebelas …: ten and the value. */
    static final long TEEN = 1L << 44;

    /** Belas: ten and the number before it. */
    static final long BELAS = 1L << 45;

    /** Puluh: ten times the number before it. */
    static final long PULUH = 1L << 46;

    /** Lantai, unit …: a part of a building. */
    static final long FLOOR = 1L << 47;

    /** Dinas, operasional …: a public body's after a word for a vehicle. */
    static final long RED_WITH_VEHICLE = 1L << 48;

    /** Kos, rusun, perumahan …: a building or an estate, where only numbers tell one home from another. */
    static final long BUILDING = 1L << 49;

    /** Katanya, kemarin, rumah …: somebody's name may follow. */
    static final long BEFORE_NAME = 1L << 50;

    /**
     * An ordinary word that a road, a field or, with a capital, somebody may be named by, from a list or from the
     * prefixes and endings it is made with.
     */
    static final long ORDINARY = 1L << 51;

    /** Makam, jembatan, perpustakaan …: a form of address behind it is a part of its name. */
    static final long MEMORIAL = 1L << 52;

    /** Ronggolawe, Imam Bonjol …: a figure of history whose name nobody alive is likely to bear. */
    static final long HERO = 1L << 53;

    /** A figure of history of either kind. */
    static final long OF_HISTORY = FIGURE | HERO;

    private static final Map<String, Long> FLAGS = Map.ofEntries(
            Map.entry("NUMERAL", NUMERAL),
            Map.entry("PHRASE", PHRASE),
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
            Map.entry("HERO", HERO),
            Map.entry("MEMORIAL", MEMORIAL),
            Map.entry("OWN", OWN),
            Map.entry("PUBLIC_BODY", PUBLIC_BODY),
            Map.entry("RELATIVE", RELATIVE),
            Map.entry("CLOSING", CLOSING),
            Map.entry("PREPOSITION", PREPOSITION),
            Map.entry("MAIL_HOST", MAIL_HOST),
            Map.entry("DOMAIN_END", DOMAIN_END),
            Map.entry("AT", AT),
            Map.entry("DOT", DOT),
            Map.entry("SITE", SITE),
            Map.entry("RED", RED),
            Map.entry("HOLDER", HOLDER),
            Map.entry("SINCE", SINCE),
            Map.entry("TEEN", TEEN),
            Map.entry("BELAS", BELAS),
            Map.entry("PULUH", PULUH),
            Map.entry("FLOOR", FLOOR),
            Map.entry("BUILDING", BUILDING),
            Map.entry("BEFORE_NAME", BEFORE_NAME),
            Map.entry("RED_WITH_VEHICLE", RED_WITH_VEHICLE),
            Map.entry("JOINT", JOINT),
            Map.entry("PLATE_AREA", PLATE_AREA));

    private Meaning() {}

    static long flag(String name) {
        Long flag = FLAGS.get(name);
        if (flag == null) {
            throw new IllegalArgumentException("word list: expected a known flag, was " + name);
        }
        return flag;
    }
}
