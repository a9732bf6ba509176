// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the days that did not count, one by one. */
final class PassedDays {
    private static final int LONGEST = 36_600;

    private final WorkingCalendar calendar;
    private final List<Pause> pauses;

    PassedDays(WorkingCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** Days off and, if {@code pausesCount}, paused days d with from &lt; d &lt;= to. */
    List<PassedDay> between(LocalDate fromExclusive, LocalDate toInclusive, boolean daysOffCount, boolean pausesCount) {
        long span = ChronoUnit.DAYS.between(fromExclusive, toInclusive);
        if (span > LONGEST) {
            throw new IllegalArgumentException(
                    "the norm spans " + span + " days, too long to list each; at most " + LONGEST);
        }
        var passed = new ArrayList<PassedDay>();
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            Optional<DayOff> off = daysOffCount ? calendar.dayOff(day) : Optional.empty();
            if (off.isPresent()) {
                passed.add(passed(off.get()));
            } else if (pausesCount && isPausedAtItsEnd(day)) {
                passed.add(new PassedDay(day, PassedDay.Reason.PAUSED, "Jam berhenti", "Clock stopped", ""));
            }
        }
        return passed;
    }

    private PassedDay passed(DayOff off) {
        PassedDay.Reason reason = switch (off.kind()) {
            case NATIONAL_HOLIDAY -> PassedDay.Reason.NATIONAL_HOLIDAY;
            case COLLECTIVE_LEAVE -> PassedDay.Reason.COLLECTIVE_LEAVE;
            case ELECTION_DAY -> PassedDay.Reason.ELECTION_DAY;
            case REGIONAL_HOLIDAY -> PassedDay.Reason.REGIONAL_HOLIDAY;
            case WEEKEND -> PassedDay.Reason.WEEKEND;
            case EXTRA_WORKING_DAY -> throw new IllegalStateException(off + " is not a day off");
        };
        return new PassedDay(off.date(), reason, off.name(), off.nameEn(), calendar.citation(off));
    }

    private boolean isPausedAtItsEnd(LocalDate day) {
        var midnight = calendar.startOfDay(day.plusDays(1));
        return pauses.stream()
                .anyMatch(pause -> pause.from().isBefore(midnight)
                        && pause.to().map(to -> !to.isBefore(midnight)).orElse(true));
    }
}
