// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaClockTest {
    private static final SlaClock CLOCK = SlaClock.of(WorkingCalendar.indonesia(), OfficeHours.rembang());

    @ParameterizedTest
    @CsvSource({
        "5wd, 2025-03-26T10:15:00+07:00, 2025-04-12T00:00:00+07:00, 2025-04-11",
        "3d, 2025-03-26T10:15:00+07:00, 2025-03-30T00:00:00+07:00, 2025-03-29",
        "1mo, 2025-01-31T10:15:00+07:00, 2025-03-01T00:00:00+07:00, 2025-02-28",
        "1mo, 2024-01-31T10:15:00+07:00, 2024-03-01T00:00:00+07:00, 2024-02-29",
        "5m, 2025-03-26T10:15:00+07:00, 2025-03-26T10:20:00+07:00,",
        "2h, 2025-12-31T23:30:00+07:00, 2026-01-01T01:30:00+07:00,",
        "5m@office, 2025-06-04T15:58:00+07:00, 2025-06-05T07:33:00+07:00,",
        "5m@office, 2025-06-04T15:55:00+07:00, 2025-06-04T16:00:00+07:00,",
        "5m@office, 2025-06-05T16:00:00+07:00, 2025-06-10T07:35:00+07:00,",
        "2h@office, 2025-06-13T10:30:00+07:00, 2025-06-13T14:00:00+07:00,",
        "5wd, 2026-08-03T17:30:00Z, 2026-08-12T00:00:00+07:00, 2026-08-11",
        "1wd, 2025-04-05T10:00:00+07:00, 2025-04-09T00:00:00+07:00, 2025-04-08",
    })
    void a_norm_runs_out(String norm, OffsetDateTime start, OffsetDateTime due, LocalDate lastDay) {
        Deadline deadline = deadline(norm, FirstDay.EXCLUDED, start.toInstant());
        assertThat(deadline.due()).isEqualTo(due.toInstant());
        assertThat(deadline.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
        assertThat(deadline.certainty()).isEqualTo(Certainty.DECREED);
    }

    @Test
    void when_the_first_day_counts_it_runs_out_as_the_tenth_begins() {
        Deadline deadline = deadline("10wd", FirstDay.COUNTED, at("2015-02-11T09:00:00+07:00"));
        assertThat(deadline.due()).isEqualTo(at("2015-02-25T00:00:00+07:00"));
        assertThat(deadline.lastDay()).contains(LocalDate.parse("2015-02-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "10wd, 2015-02-14T09:00:00+07:00, 2015-03-02T00:00:00+07:00, 2015-03-01",
        "1wd, 2015-02-11T09:00:00+07:00, 2015-02-11T00:00:00+07:00, 2015-02-10",
        "3d, 2015-02-11T09:00:00+07:00, 2015-02-13T00:00:00+07:00, 2015-02-12",
        "1mo, 2015-01-31T09:00:00+07:00, 2015-02-28T00:00:00+07:00, 2015-02-27",
        "2h, 2015-01-31T09:00:00+07:00, 2015-01-31T11:00:00+07:00,",
    })
    void a_first_day_that_is_off_does_not_count_and_times_know_no_first_day(
            String norm, OffsetDateTime start, OffsetDateTime due, LocalDate lastDay) {
        Deadline deadline = deadline(norm, FirstDay.COUNTED, start.toInstant());
        assertThat(deadline.due()).isEqualTo(due.toInstant());
        assertThat(deadline.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    @Tag("R11.7")
    void at_the_instant_due_it_is_too_late_and_one_nanosecond_earlier_it_is_not() {
        Deadline deadline = deadline("5wd", FirstDay.EXCLUDED, at("2025-08-12T09:00:00+07:00"));
        assertThat(deadline.isPassedAt(deadline.due())).isTrue();
        assertThat(deadline.isPassedAt(deadline.due().plusNanos(1))).isTrue();
        assertThat(deadline.isPassedAt(deadline.due().minusNanos(1))).isFalse();
    }

    @Test
    @Tag("R11.1")
    void a_deadline_names_the_days_off_it_passes_over_with_their_decree() {
        Deadline deadline = deadline("5wd", FirstDay.EXCLUDED, at("2025-08-12T09:00:00+07:00"));
        assertThat(deadline.passedOver())
                .extracting(DayOff::date, DayOff::decree)
                .containsExactly(
                        tuple(LocalDate.parse("2025-08-17"), "SKB-2025"),
                        tuple(LocalDate.parse("2025-08-18"), "SKB-2025-P1"));
        assertThat(deadline("3d", FirstDay.EXCLUDED, at("2025-08-16T09:00:00+07:00"))
                        .passedOver())
                .isEmpty();
        assertThat(deadline("5m@office", FirstDay.EXCLUDED, at("2025-08-18T09:00:00+07:00"))
                        .passedOver())
                .extracting(DayOff::decree)
                .containsExactly("SKB-2025-P1");
    }

    @Nested
    class with_pauses {
        private final Instant start = at("2025-06-10T10:00:00+07:00");

        @ParameterizedTest
        @CsvSource({
            // a day is lost if the pause is on at its last instant
            "2025-06-11T23:59:59.999999999+07:00, 2025-06-12T00:00:00+07:00, 2025-06-18",
            "2025-06-11T08:00:00+07:00, 2025-06-11T23:59:59.999999999+07:00, 2025-06-17",
            "2025-06-11T00:00:00+07:00, 2025-06-12T00:00:00+07:00, 2025-06-18",
            "2025-06-12T00:00:00+07:00, 2025-06-12T00:00:00+07:00, 2025-06-17",
            // within one day, over a weekend, over the first day, after the end
            "2025-06-12T08:00:00+07:00, 2025-06-12T15:00:00+07:00, 2025-06-17",
            "2025-06-14T08:00:00+07:00, 2025-06-15T20:00:00+07:00, 2025-06-17",
            "2025-06-09T08:00:00+07:00, 2025-06-10T20:00:00+07:00, 2025-06-17",
            "2025-06-10T20:00:00+07:00, 2025-06-11T08:00:00+07:00, 2025-06-17",
            "2025-06-18T00:00:00+07:00, 2025-06-30T00:00:00+07:00, 2025-06-17",
            "2025-06-17T23:00:00+07:00, 2025-06-30T00:00:00+07:00, 2025-06-30",
        })
        void a_working_day_whose_last_instant_is_paused_does_not_count(
                OffsetDateTime from, OffsetDateTime to, LocalDate lastDay) {
            List<Pause> pauses = List.of(Pause.between(from.toInstant(), to.toInstant()));
            Deadline deadline = (Deadline) CLOCK.due(Norm.parse("5wd"), FirstDay.EXCLUDED, start, pauses);
            assertThat(deadline.lastDay()).contains(lastDay);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1mo", "5m", "2h", "2h@office"})
        void months_and_times_are_not_moved(String norm) {
            List<Pause> pauses = List.of(Pause.since(at("2025-06-10T10:01:00+07:00")));
            assertThat(CLOCK.due(Norm.parse(norm), FirstDay.EXCLUDED, start, pauses))
                    .isEqualTo(deadline(norm, FirstDay.EXCLUDED, start));
        }

        @Test
        void a_pause_without_end_suspends_unless_the_last_day_is_over() {
            Instant since = at("2025-06-17T23:59:59+07:00");
            assertThat(CLOCK.due(Norm.parse("5wd"), FirstDay.EXCLUDED, start, List.of(Pause.since(since))))
                    .isEqualTo(new Due.Suspended(since));
            assertThat(CLOCK.due(
                            Norm.parse("5wd"),
                            FirstDay.EXCLUDED,
                            start,
                            List.of(Pause.since(at("2025-06-18T00:00:00+07:00")))))
                    .isEqualTo(deadline("5wd", FirstDay.EXCLUDED, start));
            assertThat(CLOCK.due(Norm.parse("5d"), FirstDay.EXCLUDED, start, List.of(Pause.since(start))))
                    .isEqualTo(new Due.Suspended(start));
        }
    }

    @Nested
    class in_a_year_without_decree {
        private final Instant december = at("2027-12-28T10:00:00+07:00");

        @Test
        void working_days_and_office_time_are_not_answered() {
            assertThat(due("5wd", december)).isEqualTo(new Due.NotCovered(Year.of(2028)));
            assertThat(due("40h@office", december)).isEqualTo(new Due.NotCovered(Year.of(2028)));
            assertThat(due("1wd", at("2014-06-01T00:00:00+07:00"))).isEqualTo(new Due.NotCovered(Year.of(2014)));
        }

        @Test
        void norms_that_need_no_decree_are() {
            for (String norm : List.of("400d", "30mo", "5m", "48h")) {
                assertThat(due(norm, december)).isInstanceOf(Deadline.class);
                assertThat(((Deadline) CLOCK.dueOrNotBefore(Norm.parse(norm), FirstDay.EXCLUDED, december, List.of()))
                                .certainty())
                        .isEqualTo(Certainty.DECREED);
            }
        }

        @Test
        void only_the_days_counted_need_one() {
            assertThat(((Deadline) due("3wd", december)).lastDay()).contains(LocalDate.parse("2027-12-31"));
            assertThat(((Deadline) due("1wd", at("2014-12-31T10:00:00+07:00"))).lastDay())
                    .contains(LocalDate.parse("2015-01-02"));
            List<Pause> over = List.of(Pause.between(at("2013-06-01T00:00:00+07:00"), at("2015-01-05T00:00:00+07:00")));
            assertThat(((Deadline) CLOCK.due(
                                    Norm.parse("1wd"), FirstDay.EXCLUDED, at("2013-06-01T00:00:00+07:00"), over))
                            .lastDay())
                    .contains(LocalDate.parse("2015-01-05"));
            List<Pause> later = List.of(Pause.since(at("2029-06-01T00:00:00+07:00")));
            assertThat(CLOCK.due(Norm.parse("3wd"), FirstDay.EXCLUDED, december, later))
                    .isEqualTo(due("3wd", december));
            assertThat(CLOCK.due(Norm.parse("4wd"), FirstDay.EXCLUDED, december, later))
                    .isEqualTo(new Due.NotCovered(Year.of(2028)));
            List<Pause> holding =
                    List.of(Pause.between(at("2027-12-30T00:00:00+07:00"), at("2029-06-01T00:00:00+07:00")));
            assertThat(CLOCK.due(Norm.parse("3wd"), FirstDay.EXCLUDED, december, holding))
                    .isEqualTo(new Due.NotCovered(Year.of(2029)));
            List<Pause> before = List.of(Pause.since(at("2028-06-01T00:00:00+07:00")));
            assertThat(CLOCK.due(Norm.parse("5wd"), FirstDay.EXCLUDED, at("2028-02-01T00:00:00+07:00"), before))
                    .isEqualTo(new Due.NotCovered(Year.of(2028)));
        }

        @Test
        void the_lower_bound_is_marked() {
            Deadline bound = (Deadline) CLOCK.dueOrNotBefore(Norm.parse("5wd"), FirstDay.EXCLUDED, december, List.of());
            assertThat(bound.certainty()).isEqualTo(Certainty.NOT_BEFORE);
            assertThat(bound.lastDay()).contains(LocalDate.parse("2028-01-04"));
            Deadline office =
                    (Deadline) CLOCK.dueOrNotBefore(Norm.parse("40h@office"), FirstDay.EXCLUDED, december, List.of());
            assertThat(office.certainty()).isEqualTo(Certainty.NOT_BEFORE);
            Deadline exact = (Deadline) CLOCK.dueOrNotBefore(Norm.parse("3wd"), FirstDay.EXCLUDED, december, List.of());
            assertThat(exact.certainty()).isEqualTo(Certainty.DECREED);
            assertThat(CLOCK.dueOrNotBefore(
                            Norm.parse("2147483647wd"),
                            FirstDay.EXCLUDED,
                            december,
                            List.of(Pause.between(
                                    Instant.MAX.minus(Duration.ofDays(800)), Instant.MAX.minus(Duration.ofDays(800))))))
                    .isInstanceOf(Deadline.class);
        }

        private Due due(String norm, Instant start) {
            return CLOCK.due(Norm.parse(norm), FirstDay.EXCLUDED, start, List.of());
        }
    }

    @Test
    void a_threshold_is_over_when_the_share_rounded_up_has_run() {
        Instant start = at("2025-06-10T10:00:00+07:00");
        assertThat(threshold("5wd", start, 50)).contains(at("2025-06-14T00:00:00+07:00"));
        assertThat(threshold("5wd", start, 80)).contains(at("2025-06-17T00:00:00+07:00"));
        assertThat(threshold("5wd", start, 81)).contains(at("2025-06-18T00:00:00+07:00"));
        assertThat(threshold("5wd", start, 100)).contains(at("2025-06-18T00:00:00+07:00"));
        assertThat(threshold("1wd", start, 1)).contains(at("2025-06-12T00:00:00+07:00"));
        assertThat(threshold("30d", start, 50)).contains(at("2025-06-26T00:00:00+07:00"));
        assertThat(threshold("3mo", start, 50)).contains(at("2025-08-11T00:00:00+07:00"));
        assertThat(threshold("5m", start, 50)).contains(at("2025-06-10T10:02:30+07:00"));
        assertThat(threshold("2h@office", start, 50)).contains(at("2025-06-10T11:00:00+07:00"));
        assertThat(threshold("2147483647wd", start, 100)).isEmpty();
        assertThat(CLOCK.threshold(Norm.parse("5wd"), FirstDay.EXCLUDED, start, List.of(Pause.since(start)), 50))
                .isEmpty();
        assertThatThrownBy(() -> threshold("5wd", start, 0)).hasMessage("percent is 0, expected 1 to 100");
        assertThatThrownBy(() -> threshold("5wd", start, 101)).hasMessage("percent is 101, expected 1 to 100");
    }

    private static Optional<Instant> threshold(String norm, Instant start, int percent) {
        return CLOCK.threshold(Norm.parse(norm), FirstDay.EXCLUDED, start, List.of(), percent);
    }

    @Test
    void what_was_known_on_a_day_gives_the_deadline_told_on_that_day() {
        SlaClock then = SlaClock.of(
                WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(LocalDate.parse("2025-08-04"))),
                OfficeHours.rembang());
        Instant start = at("2025-08-04T09:00:00+07:00");
        assertThat(((Deadline) then.due(Norm.parse("14wd"), FirstDay.EXCLUDED, start, List.of())).lastDay())
                .contains(LocalDate.parse("2025-08-22"));
        assertThat(deadline("14wd", FirstDay.EXCLUDED, start).lastDay()).contains(LocalDate.parse("2025-08-25"));
    }

    @Test
    void instants_beyond_what_can_be_dated_are_refused() {
        assertThatThrownBy(() -> deadline("5wd", FirstDay.EXCLUDED, Instant.MAX))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> deadline("2h", FirstDay.EXCLUDED, Instant.MAX)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> deadline("5d", FirstDay.EXCLUDED, Instant.MAX)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_clock_needs_a_calendar_that_knows_what_is_decreed() {
        assertThatThrownBy(() -> SlaClock.of(WorkingCalendar.indonesia().lowerBound(), OfficeHours.rembang()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar of lower bounds cannot tell which days are decreed");
        assertThat(CLOCK.calendar()).isEqualTo(WorkingCalendar.indonesia());
        assertThat(CLOCK.hours()).isEqualTo(OfficeHours.rembang());
    }

    private static Deadline deadline(String norm, FirstDay firstDay, Instant start) {
        return (Deadline) CLOCK.due(Norm.parse(norm), firstDay, start, List.of());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
