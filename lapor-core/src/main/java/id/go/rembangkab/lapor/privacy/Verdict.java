// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What a row of digits is taken for, with the cue that speaks for it. */
enum Verdict {
    OTHER(PersonalData.NIK, Cue.NONE),
    NIK(PersonalData.NIK, Cue.NIK),
    KK(PersonalData.KK, Cue.KK),
    NPWP(PersonalData.NPWP, Cue.NPWP),
    SIM(PersonalData.SIM, Cue.SIM),
    BPJS(PersonalData.BPJS, Cue.BPJS),
    NIP(PersonalData.NIP, Cue.NIP),
    PHONE(PersonalData.PHONE, Cue.PHONE),
    BANK_ACCOUNT(PersonalData.BANK_ACCOUNT, Cue.BANK),
    STUDENT_ID(PersonalData.STUDENT_ID, Cue.STUDENT),
    CUSTOMER_ID(PersonalData.CUSTOMER_ID, Cue.CUSTOMER),
    DOB(PersonalData.DOB, Cue.DOB),
    IP(PersonalData.IP, Cue.IP),
    COORDINATE(PersonalData.COORDINATE, Cue.COORDINATE);

    @SuppressWarnings("ImmutableEnumChecker") // a record of one string
    final PersonalData type;

    final Cue cue;

    Verdict(PersonalData type, Cue cue) {
        this.type = type;
        this.cue = cue;
    }
}
