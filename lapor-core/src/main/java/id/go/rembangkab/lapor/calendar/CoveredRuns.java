// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The covered years as unbroken runs, each indexed; what needs a day of any other year is refused with that year. */
final class CoveredRuns {
    private final Coverage years;
    private final WorkingDayIndex[] runs;

    CoveredRuns(Coverage years, DayRule rule) {
        this.years = years;
        this.runs = WorkingDayIndex.runs(years, rule::works);
    }

    Coverage years() {
        return years;
    }

    /** The last run, which most questions are about; one that holds no year if there is none. */
    WorkingDayIndex latest() {
        return runs.length == 0 ? new WorkingDayIndex(0, -1, date -> false) : runs[runs.length - 1];
    }

    Optional<LocalDate> through(LocalDate date) {
        WorkingDayIndex run = find(date.getYear());
        return run == null ? Optional.empty() : Optional.of(LocalDate.of(run.lastYear(), 12, 31));
    }

    /** The run of {@code date}. */
    WorkingDayIndex run(LocalDate date) {
        WorkingDayIndex run = find(date.getYear());
        if (run == null) {
            throw new YearNotCoveredException(Year.of(date.getYear()), years);
        }
        return run;
    }

    /** The run that holds all days d with from &lt; d &lt;= to, of which there is one at least. */
    WorkingDayIndex run(LocalDate fromExclusive, LocalDate toInclusive) {
        WorkingDayIndex run = run(fromExclusive.plusDays(1));
        if (!run.holds(toInclusive.getYear())) {
            throw new YearNotCoveredException(Year.of(run.lastYear() + 1), years);
        }
        return run;
    }

    /** How many of them are working days. */
    int count(LocalDate fromExclusive, LocalDate toInclusive) {
        WorkingDayIndex run = run(fromExclusive, toInclusive);
        return run.upTo(toInclusive) - (run.holds(fromExclusive.getYear()) ? run.upTo(fromExclusive) : 0);
    }

    /** The n-th working day after {@code date}, or before it if n is negative; n is not 0. */
    LocalDate plus(LocalDate date, int n) {
        LocalDate first = n > 0 ? dayAfter(date) : dayBefore(date);
        WorkingDayIndex run = run(first);
        boolean inside = run.holds(date.getYear());
        long ordinal = n > 0
                ? (inside ? run.upTo(date) : 0) + (long) n - 1
                : (inside ? run.before(date) : run.size()) + (long) n;
        if (ordinal < 0 || ordinal >= run.size()) {
            throw new YearNotCoveredException(Year.of(n > 0 ? run.lastYear() + 1 : run.firstYear() - 1), years);
        }
        return run.day((int) ordinal);
    }

    private static LocalDate dayAfter(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }

    private static LocalDate dayBefore(LocalDate date) {
        return date.equals(LocalDate.MIN) ? date : date.minusDays(1);
    }

    private @Nullable WorkingDayIndex find(int year) {
        for (int i = runs.length - 1; i >= 0; i--) {
            if (runs[i].holds(year)) {
                return runs[i];
            }
        }
        return null;
    }
}
