// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What a word says about a value next to it. The first ones speak for a type, those from {@link #TICKET} on against. */
enum Cue {
    NONE,
    NIK,
    KK,
    NPWP,
    PASSPORT,
    SIM,
    BPJS,
    NIP,
    PHONE,
    EMAIL,
    PLATE,
    BANK,
    TRANSFER,
    DOB,
    SOCIAL,
    STUDENT,
    CUSTOMER,
    IP,
    COORDINATE,
    TICKET,
    RECEIPT,
    MONEY,
    LAW,
    DISTANCE,
    POSTCODE,
    VERSION,
    OFFICIAL;

    private static final Cue[] ALL = values();

    static Cue of(long meaning) {
        return ALL[(int) (meaning & Lexicon.CUE)];
    }

    /** The cue as the low bits of a meaning. */
    @SuppressWarnings("EnumOrdinal") // lives in memory only, within one run
    int code() {
        return ordinal();
    }

    boolean isAgainst() {
        return compareTo(TICKET) >= 0;
    }
}
