// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock.State;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.complaint.Verdicts.Verdict;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SOP steps 3b to 7: from an agency to closed and published. */
class AnswerAndClosingTest {
    private static final Actor DISHUB_OFFICER = Actor.liaison(DISHUB);

    private final Counter counter = new Counter();

    @Nested
    @DisplayName("step 3b, telling the agency")
    class Telling {
        @Test
        @Tag("R3b.1")
        void within_five_minutes_of_office_time_is_in_time() {
            counter.dispatched();
            counter.ok("2025-01-07T10:04:59", Actor.SYSTEM, notified(counter));
            assertThat(counter.state(ClockKind.NOTIFY, "2025-01-08T10:00")).isEqualTo(State.MET);
            Counter late = new Counter().dispatched();
            late.ok("2025-01-07T10:05", ADMIN, notified(late));
            assertThat(late.state(ClockKind.NOTIFY, "2025-01-08T10:00")).isEqualTo(State.BREACHED);
        }

        private static Command notified(Counter counter) {
            return new Command.RecordNotification(DPUTARU, counter.text("wamid.1"));
        }

        @Test
        @Tag("R3b.1")
        void is_of_an_agency_that_has_or_supports_the_case() {
            counter.dispatched();
            Command other = new Command.RecordNotification(DISHUB, counter.text("wamid.1"));
            assertThat(counter.no("2025-01-07T10:01", ADMIN, other)).isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.ok("2025-01-07T10:01", ADMIN, new Command.AddSupport(DISHUB));
            counter.ok("2025-01-07T10:02", ADMIN, other);
            assertThat(counter.clock(ClockKind.NOTIFY).agency()).contains(DISHUB);
            assertThat(counter.state(ClockKind.NOTIFY, "2025-01-08T10:00")).isEqualTo(State.MET);
            assertThat(counter.complaint().clocks().get(2).state(at("2025-01-07T10:02")))
                    .isEqualTo(State.OPEN);
        }

        @Test
        @Tag("R3b.1")
        @Tag("R13.2")
        void the_notice_carries_id_agency_category_and_deadline_and_nothing_else() {
            counter.dispatched();
            assertThat(counter.store.waiting(10))
                    .containsExactly(new Notice(
                            "A-6",
                            Notice.Kind.DISPATCHED,
                            "A",
                            Optional.of(DPUTARU),
                            Optional.of(Counter.ROADS),
                            Optional.of(at("2025-01-31T00:00"))));
        }
    }

