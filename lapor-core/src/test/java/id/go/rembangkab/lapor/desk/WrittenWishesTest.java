// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.Topic;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reporter asks for in the text itself, and what it is about, when it comes in and when it is decided. */
class WrittenWishesTest {
    private static final Visibility HIDDEN = new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC);
    private static final Visibility SECRET = new Visibility(Visibility.Identity.SHOWN, Visibility.Content.SECRET);

    private final Counter counter = new Counter();

    private Complaint received(String description) {
        counter.ok(
                "2025-01-06T09:00",
                ADMIN,
                new Command.Receive(counter.intake(new Channel("WHATSAPP"), "wa-1", description, "foto.jpg")));
        return counter.ok("2025-01-06T10:00", ADMIN, new Command.Register(new TrackingId("9165816")));
    }

    private Command decide(Visibility visibility, String publicText) {
        return new Command.DecidePrivacy(visibility, counter.text(publicText), Verdicts.ACCEPT_ALL);
    }

    private Optional<Proposal> proposal() {
        return proposal(Optional.of(ADMIN));
    }

    private Optional<Proposal> proposal(Optional<Actor> reader) {
        Views views = new Views(counter.ports, counter.desk);
        return views.proposal(views.view(counter.complaint(), reader));
    }

    @Test
    @Tag("R13.1")
    void who_asks_in_the_text_to_stay_hidden_has_chosen_so() {
        Complaint complaint = received("Jalan berlubang. Tolong rahasiakan identitas saya.");
        assertThat(complaint.intake().wish()).isEqualTo(HIDDEN);
        assertThat(counter.no("2025-01-07T09:00", ADMIN, decide(Visibility.OPEN, "Jalan berlubang")))
                .isEqualTo(Rejection.LOOSENS_PRIVACY);
        assertThat(counter.ok("2025-01-07T09:05", ADMIN, decide(HIDDEN, "Jalan berlubang"))
                        .visibility())
                .isEqualTo(HIDDEN);
    }

    @Test
    @Tag("R13.1")
    void a_text_that_asks_for_nothing_leaves_the_choice_as_it_was() {
        assertThat(received("Jalan berlubang").intake().wish()).isEqualTo(Visibility.OPEN);
    }

    @ParameterizedTest
    @Tag("R13.1")
    @ValueSource(
            strings = {
                "rahasiakan.pdf",
                "RAHASIA.JPG",
                "dirahasiakan (2).jpg",
                "jangan disebar - foto.jpg",
                "jangan_disebarkan.mp4",
                "bukti, mohon dirahasiakan"
            })
    void who_asks_in_the_name_of_a_file_has_chosen_so(String name) {
        Command.Receive receive = new Command.Receive(
                counter.intake(new Channel("WHATSAPP"), "wa-1", "Jalan berlubang", "foto.jpg", name));
        assertThat(counter.ok("2025-01-06T09:00", ADMIN, receive).intake().wish())
                .isEqualTo(SECRET);
    }

    @ParameterizedTest
    @Tag("R13.1")
    @ValueSource(strings = {"foto.jpg", "surat rahasia dagang.pdf", "jalan.rahasia", "rahasiakan anggaran.pdf"})
    void a_name_of_a_file_that_asks_for_nothing_leaves_the_choice_as_it_was(String name) {
        Command.Receive receive =
                new Command.Receive(counter.intake(new Channel("WHATSAPP"), "wa-1", "Jalan berlubang", name));
        assertThat(counter.ok("2025-01-06T09:00", ADMIN, receive).intake().wish())
                .isEqualTo(Visibility.OPEN);
    }

    @Test
    @Tag("R13.1")
    void who_asks_in_the_name_of_a_file_that_was_missing_has_chosen_so_too() {
        Complaint completed = completed(Optional.empty(), List.of(counter.text("rahasiakan identitas saya.pdf")));
        assertThat(completed.visibility()).isEqualTo(HIDDEN);
    }

    @Test
    @Tag("R13.1")
    void who_asks_in_what_was_missing_has_chosen_so_too() {
        Complaint completed = completed(Optional.of(counter.text("Di depan pasar, jangan disebarkan.")), List.of());
        assertThat(completed.intake().wish().content()).isEqualTo(Visibility.Content.SECRET);
        assertThat(completed.secret()).isTrue();
        assertThat(counter.no("2025-01-09T10:00", ADMIN, decide(Visibility.OPEN, "Jalan berlubang")))
                .isEqualTo(Rejection.LOOSENS_PRIVACY);
    }

    @Test
    @Tag("R13.1")
    @Tag("R6.1")
    void a_reply_tightens_whoever_passes_it_on_and_tightening_adds_up() {
        counter.responded();
        Complaint replied = counter.ok(
                "2025-01-10T09:00",
                Actor.SYSTEM,
                new Command.Reply(
                        counter.text("Masih rusak. Mohon rahasiakan nama saya."),
                        Optional.of(counter.text("wamid.2"))));
        assertThat(replied.visibility()).isEqualTo(HIDDEN);
        counter.ok("2025-01-10T10:00", LIAISON, new Command.AnswerReply(counter.text("Kami kerjakan")));
        Complaint again = counter.ok(
                "2025-01-10T11:00",
                REPORTER,
                new Command.Reply(counter.text("Jangan dipublikasikan."), Optional.empty()));
        assertThat(again.visibility()).isEqualTo(Visibility.CLOSED);
    }

    @Test
    @Tag("R13.1")
    @Tag("R9.4")
    void a_past_case_is_read_as_a_new_one_is() {
        Complaint imported = counter.ok(
                "2025-01-10T09:00",
                Actor.SYSTEM,
                new Command.ImportHistory(
                        counter.intake(
                                new Channel("WHATSAPP"), "wa-1", "Jalan rusak, tolong rahasiakan identitas saya"),
                        Counter.pastCase()));
        assertThat(imported.visibility()).isEqualTo(HIDDEN);
    }

    @Test
    @Tag("R13.1")
    @Tag("R9.3")
    void who_remarks_on_the_own_case_or_has_it_reopened_may_ask_for_it_too() {
        counter.responded();
        Complaint remarked = counter.ok(
                "2025-01-10T09:00", REPORTER, new Command.Comment(counter.text("Tolong rahasiakan identitas saya.")));
        assertThat(remarked.visibility()).isEqualTo(HIDDEN);
        counter.ok("2025-01-10T10:00", REPORTER, new Command.ConfirmDone(Optional.empty()));
        Complaint reopened = counter.ok(
                "2025-01-10T11:00", REPORTER, new Command.Reopen(counter.text("Rusak lagi. Jangan disebarkan.")));
        assertThat(reopened.visibility()).isEqualTo(Visibility.CLOSED);
    }

    @Test
    @Tag("R13.1")
    @Tag("R9.3")
    void who_hands_in_a_further_file_may_ask_for_it_in_its_name() {
        counter.responded();
        Complaint others = counter.ok(
                "2025-01-10T09:00", LIAISON, new Command.Attach(counter.text("rahasiakan.pdf"), "application/pdf"));
        assertThat(others.visibility()).isEqualTo(Visibility.OPEN);
        Complaint own = counter.ok(
                "2025-01-10T10:00", REPORTER, new Command.Attach(counter.text("rahasiakan.pdf"), "application/pdf"));
        assertThat(own.visibility()).isEqualTo(SECRET);
    }

    @Test
    @Tag("R13.1")
    void what_others_write_chooses_nothing_for_the_reporter() {
        counter.inProgress();
        Complaint drafted = counter.ok(
                "2025-01-08T12:00", LIAISON, new Command.DraftResponse(counter.text("Jangan disebarkan dulu.")));
        assertThat(drafted.visibility()).isEqualTo(Visibility.OPEN);
        Complaint remarked = counter.ok(
                "2025-01-08T13:00", ADMIN, new Command.Comment(counter.text("Jangan disebarkan, rahasiakan nama.")));
        assertThat(remarked.visibility()).isEqualTo(Visibility.OPEN);
    }

    @Test
    @Tag("R3.2")
    void a_topic_is_proposed_and_the_admin_decides() {
        received("Anak saya dicabuli tetangga.");
        Proposal proposal = proposal().orElseThrow();
        assertThat(proposal.topics()).contains(Topic.CHILD);
        assertThat(proposal.visibility().content()).isEqualTo(Visibility.Content.SECRET);
        assertThat(counter.ok("2025-01-07T09:00", ADMIN, decide(Visibility.OPEN, "Keamanan kampung"))
                        .visibility())
                .isEqualTo(Visibility.OPEN);
    }

    @Test
    @Tag("R13.1")
    void nobody_but_the_admin_is_told_what_is_proposed() {
        received("Anak saya dicabuli tetangga.");
        assertThat(proposal(Optional.empty())).isEmpty();
        assertThat(proposal(Optional.of(LIAISON))).isEmpty();
    }

    @Test
    @Tag("R3.2")
    void the_public_text_and_the_description_are_read_once_each() {
        received("Jalan berlubang, hubungi 081234567890");
        List<String> read = new ArrayList<>();
        Detector counting = text -> {
            read.add(text.toString());
            return Detector.standard().detect(text);
        };
        Ports ports = new Ports(
                counter.store, counter.store, counter.agencies, counter.ports.channels(), counter.rulebook, counting);
        Command command = new Command.DecidePrivacy(
                Visibility.OPEN,
                counter.text("Jalan berlubang, hubungi 081234567890"),
                new Verdicts(false, List.of(new Verdicts.Verdict(25, 37, true, Optional.empty()))));
        Answer answer = new Desk(ports).handle(Order.of(ID, Counter.at("2025-01-07T09:00"), ADMIN, command));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(read).hasSize(2);
    }

    private Complaint completed(Optional<Text> description, List<Text> files) {
        counter.verified();
        counter.ok("2025-01-08T09:00", ADMIN, counter.pend());
        return counter.ok("2025-01-09T09:00", REPORTER, new Command.Complete(description, files, Optional.empty()));
    }
}
