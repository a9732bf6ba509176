// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.agency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Pejabat Penghubung: the official of an agency who receives, answers and reports on complaints (SOP record 1).
 *
 * @param name the officer's name
 * @param phone the registered contact number; blank if none is registered
 * @param from the first day in office (inclusive), or empty if since ever
 * @param to the last day in office (inclusive), or empty if still in office
 */
public record LiaisonOfficer(String name, String phone, Optional<LocalDate> from, Optional<LocalDate> to) {
    /**
     * Checks that nothing is null.
     *
     * @param name the officer's name
     * @param phone the registered contact number; blank if none is registered
     * @param from the first day in office (inclusive), or empty if since ever
     * @param to the last day in office (inclusive), or empty if still in office
     */
    public LiaisonOfficer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Returns an officer in office without limit.
     *
     * @param name the officer's name
     * @param phone the registered contact number, or blank
     * @return the officer
     */
    public static LiaisonOfficer of(String name, String phone) {
        return new LiaisonOfficer(name, phone, Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether this officer can be reached on a day: in office, with a contact number.
     *
     * @param day the day, in the agency's zone
     * @return whether a notice would find somebody
     */
    public boolean isReachableOn(LocalDate day) {
        return !phone.isBlank()
                && from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty();
    }
}
