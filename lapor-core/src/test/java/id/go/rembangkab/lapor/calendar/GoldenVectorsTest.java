// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenVectorsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.indonesia();

    @ParameterizedTest
    @CsvSource({
        "2025-08-12, 5, 2025-08-20",
        "2018-06-08, 5, 2018-06-28",
        "2023-04-14, 5, 2023-04-28",
        "2024-11-25, 2, 2024-11-28",
        "2026-03-13, 14, 2026-04-10",
        "2025-03-21, 60, 2025-07-07",
        "2016-05-31, 1, 2016-06-01",
        "2026-12-23, 5, 2027-01-04",
        "2027-03-05, 5, 2027-03-22",
        "2020-05-19, 3, 2020-05-26",
        "2025-03-26, 5, 2025-04-11",
    })
    void the_nth_working_day_after_a_date_is_known(LocalDate date, int n, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(date, n)).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(date, expected)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 245",
        "2016, 246",
        "2017, 239",
        "2018, 239",
        "2019, 246",
        "2020, 243",
        "2021, 248",
        "2022, 246",
        "2023, 239",
        "2024, 238",
        "2025, 237",
        "2026, 240",
        "2027, 242",
    })
    void each_year_has_its_number_of_working_days(int year, int expected) {
        assertThat(IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                        .mapToObj(day -> LocalDate.ofYearDay(year, day))
                        .filter(CALENDAR::isWorkingDay))
                .hasSize(expected);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    void a_deadline_told_before_a_decree_took_a_day_off_away_was_a_day_later() {
        WorkingCalendar before = knownOn("2020-05-19");
        assertThat(before.plusWorkingDays(LocalDate.parse("2020-05-19"), 3)).isEqualTo("2020-05-27");
        assertThat(knownOn("2020-05-20").plusWorkingDays(LocalDate.parse("2020-05-19"), 3))
                .isEqualTo("2020-05-26");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01, true",
        "2025-08-06, true",
        "2025-08-07, false",
    })
    void eighteen_august_2025_was_a_working_day_until_its_decree(LocalDate knownOn, boolean working) {
        assertThat(knownOn(knownOn.toString()).isWorkingDay(LocalDate.parse("2025-08-18")))
                .isEqualTo(working);
    }

    private static WorkingCalendar knownOn(String day) {
        return WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(LocalDate.parse(day)));
    }
}
