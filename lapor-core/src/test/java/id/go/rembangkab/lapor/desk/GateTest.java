// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every command: who, in which order, once, and seen by whom. */
class GateTest {
    private final Counter counter = new Counter();

    private Answer give(Actor by, String at, Optional<String> key, OptionalLong version, Command command) {
        return counter.desk.handle(new Order(ID, at(at), by, key, version, command));
    }

    private static Rejection why(Answer answer) {
        return ((Answer.Refused) answer).why().why();
    }

    @Nested
    @DisplayName("who and when")
    class WhoAndWhen {
        @Test
        @Tag("R0.1")
        void a_role_that_no_row_of_the_command_names_is_refused() {
            counter.received();
            for (Role role : List.of(Role.REGENT, Role.AUDITOR)) {
                assertThat(counter.no("2025-01-07T09:00", Actor.of(role), new Command.Comment(counter.text("?"))))
                        .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            }
        }

        @Test
        @Tag("R0.1")
        @Tag("R9.3")
        void an_agency_remarks_only_on_what_it_has_or_supports() {
            counter.received();
            Command remark = new Command.Comment(counter.text("catatan"));
            assertThat(counter.no("2025-01-07T09:00", LIAISON, remark)).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            Counter dispatched = new Counter().dispatched();
            dispatched.ok("2025-01-07T11:00", LIAISON, new Command.Comment(dispatched.text("catatan")));
            assertThat(dispatched.no("2025-01-07T11:00", Actor.liaison(DISHUB), remark))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        }

        @Test
        @Tag("R9.3")
        void a_file_of_a_type_that_the_policy_does_not_know_is_refused() {
            counter.received();
            assertThat(counter.no(
                            "2025-01-07T09:00", ADMIN, new Command.Attach(counter.text("a.exe"), "application/exe")))
                    .isEqualTo(Rejection.BAD_INPUT);
        }

        @Test
        @Tag("R10.4")
        void time_never_runs_backwards_but_may_stand_still() {
            counter.registered();
            Command remark = new Command.Comment(counter.text("catatan"));
            assertThat(counter.no("2025-01-07T08:59:59.999999", ADMIN, remark)).isEqualTo(Rejection.OUT_OF_ORDER);
            counter.ok("2025-01-07T09:00", ADMIN, remark);
        }

        @Test
        @Tag("R10.4")
        void an_entry_that_was_recorded_later_than_it_happened_is_backdated() {
            counter.received();
            History history = counter.store.find(ID).orElseThrow();
            assertThat(history.log().get(0).backdated(history.entries().get(0))).isTrue();
            assertThat(history.log().get(0).recorded()).isEqualTo(at("2025-12-31T00:00"));
        }

        @Test
        @Tag("R10.2")
        void a_version_that_has_passed_is_stale() {
            counter.registered();
            Command remark = new Command.Comment(counter.text("catatan"));
            Answer stale = give(ADMIN, "2025-01-08T09:00", Optional.empty(), OptionalLong.of(1), remark);
            assertThat(why(stale)).isEqualTo(Rejection.STALE_VERSION);
            assertThat(give(ADMIN, "2025-01-08T09:00", Optional.empty(), OptionalLong.of(2), remark))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        @Tag("R10.1")
        void refusals_are_tried_in_the_order_of_their_codes() {
            counter.closed();
            Command verify = new Command.Verify();
            Answer unknown = counter.give(new ComplaintId("Z"), "2025-01-01T00:00", REPORTER, verify);
            assertThat(why(unknown)).isEqualTo(Rejection.BAD_INPUT);
            assertThat(why(give(REPORTER, "2025-01-01T00:00", Optional.empty(), OptionalLong.of(1), verify)))
                    .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            assertThat(why(give(ADMIN, "2025-01-01T00:00", Optional.empty(), OptionalLong.of(1), verify)))
                    .isEqualTo(Rejection.OUT_OF_ORDER);
            assertThat(why(give(ADMIN, "2025-02-01T00:00", Optional.empty(), OptionalLong.of(1), verify)))
                    .isEqualTo(Rejection.STALE_VERSION);
            assertThat(why(give(ADMIN, "2025-02-01T00:00", Optional.empty(), OptionalLong.empty(), verify)))
                    .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        }

        @Test
        @Tag("R10.1")
        void deciding_changes_nothing_and_speaks_both_languages() {
            Complaint complaint = counter.registered().complaint();
            Order order = Order.of(ID, at("2025-01-08T09:00"), ADMIN, counter.dispatch(DPUTARU));
            Grounds grounds = Grounds.of(Policy.REMBANG_2024, counter.rulebook.calendar());
            Decision decision = Lifecycle.decide(Optional.of(complaint), order, grounds);
            assertThat(decision).isEqualTo(Lifecycle.decide(Optional.of(complaint), order, grounds));
            Decision.Rejected no = (Decision.Rejected) decision;
            assertThat(no.message(Locale.forLanguageTag("id")))
                    .isEqualTo("Perintah dispatch tidak dapat dilakukan pada aduan berstatus REGISTERED.");
            assertThat(no.message(Locale.ENGLISH))
                    .isEqualTo("Command dispatch cannot be given on a complaint that is REGISTERED.");
        }
    }

