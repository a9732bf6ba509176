// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static id.go.rembangkab.lapor.calendar.Decree.Assurance.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of office time, on random weeks and zones, against a walk minute by minute. */
class OfficeHoursProperties {

    @Provide
    Arbitrary<OfficeHours> hours() {
        Arbitrary<List<Shift>> shifts = Arbitraries.integers()
                .between(0, 1439)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(OfficeHoursProperties::shifts);
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), shifts)
                .ofMinSize(1)
                .map(week -> OfficeHours.of(new EnumMap<>(week)));
    }

    private static List<Shift> shifts(Set<Integer> minutes) {
        var shifts = new ArrayList<Shift>();
        Integer open = null;
        for (int minute : new TreeSet<>(minutes)) {
            if (open == null) {
                open = minute;
            } else {
                shifts.add(new Shift(LocalTime.ofSecondOfDay(open * 60L), LocalTime.ofSecondOfDay(minute * 60L)));
                open = null;
            }
        }
        return shifts;
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Jakarta", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC")
                .map(ZoneId::of);
    }

    /** Around the changes of the clocks in 2025, and in between. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(minute("2025-03-06"), minute("2025-04-08")),
                        Arbitraries.longs().between(minute("2025-10-01"), minute("2025-11-05")))
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    private static long minute(String date) {
        return LocalDate.parse(date).toEpochDay() * 1440;
    }

    private static WorkingCalendar calendar(ZoneId zone) {
        var decree = Decree.of("D", "D", LocalDate.of(2024, 1, 1));
        return WorkingCalendar.of(DecreeRegister.empty(), zone, Set.of())
                .lowerBound()
                .with(new DayOff(LocalDate.of(2025, 3, 31), DayKind.NATIONAL_HOLIDAY, "x", "x", "D"), decree)
                .with(new DayOff(LocalDate.of(2025, 10, 27), DayKind.NATIONAL_HOLIDAY, "x", "x", "D"), decree);
    }

    private static boolean open(OfficeHours hours, WorkingCalendar calendar, Instant minute) {
        ZonedDateTime local = minute.atZone(calendar.zone());
        LocalTime time = local.toLocalTime();
        return calendar.isWorkingDay(local.toLocalDate())
                && hours.on(local.toLocalDate()).stream()
                        .anyMatch(shift -> !time.isBefore(shift.from()) && time.isBefore(shift.to()));
    }

    /** Where the clocks show an hour twice, what a wall clock says is open twice cannot be told by it. */
    private static boolean showsAnHourTwice(WorkingCalendar calendar, Instant from, Instant to) {
        var rules = calendar.zone().getRules();
        var change = rules.nextTransition(from.minusSeconds(86_400));
        while (change != null && change.getInstant().isBefore(to.plusSeconds(86_400))) {
            if (change.isOverlap()) {
                return true;
            }
            change = rules.nextTransition(change.getInstant());
        }
        return false;
    }

    @Property(tries = 400)
    void adding_office_time_is_the_walk(
            @ForAll("hours") OfficeHours hours,
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 1000) int minutes) {
        WorkingCalendar calendar = calendar(zone);
        Instant end = hours.plus(calendar, start, Duration.ofMinutes(minutes));
        Assume.that(!showsAnHourTwice(calendar, start, end));
        int walked = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (open(hours, calendar, minute)) {
                walked++;
            }
        }
        assertThat(walked).isEqualTo(minutes);
        assertThat(open(hours, calendar, end.minusSeconds(60))).isTrue();
    }

    @Property(tries = 400)
    void between_gives_back_what_was_added_and_adds_up(
            @ForAll("hours") OfficeHours hours,
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") Instant start,
            @ForAll("instants") Instant other,
            @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        WorkingCalendar calendar = calendar(zone);
        Duration amount = Duration.ofMinutes(minutes);
        Instant end = hours.plus(calendar, start, amount);
        assertThat(hours.between(calendar, start, end)).isEqualTo(amount);
        assertThat(hours.between(calendar, start, other).plus(hours.between(calendar, other, end)))
                .isEqualTo(amount);
        Instant half = hours.plus(calendar, start, amount.dividedBy(2).plusSeconds(1));
        assertThat(hours.plus(
                        calendar,
                        half,
                        amount.minus(amount.dividedBy(2)).minusSeconds(1).plusSeconds(60)))
                .isEqualTo(hours.plus(calendar, start, amount.plusSeconds(60)));
    }

    @Property(tries = 200)
    void around_the_clock_office_time_is_elapsed_time(
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 30_000) int minutes) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Shift.of("00:00", "24:00")));
        }
        WorkingCalendar calendar =
                WorkingCalendar.of(DecreeRegister.empty(), zone, Set.of()).lowerBound();
        Duration amount = Duration.ofMinutes(minutes);
        assertThat(OfficeHours.of(week).plus(calendar, start, amount)).isEqualTo(start.plus(amount));
    }

    /** 2025 alone, so that spans begin before it, end after it, or lie outside. */
    @Provide
    Arbitrary<Instant> instantsAround2025() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(minute("2024-12-20"), minute("2026-01-12"))
                        .map(m -> Instant.ofEpochSecond(m * 60)),
                Arbitraries.longs()
                        .between(0, 86_400L * 3)
                        .map(s -> Instant.ofEpochSecond(minute("2025-03-29") * 60 + s, 7)),
                Arbitraries.longs()
                        .between(0, 86_400L * 4)
                        .map(s -> Instant.ofEpochSecond(minute("2025-12-30") * 60 + s)));
    }

    @Provide
    Arbitrary<Duration> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-60, 4_000_000).map(Duration::ofSeconds),
                Arbitraries.longs().between(1, 30_000).map(Duration::ofMinutes),
                Arbitraries.longs().between(1, 100_000_000_000_000L).map(Duration::ofNanos));
    }

    @Property(tries = 2000)
    void counted_office_time_is_the_walk_from_shift_to_shift(
            @ForAll("hours") OfficeHours hours,
            @ForAll("zones") ZoneId zone,
            @ForAll("instantsAround2025") Instant start,
            @ForAll("instantsAround2025") Instant other,
            @ForAll("amounts") Duration amount) {
        var decree = new Decree(
                "D",
                "D",
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional.of(Year.of(2025)),
                Optional.empty(),
                SEEN,
                "");
        WorkingCalendar calendar = WorkingCalendar.of(DecreeRegister.empty(), zone, Set.of(DayOfWeek.SUNDAY))
                .with(new DayOff(LocalDate.of(2025, 3, 31), DayKind.NATIONAL_HOLIDAY, "x", "x", "D"), decree);
        OfficeTime counted = calendar.officeTime(hours);
        assertThat(outcome(() -> counted.plus(start, amount)))
                .isEqualTo(outcome(() -> hours.plus(calendar, start, amount)));
        assertThat(outcome(() -> counted.between(start, other)))
                .isEqualTo(outcome(() -> hours.between(calendar, start, other)));
    }

    private static Object outcome(Supplier<Object> question) {
        try {
            return question.get();
        } catch (YearNotCoveredException | IllegalArgumentException refused) {
            return refused.toString();
        }
    }
}
