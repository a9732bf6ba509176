// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * A decree that sets days off: a joint decree of three ministers (SKB Tiga Menteri), a presidential decree (Keppres), or
 * a regional one.
 *
 * @param id short name, unique in a register, such as {@code SKB-2025-P1}
 * @param number the number as it is cited, such as {@code SKB 933/2025; 1/2025; 3/2025}
 * @param signed the date of signature; empty if it was not seen, and then the decree counts as always known
 * @param covers the year whose whole list of days off this decree sets; empty if it sets single days or amends
 * @param amends the id of the decree it amends
 * @param assurance how sure number and date are
 * @param evidence where number, date and days were read; may be empty
 */
public record Decree(
        String id,
        String number,
        Optional<LocalDate> signed,
        Optional<Year> covers,
        Optional<String> amends,
        Assurance assurance,
        String evidence) {

    /** How sure the number and the date of a decree are. */
    public enum Assurance {
        /** Number and date were read in the sources named as evidence. */
        SEEN(""),
        /** The number was not visible in any source. */
        NUMBER_NOT_SEEN("nomor tidak terlihat"),
        /** The number is from memory. */
        NUMBER_REMEMBERED("nomor dari ingatan"),
        /** The date of signature was not visible in any source. */
        DATE_NOT_SEEN("tanggal tidak terlihat"),
        /** The date of signature is from memory. */
        DATE_REMEMBERED("tanggal dari ingatan");

        private final String caveat;

        Assurance(String caveat) {
            this.caveat = caveat;
        }

        /** {@return the Indonesian words that mark a citation, empty for {@link #SEEN}} */
        public String caveat() {
            return caveat;
        }
    }

    /**
     * Checks and takes the parts.
     *
     * @param id short name
     * @param number the number as it is cited
     * @param signed the date of signature
     * @param covers the year whose whole list of days off this decree sets
     * @param amends the id of the decree it amends
     * @param assurance how sure number and date are
     * @param evidence where number
     */
    public Decree {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(signed, "signed");
        requireNonNull(covers, "covers");
        requireNonNull(amends, "amends");
        requireNonNull(assurance, "assurance");
        requireNonNull(evidence, "evidence");
        if (id.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException(
                    "id and number of a decree must not be blank: '" + id + "', '" + number + "'");
        }
        if (amends.isPresent() && amends.get().equals(id)) {
            throw new IllegalArgumentException("decree " + id + " amends itself");
        }
    }

    /**
     * Returns a decree that sets single days: an election day, a regional holiday, an extra working day.
     *
     * @param id short name, unique in a register
     * @param number the number as it is cited
     * @param signed the date of signature
     * @return the decree, taken as seen, without evidence
     */
    public static Decree of(String id, String number, LocalDate signed) {
        return new Decree(
                id,
                number,
                Optional.of(requireNonNull(signed, "signed")),
                Optional.empty(),
                Optional.empty(),
                Assurance.SEEN,
                "");
    }

    /** {@return the number, with a mark in brackets where number or date is unseen or remembered} */
    public String citation() {
        return assurance == Assurance.SEEN ? number : number + " (" + assurance.caveat() + ")";
    }
}