    @Nested
    @DisplayName("the idempotency key")
    class Keys {
        private final Optional<String> key = Optional.of("k1");

        @Test
        @Tag("R10.2")
        void gives_the_first_answer_again_whatever_has_happened_since() {
            counter.received();
            Command register = new Command.Register(new TrackingId("1"));
            Answer.Done first = (Answer.Done) give(ADMIN, "2025-01-07T09:00", key, OptionalLong.empty(), register);
            counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
            Answer.Done again = (Answer.Done) give(ADMIN, "2025-01-01T09:00", key, OptionalLong.of(99), register);
            assertThat(again.complaint()).isEqualTo(first.complaint());
            assertThat(again.entries()).isEqualTo(first.entries());
            assertThat(again.repeated()).isTrue();
        }

        @Test
        @Tag("R10.2")
        void with_another_body_is_refused() {
            counter.received();
            Command remark = new Command.Comment(counter.text("satu"));
            give(ADMIN, "2025-01-07T09:00", key, OptionalLong.empty(), remark);
            assertThat(give(
                            ADMIN,
                            "2025-01-07T10:00",
                            key,
                            OptionalLong.empty(),
                            new Command.Comment(counter.text("satu"))))
                    .isInstanceOf(Answer.Done.class);
            assertThat(why(give(
                            ADMIN,
                            "2025-01-07T10:00",
                            key,
                            OptionalLong.empty(),
                            new Command.Comment(counter.text("dua")))))
                    .isEqualTo(Rejection.KEY_REUSED);
            assertThat(why(give(
                            ADMIN,
                            "2025-01-07T10:00",
                            key,
                            OptionalLong.empty(),
                            new Command.Register(new TrackingId("1")))))
                    .isEqualTo(Rejection.KEY_REUSED);
        }

