// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ANI;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Classification.Kind;
import id.go.rembangkab.lapor.complaint.Clock.State;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.complaint.Verdicts.Verdict;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Norm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SOP steps 1 to 3: from a channel to an agency. */
class IntakeAndVerificationTest {
    private static final ComplaintId OTHER = new ComplaintId("B");
    private static final Visibility SECRET = new Visibility(Visibility.Identity.SHOWN, Visibility.Content.SECRET);
    private static final Visibility ANONYMOUS = new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC);

    private final Counter counter = new Counter();

    @Nested
    @DisplayName("step 1, receiving")
    class Receiving {
        @Test
        @Tag("R1.1")
        void from_a_channel_leads_to_received_and_starts_intake() {
            counter.received();
            assertThat(counter.status()).isEqualTo(Status.RECEIVED);
            assertThat(counter.complaint().clocks()).hasSize(1);
            assertThat(counter.due(ClockKind.INTAKE)).isEqualTo(at("2025-01-10T00:00"));
        }

        @Test
        @Tag("R1.1")
        @Tag("R12.2")
        void from_sp4n_leads_to_registered_and_starts_verify_under_its_tracking_id() {
            counter.ok("2025-01-06T09:00", Actor.SYSTEM, counter.receiveFromSp4n());
            assertThat(counter.status()).isEqualTo(Status.REGISTERED);
            assertThat(counter.complaint().trackingId()).contains(new TrackingId("700"));
            assertThat(counter.complaint().clocks()).hasSize(1);
            assertThat(counter.due(ClockKind.VERIFY)).isEqualTo(at("2025-01-10T00:00"));
        }

        @Test
        @Tag("R1.1")
        void again_under_the_same_external_id_gives_the_first_complaint_and_changes_nothing() {
            counter.received();
            Answer again = counter.give(OTHER, "2025-01-05T09:00", ADMIN, counter.receive());
            assertThat(again).isEqualTo(new Answer.Done(counter.complaint(), List.of(), true));
            assertThat(counter.store.find(OTHER)).isEmpty();
        }

        @Test
        @Tag("R1.1")
        @Tag("R1.2")
        void knows_the_channels_of_the_sop_and_those_the_embedder_adds() {
            Channel sms = new Channel("SMS_1708");
            Command.Receive bySms = new Command.Receive(counter.intake(sms, "1", "Jalan berlubang"));
            assertThat(counter.ports.channels().all()).containsAll(Channel.SOP).hasSize(8);
            assertThat(counter.no("2025-01-06T09:00", ADMIN, bySms)).isEqualTo(Rejection.BAD_INPUT);
            counter.ports.channels().add(sms);
            counter.ok("2025-01-06T09:00", ADMIN, bySms);
        }

        @Test
        @Tag("R1.1")
        @Tag("R0.1")
        void is_for_the_admin_and_the_channels_own_adapter() {
            assertThat(counter.no("2025-01-06T09:00", REPORTER, counter.receive()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            assertThat(counter.no("2025-01-06T09:00", LIAISON, counter.receive()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        }

        @Test
        @Tag("R1.1")
        void of_a_number_that_another_complaint_has_is_refused() {
            counter.registered();
            Command.Receive same =
                    new Command.Receive(counter.intake(Channel.SP4N_LAPOR, "9165816", "Jalan berlubang", "foto.jpg"));
            Answer answer = counter.give(OTHER, "2025-01-08T09:00", ADMIN, same);
            assertThat(((Answer.Refused) answer).why().why()).isEqualTo(Rejection.ALREADY_EXISTS);
        }
    }

    @Nested
    @DisplayName("step 2, registering")
    class Registering {
        @Test
        @Tag("R2.1")
        void stops_intake_and_starts_verify() {
            counter.registered();
            assertThat(counter.status()).isEqualTo(Status.REGISTERED);
            assertThat(counter.state(ClockKind.INTAKE, "2025-01-07T09:00")).isEqualTo(State.MET);
            assertThat(counter.due(ClockKind.VERIFY)).isEqualTo(at("2025-01-11T00:00"));
        }

        @Test
        @Tag("R2.1")
        @Tag("R14.1")
        void needs_a_description_and_supporting_data() {
            counter.ok(
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(counter.intake(new Channel("TIKTOK"), "t", "Jalan berlubang")));
            Command register = new Command.Register(new TrackingId("1"));
            assertThat(counter.no("2025-01-06T10:00", ADMIN, register)).isEqualTo(Rejection.INCOMPLETE);
            counter.ok("2025-01-06T10:00", ADMIN, new Command.Attach(counter.text("foto.jpg"), "image/jpeg"));
            counter.ok("2025-01-06T11:00", ADMIN, register);
        }

        @Test
        @Tag("R2.1")
        void takes_no_number_that_is_taken() {
            counter.registered();
            counter.ok(
                    OTHER,
                    "2025-01-07T10:00",
                    ADMIN,
                    new Command.Receive(counter.intake(new Channel("TIKTOK"), "t", "Sampah", "foto.jpg")));
            Answer answer =
                    counter.give(OTHER, "2025-01-07T11:00", ADMIN, new Command.Register(new TrackingId("9165816")));
            assertThat(((Answer.Refused) answer).why().why()).isEqualTo(Rejection.ALREADY_EXISTS);
        }

        @Test
        @Tag("R2.1")
        void too_late_leaves_a_breach_on_record() {
            counter.received();
            counter.ok("2025-01-10T00:00", ADMIN, new Command.Register(new TrackingId("1")));
            assertThat(counter.state(ClockKind.INTAKE, "2025-01-10T00:00")).isEqualTo(State.BREACHED);
            assertThat(counter.complaint().version()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("step 3, pending and completing")
    class Pending {
        @Test
        @Tag("R2.2")
        void pauses_intake_and_starts_completion() {
            counter.received();
            counter.ok("2025-01-07T09:00", ADMIN, counter.pend());
            assertThat(counter.status()).isEqualTo(Status.PENDING);
            assertThat(counter.clock(ClockKind.INTAKE).deadline()).isEmpty();
            assertThat(counter.state(ClockKind.INTAKE, "2025-01-20T09:00")).isEqualTo(State.PAUSED);
            assertThat(counter.due(ClockKind.COMPLETION)).isEqualTo(at("2025-02-07T00:00"));
        }

        @Test
        @Tag("R2.2")
        void ends_verify() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            assertThat(counter.state(ClockKind.VERIFY, "2025-01-20T09:00")).isEqualTo(State.MET);
        }

        @Test
        @Tag("R2.2")
        void needs_something_that_is_missing_or_asked() {
            counter.received();
            assertThat(counter.no("2025-01-07T09:00", ADMIN, new Command.Pend(List.of(), Optional.empty())))
                    .isEqualTo(Rejection.NOTHING_MISSING);
            counter.ok(
                    "2025-01-07T09:00", ADMIN, new Command.Pend(List.of(), Optional.of(counter.text("di desa mana?"))));
        }

        @Test
        @Tag("R2.2")
        void by_the_agency_is_only_for_what_it_works_on() {
            counter.verified();
            assertThat(counter.no("2025-01-07T09:40", LIAISON, counter.pend()))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            counter.ok("2025-01-07T10:00", ADMIN, counter.dispatch(DPUTARU));
            assertThat(counter.no("2025-01-08T08:00", LIAISON, counter.pend()))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.ok("2025-01-08T09:00", LIAISON, new Command.Accept());
            counter.ok("2025-01-08T10:00", LIAISON, counter.pend());
            assertThat(counter.state(ClockKind.RESPONSE, "2025-01-08T10:00")).isEqualTo(State.PAUSED);
            assertThat(counter.state(ClockKind.FIRST_RESPONSE, "2025-01-08T10:00"))
                    .isEqualTo(State.PAUSED);
            assertThat(counter.state(ClockKind.ASSIGNMENT, "2025-01-08T10:00")).isEqualTo(State.PAUSED);
            assertThat(counter.state(ClockKind.NOTIFY, "2025-01-08T10:00")).isEqualTo(State.BREACHED);
        }

        @Test
        @Tag("R3.5")
        void ends_where_it_began_and_the_clocks_go_on_without_the_days_between() {
            counter.inProgress();
            counter.ok("2025-01-08T10:00", LIAISON, counter.pend());
            counter.ok("2025-01-10T10:00", REPORTER, counter.complete());
            assertThat(counter.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(counter.state(ClockKind.COMPLETION, "2025-01-10T10:00")).isEqualTo(State.MET);
            // 14 days from 8 January without the 8th and 9th, whose midnights lay in the pause, and 27 to 29 January
            assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-02-04T00:00"));
        }

        @Test
        @Tag("R3.5")
        void starts_verify_afresh_before_dispatch_only() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            counter.ok("2025-01-13T09:00", REPORTER, counter.complete());
            assertThat(counter.due(ClockKind.VERIFY)).isEqualTo(at("2025-01-17T00:00"));
            assertThat(counter.complaint().clocks()).hasSize(4);
        }

        @Test
        @Tag("R3.5")
        void with_new_text_privacy_is_decided_again_before_dispatch() {
            counter.verified();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            counter.ok(
                    "2025-01-09T09:00",
                    REPORTER,
                    new Command.Complete(
                            Optional.of(counter.text("di depan rumah saya")), List.of(), Optional.empty()));
            assertThat(counter.status()).isEqualTo(Status.VERIFIED);
            assertThat(counter.no("2025-01-09T10:00", ADMIN, counter.dispatch(DPUTARU)))
                    .isEqualTo(Rejection.PRIVACY_UNDECIDED);
            counter.ok("2025-01-09T10:00", ADMIN, counter.decide(Visibility.OPEN));
            counter.ok("2025-01-09T10:00", ADMIN, counter.dispatch(DPUTARU));
        }

        @Test
        @Tag("R3.6")
        void that_is_not_ended_in_thirty_days_ends_in_the_archive_at_a_sweep() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            counter.sweep("2025-02-07T23:59:59.999999");
            assertThat(counter.status()).isEqualTo(Status.PENDING);
            counter.sweep("2025-02-08T00:00");
            assertThat(counter.complaint().stage())
                    .isEqualTo(new Stage.Archived(
                            Optional.of(Role.SYSTEM), Optional.of(ArchiveReason.INCOMPLETE), Optional.empty()));
            assertThat(counter.state(ClockKind.COMPLETION, "2025-02-08T00:00")).isEqualTo(State.EXPIRED);
        }

        @Test
        @Tag("R3.6")
        @Tag("R3.5")
        void that_ran_out_can_still_be_completed_until_it_is_swept() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            counter.ok("2025-02-10T09:00", REPORTER, counter.complete());
            assertThat(counter.status()).isEqualTo(Status.REGISTERED);
            assertThat(counter.state(ClockKind.COMPLETION, "2025-02-10T09:00")).isEqualTo(State.EXPIRED);
        }

        @Test
        @Tag("R3.6")
        void cannot_be_expired_by_asking_early() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            assertThat(counter.no("2025-01-20T09:00", Actor.SYSTEM, new Command.ExpirePending()))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        }
    }

    @Nested
    @DisplayName("step 3, classifying and deciding privacy")
    class Deciding {
        @Test
        @Tag("R3.1")
        void picks_the_norm_of_the_answer() {
            assertThat(normAfter(Kind.INFORMATION_REQUEST, false, true, true)).isEqualTo("5wd");
            assertThat(normAfter(Kind.COMPLAINT, true, true, true)).isEqualTo("5wd");
            assertThat(normAfter(Kind.COMPLAINT, false, true, true)).isEqualTo("60wd");
            assertThat(normAfter(Kind.COMPLAINT, false, true, false)).isEqualTo("14wd");
            assertThat(normAfter(Kind.ASPIRATION, false, false, true)).isEqualTo("14wd");
        }

        private String normAfter(Kind kind, boolean normative, boolean supervisory, boolean examination) {
            Counter fresh = new Counter().registered();
            fresh.ok("2025-01-07T09:10", ADMIN, Counter.classify(kind, normative, supervisory, examination));
            fresh.ok("2025-01-07T09:20", ADMIN, fresh.decide(Visibility.OPEN));
            fresh.ok("2025-01-07T09:30", ADMIN, new Command.Verify());
            fresh.ok("2025-01-07T10:00", ADMIN, fresh.dispatch(DPUTARU));
            assertThat(fresh.clock(ClockKind.ASSIGNMENT).norm())
                    .isEqualTo(fresh.clock(ClockKind.RESPONSE).norm());
            return fresh.clock(ClockKind.RESPONSE).norm().toString();
        }

        @Test
        @Tag("R3.1")
        @Tag("R11.5")
        void anew_recomputes_the_answer_from_the_same_start_and_keeps_both_deadlines() {
            counter.inProgress();
            Classification normative = new Classification(Kind.COMPLAINT, true, false, false, new Category("jalan"));
            assertThat(counter.no(
                            "2025-01-08T10:00",
                            ADMIN,
                            new Command.Classify(normative, Optional.empty(), Optional.empty())))
                    .isEqualTo(Rejection.BAD_INPUT);
            counter.ok(
                    "2025-01-08T10:00",
                    ADMIN,
                    new Command.Classify(normative, Optional.of(counter.text("normatif")), Optional.empty()));
            assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-01-15T00:00"));
            assertThat(counter.clock(ClockKind.RESPONSE).norm()).isEqualTo(Norm.parse("5wd"));
            assertThat(counter.clock(ClockKind.RESPONSE).earlier().get(0).due()).isEqualTo(at("2025-01-31T00:00"));
            assertThat(counter.due(ClockKind.ASSIGNMENT)).isEqualTo(at("2025-01-15T00:00"));
            assertThat(counter.clock(ClockKind.RESPONSE).started()).isEqualTo(at("2025-01-07T10:00"));
        }

        @Test
        @Tag("R3.2")
        @Tag("R13.4")
        void every_finding_is_accepted_or_dismissed_with_a_reason() {
            counter.ok(
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(
                            counter.intake(Channel.SP4N_LAPOR, "7", "hubungi 0812-0000-1111 segera", "foto.jpg")));
            assertThat(counter.no("2025-01-06T10:00", ADMIN, decide(Verdicts.NONE)))
                    .isEqualTo(Rejection.FINDINGS_OPEN);
            Verdict unreasoned = new Verdict(8, 22, false, Optional.empty());
            assertThat(counter.no("2025-01-06T10:00", ADMIN, decide(new Verdicts(false, List.of(unreasoned)))))
                    .isEqualTo(Rejection.FINDINGS_OPEN);
            Verdict accepted = new Verdict(8, 22, true, Optional.empty());
            counter.ok("2025-01-06T10:00", ADMIN, decide(new Verdicts(false, List.of(accepted))));
            Verdict dismissed = new Verdict(8, 22, false, Optional.of(counter.text("nomor kantor")));
            counter.ok("2025-01-06T10:00", ADMIN, decide(new Verdicts(false, List.of(dismissed))));
        }

        private Command decide(Verdicts verdicts) {
            return decide("hubungi segera", verdicts);
        }

        private Command decide(String publicText, Verdicts verdicts) {
            return new Command.DecidePrivacy(Visibility.OPEN, counter.text(publicText), verdicts);
        }

        @Test
        @Tag("R3.2")
        @Tag("R13.2")
        void what_is_accepted_is_masked_in_the_public_text_too() {
            String told = "hubungi 0812-0000-1111 segera";
            counter.ok(
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(counter.intake(Channel.SP4N_LAPOR, "7", told, "foto.jpg")));
            counter.ok("2025-01-06T10:00", ADMIN, decide(told, Verdicts.ACCEPT_ALL));
            assertThat(shownToAnyone()).isEqualTo("hubungi [telepon 1] segera");
            Verdict accepted = new Verdict(8, 22, true, Optional.empty());
            counter.ok("2025-01-06T10:00", ADMIN, decide("hub 0812-0000-1111", new Verdicts(false, List.of(accepted))));
            assertThat(shownToAnyone()).isEqualTo("hub [telepon 1]");
            Verdict dismissed = new Verdict(8, 22, false, Optional.of(counter.text("nomor kantor")));
            counter.ok("2025-01-06T10:00", ADMIN, decide(told, new Verdicts(false, List.of(dismissed))));
            assertThat(shownToAnyone()).isEqualTo(told);
        }

        private String shownToAnyone() {
            return new Views(counter.ports, counter.desk)
                    .view(counter.complaint(), Optional.empty()).texts().stream()
                            .map(View.TextView::text)
                            .collect(Collectors.joining());
        }

        @Test
        @Tag("R3.2")
        @Tag("R13.1")
        void may_only_tighten_what_the_reporter_chose() {
            Intake<Text> open = counter.intake(Channel.SP4N_LAPOR, "7", "Jalan berlubang", "foto.jpg");
            counter.ok(
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(new Intake<>(
                            open.channel(),
                            open.externalId(),
                            open.trackingId(),
                            open.title(),
                            open.description(),
                            open.evidence(),
                            open.reporter(),
                            ANONYMOUS,
                            open.place(),
                            open.category())));
            assertThat(counter.no("2025-01-06T10:00", ADMIN, counter.decide(Visibility.OPEN)))
                    .isEqualTo(Rejection.LOOSENS_PRIVACY);
            counter.ok("2025-01-06T10:00", ADMIN, counter.decide(Visibility.CLOSED));
            assertThat(counter.no("2025-01-06T10:00", ANI, counter.lower(Visibility.OPEN)))
                    .isEqualTo(Rejection.LOOSENS_PRIVACY);
            counter.ok("2025-01-06T10:00", ANI, counter.lower(ANONYMOUS));
        }

        @Test
        @Tag("R3.2")
        @Tag("R13.1")
        void what_stands_is_lowered_by_a_named_person_and_for_a_reason_only() {
            counter.registered();
            counter.ok("2025-01-07T10:00", ADMIN, counter.decide(Visibility.CLOSED));
            for (Visibility less : List.of(ANONYMOUS, SECRET, Visibility.OPEN)) {
                assertThat(counter.no("2025-01-07T10:10", ANI, counter.decide(less)))
                        .isEqualTo(Rejection.LOOSENS_PRIVACY);
                assertThat(counter.no("2025-01-07T10:10", ADMIN, counter.lower(less)))
                        .isEqualTo(Rejection.LOOSENS_PRIVACY);
            }
            assertThat(counter.complaint().visibility()).isEqualTo(Visibility.CLOSED);
            counter.ok("2025-01-07T10:20", ANI, counter.lower(SECRET));
            assertThat(counter.complaint().visibility()).isEqualTo(SECRET);
            counter.ok("2025-01-07T10:30", ADMIN, counter.decide(Visibility.CLOSED));
        }

        @Test
        @Tag("R3.2")
        void the_reason_is_told_to_those_who_may_read_reasons() {
            counter.registered();
            counter.ok("2025-01-07T10:00", ADMIN, counter.decide(Visibility.CLOSED));
            counter.ok("2025-01-07T10:20", ANI, counter.lower(Visibility.OPEN));
            Views views = new Views(counter.ports, counter.desk);
            for (Role role : List.of(Role.ADMIN, Role.AUDITOR)) {
                assertThat(views.view(counter.complaint(), Optional.of(Actor.of(role)))
                                .texts())
                        .extracting(View.TextView::text)
                        .contains("Pelapor setuju");
            }
            for (Optional<Actor> reader : List.of(Optional.<Actor>empty(), Optional.of(REPORTER))) {
                assertThat(views.view(counter.complaint(), reader).texts())
                        .extracting(View.TextView::text)
                        .doesNotContain("Pelapor setuju");
            }
        }

        @Test
        @Tag("R10.1")
        void a_refusal_says_what_the_decision_is_looser_than() {
            counter.registered();
            counter.ok("2025-01-07T10:00", ADMIN, counter.decide(SECRET));
            Answer answer = counter.give(Counter.ID, "2025-01-07T10:10", ANI, counter.decide(Visibility.OPEN));
            assertThat(((Answer.Refused) answer).why().message(Locale.ROOT)).contains("alasan (reason)", "admin:NAMA");
            assertThat(((Answer.Refused) answer).why().message(Locale.ENGLISH))
                    .contains("a reason (reason)", "admin:NAME");
        }
    }

    @Nested
    @DisplayName("step 3, verifying and dispatching")
    class Dispatching {
        @Test
        @Tag("R3.3")
        void a_complaint_is_verified_once_complete_classified_and_decided() {
            counter.registered();
            assertThat(counter.no("2025-01-07T09:00", ADMIN, new Command.Verify()))
                    .isEqualTo(Rejection.NOT_CLASSIFIED);
            counter.ok("2025-01-07T09:00", ADMIN, Counter.classify(Kind.COMPLAINT, false, false, false));
            assertThat(counter.no("2025-01-07T09:00", ADMIN, new Command.Verify()))
                    .isEqualTo(Rejection.PRIVACY_UNDECIDED);
            counter.ok("2025-01-07T09:00", ADMIN, counter.decide(Visibility.OPEN));
            counter.ok("2025-01-07T09:00", ADMIN, new Command.Verify());
            assertThat(counter.status()).isEqualTo(Status.VERIFIED);
            assertThat(counter.state(ClockKind.VERIFY, "2025-01-07T09:00")).isEqualTo(State.OPEN);
        }

        @Test
        @Tag("R3.3")
        @Tag("R14.1")
        void an_incomplete_complaint_goes_no_further_than_pending() {
            counter.ok(
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(counter.intake(Channel.SP4N_LAPOR, "7", "Jalan berlubang")));
            counter.ok("2025-01-06T09:00", ADMIN, Counter.classify(Kind.COMPLAINT, false, false, false));
            counter.ok("2025-01-06T09:00", ADMIN, counter.decide(Visibility.OPEN));
            assertThat(counter.no("2025-01-06T10:00", ADMIN, new Command.Verify()))
                    .isEqualTo(Rejection.INCOMPLETE);
            counter.ok("2025-01-06T10:00", ADMIN, counter.pend());
        }

        @Test
        @Tag("R3.4")
        void starts_the_clocks_of_the_answer_and_of_telling_the_agency() {
            counter.dispatched();
            assertThat(counter.status()).isEqualTo(Status.DISPATCHED);
            assertThat(counter.state(ClockKind.VERIFY, "2025-01-07T10:00")).isEqualTo(State.MET);
            assertThat(counter.due(ClockKind.NOTIFY)).isEqualTo(at("2025-01-07T10:05"));
            assertThat(counter.due(ClockKind.FIRST_RESPONSE)).isEqualTo(at("2025-01-15T00:00"));
            assertThat(counter.due(ClockKind.RESPONSE)).isEqualTo(at("2025-01-31T00:00"));
            assertThat(counter.clock(ClockKind.ASSIGNMENT).agency()).contains(DPUTARU);
        }

        @Test
        @Tag("R3.4")
        void cannot_be_before_it_is_verified() {
            counter.decided();
            assertThat(counter.no("2025-01-07T10:00", ADMIN, counter.dispatch(DPUTARU)))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        }

        @Test
        @Tag("R3.4")
        @Tag("R12.1")
        void needs_somebody_at_the_agency_who_can_be_told() {
            counter.verified();
            counter.agency(DISHUB, " ", "jalan");
            assertThat(counter.no("2025-01-07T10:00", ADMIN, counter.dispatch(DISHUB)))
                    .isEqualTo(Rejection.NO_LIAISON_CONTACT);
            assertThat(counter.no("2025-01-07T10:00", ADMIN, counter.dispatch(new AgencyCode("NONE"))))
                    .isEqualTo(Rejection.NO_LIAISON_CONTACT);
            new Registry(counter.agencies, counter.ports.channels()).retire(DPUTARU);
            assertThat(counter.no("2025-01-07T10:00", ADMIN, counter.dispatch(DPUTARU)))
                    .isEqualTo(Rejection.NO_LIAISON_CONTACT);
        }

        @Test
        @Tag("R3.4")
        @Tag("R12.1")
        void outside_the_tupoksi_needs_a_reason() {
            counter.verified();
            assertThat(counter.no("2025-01-07T10:00", ADMIN, counter.dispatch(DISHUB)))
                    .isEqualTo(Rejection.OUTSIDE_TUPOKSI);
            counter.ok("2025-01-07T10:00", ADMIN, new Command.Dispatch(DISHUB, Optional.of(counter.text("rambu"))));
        }
    }

    @Nested
    @DisplayName("step 3, archiving and returning")
    class Ending {
        @Test
        @Tag("R3.7")
        void archiving_ends_every_clock() {
            counter.received();
            counter.ok("2025-01-07T09:00", ADMIN, Counter.archive(ArchiveReason.SPAM));
            assertThat(counter.status()).isEqualTo(Status.ARCHIVED);
            assertThat(counter.state(ClockKind.INTAKE, "2025-02-07T09:00")).isEqualTo(State.CANCELLED);
        }

        @Test
        @Tag("R3.7")
        void archiving_in_time_meets_verify_and_completion() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            counter.ok("2025-01-09T09:00", ADMIN, Counter.archive(ArchiveReason.IRRELEVANT));
            assertThat(counter.state(ClockKind.COMPLETION, "2025-02-07T09:00")).isEqualTo(State.MET);
            Counter other = new Counter().registered();
            other.ok("2025-01-08T09:00", ADMIN, Counter.archive(ArchiveReason.IRRELEVANT));
            assertThat(other.state(ClockKind.VERIFY, "2025-02-07T09:00")).isEqualTo(State.MET);
        }

        @Test
        @Tag("R3.7")
        void what_an_agency_has_had_is_not_archived_by_the_admin() {
            counter.dispatched();
            assertThat(counter.no("2025-01-08T09:00", ADMIN, Counter.archive(ArchiveReason.SPAM)))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.ok("2025-01-08T09:00", LIAISON, new Command.Accept());
            counter.ok("2025-01-08T10:00", LIAISON, counter.pend());
            assertThat(counter.no("2025-01-08T11:00", ADMIN, Counter.archive(ArchiveReason.SPAM)))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        }

        @Test
        @Tag("R3.7")
        void duplicates_do_not_point_at_each_other() {
            counter.received();
            counter.ok(
                    OTHER,
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(counter.intake(new Channel("TIKTOK"), "t", "Sama", "foto.jpg")));
            assertThat(counter.no("2025-01-07T09:00", ADMIN, duplicateOf(ID))).isEqualTo(Rejection.CYCLE);
            assertThat(counter.no("2025-01-07T09:00", ADMIN, duplicateOf(new ComplaintId("Z"))))
                    .isEqualTo(Rejection.BAD_INPUT);
            counter.ok(OTHER, "2025-01-07T09:00", ADMIN, duplicateOf(ID));
            assertThat(counter.no("2025-01-07T09:00", ADMIN, duplicateOf(OTHER)))
                    .isEqualTo(Rejection.CYCLE);
        }

        private Command duplicateOf(ComplaintId id) {
            return new Command.Archive(ArchiveReason.DUPLICATE, Optional.of(id));
        }

        @Test
        @Tag("R3.8")
        void returning_meets_verify_and_cancels_the_rest() {
            counter.dispatched();
            Command back = new Command.ReturnToNational(counter.text("jalan nasional"));
            assertThat(counter.no("2025-01-07T11:00", ADMIN, back)).isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
            counter.ok("2025-01-07T11:00", LIAISON, new Command.RequestRedispatch(counter.text("bukan")));
            counter.ok("2025-01-08T09:00", ADMIN, back);
            assertThat(counter.status()).isEqualTo(Status.RETURNED);
            assertThat(counter.state(ClockKind.TRIAGE, "2025-02-08T09:00")).isEqualTo(State.MET);
            assertThat(counter.state(ClockKind.RESPONSE, "2025-02-08T09:00")).isEqualTo(State.CANCELLED);
            assertThat(counter.state(ClockKind.NOTIFY, "2025-02-08T09:00")).isEqualTo(State.BREACHED);
        }

        @Test
        @Tag("R9.1")
        void restoring_leads_back_with_a_fresh_clock() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, Counter.archive(ArchiveReason.IRRELEVANT));
            counter.ok("2025-01-09T09:00", ADMIN, new Command.Restore(counter.text("keliru")));
            assertThat(counter.status()).isEqualTo(Status.REGISTERED);
            assertThat(counter.due(ClockKind.VERIFY)).isEqualTo(at("2025-01-15T00:00"));
            Counter other = new Counter().received();
            other.ok("2025-01-08T09:00", ADMIN, Counter.archive(ArchiveReason.SPAM));
            other.ok("2025-01-09T09:00", ADMIN, new Command.Restore(other.text("keliru")));
            assertThat(other.status()).isEqualTo(Status.RECEIVED);
            assertThat(other.due(ClockKind.INTAKE)).isEqualTo(at("2025-01-15T00:00"));
        }

        @Test
        @Tag("R9.2")
        void what_was_returned_comes_back_under_the_same_number() {
            counter.registered();
            counter.ok("2025-01-08T09:00", ADMIN, new Command.ReturnToNational(counter.text("bukan")));
            Actor national = Actor.of(Role.NATIONAL_ADMIN);
            assertThat(counter.no("2025-01-09T09:00", national, new Command.ReEnter(Optional.of(new TrackingId("1")))))
                    .isEqualTo(Rejection.TRACKING_ID_DIFFERS);
            assertThat(counter.no("2025-01-09T09:00", ADMIN, new Command.ReEnter(Optional.empty())))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            counter.ok("2025-01-09T09:00", national, new Command.ReEnter(Optional.of(new TrackingId("9165816"))));
            assertThat(counter.status()).isEqualTo(Status.REGISTERED);
            assertThat(counter.due(ClockKind.VERIFY)).isEqualTo(at("2025-01-15T00:00"));
        }
    }
}
