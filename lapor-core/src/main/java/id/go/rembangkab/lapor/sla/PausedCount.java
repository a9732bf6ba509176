// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.calendar.YearNotCoveredException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts days past pauses. A day does not count if its last instant lies in a pause (requirements A6), so a pause takes out
 * whole days: from the day it begins in to the day before the one it ends in.
 */
final class PausedCount {
    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::from);

    private final WorkingCalendar calendar;
    private final Days days;

    private PausedCount(WorkingCalendar calendar, Days days) {
        this.calendar = calendar;
        this.days = days;
    }

    static PausedCount ofWorkingDays(WorkingCalendar calendar) {
        return new PausedCount(calendar, new WorkingDays(calendar));
    }

    static PausedCount ofCalendarDays(WorkingCalendar calendar) {
        return new PausedCount(calendar, new CalendarDays());
    }

    /** The n-th day counted after {@code from}, or the pause that never ends before it. */
    Found nthAfter(LocalDate from, int n, List<Pause> pauses) {
        LocalDate at = from;
        int left = n;
        for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
            LocalDate first = calendar.dayOf(pause.from());
            Optional<LocalDate> end = pause.to().map(calendar::dayOf);
            if (end.isPresent() && !end.get().isAfter(later(first, at.plusDays(1)))) {
                continue;
            }
            LocalDate free = first.minusDays(1);
            if (free.isAfter(at)) {
                int counted = countUpTo(at, free, left);
                if (counted >= left) {
                    return new Found(Optional.of(days.plus(at, left)), pause.from());
                }
                left -= counted;
            }
            if (end.isEmpty()) {
                return new Found(Optional.empty(), pause.from());
            }
            at = end.get().minusDays(1);
        }
        return new Found(Optional.of(days.plus(at, left)), Instant.MAX);
    }

    /** How many days count in (at, to], as far as they are known and no further than needed. */
    private int countUpTo(LocalDate at, LocalDate to, int needed) {
        LocalDate next = at.plusDays(1);
        LocalDate known = days.knownThrough(next)
                .orElseThrow(() -> new YearNotCoveredException(Year.of(next.getYear()), calendar.coverage()));
        if (!known.isBefore(to)) {
            return days.count(at, to);
        }
        if (days.count(at, known) < needed) {
            throw new YearNotCoveredException(Year.of(known.getYear() + 1), calendar.coverage());
        }
        return needed;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The day sought, or none if the pause that began then has no end. */
    record Found(Optional<LocalDate> day, Instant pausedSince) {}

    private interface Days {
        LocalDate plus(LocalDate from, int n);

        int count(LocalDate fromExclusive, LocalDate toInclusive);

        Optional<LocalDate> knownThrough(LocalDate date);
    }

    private record WorkingDays(WorkingCalendar calendar) implements Days {
        @Override
        public LocalDate plus(LocalDate from, int n) {
            return calendar.plusWorkingDays(from, n);
        }

        @Override
        public int count(LocalDate fromExclusive, LocalDate toInclusive) {
            try {
                return calendar.workingDaysBetween(fromExclusive, toInclusive);
            } catch (ArithmeticException e) {
                // More than any norm can ask for.
                return Integer.MAX_VALUE;
            }
        }

        @Override
        public Optional<LocalDate> knownThrough(LocalDate date) {
            return calendar.coveredThrough(date);
        }
    }

    private record CalendarDays() implements Days {
        @Override
        public LocalDate plus(LocalDate from, int n) {
            return from.plusDays(n);
        }

        @Override
        public int count(LocalDate fromExclusive, LocalDate toInclusive) {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(fromExclusive, toInclusive)));
        }

        @Override
        public Optional<LocalDate> knownThrough(LocalDate date) {
            return Optional.of(LocalDate.MAX);
        }
    }
}
