// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days off in date order, with the place where each month begins, so that a span is a slice and not a search. */
final class DaysOff {
    private final List<DayOff> days;
    private final int firstYear;
    private final int[] monthStart;

    /** Takes {@code days} sorted by date, one for a date. */
    DaysOff(List<DayOff> days) {
        this.days = List.copyOf(days);
        if (days.isEmpty()) {
            this.firstYear = 0;
            this.monthStart = new int[0];
            return;
        }
        this.firstYear = days.get(0).date().getYear();
        int lastYear = days.get(days.size() - 1).date().getYear();
        this.monthStart = new int[(lastYear - firstYear + 1) * 12];
        int i = 0;
        for (int month = 0; month < monthStart.length; month++) {
            while (i < days.size() && monthOf(days.get(i).date()) < month) {
                i++;
            }
            monthStart[month] = i;
        }
    }

    List<DayOff> all() {
        return days;
    }

    List<DayOff> between(LocalDate fromExclusive, LocalDate toInclusive) {
        int from = countUpTo(fromExclusive);
        int to = countUpTo(toInclusive);
        return from >= to ? List.of() : days.subList(from, to);
    }

    Optional<DayOff> on(LocalDate date) {
        int i = countUpTo(date);
        return i > 0 && days.get(i - 1).date().equals(date) ? Optional.of(days.get(i - 1)) : Optional.empty();
    }

    private int countUpTo(LocalDate date) {
        long month = monthOf(date);
        if (month < 0) {
            return 0;
        }
        if (month >= monthStart.length) {
            return days.size();
        }
        int i = monthStart[(int) month];
        while (i < days.size() && !days.get(i).date().isAfter(date)) {
            i++;
        }
        return i;
    }

    private long monthOf(LocalDate date) {
        return (date.getYear() - (long) firstYear) * 12 + date.getMonthValue() - 1;
    }
}
