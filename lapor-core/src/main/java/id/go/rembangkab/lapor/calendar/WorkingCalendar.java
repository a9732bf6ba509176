// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days (hari kerja), and arithmetic with them.
 *
 * <p>A day is a working day if it is not in the weekend and no decree makes it a day off, or if a decree makes it an extra
 * working day. Only years whose whole list of days off is decreed are covered: an operation that needs any other day throws
 * {@link YearNotCoveredException}, never guesses. {@link #lowerBound()} gives the calendar that answers there too, with the
 * weekend and the single decreed days alone.
 *
 * <p>All arithmetic within the covered years takes the same time whatever the distance, and allocates nothing. Dates are
 * days in {@link #zone()}; bounds are in the parameters' names.
 *
 * <p>Immutable and thread-safe. Two calendars are equal if their content is: week, zone, coverage, days and decrees.
 */
// Source of the week: Perpres 21/2023, articles 3 and 6 (Monday to Friday; holidays and collective leave alter it).
public final class WorkingCalendar {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Set<DayOfWeek> SATURDAY_SUNDAY = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ZonedDays days;
    private final DayRule rule;
    private final DecreeRegister register;
    private final List<WorkingCalendar> parts;
    private final boolean lowerBound;
    private final CoveredRuns covered;
    private final WorkingDayIndex latest;
    private @Nullable CalendarVersion version;
    private @Nullable OfficeTime officeTime;

    private WorkingCalendar(
            ZonedDays days,
            DayRule rule,
            CoveredRuns covered,
            DecreeRegister register,
            List<WorkingCalendar> parts,
            boolean lowerBound) {
        this.days = days;
        this.rule = rule;
        this.covered = covered;
        this.register = register;
        this.parts = parts;
        this.lowerBound = lowerBound;
        this.latest = covered.latest();
    }

    /** A calendar that is not combined of others. */
    private static WorkingCalendar of(
            ZonedDays days, Set<DayOfWeek> weekend, boolean leaveIsOff, DecreeRegister register) {
        var rule = new DayRule(weekend, register.days(), leaveIsOff);
        return new WorkingCalendar(days, rule, new CoveredRuns(register.coverage(), rule), register, List.of(), false);
    }

    /**
     * {@return the calendar of the bundled decrees: weekends Saturday and Sunday, zone Asia/Jakarta, collective leave off}
     *
     * @see DecreeRegister#indonesia()
     */
    public static WorkingCalendar indonesia() {
        return Indonesia.CALENDAR;
    }

    /**
     * {@return the calendar of {@code register}, with weekends on Saturday and Sunday, in Asia/Jakarta}
     *
     * @param register the decrees
     */
    public static WorkingCalendar of(DecreeRegister register) {
        return of(register, JAKARTA, SATURDAY_SUNDAY);
    }

    /**
     * {@return the calendar of {@code register}}
     *
     * @param register the decrees
     * @param zone the zone whose days are counted
     * @param weekend the days of weekly rest, none to six
     * @throws IllegalArgumentException if all seven days are weekend
     */
    public static WorkingCalendar of(DecreeRegister register, ZoneId zone, Set<DayOfWeek> weekend) {
        requireNonNull(register, "register");
        requireNonNull(zone, "zone");
        requireNonNull(weekend, "weekend");
        return of(new ZonedDays(zone), Set.copyOf(weekend), true, register);
    }

    /** {@return the zone whose days are counted} */
    public ZoneId zone() {
        return days.zone();
    }

    /**
     * {@return the day in {@link #zone()} in which {@code instant} lies}
     *
     * @param instant an instant
     * @throws java.time.DateTimeException if it lies beyond the supported dates
     */
    public LocalDate dayOf(Instant instant) {
        return days.dayOf(requireNonNull(instant, "instant"));
    }

    /**
     * {@return the first instant of {@code date} in {@link #zone()}}
     *
     * @param date a day
     */
    public Instant startOfDay(LocalDate date) {
        return days.startOf(requireNonNull(date, "date"));
    }

    /**
     * {@return the office time of {@code hours} on the working days of this calendar} The last one asked for is kept, so that
     * those who ask again for the same hours share what it has counted.
     *
     * @param hours the hours
     */
    public OfficeTime officeTime(OfficeHours hours) {
        OfficeTime known = officeTime;
        if (known == null || !known.hours().equals(hours)) {
            known = new OfficeTime(this, hours, latest);
            officeTime = known;
        }
        return known;
    }

    ZonedDays zonedDays() {
        return days;
    }

    boolean isWeekend(DayOfWeek day) {
        return rule.isWeekend(day);
    }

    /** {@return the days of weekly rest} */
    public Set<DayOfWeek> weekend() {
        return rule.weekend();
    }

    /** {@return the years in which every day is known} */
    public Coverage coverage() {
        return covered.years();
    }

    /**
     * {@return whether this calendar answers beyond its {@link #coverage()} with lower bounds}
     *
     * @see #lowerBound()
     */
    public boolean isLowerBound() {
        return lowerBound;
    }

    /** {@return the name of this calendar's content} */
    public CalendarVersion version() {
        CalendarVersion known = version;
        if (known == null) {
            known = CalendarVersion.of(this);
            version = known;
        }
        return known;
    }

    /**
     * Returns the last day of the unbroken run of covered years in which {@code date} lies: until there, nothing is unknown.
     *
     * @param date a day
     * @return that day, 31 December of a year; empty if the year of {@code date} is not covered; {@link LocalDate#MAX} if this
     *     is a {@link #lowerBound()}
     */
    public Optional<LocalDate> coveredThrough(LocalDate date) {
        requireNonNull(date, "date");
        if (lowerBound) {
            return Optional.of(LocalDate.MAX);
        }
        return covered.through(date);
    }

    /**
     * {@return whether {@code date} is a working day}
     *
     * @param date a day
     * @throws YearNotCoveredException if its year is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        requireNonNull(date, "date");
        if (latest.holds(date.getYear())) {
            return latest.upTo(date) != latest.before(date);
        }
        requireCovered(date);
        return rule.works(date);
    }

    /**
     * Returns why {@code date} is off. A holiday on a weekend gives the holiday.
     *
     * @param date a day
     * @return the day off, of kind {@link DayKind#WEEKEND} without a decree if it is just that; empty for a working day
     * @throws YearNotCoveredException if its year is not covered
     */
    public Optional<DayOff> dayOff(LocalDate date) {
        if (isWorkingDay(date)) {
            return Optional.empty();
        }
        return rule.off().on(date).or(() -> Optional.of(DayOff.weekend(date)));
    }

    /**
     * Returns the decreed days off d with {@code fromExclusive} &lt; d &lt;= {@code toInclusive}, in order, those on weekends
     * among them; plain weekends are not listed.
     *
     * @param fromExclusive the day before the first
     * @param toInclusive the last day; an empty list if it is not after {@code fromExclusive}
     * @return a view of the calendar's own immutable list
     * @throws YearNotCoveredException if a day between is in a year that is not covered
     */
    public List<DayOff> daysOff(LocalDate fromExclusive, LocalDate toInclusive) {
        requireNonNull(fromExclusive, "fromExclusive");
        requireNonNull(toInclusive, "toInclusive");
        if (!lowerBound && toInclusive.isAfter(fromExclusive)) {
            covered.run(fromExclusive, toInclusive);
        }
        return rule.off().between(fromExclusive, toInclusive);
    }

    /** {@return all decreed days in date order, extra working days and days in years not covered among them} */
    public List<DayOff> decreedDays() {
        return rule.decreed();
    }

    /**
     * {@return the first working day after {@code date}}
     *
     * @param date a day
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public LocalDate next(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /**
     * {@return {@code date} if it is a working day, else the first one after it}
     *
     * @param date a day
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public LocalDate nextOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    /**
     * {@return the last working day before {@code date}}
     *
     * @param date a day
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public LocalDate previous(LocalDate date) {
        return plusWorkingDays(date, -1);
    }

    /**
     * {@return {@code date} if it is a working day, else the last one before it}
     *
     * @param date a day
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     */
    public LocalDate previousOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    /**
     * {@return the n-th working day strictly after {@code date}, or strictly before it if n is negative; {@code date} itself
     * if n is 0} Whether {@code date} is a working day does not matter, and it is not counted.
     *
     * @param date a day; its own year need not be covered if the days counted are
     * @param n how many working days
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     * @throws java.time.DateTimeException if this is a {@link #lowerBound()} and the result lies beyond the supported dates
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        requireNonNull(date, "date");
        WorkingDayIndex run = latest;
        if (run.holds(date.getYear())) {
            int ordinal;
            if (n > 0) {
                ordinal = run.upTo(date) + n - 1;
            } else if (n < 0) {
                ordinal = run.before(date) + n;
            } else {
                return date;
            }
            if (ordinal >= 0 && ordinal < run.size()) {
                return run.day(ordinal);
            }
        }
        return plusBeyondLatest(date, n);
    }

    /**
     * {@return the n-th working day strictly before {@code date}, or strictly after it if n is negative}
     *
     * @param date a day
     * @param n how many working days
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     * @throws ArithmeticException if n is {@link Integer#MIN_VALUE}
     */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return plusWorkingDays(date, Math.negateExact(n));
    }

    /**
     * {@return the number of working days d with {@code fromExclusive} &lt; d &lt;= {@code toInclusive}} If the second lies before the
     * first, the count of the days in between the other way round is given with a minus sign, so that {@code between(a, b) +
     * between(b, c) == between(a, c)} for any three days.
     *
     * @param fromExclusive the day before the first counted
     * @param toInclusive the last day counted
     * @throws YearNotCoveredException if a day needed is in a year that is not covered
     * @throws ArithmeticException if this is a {@link #lowerBound()} and the count does not fit
     */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        requireNonNull(fromExclusive, "fromExclusive");
        requireNonNull(toInclusive, "toInclusive");
        WorkingDayIndex run = latest;
        if (run.holds(fromExclusive.getYear()) && run.holds(toInclusive.getYear())) {
            return run.upTo(toInclusive) - run.upTo(fromExclusive);
        }
        if (toInclusive.isBefore(fromExclusive)) {
            return -workingDaysBetween(toInclusive, fromExclusive);
        }
        if (toInclusive.equals(fromExclusive)) {
            return 0;
        }
        return lowerBound
                ? Math.toIntExact(rule.count(fromExclusive, toInclusive))
                : covered.count(fromExclusive, toInclusive);
    }

    /**
     * Returns the n-th working day of a month, or the n-th from its end if n is negative.
     *
     * @param month the month
     * @param n 1 for the first, -1 for the last
     * @return that day; empty if the month has fewer working days
     * @throws IllegalArgumentException if n is 0
     * @throws YearNotCoveredException if the year is not covered
     */
    public Optional<LocalDate> nthWorkingDayOf(YearMonth month, int n) {
        requireNonNull(month, "month");
        if (n == 0) {
            throw new IllegalArgumentException("n is 0, expected 1 for the first working day or -1 for the last");
        }
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        requireCovered(first);
        long count = rule.count(first, last) + (rule.works(first) ? 1 : 0);
        if (Math.abs((long) n) > count) {
            return Optional.empty();
        }
        return Optional.of(rule.plus(n > 0 ? first.minusDays(1) : last.plusDays(1), n));
    }

    /** {@return the decrees and what each changed; of a combined calendar those of its parts, one part after another} */
    public DecreeRegister register() {
        return register;
    }

    /**
     * Returns the decree of {@code day} in words, as Indonesian acts are cited: its number, and the last amendment if there
     * was one. What is remembered or unseen is marked.
     *
     * @param day a day of this calendar
     * @return the citation; empty for a plain weekend
     */
    public String citation(DayOff day) {
        return register.citation(day);
    }

    /**
     * {@return this calendar by the decrees that were signed on or before {@code day}: what was believed then}
     *
     * @param day the day, inclusive
     * @see DecreeRegister#asKnownOn
     */
    public WorkingCalendar asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return eachPart(part -> of(days, part.rule.weekend(), part.rule.leaveIsOff(), part.register.asKnownOn(day)));
    }

    /**
     * Returns the decrees that this calendar follows and {@code earlier} did not, as far as they touch a span of days: they
     * changed whether one of its days is worked, or made the year of one known.
     *
     * @param earlier the calendar as it was
     * @param fromExclusive the day before the first
     * @param toInclusive the last day
     * @return the decrees in the order they took effect, each once; what moved a deadline counted over these days
     */
    public List<Decree> decreesSince(WorkingCalendar earlier, LocalDate fromExclusive, LocalDate toInclusive) {
        requireNonNull(earlier, "earlier");
        requireNonNull(fromExclusive, "fromExclusive");
        requireNonNull(toInclusive, "toInclusive");
        Predicate<LocalDate> changed = date -> date.isAfter(fromExclusive)
                && !date.isAfter(toInclusive)
                && earlier.rule.works(date) != rule.works(date);
        Predicate<Year> nowKnown = year -> !earlier.coverage().covers(year)
                && year.atDay(1).compareTo(toInclusive) <= 0
                && year.atDay(year.length()).isAfter(fromExclusive);
        return register.entries().stream()
                .filter(entry -> !earlier.register.entries().contains(entry))
                .filter(entry -> entry.dates().anyMatch(changed)
                        || entry.decree().covers().filter(nowKnown).isPresent())
                .map(DecreeEntry::decree)
                .distinct()
                .toList();
    }

    /**
     * {@return this calendar with one more decreed day} It replaces what stood on that date. A kind of {@link
     * DayKind#EXTRA_WORKING_DAY} makes a working day of a weekend day or day off.
     *
     * @param day the day; it does not make its year covered, unless the decree sets the whole list of that year
     * @param decree the decree that orders it
     * @throws IllegalArgumentException if the day names another decree or is a plain weekend, or if this calendar knows another
     *     decree by that id
     */
    public WorkingCalendar with(DayOff day, Decree decree) {
        return with(new DecreeEntry(requireNonNull(decree, "decree"), List.of(requireNonNull(day, "day")), List.of()));
    }

    /**
     * {@return this calendar with one more decree and what it changes}
     *
     * @param entry the decree with the days it sets and those it takes out
     * @throws IllegalArgumentException if this calendar knows another decree by that id
     */
    public WorkingCalendar with(DecreeEntry entry) {
        requireNonNull(entry, "entry");
        return eachPart(part -> of(days, part.rule.weekend(), part.rule.leaveIsOff(), part.register.with(entry)));
    }

    /** {@return this calendar with collective leave (cuti bersama) as working days, for services that go on through it} */
    public WorkingCalendar workingThroughCollectiveLeave() {
        return eachPart(part -> of(days, part.rule.weekend(), false, part.register));
    }

    /**
     * {@return the calendar that is off where this one or the other is, and covered where both are: national days and those of
     * a region with a complete list of its own}
     *
     * @param other a calendar of the same zone
     * @throws IllegalArgumentException if the zones differ, if nobody would work on any weekday, or if the two know different
     *     decrees by one id
     */
    public WorkingCalendar combinedWith(WorkingCalendar other) {
        requireNonNull(other, "other");
        if (!zone().equals(other.zone())) {
            throw new IllegalArgumentException("zones differ: " + zone() + " and " + other.zone());
        }
        if (equals(other)) {
            return this;
        }
        DayRule both = rule.combinedWith(other.rule);
        return new WorkingCalendar(
                days,
                both,
                new CoveredRuns(coverage().intersect(other.coverage()), both),
                register.and(other.register),
                Stream.concat(parts().stream(), other.parts().stream())
                        .distinct()
                        .toList(),
                lowerBound || other.lowerBound);
    }

    private List<WorkingCalendar> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    private WorkingCalendar eachPart(UnaryOperator<WorkingCalendar> change) {
        WorkingCalendar changed = parts().stream()
                .map(change)
                .reduce(WorkingCalendar::combinedWith)
                .orElseThrow();
        return lowerBound ? changed.lowerBound() : changed;
    }

    /**
     * {@return the calendar that also answers for years that are not covered, from the weekend and the single decreed days alone}
     *
     * <p>There {@link #plusWorkingDays} with a positive n is a true lower bound: the days off that a decree will still name
     * can only move the result later. Counts are upper bounds in turn. The caller says so to whoever reads the answer.
     */
    public WorkingCalendar lowerBound() {
        return lowerBound ? this : new WorkingCalendar(days, rule, covered, register, parts, true);
    }

    private LocalDate plusBeyondLatest(LocalDate date, int n) {
        if (n == 0) {
            return date;
        }
        return lowerBound ? rule.plus(date, n) : covered.plus(date, n);
    }

    private void requireCovered(LocalDate date) {
        if (!lowerBound) {
            covered.run(date);
        }
    }

    /** The parts of which its version is made, in an order that does not depend on how it came about. */
    void describe(ContentHash hash) {
        hash.add(zone())
                .add(rule.weekend())
                .add(rule.leaveIsOff())
                .add(lowerBound)
                .add(coverage());
        hash.addAll(register.decrees());
        for (DayOff day : rule.decreed()) {
            hash.add(day.date())
                    .add(day.kind())
                    .add(day.name())
                    .add(day.nameEn())
                    .add(day.decree());
        }
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        return o instanceof WorkingCalendar that
                && zone().equals(that.zone())
                && rule.weekend().equals(that.rule.weekend())
                && rule.leaveIsOff() == that.rule.leaveIsOff()
                && lowerBound == that.lowerBound
                && coverage().equals(that.coverage())
                && register.decrees().equals(that.register.decrees())
                && rule.decreed().equals(that.rule.decreed());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone(), coverage(), rule.decreed());
    }

    /** {@return zone, coverage, number of days and version} */
    @Override
    public String toString() {
        return "WorkingCalendar[" + zone() + ", " + coverage() + (lowerBound ? " and lower bounds beyond" : "") + ", "
                + rule.decreed().size() + " decreed days, version " + version() + "]";
    }

    private static final class Indonesia {
        static final WorkingCalendar CALENDAR = of(DecreeRegister.indonesia());
    }
}
