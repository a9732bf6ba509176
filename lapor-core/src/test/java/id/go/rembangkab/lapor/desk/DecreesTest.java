// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Clock.State;
import id.go.rembangkab.lapor.complaint.ClockChange;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Recount;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.sla.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deadlines and what decrees do to them (R11, A15, A16). */
class DecreesTest {
    private final Counter counter = new Counter();

    private void decree(DayKind kind, String date) {
        WorkingCalendar calendar = counter.rulebook.calendar();
        LocalDate day = LocalDate.parse(date);
        counter.rulebook.adopt(calendar.with(
                new DayOff(day, kind, "Hari uji", "Test day", "UJI-" + date), decreeOf("UJI-" + date, day)));
    }

    private static Decree decreeOf(String id, LocalDate day) {
        return Decree.of(id, "Keputusan Uji " + day, day.minusDays(30));
    }

    private List<Answer.Done> adopt(String at) {
        List<Answer.Done> moved = new ArrayList<>();
        counter.sweep.adoptCalendar(at(at), moved::add);
        return moved;
    }

    @Test
    @Tag("R11.1")
    @Tag("R11.2")
    void a_deadline_is_stored_with_norm_policy_calendar_and_the_days_passed_over() {
        counter.dispatched();
        ClockChange.Started started = counter.store.find(ID).orElseThrow().entries().get(5).clocks().stream()
                .filter(change -> change instanceof ClockChange.Started start && start.kind() == ClockKind.RESPONSE)
                .map(change -> (ClockChange.Started) change)
                .findFirst()
                .orElseThrow();
        assertThat(started.norm()).hasToString("14wd");
        assertThat(started.policy()).isEqualTo(Policy.REMBANG_2024.version());
        assertThat(started.calendar()).isEqualTo(WorkingCalendar.indonesia().version());
        assertThat(started.start()).isEqualTo(at("2025-01-07T10:00"));
        assertThat(started.deadline().due()).isEqualTo(at("2025-01-31T00:00"));
        assertThat(started.deadline().passedOver())
                .extracting(DayOff::date)
                .containsExactly(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 28), LocalDate.of(2025, 1, 29));
    }

    @Test
    @Tag("R11.4")
    @Tag("R9.6")
    void a_day_off_that_is_added_moves_open_deadlines_later_by_an_event_of_their_own() {
        counter.dispatched();
        decree(DayKind.COLLECTIVE_LEAVE, "2025-01-20");
        List<Answer.Done> moved = adopt("2025-01-08T09:00");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).entries())
                .extracting(entry -> entry.event().type())
                .containsExactly("ObligationBreached", "CalendarAdopted");
        assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-02-01T00:00"));
        assertThat(counter.due(ClockKind.FIRST_RESPONSE)).isEqualTo(at("2025-01-15T00:00"));
        assertThat(counter.clock(ClockKind.RESPONSE).calendar())
                .isEqualTo(counter.rulebook.calendar().version());
        assertThat(counter.clock(ClockKind.RESPONSE).deadline().orElseThrow().passedOver())
                .extracting(DayOff::decree)
                .contains("UJI-2025-01-20");
        assertThat(adopt("2025-01-08T09:00")).isEmpty();
        assertThat(new Audit(counter.ports).check(ID)).isEmpty();
    }

    @Test
    @Tag("R11.4")
    void a_day_off_that_is_taken_away_moves_no_deadline_earlier() {
        counter.dispatched();
        decree(DayKind.EXTRA_WORKING_DAY, "2025-01-28");
        assertThat(adopt("2025-01-08T09:00")).isEmpty();
        assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-01-31T00:00"));
    }

    @Test
    @Tag("R11.4")
    void a_pause_that_ends_under_another_calendar_moves_no_deadline_earlier_either() {
        counter.inProgress();
        counter.ok("2025-01-08T10:00", LIAISON, counter.pend());
        decree(DayKind.EXTRA_WORKING_DAY, "2025-01-28");
        counter.ok("2025-01-08T11:00", ADMIN, counter.complete());
        assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-01-31T00:00"));
        assertThat(new Audit(counter.ports).check(ID)).isEmpty();
    }

    @Test
    @Tag("R11.3")
    void a_breach_on_record_stays_under_a_corrected_calendar() {
        counter.dispatched();
        counter.sweep("2025-01-31T00:00");
        decree(DayKind.COLLECTIVE_LEAVE, "2025-01-30");
        adopt("2025-01-31T09:00");
        assertThat(counter.state(ClockKind.RESPONSE, "2025-01-31T09:00")).isEqualTo(State.BREACHED);
        assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-01-31T00:00"));
    }

    @Test
    @Tag("R11.7")
    void at_the_exact_instant_due_a_clock_is_late_and_one_instant_earlier_it_is_not() {
        counter.received();
        assertThat(counter.state(ClockKind.INTAKE, "2025-01-09T23:59:59.999999"))
                .isEqualTo(State.OPEN);
        assertThat(counter.state(ClockKind.INTAKE, "2025-01-10T00:00")).isEqualTo(State.BREACHED);
    }

    @Test
    @Tag("R11.3")
    void the_sweep_puts_each_missed_deadline_on_record_once() {
        counter.received();
        assertThat(counter.sweep("2025-01-10T00:00").get(0).entries())
                .extracting(entry -> entry.event().type())
                .containsExactly("ObligationBreached");
        assertThat(counter.clock(ClockKind.INTAKE).breachRecorded()).isTrue();
        assertThat(counter.sweep("2025-01-10T00:00")).isEmpty();
        assertThat(counter.sweep("2025-02-10T00:00")).isEmpty();
    }

    @Test
    @Tag("R11.6")
    void a_case_keeps_the_policy_it_started_with() {
        counter.received();
        counter.rulebook.adopt(Policy.LITERAL);
        counter.ok("2025-01-10T09:00", ADMIN, new Command.Register(new TrackingId("1")));
        assertThat(counter.clock(ClockKind.VERIFY).norm()).hasToString("3wd");
        assertThat(counter.complaint().policy().name()).isEqualTo("REMBANG_2024");
        Counter literal = new Counter();
        literal.rulebook.adopt(Policy.LITERAL);
        literal.received();
        assertThat(literal.due(ClockKind.INTAKE)).isEqualTo(at("2025-01-10T00:00"));
        assertThat(literal.clock(ClockKind.INTAKE).norm()).hasToString("3d");
    }

    @Test
    @Tag("R6.4")
    void as_the_national_job_was_seen_to_count_the_first_day_counts() {
        counter.rulebook.adopt(Policy.SP4N_OBSERVED);
        counter.responded();
        assertThat(counter.due(ClockKind.MONITOR)).isEqualTo(at("2025-01-22T00:00"));
        counter.sweep("2025-01-22T01:00");
        assertThat(counter.status()).isEqualTo(Status.CLOSED);
    }

    @Test
    @Tag("R11.7")
    void a_lower_bound_is_never_late_and_never_closes() {
        Counter late = new Counter();
        late.ok("2027-12-29T09:00", ADMIN, late.receive());
        Clock intake = late.clock(ClockKind.INTAKE);
        assertThat(intake.deadline().orElseThrow().certainty()).isEqualTo(Certainty.NOT_BEFORE);
        assertThat(late.state(ClockKind.INTAKE, "2028-06-01T00:00")).isEqualTo(State.OPEN);
        assertThat(late.sweep("2028-06-01T00:00"))
                .extracting(Answer.Done::entries)
                .allSatisfy(entries -> assertThat(entries)
                        .extracting(entry -> entry.event().type())
                        .containsOnly("ReminderGiven"));
    }

    @Test
    @Tag("R11.2")
    void a_deadline_under_rules_that_nobody_knows_any_more_is_found() {
        counter.dispatched();
        Optional<Recount.Mismatch> found = Recount.first(
                ID, counter.store.find(ID).orElseThrow().entries(), (policy, calendar) -> Optional.empty());
        assertThat(found.orElseThrow().kind()).isEqualTo(ClockKind.INTAKE);
        assertThat(found.orElseThrow().counted()).isEmpty();
        assertThat(found.orElseThrow().sequence()).isEqualTo(1);
    }
}