    @Nested
    @DisplayName("step 4, answering")
    class Answering {
        @Test
        @Tag("R4.1")
        @Tag("R0.1")
        void is_for_the_agency_that_has_the_case() {
            counter.dispatched();
            assertThat(counter.no("2025-01-08T09:00", DISHUB_OFFICER, new Command.Accept()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            counter.ok("2025-01-08T09:00", LIAISON, new Command.Accept());
            assertThat(counter.status()).isEqualTo(Status.IN_PROGRESS);
        }

        @Test
        @Tag("R4.4")
        @Tag("R4.2")
        @Tag("R4.3")
        void reporting_follows_informing_the_head_and_a_draft() {
            counter.inProgress();
            assertThat(counter.no("2025-01-08T10:00", LIAISON, new Command.ReportToHead()))
                    .isEqualTo(Rejection.HEAD_NOT_INFORMED);
            counter.ok("2025-01-08T10:00", LIAISON, new Command.InformHead());
            assertThat(counter.no("2025-01-08T10:00", LIAISON, new Command.ReportToHead()))
                    .isEqualTo(Rejection.NO_DRAFT);
            counter.ok("2025-01-08T10:00", LIAISON, new Command.DraftResponse(counter.text("draf")));
            counter.ok("2025-01-08T10:00", LIAISON, new Command.ReportToHead());
            assertThat(counter.status()).isEqualTo(Status.IN_PROGRESS);
        }

        @Test
        @Tag("R4.5")
        void an_interim_reply_stops_the_clock_of_the_first_word_only() {
            counter.inProgress();
            counter.ok("2025-01-09T09:00", LIAISON, new Command.InterimReply(counter.text("kami cek")));
            assertThat(counter.state(ClockKind.FIRST_RESPONSE, "2025-01-09T09:00"))
                    .isEqualTo(State.MET);
            assertThat(counter.state(ClockKind.RESPONSE, "2025-01-09T09:00")).isEqualTo(State.OPEN);
        }

        @Test
        @Tag("R4.6")
        @Tag("R4.7")
        void a_refused_request_to_redispatch_leads_back_to_the_same_agency() {
            counter.inProgress();
            counter.ok("2025-01-08T10:00", LIAISON, new Command.RequestRedispatch(counter.text("bukan tupoksi")));
            assertThat(counter.status()).isEqualTo(Status.REDISPATCH_REQUESTED);
            assertThat(counter.due(ClockKind.TRIAGE)).isEqualTo(at("2025-01-10T00:00"));
            assertThat(counter.state(ClockKind.RESPONSE, "2025-01-08T10:00")).isEqualTo(State.OPEN);
            int clocks = counter.complaint().clocks().size();
            counter.ok("2025-01-09T10:00", ADMIN, new Command.RefuseRedispatch(counter.text("tupoksi Saudara")));
            assertThat(counter.complaint().stage().lead()).contains(DPUTARU);
            assertThat(counter.status()).isEqualTo(Status.DISPATCHED);
            assertThat(counter.state(ClockKind.TRIAGE, "2025-01-20T10:00")).isEqualTo(State.MET);
            assertThat(counter.complaint().clocks()).hasSize(clocks);
        }

        @Test
        @Tag("R3.9")
        void redispatching_starts_the_agencys_clocks_anew_and_the_citizens_goes_on() {
            counter.inProgress();
            Command again = new Command.Redispatch(DPUTARU, Optional.empty());
            assertThat(counter.no("2025-01-09T10:00", ADMIN, again)).isEqualTo(Rejection.SAME_AGENCY);
            assertThat(counter.no("2025-01-09T10:00", ADMIN, new Command.Redispatch(DISHUB, Optional.empty())))
                    .isEqualTo(Rejection.OUTSIDE_TUPOKSI);
            counter.ok("2025-01-09T10:00", ADMIN, new Command.Redispatch(DISHUB, Optional.of(counter.text("rambu"))));
            assertThat(counter.status()).isEqualTo(Status.DISPATCHED);
            assertThat(counter.clock(ClockKind.ASSIGNMENT).agency()).contains(DISHUB);
            assertThat(counter.clock(ClockKind.ASSIGNMENT).started()).isEqualTo(at("2025-01-09T10:00"));
            assertThat(counter.clock(ClockKind.RESPONSE).started()).isEqualTo(at("2025-01-07T10:00"));
            assertThat(counter.complaint().clocks().get(5).state(at("2025-01-09T10:00")))
                    .isEqualTo(State.CANCELLED);
            assertThat(counter.no("2025-01-09T11:00", LIAISON, new Command.Accept()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        }

        @Test
        @Tag("R3.9")
        @Tag("R11.3")
        void a_breach_of_the_agency_left_by_redispatch_stays() {
            counter.dispatched();
            counter.ok("2025-02-10T10:00", ADMIN, new Command.Redispatch(DISHUB, Optional.of(counter.text("rambu"))));
            assertThat(counter.complaint().clocks().get(5).state(at("2025-02-10T10:00")))
                    .isEqualTo(State.BREACHED);
        }

        @Test
        @Tag("R3.11")
        void a_supporter_is_another_agency_and_only_once() {
            counter.dispatched();
            assertThat(counter.no("2025-01-07T11:00", ADMIN, new Command.AddSupport(DPUTARU)))
                    .isEqualTo(Rejection.SAME_AGENCY);
            counter.ok("2025-01-07T11:00", ADMIN, new Command.AddSupport(DISHUB));
            assertThat(counter.complaint().supporters()).containsExactly(DISHUB);
            assertThat(counter.clock(ClockKind.NOTIFY).agency()).contains(DISHUB);
            assertThat(counter.clock(ClockKind.ASSIGNMENT).agency()).contains(DPUTARU);
            assertThat(counter.no("2025-01-07T12:00", ADMIN, new Command.AddSupport(DISHUB)))
                    .isEqualTo(Rejection.ALREADY_EXISTS);
            assertThat(counter.no("2025-01-08T09:00", DISHUB_OFFICER, new Command.Accept()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            counter.ok("2025-01-08T09:00", DISHUB_OFFICER, new Command.Comment(counter.text("kami bantu")));
        }

        @Test
        @Tag("R4.8")
        void the_answer_follows_the_report_to_the_head_where_the_policy_asks_for_it() {
            counter.inProgress();
            assertThat(counter.no("2025-01-09T10:00", LIAISON, counter.respond("Sudah.")))
                    .isEqualTo(Rejection.NOT_REPORTED_TO_HEAD);
            Counter lax = new Counter();
            lax.rulebook.adopt(lax.rulebook.policy().withReportToHead("TANPA_LAPOR", false));
            lax.inProgress();
            lax.ok("2025-01-09T10:00", LIAISON, lax.respond("Sudah."));
        }

        @Test
        @Tag("R4.8")
        void the_answer_stops_and_starts_its_clocks() {
            counter.responded();
            assertThat(counter.status()).isEqualTo(Status.RESPONDED);
            assertThat(counter.state(ClockKind.RESPONSE, "2025-03-01T10:00")).isEqualTo(State.MET);
            assertThat(counter.state(ClockKind.FIRST_RESPONSE, "2025-03-01T10:00"))
                    .isEqualTo(State.MET);
            assertThat(counter.state(ClockKind.ASSIGNMENT, "2025-03-01T10:00")).isEqualTo(State.MET);
            assertThat(counter.due(ClockKind.MONITOR)).isEqualTo(at("2025-01-24T00:00"));
            assertThat(counter.due(ClockKind.RELAY)).isEqualTo(at("2025-01-11T00:00"));
        }

        @Test
        @Tag("R4.8")
        @Tag("R13.4")
        void an_answer_that_gives_personal_data_away_is_refused_unless_it_is_dismissed() {
            counter.reported();
            String answer = "Hubungi 0812-0000-1111.";
            assertThat(counter.no("2025-01-09T10:00", LIAISON, counter.respond(answer)))
                    .isEqualTo(Rejection.LEAKS_PERSONAL_DATA);
            Verdict office = new Verdict(8, 22, false, Optional.of(counter.text("nomor kantor")));
            counter.ok(
                    "2025-01-09T10:00",
                    LIAISON,
                    new Command.Respond(counter.text(answer), List.of(), new Verdicts(false, List.of(office))));
        }
    }

    @Nested
    @DisplayName("step 5, relaying")
    class Relaying {
        @Test
        @Tag("R5.1")
        void stops_the_clock_on_the_channel_it_came_from() {
            counter.responded();
            assertThat(counter.no("2025-01-10T09:00", ADMIN, relay("TIKTOK"))).isEqualTo(Rejection.BAD_INPUT);
            counter.ok("2025-01-10T09:00", ADMIN, relay("WHATSAPP"));
            assertThat(counter.state(ClockKind.RELAY, "2025-03-01T10:00")).isEqualTo(State.MET);
        }

        @Test
        @Tag("R5.1")
        void is_nothing_before_there_is_an_answer() {
            counter.reported();
            assertThat(counter.no("2025-01-10T09:00", ADMIN, relay("WHATSAPP")))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        }

        @Test
        @Tag("R5.1")
        void runs_on_after_the_case_is_closed() {
            counter.closed();
            assertThat(counter.state(ClockKind.RELAY, "2025-01-10T10:00")).isEqualTo(State.OPEN);
            counter.ok("2025-01-13T09:00", Actor.SYSTEM, relay("WHATSAPP"));
            assertThat(counter.state(ClockKind.RELAY, "2025-01-13T09:00")).isEqualTo(State.BREACHED);
        }

        private Command relay(String channel) {
            return new Command.RelayResponse(new Channel(channel), counter.text("tautan"));
        }
    }

    @Nested
    @DisplayName("step 6, the reporter's word")
    class Replying {
        @Test
        @Tag("R6.1")
        void stops_the_waiting_and_starts_the_handling() {
            counter.replied();
            assertThat(counter.status()).isEqualTo(Status.REPORTER_REPLIED);
            assertThat(counter.state(ClockKind.MONITOR, "2025-03-01T10:00")).isEqualTo(State.MET);
            assertThat(counter.due(ClockKind.REPLY_HANDLING)).isEqualTo(at("2025-01-18T00:00"));
        }

        @Test
        @Tag("R6.1")
        @Tag("R0.1")
        void is_the_reporters_own_or_passed_on_with_the_message() {
            counter.responded();
            assertThat(counter.no("2025-01-10T09:00", Actor.reporter("r2"), counter.reply()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            assertThat(counter.no("2025-01-10T09:00", ADMIN, counter.reply())).isEqualTo(Rejection.BAD_INPUT);
            counter.ok(
                    "2025-01-10T09:00",
                    Actor.SYSTEM,
                    new Command.Reply(counter.text("Masih rusak"), Optional.of(counter.text("wamid.2"))));
        }

        @Test
        @Tag("R6.2")
        void answered_the_waiting_begins_afresh() {
            counter.replied();
            counter.ok("2025-01-13T09:00", LIAISON, new Command.AnswerReply(counter.text("Besok.")));
            assertThat(counter.status()).isEqualTo(Status.RESPONDED);
            assertThat(counter.state(ClockKind.REPLY_HANDLING, "2025-03-01T10:00"))
                    .isEqualTo(State.MET);
            assertThat(counter.due(ClockKind.MONITOR)).isEqualTo(at("2025-01-31T00:00"));
        }

        @Test
        @Tag("R6.3")
        void that_needs_action_starts_a_new_round() {
            counter.replied();
            counter.ok("2025-01-13T09:00", ADMIN, new Command.ResumeWork(Optional.empty()));
            assertThat(counter.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(counter.state(ClockKind.REPLY_HANDLING, "2025-03-01T10:00"))
                    .isEqualTo(State.MET);
            assertThat(counter.clock(ClockKind.RESPONSE).started()).isEqualTo(at("2025-01-13T09:00"));
            assertThat(counter.clock(ClockKind.ASSIGNMENT).agency()).contains(DPUTARU);
            assertThat(counter.no("2025-01-13T10:00", LIAISON, new Command.ReportToHead()))
                    .isEqualTo(Rejection.HEAD_NOT_INFORMED);
        }

        @Test
        @Tag("R6.4")
        @Tag("R11.7")
        void missing_for_ten_working_days_the_system_closes_at_a_sweep() {
            counter.responded();
            assertThat(counter.no("2025-01-20T00:00", Actor.SYSTEM, new Command.AutoClose()))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.sweep("2025-01-23T23:59:59.999999");
            assertThat(counter.status()).isEqualTo(Status.RESPONDED);
            assertThat(counter.sweep("2025-01-24T00:00")).hasSize(1);
            assertThat(counter.complaint().stage())
                    .isEqualTo(new Stage.Closed(Optional.of(DPUTARU), Optional.of(Role.SYSTEM)));
            assertThat(counter.state(ClockKind.MONITOR, "2025-01-24T00:00")).isEqualTo(State.EXPIRED);
            assertThat(counter.due(ClockKind.REOPENING)).isEqualTo(at("2025-02-13T00:00"));
        }

        @Test
        @Tag("R6.1")
        @Tag("R6.4")
        void that_comes_late_but_before_the_sweep_still_counts() {
            counter.responded();
            counter.ok("2025-01-27T09:00", REPORTER, counter.reply());
            assertThat(counter.status()).isEqualTo(Status.REPORTER_REPLIED);
            assertThat(counter.state(ClockKind.MONITOR, "2025-01-27T09:00")).isEqualTo(State.EXPIRED);
        }

        @Test
        @Tag("R6.5")
        void closed_by_the_admin_both_waitings_end() {
            counter.replied();
            counter.ok("2025-01-13T09:00", ADMIN, new Command.Close(counter.text("selesai")));
            assertThat(counter.status()).isEqualTo(Status.CLOSED);
            assertThat(counter.state(ClockKind.REPLY_HANDLING, "2025-03-01T10:00"))
                    .isEqualTo(State.MET);
            Counter other = new Counter().responded();
            other.ok("2025-01-13T09:00", ADMIN, new Command.Close(other.text("selesai")));
            assertThat(other.state(ClockKind.MONITOR, "2025-03-01T10:00")).isEqualTo(State.MET);
            assertThat(other.due(ClockKind.REOPENING)).isEqualTo(at("2025-01-31T00:00"));
        }

        @Test
        @Tag("R6.6")
        void confirmed_it_is_closed_by_the_reporter_with_a_rating_of_one_to_five_or_none() {
            counter.closed();
            assertThat(counter.complaint().stage())
                    .isEqualTo(new Stage.Closed(Optional.of(DPUTARU), Optional.of(Role.REPORTER)));
            assertThat(counter.due(ClockKind.REOPENING)).isEqualTo(at("2025-01-25T00:00"));
            assertThatThrownBy(() -> new Command.ConfirmDone(Optional.of(6)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rating: expected 1 to 5");
            assertThatThrownBy(() -> new Command.ConfirmDone(Optional.of(0)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        @Tag("R6.7")
        @Tag("R11.3")
        void reopened_in_time_work_goes_on_and_earlier_breaches_stay() {
            counter.closed();
            counter.ok("2025-01-24T23:59", REPORTER, new Command.Reopen(counter.text("rusak lagi")));
            assertThat(counter.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(counter.state(ClockKind.REOPENING, "2025-03-01T10:00")).isEqualTo(State.MET);
            assertThat(counter.clock(ClockKind.RESPONSE).started()).isEqualTo(at("2025-01-24T23:59"));
            assertThat(counter.clock(ClockKind.ASSIGNMENT).agency()).contains(DPUTARU);
            assertThat(counter.complaint().clocks().get(2).state(at("2025-03-01T10:00")))
                    .isEqualTo(State.BREACHED);
        }

        @Test
        @Tag("R6.7")
        void reopening_is_not_possible_once_the_window_is_shut() {
            counter.closed();
            assertThat(counter.no("2025-01-25T00:00", REPORTER, new Command.Reopen(counter.text("rusak lagi"))))
                    .isEqualTo(Rejection.WINDOW_SHUT);
        }
    }

    @Nested
    @DisplayName("step 7, publishing")
    class Publishing {
        private final Command publish = new Command.RecordPublication("https://example.org/1");

        @Test
        @Tag("R7.1")
        void is_for_closed_cases() {
            counter.responded();
            assertThat(counter.no("2025-01-10T09:00", LIAISON, publish)).isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.ok("2025-01-10T09:00", REPORTER, new Command.ConfirmDone(Optional.empty()));
            counter.ok("2025-01-10T09:00", LIAISON, publish);
        }

        @Test
        @Tag("R7.1")
        @Tag("R13.1")
        void is_never_for_secret_ones() {
            counter.closed();
            Counter secret = new Counter().registered();
            secret.ok("2025-01-07T09:10", ADMIN, Counter.classify(Classification.Kind.COMPLAINT, false, false, false));
            secret.ok("2025-01-07T09:20", ADMIN, secret.decide(Visibility.CLOSED));
            secret.ok("2025-01-07T09:30", ADMIN, new Command.Verify());
            secret.ok("2025-01-07T10:00", ADMIN, secret.dispatch(DPUTARU));
            secret.ok("2025-01-08T09:00", LIAISON, new Command.Accept());
            secret.ok("2025-01-08T10:00", LIAISON, new Command.InformHead());
            secret.ok("2025-01-08T11:00", LIAISON, new Command.DraftResponse(secret.text("draf")));
            secret.ok("2025-01-08T12:00", LIAISON, new Command.ReportToHead());
            secret.ok("2025-01-09T10:00", LIAISON, secret.respond("Sudah."));
            secret.ok("2025-01-10T09:00", REPORTER, new Command.ConfirmDone(Optional.empty()));
            assertThat(secret.no("2025-01-10T10:00", LIAISON, publish)).isEqualTo(Rejection.SECRET);
        }
    }
}
