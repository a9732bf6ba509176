// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.calendar.YearNotCoveredException;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks one calendar; what it cannot answer is a {@link CalendarError}. */
final class Questions {
    private final WorkingCalendar calendar;
    private final boolean allowUncovered;
    private final SlaClock clock;

    Questions(WorkingCalendar calendar, boolean allowUncovered) {
        this.calendar = calendar;
        this.allowUncovered = allowUncovered;
        this.clock = SlaClock.of(calendar, OfficeHours.rembang());
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Due due(Norm norm, Instant from, List<Pause> pauses) {
        return answered(() -> {
            Due due = allowUncovered
                    ? clock.dueOrNotBefore(norm, FirstDay.EXCLUDED, from, pauses)
                    : clock.due(norm, FirstDay.EXCLUDED, from, pauses);
            if (due instanceof Due.NotCovered notCovered) {
                throw CalendarError.notCovered(notCovered.year(), calendar.coverage());
            }
            return due;
        });
    }

    Explanation explain(Norm norm, Instant from, List<Pause> pauses) {
        Due due = due(norm, from, pauses);
        return answered(() -> {
            try {
                return clock.explain(norm, FirstDay.EXCLUDED, from, pauses);
            } catch (IllegalArgumentException e) {
                throw CalendarError.badInput("too.long", norm, due);
            }
        });
    }

    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw CalendarError.badInput("bad.range", from, to);
        }
        return answered(() -> answering(from.equals(to) || isCovered(from, to)).workingDaysBetween(from, to));
    }

    /** Whether {@link #between} needs no day of a year without decree. */
    boolean isCovered(LocalDate from, LocalDate to) {
        return from.equals(to)
                || calendar.coveredThrough(from.plusDays(1))
                        .map(last -> !last.isBefore(to))
                        .orElse(false);
    }

    Optional<DayOff> dayOff(LocalDate date) {
        return answered(() -> answering(calendar.coverage().covers(date)).dayOff(date));
    }

    private WorkingCalendar answering(boolean covered) {
        return covered || !allowUncovered ? calendar : calendar.lowerBound();
    }

    private <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (YearNotCoveredException e) {
            throw CalendarError.notCovered(e.year(), calendar.coverage());
        } catch (DateTimeException | ArithmeticException e) {
            throw CalendarError.badInput("beyond.time", String.valueOf(e.getMessage()));
        }
    }
}
