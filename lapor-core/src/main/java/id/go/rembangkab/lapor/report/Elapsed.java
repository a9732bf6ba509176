// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.calendar.YearNotCoveredException;
import id.go.rembangkab.lapor.sla.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many working days lie between two instants, without those on which a clock was held (A6, A14). */
record Elapsed(WorkingCalendar calendar) {
    Optional<Integer> workingDays(Instant start, Instant end, List<Pause> pauses) {
        LocalDate from = calendar.dayOf(start);
        LocalDate to = calendar.dayOf(end);
        if (to.isBefore(from)) {
            return Optional.of(0);
        }
        try {
            int days = calendar.workingDaysBetween(from, to);
            for (Pause pause : pauses) {
                days -= held(pause, from, to);
            }
            return Optional.of(Math.max(days, 0));
        } catch (YearNotCoveredException e) {
            return Optional.empty();
        }
    }

    /** A day is held if its last instant lies in the pause: from the day it began to the day before it ended. */
    private int held(Pause pause, LocalDate from, LocalDate to) {
        LocalDate before = later(from, calendar.dayOf(pause.from()).minusDays(1));
        LocalDate last = pause.to()
                .map(end -> calendar.dayOf(end).minusDays(1))
                .filter(day -> day.isBefore(to))
                .orElse(to);
        return last.isAfter(before) ? calendar.workingDaysBetween(before, last) : 0;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
