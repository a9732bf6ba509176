// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.complaint.Verdicts.Verdict;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A marker in every field of a complaint, looked for in all that the core gives out to whoever may not see it. */
class NothingLeaksTest {
    private static final String MARK = "kangguru";
    /** The marker of what the citizen wrote. */
    private static final String CITIZEN = MARK + "-warga";

    private static final String PUBLIC_TEXT = "Teks umum";

    private final Counter counter = new Counter();
    private final List<Object> given = new ArrayList<>();
    private int marks;

    private Text marked() {
        return counter.text(MARK + marks++);
    }

    private Complaint does(String at, Actor by, Command command) {
        return does(ID, at, by, command);
    }

    private Complaint does(ComplaintId id, String at, Actor by, Command command) {
        given.add(command);
        given.add(Order.of(id, at(at), by, command));
        Answer answer = counter.give(id, at, by, command);
        given.add(answer);
        assertThat(answer).as(command.verb() + " at " + at).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).complaint();
    }

    private void refused(String at, Actor by, Command command) {
        given.add(command);
        Answer answer = counter.give(ID, at, by, command);
        given.add(answer);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
    }

    private Actor reporter() {
        return Actor.reporter(CITIZEN);
    }

    private Intake<Text> intake(String number, Visibility chosen) {
        return new Intake<>(
                new Channel("WHATSAPP"),
                Optional.of(counter.text("wa-" + number + CITIZEN)),
                Optional.empty(),
                Optional.of(counter.text("Judul " + CITIZEN)),
                Optional.of(counter.text("Isi " + CITIZEN)),
                List.of(counter.text(CITIZEN + ".jpg")),
                new Reporter<>(
                        Optional.of(counter.text(CITIZEN)),
                        Optional.of(counter.text("Nama " + CITIZEN)),
                        Optional.of(counter.text("Kontak " + CITIZEN))),
                chosen,
                new Place<>(
                        Optional.of(counter.text("-6.7 " + CITIZEN)),
                        Optional.of(counter.text("Alamat " + CITIZEN)),
                        Optional.empty()),
                Optional.empty());
    }

    /** Decided with a reason for everything, answered twice, closed twice and opened again, published unless it is secret. */
    private Complaint wholeCase(Visibility chosen, Visibility decided) {
        does("2025-01-06T09:00", ADMIN, new Command.Receive(intake("1", chosen)));
        does("2025-01-07T09:00", ADMIN, new Command.Register(new TrackingId("9165816")));
        refused("2025-01-07T09:05", ADMIN, new Command.Close(marked()));
        does(
                "2025-01-07T09:10",
                ADMIN,
                new Command.Classify(
                        new Classification(Classification.Kind.COMPLAINT, Counter.ROADS),
                        Optional.of(marked()),
                        Optional.empty()));
        does("2025-01-07T09:12", ADMIN, new Command.Comment(marked()));
        does("2025-01-07T09:13", ADMIN, new Command.Pend(List.of(marked()), Optional.of(marked())));
        does(
                "2025-01-07T09:13",
                reporter(),
                new Command.Complete(
                        Optional.of(counter.text("Tambahan " + CITIZEN)),
                        List.of(counter.text("Lagi " + CITIZEN + ".jpg")),
                        Optional.of(new Place<>(
                                Optional.of(counter.text("-6.8 " + CITIZEN)),
                                Optional.of(counter.text("Rumah " + CITIZEN)),
                                Optional.empty()))));
        does("2025-01-07T09:14", ADMIN, new Command.Attach(counter.text(MARK + ".pdf"), "application/pdf"));
        does(
                "2025-01-07T09:20",
                ADMIN,
                new Command.DecidePrivacy(Visibility.CLOSED, counter.text("Belum"), Verdicts.ACCEPT_ALL));
        Verdict dismissed = new Verdict(0, 3, false, Optional.of(marked()));
        does(
                "2025-01-07T09:25",
                Counter.ANI,
                new Command.DecidePrivacy(
                        decided,
                        counter.text(PUBLIC_TEXT),
                        new Verdicts(false, List.of(dismissed)),
                        Optional.of(marked())));
        does("2025-01-07T09:30", ADMIN, new Command.Verify());
        does("2025-01-07T10:00", ADMIN, new Command.Dispatch(DPUTARU, Optional.of(marked())));
        does("2025-01-07T11:00", LIAISON, new Command.RequestRedispatch(marked()));
        does("2025-01-07T12:00", ADMIN, new Command.RefuseRedispatch(marked()));
        does("2025-01-07T13:00", ADMIN, new Command.Reveal(marked()));
        does("2025-01-08T09:00", LIAISON, new Command.Accept());
        does("2025-01-08T09:30", LIAISON, new Command.InterimReply(marked()));
        answered("2025-01-08");
        refused("2025-01-08T11:00", LIAISON, new Command.Reopen(marked()));
        does("2025-01-09T09:00", reporter(), new Command.Comment(counter.text("Catatan " + CITIZEN)));
        does(
                "2025-01-09T10:00",
                reporter(),
                new Command.Reply(counter.text("Balasan " + CITIZEN), Optional.of(marked())));
        does("2025-01-09T11:00", ADMIN, new Command.ResumeWork(Optional.of(marked())));
        answered("2025-01-10");
        does("2025-01-10T11:00", ADMIN, new Command.RelayResponse(new Channel("WHATSAPP"), marked()));
        does("2025-01-10T12:00", ADMIN, new Command.Close(marked()));
        does("2025-01-10T13:00", reporter(), new Command.Reopen(counter.text("Lagi " + CITIZEN)));
        answered("2025-01-13");
        does("2025-01-13T11:00", ADMIN, new Command.Close(marked()));
        Complaint reopened = does("2025-01-13T12:00", ADMIN, new Command.Reopen(marked()));
        answered("2025-01-14");
        Complaint closed = does("2025-01-14T11:00", reporter(), new Command.ConfirmDone(Optional.of(4)));
        return reopened.secret()
                ? closed
                : does("2025-01-14T12:00", LIAISON, new Command.RecordPublication("https://rembangkab.go.id/1"));
    }

    private void answered(String day) {
        does(day + "T10:00", LIAISON, new Command.InformHead());
        does(day + "T10:10", LIAISON, new Command.DraftResponse(marked()));
        does(day + "T10:20", LIAISON, new Command.ReportToHead());
        does(day + "T10:30", LIAISON, new Command.Respond(counter.text("Sudah"), List.of(marked()), Verdicts.NONE));
    }

    /** Put away, taken out again, given back and taken in again. */
    private Complaint strayCase() {
        ComplaintId stray = new ComplaintId("B");
        does(stray, "2025-01-06T09:00", ADMIN, new Command.Receive(intake("2", Visibility.OPEN)));
        does(stray, "2025-01-07T09:00", ADMIN, new Command.Register(new TrackingId("9165817")));
        does(stray, "2025-01-07T10:00", ADMIN, Counter.archive(ArchiveReason.SPAM));
        does(stray, "2025-01-07T11:00", ADMIN, new Command.Restore(marked()));
        does(
                stray,
                "2025-01-07T12:00",
                ADMIN,
                new Command.DecidePrivacy(Visibility.OPEN, counter.text(PUBLIC_TEXT), Verdicts.ACCEPT_ALL));
        does(stray, "2025-01-07T13:00", ADMIN, new Command.ReturnToNational(marked()));
        return does(stray, "2025-01-08T09:00", Actor.of(Role.NATIONAL_ADMIN), new Command.ReEnter(Optional.empty()));
    }

    private List<Optional<Actor>> strangers() {
        return List.of(
                Optional.empty(),
                Optional.of(Actor.of(Role.AUDITOR)),
                Optional.of(Actor.of(Role.REGENT)),
                Optional.of(Actor.of(Role.NATIONAL_ADMIN)),
                Optional.of(Actor.liaison(Counter.DISHUB)),
                Optional.of(Actor.reporter("somebody-else")));
    }

    @Test
    @Tag("R13.3")
    void no_string_of_a_value_tells_what_it_seals() {
        strayCase();
        Complaint complaint = wholeCase(Visibility.OPEN, Visibility.OPEN);
        given.add(complaint);
        given.add(complaint.passages());
        given.add(complaint.intake());
        given.add(counter.store.find(ID).orElseThrow());
        given.addAll(counter.store.waiting(100));
        counter.store.find(ID).orElseThrow().log().forEach(logged -> given.add(logged));
        for (Object value : given) {
            assertThat(String.valueOf(value))
                    .as(value.getClass().getSimpleName())
                    .doesNotContain(MARK);
        }
    }

    @Test
    @Tag("R13.5")
    void the_log_holds_references_and_no_text() {
        wholeCase(Visibility.OPEN, Visibility.OPEN);
        ComplaintId stray = strayCase().id();
        does("2025-01-14T13:00", ADMIN, new Command.Erase(marked()));
        for (ComplaintId id : List.of(ID, stray)) {
            counter.store
                    .find(id)
                    .orElseThrow()
                    .entries()
                    .forEach(entry -> assertThat(EntryFormat.write(entry)).doesNotContain(MARK));
        }
    }

    @Test
    @Tag("R13.1")
    void a_secret_case_shows_strangers_nothing() {
        Complaint complaint = wholeCase(Visibility.CLOSED, Visibility.CLOSED);
        Views views = new Views(counter.ports, counter.desk);
        for (Optional<Actor> reader : strangers()) {
            View view = views.view(complaint, reader);
            assertThat(view.reporter()).isEmpty();
            boolean auditor = view.audience() == Audience.AUDITOR;
            assertThat(said(view))
                    .as(reader.map(Actor::role).toString())
                    .noneMatch(text -> text.contains(auditor ? CITIZEN : MARK));
        }
        assertThat(said(views.view(complaint, Optional.empty()))).isEmpty();
    }

    @Test
    @Tag("R13.1")
    void an_open_case_shows_strangers_the_public_text_and_the_answer_only() {
        Complaint complaint = wholeCase(Visibility.OPEN, Visibility.OPEN);
        View view = new Views(counter.ports, counter.desk).view(complaint, Optional.empty());
        assertThat(view.reporter()).isEmpty();
        assertThat(said(view)).containsOnly(PUBLIC_TEXT, "Sudah");
    }

    @Test
    @Tag("R13.1")
    void a_case_that_went_astray_shows_strangers_the_public_text_only() {
        Complaint complaint = strayCase();
        Views views = new Views(counter.ports, counter.desk);
        for (Optional<Actor> reader : strangers()) {
            View view = views.view(complaint, reader);
            assertThat(view.reporter()).isEmpty();
            if (view.audience() == Audience.AUDITOR) {
                assertThat(said(view)).noneMatch(text -> text.contains(CITIZEN));
            } else {
                assertThat(said(view)).containsExactly(PUBLIC_TEXT);
            }
        }
    }

    @Test
    @Tag("R13.1")
    void a_hidden_reporter_stays_hidden_from_the_agency() {
        Complaint complaint = wholeCase(
                new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC),
                new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC));
        View view = new Views(counter.ports, counter.desk).view(complaint, Optional.of(LIAISON));
        assertThat(view.reporter()).isEmpty();
        assertThat(said(view)).noneMatch(text -> text.contains(CITIZEN));
    }

    @Test
    @Tag("R13.1")
    void a_stranger_finds_nothing_by_the_words_of_a_citizen() {
        strayCase();
        wholeCase(Visibility.OPEN, Visibility.OPEN);
        Search search = new Search(counter.ports, new Views(counter.ports, counter.desk));
        for (Optional<Actor> reader : strangers()) {
            reader.ifPresent(known -> assertThat(
                            search.find("warga", known, Optional.empty(), 100).found())
                    .as(known.toString())
                    .isEmpty());
        }
        assertThat(search.find("warga", LIAISON, Optional.empty(), 100).found()).hasSize(1);
    }

    @Test
    @Tag("R13.3")
    void boards_notices_and_views_print_nothing_sealed() {
        Complaint complaint = wholeCase(Visibility.OPEN, Visibility.OPEN);
        Views views = new Views(counter.ports, counter.desk);
        List<String> printed = new ArrayList<>();
        for (Optional<Actor> reader : strangers()) {
            new Board(counter.ports).forEach(reader, shown -> printed.add(shown.toString()));
            printed.add(views.view(complaint, reader).toString());
        }
        printed.add(views.view(complaint, Optional.of(ADMIN)).toString());
        counter.store.waiting(100).forEach(notice -> printed.add(notice.toString()));
        assertThat(printed).isNotEmpty().noneMatch(line -> line.contains(MARK));
    }

    private static List<String> said(View view) {
        return view.texts().stream().map(View.TextView::text).toList();
    }
}
