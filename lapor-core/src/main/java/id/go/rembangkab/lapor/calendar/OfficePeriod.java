// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days with office hours of their own, such as Ramadan.
 *
 * @param first the first such day
 * @param last the last such day, inclusive
 * @param name what the time is called
 * @param source who fixed its first and last day; the library never computes them
 * @param week the shifts of each weekday; a weekday that is missing has none
 */
public record OfficePeriod(
        LocalDate first, LocalDate last, String name, String source, Map<DayOfWeek, List<Shift>> week) {

    /**
     * Checks and takes the parts.
     *
     * @param first the first such day
     * @param last the last such day
     * @param name what the time is called
     * @param source who fixed its first and last day
     * @param week the shifts of each weekday
     */
    public OfficePeriod {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(name, "name");
        requireNonNull(source, "source");
        week = OfficeHours.checked(requireNonNull(week, "week"));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("office hours of " + name + " end on " + last + ", before " + first);
        }
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
