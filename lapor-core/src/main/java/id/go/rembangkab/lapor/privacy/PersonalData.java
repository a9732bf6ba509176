// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/**
 * A type of personal data (data pribadi). The constants are the types the standard detector knows; an application adds
 * its own by making another code.
 *
 * @param code upper-case letters, digits and underscores, starting with a letter; part of the public contract
 */
public record PersonalData(String code) {
    /** Single identity number (Nomor Induk Kependudukan), 16 digits. */
    public static final PersonalData NIK = new PersonalData("NIK");
    /** Family card number (Kartu Keluarga), 16 digits. */
    public static final PersonalData KK = new PersonalData("KK");
    /** Tax number (Nomor Pokok Wajib Pajak), 15 or 16 digits, 22 for a place of business. */
    public static final PersonalData NPWP = new PersonalData("NPWP");
    /** Passport number. */
    public static final PersonalData PASSPORT = new PersonalData("PASSPORT");
    /** Driving licence number (Surat Izin Mengemudi). */
    public static final PersonalData SIM = new PersonalData("SIM");
    /** Social security number of BPJS Kesehatan or Ketenagakerjaan. */
    public static final PersonalData BPJS = new PersonalData("BPJS");
    /** Civil servant number (Nomor Induk Pegawai), 18 digits. */
    public static final PersonalData NIP = new PersonalData("NIP");
    /** Telephone number, mobile or fixed. */
    public static final PersonalData PHONE = new PersonalData("PHONE");
    /** E-mail address. */
    public static final PersonalData EMAIL = new PersonalData("EMAIL");
    /** Number plate of a private vehicle. */
    public static final PersonalData PLATE = new PersonalData("PLATE");
    /** Bank account number. */
    public static final PersonalData BANK_ACCOUNT = new PersonalData("BANK_ACCOUNT");
    /** Name of a person, without the form of address before it. */
    public static final PersonalData PERSON = new PersonalData("PERSON");
    /** Address of a home: street, number, RT/RW, hamlet, village. */
    public static final PersonalData ADDRESS = new PersonalData("ADDRESS");
    /** Date of birth. */
    public static final PersonalData DOB = new PersonalData("DOB");
    /** Handle or profile address on a social network. */
    public static final PersonalData SOCIAL = new PersonalData("SOCIAL");
    /** Pupil or student number (NISN, NIS, NIM). */
    public static final PersonalData STUDENT_ID = new PersonalData("STUDENT_ID");
    /** Customer number of a utility (PLN, PDAM). */
    public static final PersonalData CUSTOMER_ID = new PersonalData("CUSTOMER_ID");
    /** Internet address of a machine, version 4 or 6. */
    public static final PersonalData IP = new PersonalData("IP");
    /** Coordinates of a home. */
    public static final PersonalData COORDINATE = new PersonalData("COORDINATE");

    /** The types the standard detector knows, in the order of the contract. */
    public static final List<PersonalData> STANDARD = List.of(
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
            BANK_ACCOUNT,
            PERSON,
            ADDRESS,
            DOB,
            SOCIAL,
            STUDENT_ID,
            CUSTOMER_ID,
            IP,
            COORDINATE);

    /**
     * Checks the components.
     *
     * @param code upper-case letters, digits and underscores, starting with a letter; part of the public contract
     * @throws IllegalArgumentException if {
     */
    public PersonalData {
        Objects.requireNonNull(code, "code");
        if (!wellFormed(code)) {
            throw new IllegalArgumentException(
                    "code: expected upper-case letters, digits and underscores after a letter, was \"" + code + "\"");
        }
    }

    private static boolean wellFormed(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || (c != '_' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    @Override
    public String toString() {
        return code;
    }
}
