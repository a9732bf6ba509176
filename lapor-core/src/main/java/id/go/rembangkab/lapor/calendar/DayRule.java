// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What makes a day a working day, told for any date whether its year is covered or not. */
final class DayRule {
    private final Set<DayOfWeek> weekend;
    private final DaysOff decreed;
    private final DaysOff off;
    private final boolean leaveIsOff;

    /** Takes the decreed days sorted by date, one for a date. */
    DayRule(Set<DayOfWeek> weekend, List<DayOff> decreed, boolean leaveIsOff) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week without a working day");
        }
        this.weekend = weekend.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(weekend);
        this.leaveIsOff = leaveIsOff;
        this.decreed = new DaysOff(decreed);
        this.off = new DaysOff(decreed.stream().filter(this::isOff).toList());
    }

    boolean works(LocalDate date) {
        Optional<DayOff> day = decreed.on(date);
        if (day.isPresent() && day.get().kind() == DayKind.EXTRA_WORKING_DAY) {
            return true;
        }
        return !isWeekend(date) && off.on(date).isEmpty();
    }

    boolean isWeekend(LocalDate date) {
        return isWeekend(date.getDayOfWeek());
    }

    boolean isWeekend(DayOfWeek day) {
        return weekend.contains(day);
    }

    Set<DayOfWeek> weekend() {
        return EnumSet.copyOf(weekend);
    }

    DaysOff off() {
        return off;
    }

    List<DayOff> decreed() {
        return decreed.all();
    }

    boolean leaveIsOff() {
        return leaveIsOff;
    }

    /** The decreed days that count, those off and the extra working days. */
    private List<DayOff> effective() {
        return decreed.all().stream()
                .filter(day -> isOff(day) || day.kind() == DayKind.EXTRA_WORKING_DAY)
                .toList();
    }

    /** Off where this or the other is; of two days on one date the smaller stays, so that the order does not matter. */
    DayRule combinedWith(DayRule other) {
        Set<DayOfWeek> both = weekend();
        both.addAll(other.weekend);
        var days = new TreeMap<LocalDate, DayOff>();
        Stream.concat(effective().stream(), other.effective().stream())
                .filter(day -> {
                    boolean works = works(day.date()) && other.works(day.date());
                    boolean extra = works && both.contains(day.date().getDayOfWeek());
                    return works ? extra && !day.kind().isOff() : day.kind().isOff();
                })
                .forEach(day -> days.merge(day.date(), day, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new DayRule(both, List.copyOf(days.values()), true);
    }

    private boolean isOff(DayOff day) {
        return day.kind().isOff() && (leaveIsOff || day.kind() != DayKind.COLLECTIVE_LEAVE);
    }

    /** Working days d with from &lt; d &lt;= to, without stepping through them; {@code from} is not after {@code to}. */
    long count(LocalDate fromExclusive, LocalDate toInclusive) {
        long span = toInclusive.toEpochDay() - fromExclusive.toEpochDay();
        long count = span / 7 * (7 - weekend.size());
        for (long back = 0; back < span % 7; back++) {
            if (!isWeekend(toInclusive.minusDays(back))) {
                count++;
            }
        }
        for (DayOff day : decreed.between(fromExclusive, toInclusive)) {
            boolean works = works(day.date());
            if (works && isWeekend(day.date())) {
                count++;
            } else if (!works && !isWeekend(day.date())) {
                count--;
            }
        }
        return count;
    }

    /** The n-th working day after {@code date}, or before it if n is negative; n is not 0. */
    LocalDate plus(LocalDate date, long n) {
        long reach = (Math.abs(n) / (7 - weekend.size()) + decreed.all().size() + 2) * 7;
        return n > 0 ? after(date, n, reach) : before(date, -n, reach);
    }

    private LocalDate after(LocalDate date, long n, long reach) {
        long low = date.toEpochDay();
        long high = Math.min(low + reach, LocalDate.MAX.toEpochDay());
        if (count(date, LocalDate.ofEpochDay(high)) < n) {
            throw beyond(date, n);
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (count(date, LocalDate.ofEpochDay(middle)) >= n) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }

    private LocalDate before(LocalDate date, long n, long reach) {
        long first = LocalDate.MIN.toEpochDay() + 1;
        if (date.toEpochDay() <= first) {
            throw beyond(date, -n);
        }
        LocalDate end = date.minusDays(1);
        long high = date.toEpochDay();
        long low = Math.max(high - reach, first);
        if (count(LocalDate.ofEpochDay(low - 1), end) < n) {
            throw beyond(date, -n);
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (count(LocalDate.ofEpochDay(middle - 1), end) >= n) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    private static DateTimeException beyond(LocalDate date, long n) {
        return new DateTimeException(
                n + " working days from " + date + " lie beyond " + (n > 0 ? LocalDate.MAX : LocalDate.MIN));
    }
}
