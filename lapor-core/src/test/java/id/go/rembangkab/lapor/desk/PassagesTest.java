// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.complaint.Passage.Kind.ANSWER;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.ATTACHMENT;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.COMMENT;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.DESCRIPTION;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.DRAFT;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.EVIDENCE;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.INTERIM_REPLY;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.MISSING;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.PUBLIC_TEXT;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.REASON;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.REPLY;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.REPLY_ANSWER;
import static id.go.rembangkab.lapor.complaint.Passage.Kind.TITLE;
import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.DesaCode;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Passage.Kind;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a complaint stays with it: each text is to be found again as what it was, by whoever may read it. */
class PassagesTest {
    private final Counter counter = new Counter();

    private Complaint after(Actor by, Command command) {
        return counter.ok("2025-01-10T10:00", by, command);
    }

    private Optional<Text> said(String text) {
        return Optional.of(counter.text(text));
    }

    private static Verdicts dismissing(Text why) {
        return new Verdicts(false, List.of(new Verdicts.Verdict(8, 20, false, Optional.of(why))));
    }

    /** The kinds of the texts that a command brought. */
    private List<Kind> brought(Actor by, Command command) {
        int before = counter.complaint().passages().size();
        List<Passage> passages = after(by, command).passages();
        List<Passage> brought = passages.subList(before, passages.size());
        assertThat(brought)
                .allMatch(passage -> passage.by() == by.role() && passage.at().equals(Counter.at("2025-01-10T10:00")));
        assertThat(brought.stream().map(Passage::text))
                .isSubsetOf(command.texts().stream().map(Text::ref).toList());
        return brought.stream().map(Passage::kind).toList();
    }

    @Test
    @Tag("R13.5")
    void what_is_said_up_to_the_dispatch() {
        counter.received();
        assertThat(counter.complaint().passages().stream().map(Passage::kind))
                .containsExactly(TITLE, DESCRIPTION, EVIDENCE);
        assertThat(brought(ADMIN, new Command.Pend(List.of(counter.text("foto")), said("di mana?"))))
                .containsExactly(MISSING, MISSING);
        assertThat(brought(
                        REPORTER,
                        new Command.Complete(
                                said("Hubungi 081234567890"), List.of(counter.text("f")), Optional.empty())))
                .containsExactly(DESCRIPTION, EVIDENCE);
        assertThat(brought(ADMIN, Counter.archive(ArchiveReason.SPAM))).isEmpty();
        assertThat(brought(ADMIN, new Command.Restore(counter.text("keliru")))).containsExactly(REASON);
        after(ADMIN, new Command.Register(new TrackingId("700")));
        assertThat(brought(ADMIN, new Command.Classify(classification(), said("jelas"), Optional.empty())))
                .containsExactly(REASON);
        Text why = counter.text("nomor kantor");
        assertThat(brought(
                        ADMIN,
                        new Command.DecidePrivacy(
                                Visibility.OPEN,
                                counter.text("Jalan berlubang"),
                                new Verdicts(false, List.of(new Verdicts.Verdict(24, 36, false, Optional.of(why)))))))
                .containsExactly(PUBLIC_TEXT, REASON);
        after(ADMIN, new Command.Verify());
        assertThat(brought(ADMIN, new Command.Dispatch(DISHUB, said("sesuai rapat"))))
                .containsExactly(REASON);
        assertThat(brought(ADMIN, new Command.Redispatch(DPUTARU, said("salah kirim"))))
                .containsExactly(REASON);
    }

