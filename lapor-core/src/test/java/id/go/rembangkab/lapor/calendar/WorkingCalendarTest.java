// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();
    private static final LocalDate NYEPI_ON_SATURDAY = LocalDate.of(2025, 3, 29);
    private static final Decree PERBUP = Decree.of("PERBUP-1", "Perbup 1/2025", LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, NATIONAL_HOLIDAY",
        "2025-04-02, COLLECTIVE_LEAVE",
        "2024-02-14, ELECTION_DAY",
        "2024-11-27, ELECTION_DAY",
        "2025-03-29, NATIONAL_HOLIDAY",
        "2025-04-05, WEEKEND",
        "2017-06-23, COLLECTIVE_LEAVE",
    })
    void a_day_off_says_why(LocalDate date, DayKind kind) {
        assertThat(INDONESIA.isWorkingDay(date)).isFalse();
        assertThat(INDONESIA.dayOff(date)).get().extracting(DayOff::kind).isEqualTo(kind);
    }

    @Test
    void a_weekend_has_no_decree_and_a_working_day_no_reason() {
        DayOff saturday = INDONESIA.dayOff(LocalDate.of(2025, 4, 5)).orElseThrow();
        assertThat(saturday)
                .isEqualTo(new DayOff(LocalDate.of(2025, 4, 5), DayKind.WEEKEND, "Akhir pekan", "Weekend", ""));
        assertThat(INDONESIA.citation(saturday)).isEmpty();
        assertThat(INDONESIA.register().decreesOf(saturday)).isEmpty();
        assertThat(INDONESIA.dayOff(LocalDate.of(2025, 4, 8))).isEmpty();
    }

    @Test
    void a_citation_names_the_decree_and_its_last_amendment_and_marks_what_was_not_seen() {
        assertThat(citation("2025-04-01"))
                .isEqualTo("SKB 1017/2024; 2/2024; 2/2024, terakhir diubah dengan SKB 933/2025; 1/2025; 3/2025");
        assertThat(citation("2025-08-18")).isEqualTo("SKB 933/2025; 1/2025; 3/2025");
        assertThat(citation("2019-04-17")).isEqualTo("Keppres 10/2019 (tanggal tidak terlihat)");
        assertThat(citation("2015-01-01")).isEqualTo("SKB 2015 (nomor tidak terlihat)");
        assertThat(citation("2020-08-21")).startsWith("SKB 174/2020; 01/2020; 01/2020 (nomor dari ingatan), ");
        assertThat(citation("2024-01-01")).endsWith("SKB 236/2024; 1/2024; 2/2024 (tanggal dari ingatan)");
        assertThat(INDONESIA
                        .register()
                        .decreesOf(INDONESIA.dayOff(LocalDate.of(2020, 1, 1)).orElseThrow()))
                .extracting(Decree::id)
                .containsExactly("SKB-2020", "SKB-2020-P1", "SKB-2020-P2", "SKB-2020-P3", "SKB-2020-P4");
    }

    private static String citation(String date) {
        return INDONESIA.citation(INDONESIA.dayOff(LocalDate.parse(date)).orElseThrow());
    }

    @Test
    void a_day_of_an_unknown_decree_is_cited_by_its_id() {
        assertThat(INDONESIA.citation(new DayOff(NYEPI_ON_SATURDAY, DayKind.REGIONAL_HOLIDAY, "Hari", "Day", "X-1")))
                .isEqualTo("X-1");
    }

    @Test
    void days_off_between_are_a_slice_without_plain_weekends() {
        List<DayOff> slice = INDONESIA.daysOff(LocalDate.of(2025, 3, 28), LocalDate.of(2025, 4, 1));
        assertThat(slice)
                .extracting(DayOff::date)
                .containsExactly(NYEPI_ON_SATURDAY, LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 1));
        assertThat(INDONESIA.daysOff(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 3, 28)))
                .isEmpty();
        assertThat(INDONESIA.daysOff(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 1)))
                .isEmpty();
        assertThatThrownBy(slice::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Nested
    class beyond_the_decrees {
        private final LocalDate lastDay = LocalDate.of(2027, 12, 31);
        private final LocalDate dayBefore = LocalDate.of(2014, 12, 31);

        @Test
        void every_question_is_refused_with_the_year() {
            refused(2028, () -> INDONESIA.isWorkingDay(lastDay.plusDays(1)));
            refused(2028, () -> INDONESIA.dayOff(lastDay.plusDays(1)));
            refused(2028, () -> INDONESIA.next(lastDay));
            refused(2028, () -> INDONESIA.nextOrSame(lastDay.plusDays(1)));
            refused(2014, () -> INDONESIA.previous(LocalDate.of(2015, 1, 1)));
            refused(2014, () -> INDONESIA.previousOrSame(LocalDate.of(2015, 1, 1)));
            refused(2014, () -> INDONESIA.isWorkingDay(dayBefore));
            refused(2028, () -> INDONESIA.plusWorkingDays(LocalDate.of(2027, 12, 20), 14));
            refused(2028, () -> INDONESIA.plusWorkingDays(LocalDate.of(2027, 12, 20), Integer.MAX_VALUE));
            refused(2014, () -> INDONESIA.plusWorkingDays(LocalDate.of(2027, 12, 20), Integer.MIN_VALUE));
            refused(2028, () -> INDONESIA.workingDaysBetween(lastDay, lastDay.plusDays(1)));
            refused(2013, () -> INDONESIA.workingDaysBetween(LocalDate.of(2013, 12, 30), lastDay));
            refused(2028, () -> INDONESIA.workingDaysBetween(LocalDate.of(2027, 6, 1), LocalDate.of(2029, 6, 1)));
            refused(2028, () -> INDONESIA.daysOff(lastDay, lastDay.plusDays(1)));
            refused(2028, () -> INDONESIA.nthWorkingDayOf(YearMonth.of(2028, 1), 1));
            refused(LocalDate.MAX.getYear(), () -> INDONESIA.next(LocalDate.MAX));
            refused(LocalDate.MIN.getYear(), () -> INDONESIA.previous(LocalDate.MIN));
        }

        @Test
        void a_day_that_is_not_counted_need_not_be_covered() {
            assertThat(INDONESIA.plusWorkingDays(dayBefore, 1)).isEqualTo("2015-01-02");
            assertThat(INDONESIA.plusWorkingDays(lastDay.plusDays(1), -1)).isEqualTo("2027-12-31");
            assertThat(INDONESIA.workingDaysBetween(dayBefore, LocalDate.of(2015, 1, 2)))
                    .isEqualTo(1);
            assertThat(INDONESIA.workingDaysBetween(LocalDate.of(2015, 1, 2), dayBefore))
                    .isEqualTo(-1);
            assertThat(INDONESIA.workingDaysBetween(dayBefore, dayBefore)).isZero();
            assertThat(INDONESIA.plusWorkingDays(dayBefore, 0)).isEqualTo(dayBefore);
            assertThat(INDONESIA.nthWorkingDayOf(YearMonth.of(2027, 12), 23)).isEmpty();
            assertThat(INDONESIA.nthWorkingDayOf(YearMonth.of(2027, 12), -1)).contains(lastDay);
        }

        @Test
        void the_message_names_the_year_and_what_is_covered() {
            assertThatThrownBy(() -> INDONESIA.next(lastDay))
                    .hasMessage("no decree is known for the days off of 2028; covered years: 2015-2027");
        }

        @Test
        void the_lower_bound_answers_from_weekends_alone() {
            WorkingCalendar bound = INDONESIA.lowerBound();
            assertThat(bound.isLowerBound()).isTrue();
            assertThat(INDONESIA.isLowerBound()).isFalse();
            assertThat(bound.lowerBound()).isSameAs(bound);
            assertThat(bound.plusWorkingDays(LocalDate.of(2027, 12, 20), 14)).isEqualTo("2028-01-10");
            assertThat(bound.isWorkingDay(LocalDate.of(2028, 1, 1))).isFalse();
            assertThat(bound.isWorkingDay(LocalDate.of(2028, 1, 3))).isTrue();
            assertThat(bound.dayOff(LocalDate.of(2028, 1, 1)))
                    .get()
                    .extracting(DayOff::kind)
                    .isEqualTo(DayKind.WEEKEND);
            assertThat(bound.daysOff(lastDay, LocalDate.of(2040, 1, 1))).isEmpty();
            assertThat(bound.workingDaysBetween(lastDay, LocalDate.of(2028, 1, 9)))
                    .isEqualTo(5);
            assertThat(bound.coveredThrough(lastDay)).contains(LocalDate.MAX);
        }

        @Test
        void the_lower_bound_refuses_only_what_no_date_can_hold() {
            WorkingCalendar bound = INDONESIA.lowerBound();
            assertThatThrownBy(() -> bound.next(LocalDate.MAX))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("1 working days from +999999999-12-31 lie beyond +999999999-12-31");
            assertThatThrownBy(() -> bound.previous(LocalDate.MIN))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("-1 working days from -999999999-01-01 lie beyond -999999999-01-01");
            assertThatThrownBy(() -> bound.previous(LocalDate.MIN.plusDays(1))).isInstanceOf(DateTimeException.class);
            assertThat(bound.previous(LocalDate.MIN.plusDays(9))).isAfter(LocalDate.MIN);
            assertThat(bound.plusWorkingDays(lastDay, Integer.MAX_VALUE)).isAfter(LocalDate.of(8_000_000, 1, 1));
            assertThat(bound.plusWorkingDays(lastDay, Integer.MIN_VALUE)).isBefore(LocalDate.of(-8_000_000, 1, 1));
            assertThatThrownBy(() -> bound.workingDaysBetween(LocalDate.MIN, LocalDate.MAX))
                    .isInstanceOf(ArithmeticException.class);
        }

        @Test
        void coverage_ends_with_its_run_of_years() {
            assertThat(INDONESIA.coveredThrough(LocalDate.of(2020, 5, 5))).contains(lastDay);
            assertThat(INDONESIA.coveredThrough(dayBefore)).isEmpty();
            assertThat(WorkingCalendar.of(DecreeRegister.empty()).coverage().years())
                    .isEmpty();
            refused(2020, () -> WorkingCalendar.of(DecreeRegister.empty()).isWorkingDay(LocalDate.of(2020, 1, 1)));
        }

        private void refused(int year, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
            assertThatThrownBy(question)
                    .isInstanceOfSatisfying(
                            YearNotCoveredException.class,
                            e -> assertThat(e.year()).isEqualTo(Year.of(year)));
        }
    }

    @Nested
    class with_one_more_day {
        @Test
        void a_day_off_is_off_and_names_its_decree() {
            WorkingCalendar changed = INDONESIA.with(
                    new DayOff(
                            LocalDate.of(2025, 7, 31),
                            DayKind.REGIONAL_HOLIDAY,
                            "Hari jadi",
                            "Founding day",
                            "PERBUP-1"),
                    PERBUP);
            DayOff day = changed.dayOff(LocalDate.of(2025, 7, 31)).orElseThrow();
            assertThat(day.kind()).isEqualTo(DayKind.REGIONAL_HOLIDAY);
            assertThat(changed.citation(day)).isEqualTo("Perbup 1/2025");
            assertThat(changed.register().decree("PERBUP-1")).contains(PERBUP);
            assertThat(INDONESIA.isWorkingDay(LocalDate.of(2025, 7, 31))).isTrue();
            assertThat(changed.decreedDays()).hasSize(INDONESIA.decreedDays().size() + 1);
        }

        @Test
        void an_extra_working_day_makes_a_weekend_or_a_holiday_a_working_day() {
            for (LocalDate date : List.of(LocalDate.of(2025, 7, 5), NYEPI_ON_SATURDAY, LocalDate.of(2025, 4, 1))) {
                WorkingCalendar changed = INDONESIA.with(
                        new DayOff(date, DayKind.EXTRA_WORKING_DAY, "Masuk", "At work", "PERBUP-1"), PERBUP);
                assertThat(changed.isWorkingDay(date)).isTrue();
                assertThat(changed.dayOff(date)).isEmpty();
                assertThat(changed.next(date.minusDays(1))).isEqualTo(date);
                assertThat(changed.daysOff(date.minusDays(1), date)).isEmpty();
            }
        }

        @Test
        void a_day_in_a_year_without_decree_does_not_make_the_year_known() {
            LocalDate date = LocalDate.of(2028, 1, 3);
            WorkingCalendar changed =
                    INDONESIA.with(new DayOff(date, DayKind.NATIONAL_HOLIDAY, "Baru", "New", "PERBUP-1"), PERBUP);
            assertThat(changed.coverage()).isEqualTo(INDONESIA.coverage());
            assertThatThrownBy(() -> changed.isWorkingDay(date)).isInstanceOf(YearNotCoveredException.class);
            assertThat(changed.lowerBound().isWorkingDay(date)).isFalse();
            assertThat(changed.lowerBound().next(LocalDate.of(2027, 12, 31))).isEqualTo("2028-01-04");
        }

        @Test
        void the_lower_bound_stays_one() {
            assertThat(INDONESIA
                            .lowerBound()
                            .with(new DayOff(NYEPI_ON_SATURDAY, DayKind.REGIONAL_HOLIDAY, "x", "x", "PERBUP-1"), PERBUP)
                            .isLowerBound())
                    .isTrue();
            assertThat(INDONESIA.lowerBound().workingThroughCollectiveLeave().isLowerBound())
                    .isTrue();
        }

        @Test
        void a_day_of_another_decree_and_a_second_decree_by_one_id_are_refused() {
            assertThatThrownBy(() -> INDONESIA.with(
                            new DayOff(NYEPI_ON_SATURDAY, DayKind.REGIONAL_HOLIDAY, "x", "x", "OTHER"), PERBUP))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("day off 2025-03-29 names decree OTHER, expected PERBUP-1");
            assertThatThrownBy(() -> INDONESIA.with(
                            new DayOff(NYEPI_ON_SATURDAY, DayKind.REGIONAL_HOLIDAY, "x", "x", "SKB-2025"),
                            Decree.of("SKB-2025", "Palsu", LocalDate.of(2025, 1, 1))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("two decrees by the id SKB-2025: SKB 1017/2024; 2/2024; 2/2024 and Palsu");
        }
    }

    @Test
    void collective_leave_is_worked_by_those_who_choose_so() {
        WorkingCalendar hospital = INDONESIA.workingThroughCollectiveLeave();
        assertThat(hospital.isWorkingDay(LocalDate.of(2025, 4, 2))).isTrue();
        assertThat(hospital.isWorkingDay(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(hospital.daysOff(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 7)))
                .isEmpty();
        assertThat(hospital).isNotEqualTo(INDONESIA);
        assertThat(hospital.version()).isNotEqualTo(INDONESIA.version());
        assertThat(hospital.combinedWith(INDONESIA).isWorkingDay(LocalDate.of(2025, 4, 2)))
                .isFalse();
    }

    @Test
    void calendars_of_different_zones_or_without_a_common_working_day_do_not_combine() {
        WorkingCalendar makassar =
                WorkingCalendar.of(DecreeRegister.indonesia(), ZoneId.of("Asia/Makassar"), INDONESIA.weekend());
        assertThatThrownBy(() -> INDONESIA.combinedWith(makassar))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zones differ: Asia/Jakarta and Asia/Makassar");
        WorkingCalendar weekendsOnly = WorkingCalendar.of(
                DecreeRegister.indonesia(), INDONESIA.zone(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThatThrownBy(() -> INDONESIA.combinedWith(weekendsOnly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a week without a working day");
    }

    @Test
    void of_two_reasons_for_one_day_the_same_stays_whichever_calendar_comes_first() {
        LocalDate leave = LocalDate.of(2025, 4, 2);
        WorkingCalendar one = withRegional(INDONESIA, LocalDate.of(2025, 7, 31), "PERBUP-A");
        WorkingCalendar two = withRegional(INDONESIA, LocalDate.of(2025, 7, 31), "PERBUP-B");
        assertThat(one.combinedWith(two)).isEqualTo(two.combinedWith(one));
        assertThat(one.combinedWith(two).dayOff(LocalDate.of(2025, 7, 31)))
                .get()
                .extracting(DayOff::decree)
                .isEqualTo("PERBUP-A");
        WorkingCalendar hospital = INDONESIA.workingThroughCollectiveLeave();
        assertThat(hospital.combinedWith(withRegional(hospital, leave, "PERBUP-A"))
                        .dayOff(leave))
                .get()
                .extracting(DayOff::kind)
                .isEqualTo(DayKind.REGIONAL_HOLIDAY);
    }

    private static WorkingCalendar withRegional(WorkingCalendar calendar, LocalDate date, String decree) {
        return calendar.with(
                new DayOff(date, DayKind.REGIONAL_HOLIDAY, "Hari jadi", "Founding day", decree),
                Decree.of(decree, decree, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void combined_calendars_cover_what_both_cover() {
        WorkingCalendar older = WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(LocalDate.of(2020, 1, 1)));
        assertThat(INDONESIA.combinedWith(older).coverage().last()).contains(Year.of(2020));
        assertThat(INDONESIA.combinedWith(older.lowerBound()).isLowerBound()).isTrue();
        assertThat(INDONESIA.lowerBound().combinedWith(older).isLowerBound()).isTrue();
        assertThat(INDONESIA.combinedWith(older).isLowerBound()).isFalse();
    }

    @Test
    void a_day_is_a_day_in_jakarta() {
        assertThat(INDONESIA.dayOf(Instant.parse("2026-08-03T16:59:59.999999999Z")))
                .isEqualTo("2026-08-03");
        assertThat(INDONESIA.dayOf(Instant.parse("2026-08-03T17:00:00Z"))).isEqualTo("2026-08-04");
        assertThat(INDONESIA.startOfDay(LocalDate.of(2026, 8, 4))).isEqualTo("2026-08-03T17:00:00Z");
        // Until 1964 the offset was +07:30; then the clocks went back half an hour at midnight.
        assertThat(INDONESIA.dayOf(Instant.parse("1963-12-31T16:29:59Z"))).isEqualTo("1963-12-31");
        assertThat(INDONESIA.dayOf(Instant.parse("1963-12-31T16:59:59Z"))).isEqualTo("1963-12-31");
        assertThat(INDONESIA.startOfDay(LocalDate.of(1963, 1, 1))).isEqualTo("1962-12-31T16:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 1932-01-01, 2030-01-01", "America/Sao_Paulo, 1990-01-01, 2025-01-01",
        "Europe/Berlin, 1979-01-01, 2040-01-01", "Pacific/Apia, 2005-01-01, 2014-01-01",
        "Asia/Kathmandu, 1980-01-01, 1990-01-01", "UTC, 1969-01-01, 1971-01-01",
    })
    void days_begin_as_java_time_says(String zone, LocalDate from, LocalDate to) {
        ZoneId zoneId = ZoneId.of(zone);
        WorkingCalendar calendar = WorkingCalendar.of(DecreeRegister.empty(), zoneId, Set.of());
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            Instant start = day.atStartOfDay(zoneId).toInstant();
            assertThat(calendar.startOfDay(day)).as("%s", day).isEqualTo(start);
            assertThat(calendar.dayOf(start)).isEqualTo(start.atZone(zoneId).toLocalDate());
            assertThat(calendar.dayOf(start.minusNanos(1)))
                    .isEqualTo(start.minusNanos(1).atZone(zoneId).toLocalDate());
        }
    }

    @Test
    void bad_arguments_are_named() {
        assertThatThrownBy(() -> INDONESIA.nthWorkingDayOf(YearMonth.of(2025, 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("n is 0, expected 1 for the first working day or -1 for the last");
        assertThatThrownBy(() -> INDONESIA.minusWorkingDays(NYEPI_ON_SATURDAY, Integer.MIN_VALUE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() ->
                        WorkingCalendar.of(DecreeRegister.empty(), INDONESIA.zone(), EnumSet.allOf(DayOfWeek.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a week without a working day");
    }

    @Test
    void calendars_are_values() {
        var day = new DayOff(
                LocalDate.of(2025, 7, 31), DayKind.REGIONAL_HOLIDAY, "Hari jadi", "Founding day", "PERBUP-1");
        new EqualsTester()
                .addEqualityGroup(
                        INDONESIA, WorkingCalendar.of(DecreeRegister.indonesia()), INDONESIA.combinedWith(INDONESIA))
                .addEqualityGroup(
                        INDONESIA.lowerBound(),
                        WorkingCalendar.of(DecreeRegister.indonesia()).lowerBound())
                .addEqualityGroup(INDONESIA.with(day, PERBUP), INDONESIA.with(day, PERBUP))
                .addEqualityGroup(INDONESIA.workingThroughCollectiveLeave())
                .addEqualityGroup(
                        WorkingCalendar.of(DecreeRegister.indonesia(), ZoneId.of("Asia/Makassar"), INDONESIA.weekend()))
                .addEqualityGroup(
                        WorkingCalendar.of(DecreeRegister.indonesia(), INDONESIA.zone(), Set.of(DayOfWeek.SUNDAY)))
                .addEqualityGroup(WorkingCalendar.of(DecreeRegister.empty()))
                .testEquals();
        assertThat(INDONESIA.hashCode())
                .isNotEqualTo(WorkingCalendar.of(DecreeRegister.empty()).hashCode());
        assertThat(INDONESIA.version()).hasToString(INDONESIA.version().value());
        assertThat(INDONESIA.toString())
                .isEqualTo("WorkingCalendar[Asia/Jakarta, 2015-2027, 302 decreed days, version " + INDONESIA.version()
                        + "]");
        assertThat(INDONESIA.lowerBound().toString()).contains("2015-2027 and lower bounds beyond, ");
        assertThat(INDONESIA.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(INDONESIA.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(INDONESIA.register().decrees())
                .hasSize(35)
                .extracting(Decree::id)
                .isSorted();
    }

    @Test
    void null_is_refused_everywhere() {
        var tester = new NullPointerTester()
                .setDefault(LocalDate.class, NYEPI_ON_SATURDAY)
                .setDefault(YearMonth.class, YearMonth.of(2025, 1))
                .setDefault(ZoneId.class, INDONESIA.zone())
                .setDefault(WorkingCalendar.class, INDONESIA)
                .setDefault(DayOff.class, INDONESIA.decreedDays().get(0))
                .setDefault(Decree.class, PERBUP)
                .setDefault(DecreeRegister.class, DecreeRegister.empty())
                .setDefault(Coverage.class, INDONESIA.coverage())
                .setDefault(Year.class, Year.of(2025))
                .setDefault(Duration.class, Duration.ofHours(1));
        tester.testAllPublicInstanceMethods(INDONESIA);
        tester.testAllPublicStaticMethods(WorkingCalendar.class);
        tester.testAllPublicInstanceMethods(OfficeHours.rembang());
        tester.testAllPublicStaticMethods(OfficeHours.class);
        tester.testAllPublicInstanceMethods(DecreeRegister.indonesia());
        tester.testAllPublicStaticMethods(DecreeRegister.class);
        tester.testAllPublicStaticMethods(DecreeFile.class);
        tester.testAllPublicStaticMethods(ICalendar.class);
        tester.testAllPublicInstanceMethods(INDONESIA.coverage());
        tester.testAllPublicStaticMethods(Coverage.class);
        tester.testAllPublicConstructors(DayOff.class);
        tester.testAllPublicConstructors(Decree.class);
        tester.testAllPublicConstructors(DecreeEntry.class);
        tester.testAllPublicConstructors(DecreeFile.class);
        tester.testAllPublicConstructors(CalendarVersion.class);
        tester.testAllPublicConstructors(Shift.class);
        tester.testAllPublicConstructors(OfficePeriod.class);
        tester.testAllPublicStaticMethods(Shift.class);
        tester.testAllPublicStaticMethods(Decree.class);
        tester.testAllPublicConstructors(YearNotCoveredException.class);
    }
}
