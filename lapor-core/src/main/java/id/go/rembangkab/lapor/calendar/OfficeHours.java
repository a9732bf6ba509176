// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When an office is open: shifts for each weekday, other shifts in certain periods (Ramadan), and on single days (half days).
 * Which days are worked at all is the calendar's to say; the hours of a Saturday matter only if a decree makes it a working
 * day.
 *
 * <p>Times are of the calendar's zone. Where clocks change, office time is the time that really passes.
 *
 * <p>It steps from shift to shift; {@link WorkingCalendar#officeTime} answers at the same cost whatever the distance.
 *
 * <p>Immutable and thread-safe; equal if the hours are.
 */
public final class OfficeHours {
    private final Map<DayOfWeek, List<Shift>> week;
    private final List<OfficePeriod> periods;
    private final Map<LocalDate, List<Shift>> singleDays;

    private OfficeHours(
            Map<DayOfWeek, List<Shift>> week, List<OfficePeriod> periods, Map<LocalDate, List<Shift>> singleDays) {
        this.week = checked(week);
        this.periods = List.copyOf(periods);
        this.singleDays = Collections.unmodifiableMap(new TreeMap<>(singleDays));
        if (this.week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("office hours without any shift in the week");
        }
    }

    /**
     * {@return office hours with the given shifts on each weekday}
     *
     * @param week the shifts of each weekday in order; a weekday that is missing has none
     * @throws IllegalArgumentException if shifts of a day overlap or are out of order, or there are none at all
     */
    public static OfficeHours of(Map<DayOfWeek, List<Shift>> week) {
        return new OfficeHours(requireNonNull(week, "week"), List.of(), Map.of());
    }

    /**
     * {@return the hours of the civil service: Monday to Thursday 07.30–16.00 with a break 12.00–13.00, Friday 07.30–16.30 with a
     * break 11.30–13.00; in Ramadan 08.00–15.00 with a break 12.00–12.30, Friday 08.00–15.30 with a break 11.30–12.30}
     *
     * <p>Ramadan is known for the years of the bundled list, from the decisions of the isbat; in other years the ordinary hours
     * stand. An extra working day at a weekend has the hours of Monday.
     */
    // Source: Perpres 21/2023, article 4; the SOP's "5 menit" by requirements A5.
    public static OfficeHours rembang() {
        return Rembang.HOURS;
    }

    /**
     * {@return these hours with other ones in a period; a period given later wins where two overlap}
     *
     * @param period the days and their hours
     */
    public OfficeHours with(OfficePeriod period) {
        var all = new ArrayList<OfficePeriod>();
        all.add(requireNonNull(period, "period"));
        all.addAll(periods);
        return new OfficeHours(week, all, singleDays);
    }

    /**
     * {@return these hours with other ones on a single day, such as a half day; they win over any period}
     *
     * @param date the day
     * @param shifts its shifts in order, none if nobody works
     * @throws IllegalArgumentException if the shifts overlap or are out of order
     */
    public OfficeHours with(LocalDate date, List<Shift> shifts) {
        var all = new TreeMap<>(singleDays);
        all.put(requireNonNull(date, "date"), inOrder(List.copyOf(requireNonNull(shifts, "shifts"))));
        return new OfficeHours(week, periods, all);
    }

    /**
     * {@return the shifts of {@code date} in order, whether or not it is a working day}
     *
     * @param date a day
     */
    public List<Shift> on(LocalDate date) {
        List<Shift> single = singleDays.isEmpty() ? null : singleDays.get(requireNonNull(date, "date"));
        if (single != null) {
            return single;
        }
        for (OfficePeriod period : periods) {
            if (period.holds(date)) {
                return period.week().getOrDefault(date.getDayOfWeek(), List.of());
            }
        }
        return week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /**
     * {@return the period whose hours stand on {@code date}, empty if the ordinary ones do}
     *
     * @param date a day
     */
    public Optional<OfficePeriod> periodOn(LocalDate date) {
        requireNonNull(date, "date");
        return periods.stream().filter(period -> period.holds(date)).findFirst();
    }

    /** {@return the periods with hours of their own, the one given last first} */
    public List<OfficePeriod> periods() {
        return periods;
    }

    /**
     * {@return the instant at which {@code amount} of office time has passed since {@code start}; the closing instant if it passes
     * exactly at the end of a shift}
     *
     * @param calendar says which days are worked, and the zone
     * @param start where to begin; outside office hours nothing passes
     * @param amount how much, more than zero
     * @throws IllegalArgumentException if {@code amount} is not positive, or no day the calendar works has hours
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public Instant plus(WorkingCalendar calendar, Instant start, Duration amount) {
        requireNonNull(start, "start");
        if (requireNonNull(amount, "amount").isNegative() || amount.isZero()) {
            throw new IllegalArgumentException("office time to add is " + amount + ", expected more than zero");
        }
        requireCommonDay(requireNonNull(calendar, "calendar"));
        ZonedDays days = calendar.zonedDays();
        LocalDate date = calendar.dayOf(start);
        Duration left = amount;
        boolean first = true;
        while (true) {
            for (Shift shift : on(date)) {
                Instant close = days.at(date, shift.endSecond());
                Instant open = later(start, days.at(date, shift.startSecond()));
                if (!open.isBefore(close)) {
                    continue;
                }
                if (first && !calendar.isWorkingDay(date)) {
                    break;
                }
                Duration shiftLeft = Duration.between(open, close);
                if (left.compareTo(shiftLeft) <= 0) {
                    return open.plus(left);
                }
                left = left.minus(shiftLeft);
            }
            date = calendar.next(date);
            first = false;
        }
    }

    /**
     * {@return how much office time passes between two instants, negative if the second is before the first}
     *
     * @param calendar says which days are worked, and the zone
     * @param fromInclusive where to begin
     * @param toExclusive where to end
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public Duration between(WorkingCalendar calendar, Instant fromInclusive, Instant toExclusive) {
        requireNonNull(calendar, "calendar");
        requireNonNull(fromInclusive, "fromInclusive");
        requireNonNull(toExclusive, "toExclusive");
        if (toExclusive.isBefore(fromInclusive)) {
            return between(calendar, toExclusive, fromInclusive).negated();
        }
        ZonedDays days = calendar.zonedDays();
        LocalDate last = calendar.dayOf(toExclusive);
        Duration sum = Duration.ZERO;
        for (LocalDate date = calendar.dayOf(fromInclusive); !date.isAfter(last); date = date.plusDays(1)) {
            for (Shift shift : on(date)) {
                Instant open = later(fromInclusive, days.at(date, shift.startSecond()));
                Instant close = earlier(toExclusive, days.at(date, shift.endSecond()));
                if (!open.isBefore(close)) {
                    continue;
                }
                if (!calendar.isWorkingDay(date)) {
                    break;
                }
                sum = sum.plus(Duration.between(open, close));
            }
        }
        return sum;
    }

    static Map<DayOfWeek, List<Shift>> checked(Map<DayOfWeek, List<Shift>> week) {
        var copy = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        week.forEach((day, shifts) -> copy.put(day, inOrder(List.copyOf(shifts))));
        return Collections.unmodifiableMap(copy);
    }

    private static List<Shift> inOrder(List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).startSecond() < shifts.get(i - 1).endSecond()) {
                throw new IllegalArgumentException(
                        "shifts overlap or are out of order: " + shifts.get(i - 1) + ", " + shifts.get(i));
            }
        }
        return shifts;
    }

    private void requireCommonDay(WorkingCalendar calendar) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!calendar.isWeekend(day) && !week.getOrDefault(day, List.of()).isEmpty()) {
                return;
            }
        }
        throw new IllegalArgumentException("no day that the calendar works has office hours");
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        return o instanceof OfficeHours that
                && week.equals(that.week)
                && periods.equals(that.periods)
                && singleDays.equals(that.singleDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(week, periods, singleDays);
    }

    /** {@return the weekly shifts, and how many periods and single days differ from them} */
    @Override
    public String toString() {
        return "OfficeHours[" + week + ", " + periods.size() + " periods, " + singleDays.size() + " single days]";
    }

    private static final class Rembang {
        static final OfficeHours HOURS = hours();

        private static OfficeHours hours() {
            Map<DayOfWeek, List<Shift>> ordinary = week(
                    List.of(Shift.of("07:30", "12:00"), Shift.of("13:00", "16:00")),
                    List.of(Shift.of("07:30", "11:30"), Shift.of("13:00", "16:30")));
            Map<DayOfWeek, List<Shift>> fasting = week(
                    List.of(Shift.of("08:00", "12:00"), Shift.of("12:30", "15:00")),
                    List.of(Shift.of("08:00", "11:30"), Shift.of("12:30", "15:30")));
            OfficeHours hours = of(ordinary);
            for (String line : BundledLines.of("ramadan.csv")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] field = line.split(",", 4);
                    hours = hours.with(new OfficePeriod(
                            LocalDate.parse(field[0]), LocalDate.parse(field[1]), field[2], field[3], fasting));
                }
            }
            return hours;
        }

        private static Map<DayOfWeek, List<Shift>> week(List<Shift> weekday, List<Shift> friday) {
            var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, day == DayOfWeek.FRIDAY ? friday : weekday);
            }
            return week;
        }
    }
}