        @Test
        @Tag("R10.2")
        void belongs_to_its_actor_and_is_not_used_up_by_a_refusal() {
            counter.received();
            Command remark = new Command.Comment(counter.text("satu"));
            give(ADMIN, "2025-01-07T09:00", key, OptionalLong.empty(), remark);
            assertThat(give(
                            REPORTER,
                            "2025-01-07T09:00",
                            key,
                            OptionalLong.empty(),
                            new Command.Comment(counter.text("dua"))))
                    .isInstanceOf(Answer.Done.class);
            Optional<String> other = Optional.of("k2");
            assertThat(give(ADMIN, "2025-01-07T09:00", other, OptionalLong.empty(), new Command.Verify()))
                    .isInstanceOf(Answer.Refused.class);
            assertThat(give(ADMIN, "2025-01-07T09:00", other, OptionalLong.empty(), counter.pend()))
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @Nested
    @DisplayName("truth")
    class Truth {
        @Test
        @Tag("R10.3")
        void replaying_the_log_gives_the_complaint_and_its_clocks() {
            Complaint live = counter.closed().complaint();
            List<Entry> log = counter.store.find(ID).orElseThrow().entries();
            assertThat(Complaint.replay(ID, log)).isEqualTo(live);
            Complaint step = Complaint.replay(ID, log.subList(0, 1));
            for (Entry entry : log.subList(1, log.size())) {
                step = Lifecycle.evolve(step, entry);
            }
            assertThat(step).isEqualTo(live);
        }

        @Test
        @Tag("R14.2")
        @Tag("R15.1")
        void every_log_that_the_gate_wrote_is_whole_and_counts_up() {
            counter.closed();
            List<Audit.Flaw> flaws = new ArrayList<>();
            assertThat(new Audit(counter.ports).run(flaws::add)).isEqualTo(1);
            assertThat(flaws).isEmpty();
        }

        @Test
        @Tag("R10.5")
        void every_verb_has_a_row_and_no_two_rows_answer_the_same() {
            for (Verb verb : Verb.values()) {
                for (Role role : Role.values()) {
                    for (Status status : Status.values()) {
                        assertThat(Transition.of(verb).stream()
                                        .filter(row -> row.by().contains(role)
                                                && row.from().contains(status))
                                        .count())
                                .isLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }

    @Nested
    @DisplayName("who sees what")
    class WhoSeesWhat {
        private final Views views = new Views(counter.ports, counter.desk);

        private View view(Actor reader) {
            return views.of(ID, Optional.of(reader)).orElseThrow();
        }

        private List<String> texts(View view) {
            return view.texts().stream().map(View.TextView::text).toList();
        }

        @Test
        @Tag("R13.2")
        void nothing_leaves_before_privacy_is_decided() {
            counter.registered();
            assertThat(views.of(ID, Optional.empty()).orElseThrow().texts()).isEmpty();
            assertThat(view(LIAISON).texts()).isEmpty();
            assertThat(view(LIAISON).reporter()).isEmpty();
            assertThat(view(Actor.of(Role.AUDITOR)).texts()).isEmpty();
            assertThat(texts(view(ADMIN))).contains("Jalan berlubang", "Jalan rusak", "foto.jpg");
            assertThat(view(ADMIN).reporter().orElseThrow().name()).contains("Siti Contoh");
        }

        @Test
        @Tag("R13.1")
        void anonymous_hides_the_identity_and_the_original_from_the_agency() {
            counter.registered();
            counter.ok("2025-01-07T09:10", ADMIN, Counter.classify(Classification.Kind.COMPLAINT, false, false, false));
            counter.ok(
                    "2025-01-07T09:20",
                    ADMIN,
                    counter.decide(new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC)));
            counter.ok("2025-01-07T09:30", ADMIN, new Command.Verify());
            counter.ok("2025-01-07T10:00", ADMIN, counter.dispatch(DPUTARU));
            assertThat(view(LIAISON).reporter()).isEmpty();
            assertThat(texts(view(LIAISON))).containsExactly("Jalan berlubang");
            Counter open = new Counter().dispatched();
            assertThat(texts(new Views(open.ports, open.desk)
                            .of(ID, Optional.of(LIAISON))
                            .orElseThrow()))
                    .contains("Jalan rusak", "foto.jpg");
        }

        @Test
        @Tag("R0.2")
        @Tag("R13.1")
        void once_verified_the_admin_sees_the_original_only_by_revealing_it() {
            counter.verified();
            assertThat(texts(view(ADMIN))).doesNotContain("Jalan rusak");
            assertThat(view(ADMIN).reporter()).isEmpty();
            List<View> revealed = new ArrayList<>();
            Command reveal = new Command.Reveal(counter.text("permintaan pengadilan"));
            Answer no = views.reveal(Order.of(ID, at("2025-01-08T09:00"), LIAISON, reveal), revealed::add);
            assertThat(why(no)).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            assertThat(revealed).isEmpty();
            views.reveal(Order.of(ID, at("2025-01-08T09:00"), ADMIN, reveal), revealed::add);
            assertThat(texts(revealed.get(0))).contains("Jalan rusak");
            assertThat(revealed.get(0).reporter().orElseThrow().name()).contains("Siti Contoh");
            assertThat(counter.store
                            .find(ID)
                            .orElseThrow()
                            .entries()
                            .get(5)
                            .event()
                            .type())
                    .isEqualTo("IdentityRevealed");
        }

        @Test
        @Tag("R13.2")
        void a_later_text_stays_sealed_until_it_is_decided_too() {
            counter.replied();
            assertThat(texts(view(LIAISON))).doesNotContain("Masih rusak");
            assertThat(texts(view(ADMIN))).contains("Masih rusak");
            counter.ok("2025-01-10T10:00", ADMIN, counter.decide(Visibility.OPEN));
            assertThat(texts(view(LIAISON))).contains("Masih rusak");
            assertThat(texts(view(ADMIN))).doesNotContain("Masih rusak");
        }

        @Test
        @Tag("R13.6")
        @Tag("R13.5")
        void what_is_erased_is_gone_and_the_log_still_whole() {
            counter.responded();
            Command erase = new Command.Erase(counter.text("permintaan pelapor"));
            assertThat(counter.no("2025-01-10T09:00", LIAISON, erase)).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
            counter.ok("2025-01-10T09:00", ADMIN, erase);
            assertThat(view(ADMIN).texts()).isEmpty();
            assertThat(new Audit(counter.ports).check(ID)).isEmpty();
        }

        @Test
        @Tag("R13.3")
        void nothing_that_is_printed_shows_a_text() {
            counter.replied();
            String printed = counter.complaint()
                    + counter.store.find(ID).orElseThrow().toString()
                    + counter.store.waiting(99)
                    + view(ADMIN).texts()
                    + view(ADMIN).reporter();
            assertThat(printed).doesNotContain("berlubang", "Siti", "Masih rusak", "wa-1", "foto");
        }
    }

    @Nested
    @DisplayName("time and decrees")
    class TimeAndDecrees {
        @Test
        @Tag("R9.6")
        @Tag("R3.10")
        void a_threshold_is_spoken_of_once() {
            counter.dispatched();
            counter.ok("2025-01-07T10:01", ADMIN, new Command.RecordNotification(DPUTARU, counter.text("m")));
            assertThat(counter.sweep("2025-01-10T23:59:59.999999")).isEmpty();
            assertThat(counter.sweep("2025-01-11T00:00")).hasSize(1);
            assertThat(counter.sweep("2025-01-11T00:00")).isEmpty();
            List<Answer.Done> later = counter.sweep("2025-01-18T00:00");
            assertThat(later.get(0).entries())
                    .extracting(entry -> entry.event().type())
                    .containsExactly("ObligationBreached", "ReminderGiven");
            assertThat(counter.store.waiting(99)).extracting(Notice::kind).contains(Notice.Kind.REMINDER);
            assertThat(counter.sweep("2025-01-18T00:00")).isEmpty();
        }

        @Test
        @Tag("R3.10")
        void the_board_shows_what_is_open_nearest_deadline_first() {
            counter.dispatched();
            ComplaintId other = new ComplaintId("B");
            counter.ok(
                    other,
                    "2025-01-06T09:00",
                    ADMIN,
                    new Command.Receive(counter.intake(new Channel("TIKTOK"), "t", "Sampah", "foto.jpg")));
            List<ComplaintId> shown = new ArrayList<>();
            Board board = new Board(counter.ports);
            board.forEach(Optional.of(ADMIN), complaint -> shown.add(complaint.id()));
            assertThat(shown).containsExactly(ID, other);
            shown.clear();
            board.forEach(Optional.of(Actor.liaison(DISHUB)), complaint -> shown.add(complaint.id()));
            assertThat(shown).isEmpty();
        }
    }
}
