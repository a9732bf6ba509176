// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Why a norm runs out when it does: each day passed over with its reason and decree, each pause, and the version of the calendar.
 *
 * @param norm the norm
 * @param firstDay whether the first day counts
 * @param start when the clock started
 * @param zone the zone whose days are counted
 * @param pauses the pauses
 * @param due the answer
 * @param passedDays the days that did not count, in order, from the first that could count to the last day in time; for a
 *     suspended clock to the day its pause began; for office time to the day it runs out; none for norms that pass no day over
 * @param ordinaryHours whether office hours were ordinary for lack of a source for Ramadan in a year touched; always false for other norms
 * @param calendarVersion the calendar used
 */
public record Explanation(
        Norm norm,
        FirstDay firstDay,
        Instant start,
        ZoneId zone,
        List<Pause> pauses,
        Due due,
        List<PassedDay> passedDays,
        boolean ordinaryHours,
        CalendarVersion calendarVersion) {

    /**
     * Checks and takes the parts.
     *
     * @param norm the norm
     * @param firstDay whether the first day counts
     * @param start when the clock started
     * @param zone the zone whose days are counted
     * @param pauses the pauses
     * @param due the answer
     * @param passedDays the days that did not count
     * @param ordinaryHours whether office hours were ordinary for lack of a source for Ramadan in a year touched
     * @param calendarVersion the calendar used
     */
    public Explanation {
        requireNonNull(norm, "norm");
        requireNonNull(firstDay, "firstDay");
        requireNonNull(start, "start");
        requireNonNull(zone, "zone");
        pauses = List.copyOf(requireNonNull(pauses, "pauses"));
        requireNonNull(due, "due");
        passedDays = List.copyOf(requireNonNull(passedDays, "passedDays"));
        requireNonNull(calendarVersion, "calendarVersion");
    }

    /**
     * {@return the explanation in words, several lines, each ended by a line feed}
     *
     * @param locale English if its language is, else Indonesian
     */
    public String text(Locale locale) {
        return new ExplanationText(requireNonNull(locale, "locale")).write(this);
    }

    /** {@return the explanation in Indonesian} */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
