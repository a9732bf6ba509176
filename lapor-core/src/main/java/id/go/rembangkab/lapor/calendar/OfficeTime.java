// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Office time on the working days of a calendar: what {@link OfficeHours#plus} and {@link OfficeHours#between} answer, at
 * the same cost whatever the distance.
 *
 * <p>For the last unbroken run of covered years it keeps how much office time lies before each day: about 8 bytes a day,
 * counted when first asked. What needs another day is left to the hours themselves, which step from shift to shift.
 *
 * <p>Immutable and thread-safe.
 *
 * @see WorkingCalendar#officeTime(OfficeHours)
 */
public final class OfficeTime {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final WorkingCalendar calendar;
    private final OfficeHours hours;
    private final ZonedDays days;
    private final WorkingDayIndex run;
    private final long firstDay;
    private long @Nullable [] secondsBefore;

    OfficeTime(WorkingCalendar calendar, OfficeHours hours, WorkingDayIndex run) {
        this.calendar = calendar;
        this.hours = requireNonNull(hours, "hours");
        this.days = calendar.zonedDays();
        this.run = run;
        this.firstDay = LocalDate.of(run.firstYear(), 1, 1).toEpochDay();
    }

    /** {@return the hours} */
    public OfficeHours hours() {
        return hours;
    }

    /**
     * {@return the instant at which {@code amount} of office time has passed since {@code start}; the closing instant if it passes
     * exactly at the end of a shift}
     *
     * @param start where to begin; outside office hours nothing passes
     * @param amount how much, more than zero
     * @throws IllegalArgumentException if {@code amount} is not positive, or no day the calendar works has hours
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public Instant plus(Instant start, Duration amount) {
        LocalDate date = calendar.dayOf(requireNonNull(start, "start"));
        if (run.holds(date.getYear()) && requireNonNull(amount, "amount").compareTo(Duration.ZERO) > 0) {
            long[] before = secondsBefore();
            long all = before[before.length - 1];
            if (amount.toSeconds() < all) {
                long target = passedBefore(start, date) + amount.toNanos();
                long targetSecond = Math.floorDiv(target + NANOS_PER_SECOND - 1, NANOS_PER_SECOND);
                if (targetSecond <= all) {
                    return reached(target, targetSecond, before);
                }
            }
        }
        return hours.plus(calendar, start, amount);
    }

    /**
     * {@return how much office time passes between two instants, negative if the second is before the first}
     *
     * @param fromInclusive where to begin
     * @param toExclusive where to end
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public Duration between(Instant fromInclusive, Instant toExclusive) {
        LocalDate from = calendar.dayOf(requireNonNull(fromInclusive, "fromInclusive"));
        LocalDate to = calendar.dayOf(requireNonNull(toExclusive, "toExclusive"));
        return run.holds(from.getYear()) && run.holds(to.getYear())
                ? Duration.ofNanos(passedBefore(toExclusive, to) - passedBefore(fromInclusive, from))
                : hours.between(calendar, fromInclusive, toExclusive);
    }

    /** The nanoseconds of office time from the beginning of the run to {@code instant}, which lies in {@code date}. */
    private long passedBefore(Instant instant, LocalDate date) {
        long passed = secondsBefore()[(int) (date.toEpochDay() - firstDay)] * NANOS_PER_SECOND;
        if (!calendar.isWorkingDay(date)) {
            return passed;
        }
        long second = instant.getEpochSecond();
        int nano = instant.getNano();
        for (Shift shift : hours.on(date)) {
            long open = days.secondAt(date, shift.startSecond());
            if (second >= days.secondAt(date, shift.endSecond())) {
                passed += secondsOf(date, shift) * NANOS_PER_SECOND;
            } else if (second >= open) {
                passed += (second - open) * NANOS_PER_SECOND + nano;
            }
        }
        return passed;
    }

    private Instant reached(long target, long targetSecond, long[] before) {
        int day = firstNotBelow(before, targetSecond) - 1;
        LocalDate date = LocalDate.ofEpochDay(firstDay + day);
        long left = target - before[day] * NANOS_PER_SECOND;
        for (Shift shift : hours.on(date)) {
            long length = secondsOf(date, shift) * NANOS_PER_SECOND;
            if (left <= length) {
                return Instant.ofEpochSecond(days.secondAt(date, shift.startSecond()), left);
            }
            left -= length;
        }
        throw new AssertionError("the shifts of " + date + " are shorter than was counted");
    }

    /** The first place whose value is {@code value} or more; one such is there, and not the first, which is 0. */
    private static int firstNotBelow(long[] ascending, long value) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long[] secondsBefore() {
        long[] known = secondsBefore;
        if (known == null) {
            known = count();
            secondsBefore = known;
        }
        return known;
    }

    private long[] count() {
        int length = (int) (LocalDate.of(run.lastYear() + 1, 1, 1).toEpochDay() - firstDay);
        long[] before = new long[length + 1];
        for (int day = 0; day < length; day++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay + day);
            before[day + 1] = before[day] + (calendar.isWorkingDay(date) ? secondsOf(date) : 0);
        }
        return before;
    }

    private long secondsOf(LocalDate date) {
        long seconds = 0;
        for (Shift shift : hours.on(date)) {
            seconds += secondsOf(date, shift);
        }
        return seconds;
    }

    /** None for a shift that the clocks skip. */
    private long secondsOf(LocalDate date, Shift shift) {
        return Math.max(0, days.secondAt(date, shift.endSecond()) - days.secondAt(date, shift.startSecond()));
    }
}
