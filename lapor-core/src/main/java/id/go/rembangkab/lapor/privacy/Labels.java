// SPDX-License-Identifier: Apache-2.0
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
    private static final int MOST_LABEL_DIGITS = 4;

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

    /** The token after a label that begins with the bracket at {@code t}; {@code t} if it is none. */
    static int pass(Tokens tokens, int t) {
        if (!tokens.is(t, OPEN) || !tokens.isWord(t + 1) || !tokens.glued(t + 1)) {
            return t;
        }
        boolean number = tokens.isNumber(t + 2) && tokens.size(t + 2) <= MOST_LABEL_DIGITS && tokens.is(t + 3, CLOSE);
        boolean keyed = tokens.is(t + 2, KEYED) && tokens.isWord(t + 3) && tokens.is(t + 4, CLOSE);
        if (number) {
            return t + 4;
        }
        return keyed && tokens.size(t + 3) <= PSEUDONYM_MAX ? t + 5 : t;
    }

    /** The bracket that opens the label that ends at {@code t}; {@code t} if none ends there. */
    static int begin(Tokens tokens, int t) {
        for (int open = t - 3; open >= Math.max(0, t - 4); open--) {
            if (pass(tokens, open) == t + 1) {
                return open;
            }
        }
        return t;
    }

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
