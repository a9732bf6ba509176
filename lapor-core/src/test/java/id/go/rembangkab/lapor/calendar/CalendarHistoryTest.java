// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what a calendar was on an earlier day, and what changed it since")
class CalendarHistoryTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();
    private static final LocalDate INDEPENDENCE_LEAVE = LocalDate.of(2025, 8, 18);
    private static final LocalDate FOUNDING = LocalDate.of(2025, 7, 31);
    private static final Decree PERBUP = Decree.of("PERBUP-1", "Perbup 1/2025", LocalDate.of(2025, 6, 2));
    private static final DayOff FOUNDING_DAY =
            new DayOff(FOUNDING, DayKind.REGIONAL_HOLIDAY, "Hari jadi", "Founding day", "PERBUP-1");

    @Test
    void on_1_august_2025_the_eighteenth_was_believed_to_be_a_working_day() {
        assertThat(INDONESIA.isWorkingDay(INDEPENDENCE_LEAVE)).isFalse();
        WorkingCalendar then = INDONESIA.asKnownOn(LocalDate.of(2025, 8, 1));
        assertThat(then.isWorkingDay(INDEPENDENCE_LEAVE)).isTrue();
        assertThat(then)
                .isEqualTo(WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(LocalDate.of(2025, 8, 1))))
                .isEqualTo(INDONESIA.asKnownOn(LocalDate.of(2025, 8, 6)))
                .isNotEqualTo(INDONESIA.asKnownOn(LocalDate.of(2025, 8, 7)));
        assertThat(INDONESIA.asKnownOn(LocalDate.MAX)).isEqualTo(INDONESIA);
    }

    @Test
    void an_earlier_calendar_keeps_zone_week_switch_and_bound() {
        LocalDate day = LocalDate.of(2025, 8, 1);
        WorkingCalendar sixDays = WorkingCalendar.of(
                        DecreeRegister.indonesia(), INDONESIA.zone(), Set.of(java.time.DayOfWeek.SUNDAY))
                .workingThroughCollectiveLeave()
                .lowerBound();
        WorkingCalendar then = sixDays.asKnownOn(day);
        assertThat(then.weekend()).isEqualTo(sixDays.weekend());
        assertThat(then.zone()).isEqualTo(sixDays.zone());
        assertThat(then.isLowerBound()).isTrue();
        assertThat(then.isWorkingDay(LocalDate.of(2025, 4, 2))).isTrue();
    }

    @Test
    void of_a_combined_calendar_each_part_is_as_it_was_then() {
        WorkingCalendar regional = INDONESIA.with(FOUNDING_DAY, PERBUP);
        WorkingCalendar both = regional.combinedWith(INDONESIA.workingThroughCollectiveLeave());
        WorkingCalendar before = both.asKnownOn(LocalDate.of(2025, 6, 1));
        WorkingCalendar after = both.asKnownOn(LocalDate.of(2025, 6, 2));
        assertThat(before.isWorkingDay(FOUNDING)).isTrue();
        assertThat(after.isWorkingDay(FOUNDING)).isFalse();
        assertThat(after.isWorkingDay(INDEPENDENCE_LEAVE)).isTrue();
        assertThat(both.isWorkingDay(INDEPENDENCE_LEAVE)).isFalse();
        assertThat(both.register().decree("PERBUP-1")).contains(PERBUP);
    }

    @Test
    void a_combined_calendar_takes_one_more_day_in_each_part() {
        LocalDate saturday = LocalDate.of(2025, 7, 5);
        WorkingCalendar both = INDONESIA.combinedWith(INDONESIA.workingThroughCollectiveLeave());
        assertThat(both.with(new DayOff(saturday, DayKind.EXTRA_WORKING_DAY, "Masuk", "At work", "PERBUP-1"), PERBUP)
                        .isWorkingDay(saturday))
                .isTrue();
        assertThat(both.with(FOUNDING_DAY, PERBUP).isWorkingDay(FOUNDING)).isFalse();
        assertThat(both.workingThroughCollectiveLeave().isWorkingDay(INDEPENDENCE_LEAVE))
                .isTrue();
    }

    @Test
    void a_decree_takes_days_out_and_covers_years() {
        Decree decree = new Decree(
                "SKB-2028",
                "SKB 1/2027",
                Optional.of(LocalDate.of(2027, 9, 1)),
                Optional.of(Year.of(2028)),
                Optional.empty(),
                Decree.Assurance.SEEN,
                "");
        WorkingCalendar changed = INDONESIA.with(new DecreeEntry(decree, List.of(), List.of(LocalDate.of(2027, 1, 1))));
        assertThat(changed.coverage().last()).contains(Year.of(2028));
        assertThat(changed.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(changed.register().entries()).hasSize(36);
        assertThatThrownBy(() ->
                        INDONESIA.with(new DecreeEntry(Decree.of("SKB-2025", "Palsu", FOUNDING), List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two decrees by the id SKB-2025: SKB 1017/2024; 2/2024; 2/2024 and Palsu");
    }

    @ParameterizedTest
    @CsvSource({
        // a day added, a day taken out, days that are not in the span
        "2025-08-01, 2025-08-04, 2025-08-25, SKB-2025-P1",
        "2025-08-01, 2025-08-17, 2025-08-18, SKB-2025-P1",
        "2025-08-01, 2025-08-18, 2025-08-29, ''",
        "2025-08-01, 2025-08-04, 2025-08-17, ''",
        "2020-05-19, 2020-05-19, 2020-05-27, SKB-2020-P3",
        "2020-05-20, 2020-05-19, 2020-05-27, ''",
        // Idul Adha went from Saturday to Sunday: no working day changed
        "2022-07-01, 2022-07-01, 2022-07-31, ''",
        // several decrees (what the fourth of 2020 took out the second had put in), and a year that became known
        "2020-03-01, 2020-05-01, 2020-12-31, SKB-2020-P1 SKB-2020-P2 SKB-2020-P3",
        "2024-10-01, 2024-12-20, 2025-01-03, SKB-2025",
        "2024-10-01, 2024-12-20, 2024-12-31, ''",
    })
    @Tag("R11.4")
    void the_decrees_that_moved_a_span_of_days_are_named(
            LocalDate knownOn, LocalDate fromExclusive, LocalDate toInclusive, String decrees) {
        assertThat(INDONESIA.decreesSince(INDONESIA.asKnownOn(knownOn), fromExclusive, toInclusive))
                .extracting(Decree::id)
                .containsExactly(decrees.isEmpty() ? new String[0] : decrees.split(" "));
    }
}