    @Test
    @Tag("R13.5")
    void what_is_said_up_to_the_end() {
        counter.inProgress();
        assertThat(brought(LIAISON, new Command.InterimReply(counter.text("sedang"))))
                .containsExactly(INTERIM_REPLY);
        assertThat(brought(LIAISON, new Command.RequestRedispatch(counter.text("bukan kami"))))
                .containsExactly(REASON);
        assertThat(brought(ADMIN, new Command.RefuseRedispatch(counter.text("tetap"))))
                .containsExactly(REASON);
        after(LIAISON, new Command.Accept());
        after(LIAISON, new Command.InformHead());
        assertThat(brought(LIAISON, new Command.DraftResponse(counter.text("draf"))))
                .containsExactly(DRAFT);
        after(LIAISON, new Command.ReportToHead());
        assertThat(brought(
                        LIAISON,
                        new Command.Respond(
                                counter.text("Hubungi 081234567890"),
                                List.of(counter.text("surat.pdf")),
                                dismissing(counter.text("nomor kantor")))))
                .containsExactly(ANSWER, ATTACHMENT, REASON);
        assertThat(brought(REPORTER, counter.reply())).containsExactly(REPLY);
        assertThat(brought(LIAISON, new Command.AnswerReply(counter.text("ya"))))
                .containsExactly(REPLY_ANSWER);
        after(REPORTER, counter.reply());
        assertThat(brought(ADMIN, new Command.ResumeWork(said("perlu dikerjakan"))))
                .containsExactly(REASON);
        assertThat(brought(ADMIN, new Command.Comment(counter.text("catatan")))).containsExactly(COMMENT);
        assertThat(brought(ADMIN, new Command.Attach(counter.text("f.png"), "image/png")))
                .containsExactly(EVIDENCE);
        assertThat(brought(LIAISON, new Command.Attach(counter.text("f.png"), "image/png")))
                .containsExactly(ATTACHMENT);
        after(LIAISON, new Command.InformHead());
        after(LIAISON, new Command.DraftResponse(counter.text("draf")));
        after(LIAISON, new Command.ReportToHead());
        after(LIAISON, counter.respond("Sudah."));
        assertThat(brought(ADMIN, new Command.Close(counter.text("selesai")))).containsExactly(REASON);
        assertThat(brought(REPORTER, new Command.Reopen(counter.text("rusak lagi"))))
                .containsExactly(REASON);
        assertThat(brought(ADMIN, new Command.Reveal(counter.text("dihubungi"))))
                .containsExactly(REASON);
        after(LIAISON, new Command.RequestRedispatch(counter.text("bukan kami")));
        assertThat(brought(ADMIN, new Command.ReturnToNational(counter.text("bukan wewenang"))))
                .containsExactly(REASON);
        assertThat(brought(ADMIN, new Command.Erase(counter.text("diminta")))).containsExactly(REASON);
    }

    @Test
    @Tag("R1.3")
    void the_place_may_come_later_and_its_kecamatan_follows_from_the_desa() {
        counter.registered();
        assertThat(counter.complaint().place()).isEqualTo(Place.unknown());
        Place<Text> place =
                new Place<>(Optional.empty(), said("depan pasar"), Optional.of(new DesaCode("33.17.08.2003")));
        Complaint known = after(ADMIN, new Command.Classify(classification(), Optional.empty(), Optional.of(place)));
        assertThat(known.place().desa().orElseThrow().kecamatan()).isEqualTo("33.17.08");
        assertThat(known.place().address())
                .contains(place.address().orElseThrow().ref());
        after(ADMIN, counter.pend());
        Place<Text> better =
                new Place<>(said("-6.70,111.34"), Optional.empty(), Optional.of(new DesaCode("33.17.01.2001")));
        Complaint completed = after(REPORTER, new Command.Complete(Optional.empty(), List.of(), Optional.of(better)));
        assertThat(completed.place().desa()).contains(new DesaCode("33.17.01.2001"));
        assertThat(completed.place().point())
                .contains(better.point().orElseThrow().ref());
    }

    private static Classification classification() {
        return ((Command.Classify) Counter.classify(Classification.Kind.COMPLAINT, false, false, false))
                .classification();
    }

    @Test
    @Tag("R3.11")
    void a_supporter_that_gets_the_lead_no_longer_supports() {
        counter.inProgress();
        after(ADMIN, new Command.AddSupport(DISHUB));
        Complaint handed = after(ADMIN, new Command.Redispatch(DISHUB, said("lebih tepat")));
        assertThat(handed.supporters()).isEmpty();
        assertThat(after(Actor.liaison(DISHUB), new Command.Accept()).stage().lead())
                .contains(DISHUB);
    }
}
