// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.OfficeTime;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.calendar.YearNotCoveredException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says when a norm runs out. It is a pure function of its arguments: same facts, same answer, in any order.
 *
 * <p>The day of an instant is its day in the calendar's zone. Norms of days and months run in whole days and do not count
 * the first day ({@link FirstDay#EXCLUDED}): {@code due} is the midnight after the last day. A start on a day off is not moved
 * (requirements A14). Norms of minutes and hours run from the start itself.
 *
 * <p>Pauses move norms of working days and of calendar days only, by whole days: a day does not count if its last instant
 * lies in a pause (requirements A6). They may overlap and come in any order.
 *
 * <p>Immutable and thread-safe.
 */
public final class SlaClock {
    private static final int PERCENT = 100;

    private final WorkingCalendar calendar;
    private final WorkingCalendar lowerBound;
    private final OfficeHours hours;
    private final OfficeTime officeTime;

    private SlaClock(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.lowerBound = calendar.lowerBound();
        this.hours = hours;
        this.officeTime = calendar.officeTime(hours);
    }

    /**
     * {@return a clock on {@code calendar} and {@code hours}}
     *
     * @param calendar the working days and the zone
     * @param hours the office hours, for norms {@code @office}
     * @throws IllegalArgumentException if the calendar is a {@link WorkingCalendar#lowerBound()}
     */
    public static SlaClock of(WorkingCalendar calendar, OfficeHours hours) {
        if (requireNonNull(calendar, "calendar").isLowerBound()) {
            throw new IllegalArgumentException("a calendar of lower bounds cannot tell which days are decreed");
        }
        return new SlaClock(calendar, requireNonNull(hours, "hours"));
    }

    /** {@return the calendar} */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** {@return the office hours} */
    public OfficeHours hours() {
        return hours;
    }

    /**
     * {@return when {@code norm} runs out if it starts at {@code start}: a {@link Deadline}, {@link Due.Suspended} if a pause
     * without end holds it, or {@link Due.NotCovered} if a day it needs lies in a year without decree; never a guess}
     *
     * <p>Norms of calendar days, months and wall-clock time need no decree. A pause that begins after the last day counted
     * changes nothing, with an end or without.
     *
     * @param norm how long
     * @param firstDay whether the first day counts; of no matter to norms of minutes and hours
     * @param start when the clock starts
     * @param pauses the pauses known, in any order
     * @throws java.time.DateTimeException if the result lies beyond the supported instants
     */
    // Source: SOP 500.12.11.2/009/2024, column "Waktu"; requirements A1, A2, A6, A14, A16.
    public Due due(Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses) {
        return reckon(calendar, requireNonNull(norm, "norm"), PERCENT, firstDay, start, pauses);
    }

    /**
     * {@return as {@link #due}, but where that is {@link Due.NotCovered}, the lower bound: a deadline marked {@link
     * Certainty#NOT_BEFORE}, reckoned with weekends and single decreed days alone in years without decree}
     *
     * @param norm how long
     * @param firstDay whether the first day counts
     * @param start when the clock starts
     * @param pauses the pauses known, in any order
     * @throws java.time.DateTimeException if the result lies beyond the supported instants
     */
    public Due dueOrNotBefore(Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses) {
        Due due = due(norm, firstDay, start, pauses);
        return due instanceof Due.NotCovered ? reckon(lowerBound, norm, PERCENT, firstDay, start, pauses) : due;
    }

    /**
     * {@return when a share of {@code norm} has run: the due instant of the norm with {@code ceil(n * percent / 100)} of its
     * days, months or seconds, so that 50 % of 5wd is over after 3 days counted and 100 % is {@code due}; empty if a pause
     * without end holds the clock or a year without decree comes first}
     *
     * @param norm how long
     * @param firstDay whether the first day counts
     * @param start when the clock starts
     * @param pauses the pauses known, in any order
     * @param percent the share, 1 to 100
     * @throws IllegalArgumentException if {@code percent} is not within 1 to 100
     */
    public Optional<Instant> threshold(Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses, int percent) {
        if (percent < 1 || percent > PERCENT) {
            throw new IllegalArgumentException("percent is " + percent + ", expected 1 to 100");
        }
        Due due = reckon(calendar, requireNonNull(norm, "norm"), percent, firstDay, start, pauses);
        return due instanceof Deadline deadline ? Optional.of(deadline.due()) : Optional.empty();
    }

    /**
     * {@return what {@link #dueOrNotBefore} answers, with each day passed over on the way and why}
     *
     * @param norm how long
     * @param firstDay whether the first day counts
     * @param start when the clock starts
     * @param pauses the pauses known, in any order
     * @throws IllegalArgumentException if the norm spans more than a hundred years, too long to list
     */
    public Explanation explain(Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses) {
        Due due = dueOrNotBefore(norm, firstDay, start, pauses);
        List<PassedDay> passed = norm.match(new Passing(firstDay, start, pauses, due));
        return new Explanation(
                norm,
                firstDay,
                start,
                calendar.zone(),
                pauses,
                due,
                passed,
                norm instanceof Norm.OfficeTime && hasOrdinaryHoursForLackOfSource(start, due),
                calendar.version());
    }

    private boolean hasOrdinaryHoursForLackOfSource(Instant start, Due due) {
        int first = calendar.dayOf(start).getYear();
        int last = due instanceof Deadline deadline
                ? calendar.dayOf(deadline.due()).getYear()
                : first;
        return IntStream.rangeClosed(first, last)
                .anyMatch(year -> hours.periods().stream()
                        .noneMatch(period -> period.first().getYear() == year));
    }

    private Due reckon(
            WorkingCalendar on, Norm norm, int percent, FirstDay firstDay, Instant start, List<Pause> pauses) {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(start, "start");
        requireNonNull(pauses, "pauses");
        try {
            return norm.match(new Reckoning(on, percent, firstDay, start, pauses));
        } catch (YearNotCoveredException e) {
            return new Due.NotCovered(e.year());
        }
    }

    /** The days passed over on the way to an answer. */
    private final class Passing implements Norm.Cases<List<PassedDay>> {
        private final FirstDay firstDay;
        private final Instant start;
        private final PassedDays days;
        private final Due due;

        Passing(FirstDay firstDay, Instant start, List<Pause> pauses, Due due) {
            this.firstDay = firstDay;
            this.start = start;
            this.days = new PassedDays(lowerBound, pauses);
            this.due = due;
        }

        @Override
        public List<PassedDay> workingDays(Norm.WorkingDays norm) {
            return inDays(true, true);
        }

        @Override
        public List<PassedDay> calendarDays(Norm.CalendarDays norm) {
            return inDays(false, true);
        }

        @Override
        public List<PassedDay> months(Norm.Months norm) {
            return List.of();
        }

        @Override
        public List<PassedDay> elapsed(Norm.Elapsed norm) {
            return List.of();
        }

        @Override
        public List<PassedDay> officeTime(Norm.OfficeTime norm) {
            LocalDate first = calendar.dayOf(start);
            LocalDate last = due instanceof Deadline deadline ? calendar.dayOf(deadline.due()) : first;
            return days.between(first.minusDays(1), last, true, false);
        }

        private List<PassedDay> inDays(boolean daysOffCount, boolean pausesCount) {
            LocalDate first = calendar.dayOf(start);
            LocalDate from = firstDay == FirstDay.COUNTED ? first.minusDays(1) : first;
            LocalDate to = due.match(new Due.Cases<>() {
                @Override
                public LocalDate deadline(Deadline deadline) {
                    return deadline.lastDay().orElse(from);
                }

                @Override
                public LocalDate suspended(Due.Suspended suspended) {
                    return calendar.dayOf(suspended.since());
                }

                @Override
                public LocalDate notCovered(Due.NotCovered notCovered) {
                    return from;
                }
            });
            return days.between(from, to, daysOffCount, pausesCount);
        }
    }

    private final class Reckoning implements Norm.Cases<Due> {
        private final WorkingCalendar on;
        private final int percent;
        private final FirstDay firstDay;
        private final Instant start;
        private final List<Pause> pauses;

        Reckoning(WorkingCalendar on, int percent, FirstDay firstDay, Instant start, List<Pause> pauses) {
            this.on = on;
            this.percent = percent;
            this.firstDay = firstDay;
            this.start = start;
            this.pauses = pauses;
        }

        @Override
        public Due workingDays(Norm.WorkingDays norm) {
            int n = (int) share(norm.days());
            LocalDate from = dayBeforeCount();
            if (pauses.isEmpty()) {
                return endingWith(on.plusWorkingDays(from, n), true);
            }
            return found(PausedCount.ofWorkingDays(on).nthAfter(from, n, pauses), true);
        }

        @Override
        public Due calendarDays(Norm.CalendarDays norm) {
            int n = (int) share(norm.days());
            return found(PausedCount.ofCalendarDays(on).nthAfter(dayBeforeCount(), n, pauses), false);
        }

        @Override
        public Due months(Norm.Months norm) {
            return endingWith(on.dayOf(start).plusMonths(share(norm.months())), false);
        }

        @Override
        public Due elapsed(Norm.Elapsed norm) {
            return new Deadline(start.plus(share(norm.duration())), Optional.empty(), Certainty.DECREED, List.of());
        }

        @Override
        public Due officeTime(Norm.OfficeTime norm) {
            Duration share = share(norm.duration());
            Instant due = on.isLowerBound() ? hours.plus(on, start, share) : officeTime.plus(start, share);
            LocalDate first = on.dayOf(start);
            return new Deadline(
                    due, Optional.empty(), certainty(), lowerBound.daysOff(first.minusDays(1), on.dayOf(due)));
        }

        private Due found(PausedCount.Found found, boolean passesDaysOff) {
            return found.day()
                    .<Due>map(day -> endingWith(day, passesDaysOff))
                    .orElseGet(() -> new Due.Suspended(found.pausedSince()));
        }

        /** Takes the n-th day counted. */
        private Deadline endingWith(LocalDate nth, boolean passesDaysOff) {
            LocalDate lastDay = firstDay == FirstDay.COUNTED ? nth.minusDays(1) : nth;
            List<DayOff> passedOver = passesDaysOff ? lowerBound.daysOff(dayBeforeCount(), nth) : List.of();
            return new Deadline(
                    on.startOfDay(lastDay.plusDays(1)),
                    Optional.of(lastDay),
                    passesDaysOff ? certainty() : Certainty.DECREED,
                    passedOver);
        }

        private LocalDate dayBeforeCount() {
            LocalDate day = on.dayOf(start);
            return firstDay == FirstDay.COUNTED ? day.minusDays(1) : day;
        }

        private Certainty certainty() {
            return on.isLowerBound() ? Certainty.NOT_BEFORE : Certainty.DECREED;
        }

        private long share(long whole) {
            return (whole * percent + PERCENT - 1) / PERCENT;
        }

        private Duration share(Duration whole) {
            return Duration.ofSeconds(share(whole.toSeconds()));
        }
    }
}
