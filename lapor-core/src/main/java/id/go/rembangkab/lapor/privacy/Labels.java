package id.go.rembangkab.lapor.privacy;

import java.util.Map;

/** The labels that stand in public texts. The detector passes over them: a label is never found again. */
final class Labels {
    static final char OPEN = '[';
    static final char CLOSE = ']';
    /** Between the noun and a pseudonym; a space stands before a number. */
    static final char KEYED = '~';

    static final int PSEUDONYM_MIN = 4;
    static final int PSEUDONYM_MAX = 32;

    private static final Map<PersonalData, String> NOUNS = Map.ofEntries(
            Map.entry(PersonalData.PERSON, "nama"),
            Map.entry(PersonalData.ADDRESS, "alamat"),
            Map.entry(PersonalData.PHONE, "telepon"),
            Map.entry(PersonalData.EMAIL, "email"),
            Map.entry(PersonalData.PLATE, "nopol"),
            Map.entry(PersonalData.PASSPORT, "paspor"),
            Map.entry(PersonalData.BANK_ACCOUNT, "rekening"),
            Map.entry(PersonalData.DOB, "lahir"),
            Map.entry(PersonalData.SOCIAL, "akun"),
            Map.entry(PersonalData.STUDENT_ID, "siswa"),
            Map.entry(PersonalData.CUSTOMER_ID, "pelanggan"),
            Map.entry(PersonalData.COORDINATE, "koordinat"));

    private Labels() {}

    static String numbered(PersonalData type, int number) {
        return OPEN + noun(type) + ' ' + number + CLOSE;
    }

    static String keyed(PersonalData type, String pseudonym) {
        return OPEN + noun(type) + KEYED + pseudonym + CLOSE;
    }

    private static String noun(PersonalData type) {
        return NOUNS.getOrDefault(type, type.code());
    }
}
