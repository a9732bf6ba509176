// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * A stretch of office time on one day, {@code [from, to)}, in whole minutes.
 *
 * @param from when work begins
 * @param to when it ends; {@link LocalTime#MIDNIGHT} means 24:00
 */
public record Shift(LocalTime from, LocalTime to) {
    private static final int END_OF_DAY = 86_400;

    /**
     * Checks and takes the parts.
     *
     * @param from when work begins
     * @param to when it ends
     */
    public Shift {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.getSecond() != 0 || from.getNano() != 0 || to.getSecond() != 0 || to.getNano() != 0) {
            throw new IllegalArgumentException("office hours are in whole minutes: " + from + " to " + to);
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("office hours end at " + to + ", not after they begin at " + from);
        }
    }

    /**
     * {@return the shift between two times written as {@code 07:30}}
     *
     * @param from when work begins
     * @param to when it ends; {@code 24:00} and {@code 00:00} mean the end of the day
     * @throws java.time.DateTimeException if one of them cannot be read
     */
    public static Shift of(String from, String to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return new Shift(LocalTime.parse(from), to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    int startSecond() {
        return from.toSecondOfDay();
    }

    int endSecond() {
        return to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : to.toSecondOfDay();
    }
}
