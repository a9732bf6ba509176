// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day that a deadline passes over: it did not count.
 *
 * @param date the day
 * @param reason why it did not count; a day off on which the clock stood still too is given as the day off
 * @param name the Indonesian name of the day off, "Jam berhenti" for a pause
 * @param nameEn the English name
 * @param decree the decree as it is cited, with marks for what is remembered or unseen; empty for weekends and pauses
 */
public record PassedDay(LocalDate date, Reason reason, String name, String nameEn, String decree) {

    /** Why a day did not count. */
    public enum Reason {
        /** The weekly rest. */
        WEEKEND,
        /** National holiday. */
        NATIONAL_HOLIDAY,
        /** Collective leave (cuti bersama). */
        COLLECTIVE_LEAVE,
        /** Day of a vote. */
        ELECTION_DAY,
        /** Day off in one region. */
        REGIONAL_HOLIDAY,
        /** The clock stood still at the end of this day. */
        PAUSED
    }

    /**
     * Checks and takes the parts.
     *
     * @param date the day
     * @param reason why it did not count
     * @param name the Indonesian name of the day off
     * @param nameEn the English name
     * @param decree the decree as it is cited
     */
    public PassedDay {
        requireNonNull(date, "date");
        requireNonNull(reason, "reason");
        requireNonNull(name, "name");
        requireNonNull(nameEn, "nameEn");
        requireNonNull(decree, "decree");
    }
}
