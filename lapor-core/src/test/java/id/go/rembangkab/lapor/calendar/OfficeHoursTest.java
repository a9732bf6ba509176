// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();
    private static final OfficeHours REMBANG = OfficeHours.rembang();
    private static final LocalDate THURSDAY = LocalDate.of(2025, 6, 12);

    private static Instant at(LocalDateTime local) {
        return local.atZone(INDONESIA.zone()).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary Thursday, its break, its evening, and a Friday
        "2025-06-12T10:00, 5, 2025-06-12T10:05",
        "2025-06-12T07:00, 5, 2025-06-12T07:35",
        "2025-06-12T11:58, 5, 2025-06-12T13:03",
        "2025-06-12T12:30, 5, 2025-06-12T13:05",
        "2025-06-12T11:55, 5, 2025-06-12T12:00",
        "2025-06-12T15:55, 5, 2025-06-12T16:00",
        "2025-06-12T15:56, 5, 2025-06-13T07:31",
        "2025-06-12T16:00, 5, 2025-06-13T07:35",
        "2025-06-12T22:00, 5, 2025-06-13T07:35",
        "2025-06-13T11:28, 5, 2025-06-13T13:03",
        "2025-06-13T16:28, 5, 2025-06-16T07:33",
        // over a holiday and a weekend
        "2025-06-05T16:00, 5, 2025-06-10T07:35",
        "2025-06-07T09:00, 5, 2025-06-10T07:35",
        // in Ramadan
        "2025-03-05T07:40, 5, 2025-03-05T08:05",
        "2025-03-05T11:58, 5, 2025-03-05T12:33",
        "2025-03-05T14:58, 5, 2025-03-06T08:03",
        "2025-03-07T11:28, 5, 2025-03-07T12:33",
        "2025-03-07T15:28, 5, 2025-03-10T08:03",
        // five days of 7.5 hours
        "2025-06-16T07:30, 2250, 2025-06-20T16:30",
    })
    void office_time_runs_in_office_hours_on_working_days(LocalDateTime start, int minutes, LocalDateTime expected) {
        assertThat(REMBANG.plus(INDONESIA, at(start), Duration.ofMinutes(minutes)))
                .isEqualTo(at(expected));
        assertThat(REMBANG.between(INDONESIA, at(start), at(expected))).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(REMBANG.between(INDONESIA, at(expected), at(start))).isEqualTo(Duration.ofMinutes(-minutes));
    }

    @Test
    void a_week_has_37_and_a_half_hours_and_32_and_a_half_in_ramadan() {
        assertThat(week(LocalDateTime.of(2025, 6, 16, 0, 0))).isEqualTo(Duration.ofMinutes(37 * 60 + 30));
        assertThat(week(LocalDateTime.of(2025, 3, 3, 0, 0))).isEqualTo(Duration.ofMinutes(32 * 60 + 30));
    }

    private static Duration week(LocalDateTime monday) {
        return REMBANG.between(INDONESIA, at(monday), at(monday.plusDays(7)));
    }

    @Test
    void ramadan_begins_and_ends_as_announced_and_a_year_without_a_source_has_ordinary_hours() {
        assertThat(REMBANG.periodOn(LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(REMBANG.periodOn(LocalDate.of(2025, 3, 1)))
                .get()
                .extracting(OfficePeriod::name)
                .isEqualTo("Ramadan 1446 H");
        assertThat(REMBANG.periodOn(LocalDate.of(2025, 3, 30))).isPresent();
        assertThat(REMBANG.periodOn(LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(REMBANG.periods()).hasSize(12).allSatisfy(period -> {
            assertThat(period.source()).startsWith("Sidang isbat");
            long days = period.last().toEpochDay() - period.first().toEpochDay() + 1;
            assertThat(days).isBetween(29L, 30L);
            DayOff feast = INDONESIA.dayOff(period.last().plusDays(1)).orElseThrow();
            assertThat(feast.name()).startsWith("Idul Fitri (hari pertama)");
        });
        assertThat(REMBANG.on(LocalDate.of(2027, 2, 15))).isEqualTo(REMBANG.on(LocalDate.of(2025, 6, 16)));
    }

    @Test
    void the_hours_of_a_single_day_win_over_those_of_a_period_and_a_later_period_over_an_earlier() {
        LocalDate day = LocalDate.of(2025, 3, 5);
        List<Shift> morning = List.of(Shift.of("08:00", "11:00"));
        List<Shift> night = List.of(Shift.of("20:00", "24:00"));
        OfficeHours changed = REMBANG.with(
                        new OfficePeriod(day, day.plusDays(1), "Malam", "Perbup 1", Map.of(DayOfWeek.WEDNESDAY, night)))
                .with(THURSDAY, morning);
        assertThat(changed.on(day)).isEqualTo(night);
        assertThat(changed.on(day.plusDays(1))).isEmpty();
        assertThat(changed.on(THURSDAY)).isEqualTo(morning);
        assertThat(changed.with(day, morning).on(day)).isEqualTo(morning);
        assertThat(changed.periodOn(day).orElseThrow().name()).isEqualTo("Malam");
        assertThat(changed.with(THURSDAY, List.of()).plus(INDONESIA, at(THURSDAY.atTime(9, 0)), Duration.ofMinutes(1)))
                .isEqualTo(at(LocalDateTime.of(2025, 6, 13, 7, 31)));
        assertThat(changed.plus(INDONESIA, at(day.atTime(23, 0)), Duration.ofHours(1)))
                .isEqualTo(at(day.plusDays(1).atStartOfDay()));
    }

    @Test
    void a_year_without_a_decree_is_refused_when_a_day_of_it_is_needed_and_not_before() {
        Instant lastEvening = at(LocalDateTime.of(2027, 12, 31, 16, 30));
        assertThatThrownBy(() -> REMBANG.plus(INDONESIA, lastEvening, Duration.ofMinutes(1)))
                .isInstanceOf(YearNotCoveredException.class);
        assertThat(REMBANG.plus(INDONESIA, lastEvening.minusSeconds(60), Duration.ofMinutes(1)))
                .isEqualTo(lastEvening);
        assertThat(REMBANG.plus(INDONESIA, at(LocalDateTime.of(2014, 12, 31, 20, 0)), Duration.ofMinutes(1)))
                .isEqualTo(at(LocalDateTime.of(2015, 1, 2, 7, 31)));
        assertThat(REMBANG.plus(INDONESIA.lowerBound(), lastEvening, Duration.ofMinutes(1)))
                .isEqualTo(at(LocalDateTime.of(2028, 1, 3, 7, 31)));
        assertThatThrownBy(() -> REMBANG.between(INDONESIA, lastEvening, at(LocalDateTime.of(2028, 1, 3, 8, 0))))
                .isInstanceOf(YearNotCoveredException.class);
        assertThat(REMBANG.between(INDONESIA, lastEvening, at(LocalDateTime.of(2028, 1, 1, 7, 0))))
                .isZero();
    }

    @Nested
    class where_clocks_change {
        private final ZoneId berlin = ZoneId.of("Europe/Berlin");
        private final WorkingCalendar calendar =
                WorkingCalendar.of(DecreeRegister.empty(), berlin, Set.of()).lowerBound();

        private Instant local(String text) {
            return LocalDateTime.parse(text).atZone(berlin).toInstant();
        }

        private OfficeHours daily(Shift... shifts) {
            var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, List.of(shifts));
            }
            return OfficeHours.of(week);
        }

        @Test
        void a_day_has_23_or_25_hours() {
            OfficeHours always = daily(Shift.of("00:00", "24:00"));
            assertThat(always.between(calendar, local("2025-03-30T00:00"), local("2025-03-31T00:00")))
                    .isEqualTo(Duration.ofHours(23));
            assertThat(always.between(calendar, local("2025-10-26T00:00"), local("2025-10-27T00:00")))
                    .isEqualTo(Duration.ofHours(25));
            Instant start = local("2025-03-01T10:00");
            assertThat(always.plus(calendar, start, Duration.ofDays(90))).isEqualTo(start.plus(Duration.ofDays(90)));
        }

        @Test
        void a_night_shift_is_as_long_as_it_really_is() {
            OfficeHours night = daily(Shift.of("01:00", "02:30"), Shift.of("02:30", "05:00"));
            assertThat(night.between(calendar, local("2025-03-30T00:00"), local("2025-03-31T00:00")))
                    .isEqualTo(Duration.ofHours(3));
            assertThat(night.between(calendar, local("2025-10-26T00:00"), local("2025-10-27T00:00")))
                    .isEqualTo(Duration.ofHours(5));
            assertThat(night.between(calendar, local("2025-06-01T00:00"), local("2025-06-02T00:00")))
                    .isEqualTo(Duration.ofHours(4));
        }

        @Test
        void a_shift_that_the_clocks_skip_does_not_exist() {
            OfficeHours skipped = daily(Shift.of("02:15", "02:45"));
            assertThat(skipped.between(calendar, local("2025-03-30T00:00"), local("2025-03-31T00:00")))
                    .isZero();
            assertThat(skipped.plus(calendar, local("2025-03-30T00:00"), Duration.ofMinutes(10)))
                    .isEqualTo(local("2025-03-31T02:25"));
        }
    }

    @Test
    void hours_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> Shift.of("12:00", "07:30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office hours end at 07:30, not after they begin at 12:00");
        assertThatThrownBy(() -> Shift.of("07:30", "07:30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shift.of("7.30", "12:00")).isInstanceOf(DateTimeException.class);
        assertThat(Shift.of("00:00", "00:00")).isEqualTo(Shift.of("00:00", "24:00"));
        for (LocalTime odd : List.of(LocalTime.of(8, 0, 1), LocalTime.of(8, 0, 0, 1))) {
            assertThatThrownBy(() -> new Shift(odd, LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Shift(LocalTime.MIDNIGHT, odd)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> OfficeHours.of(Map.of())).hasMessage("office hours without any shift in the week");
        assertThatThrownBy(
                        () -> REMBANG.with(THURSDAY, List.of(Shift.of("08:00", "12:00"), Shift.of("11:00", "13:00"))))
                .hasMessageStartingWith("shifts overlap or are out of order: ");
        assertThatThrownBy(() -> new OfficePeriod(THURSDAY, THURSDAY.minusDays(1), "Libur", "", Map.of()))
                .hasMessage("office hours of Libur end on 2025-06-11, before 2025-06-12");
        OfficeHours sundays = OfficeHours.of(Map.of(DayOfWeek.SUNDAY, List.of(Shift.of("08:00", "09:00"))));
        assertThatThrownBy(() -> sundays.plus(INDONESIA, Instant.EPOCH, Duration.ofMinutes(1)))
                .hasMessage("no day that the calendar works has office hours");
        assertThatThrownBy(() -> REMBANG.plus(INDONESIA, at(THURSDAY.atStartOfDay()), Duration.ZERO))
                .hasMessage("office time to add is PT0S, expected more than zero");
        assertThatThrownBy(() -> REMBANG.plus(INDONESIA, at(THURSDAY.atStartOfDay()), Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(REMBANG.toString()).endsWith(", 12 periods, 0 single days]");
    }
}
