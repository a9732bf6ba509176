// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.lifecycle;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One complaint from a channel to closed, as the SOP has it, with everything it needs prepared. */
final class Walk {
    static final ComplaintId ID = new ComplaintId("A");
    private static final AgencyCode DPUTARU = new AgencyCode("DPUTARU");
    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final Actor LIAISON = Actor.liaison(DPUTARU);

    private final Grounds grounds = Grounds.of(Policy.REMBANG_2024, WorkingCalendar.indonesia())
            .with(Optional.of(new Agency(
                    DPUTARU,
                    "Dinas Pekerjaan Umum dan Tata Ruang",
                    Set.of(new Category("jalan")),
                    List.of(LiaisonOfficer.of("Petugas", "0812")),
                    true)));
    private final List<Order> orders = new ArrayList<>();
    private final String name;
    private int texts;
    private Instant at = Instant.parse("2025-01-06T02:00:00Z");

    private Walk(String name) {
        this.name = name;
    }

    /** Twelve commands along six states. */
    static Walk shortest() {
        return named(ID.value());
    }

    /** The same on a complaint of another name. */
    static Walk named(String name) {
        Walk walk = new Walk(name);
        walk.toProgress();
        walk.answer();
        walk.then(ADMIN, new Command.ConfirmDone(Optional.of(5)));
        return walk;
    }

    /** Twenty commands: pended, completed, reclassified and answered once more on the way. */
    static Walk ofTwenty() {
        Walk walk = new Walk(ID.value());
        walk.toProgress();
        walk.then(LIAISON, new Command.Pend(List.of(walk.text("foto")), Optional.empty()));
        walk.then(ADMIN, new Command.Complete(Optional.of(walk.text("lampiran")), List.of(), Optional.empty()));
        walk.then(
                ADMIN,
                new Command.Classify(
                        new Classification(Classification.Kind.COMPLAINT, true, false, false, new Category("jalan")),
                        Optional.of(walk.text("ternyata normatif")),
                        Optional.empty()));
        walk.answer();
        walk.then(ADMIN, new Command.Reply(walk.text("belum"), Optional.of(walk.text("m"))));
        walk.then(LIAISON, new Command.AnswerReply(walk.text("sudah")));
        walk.then(ADMIN, new Command.Comment(walk.text("catatan")));
        walk.then(ADMIN, new Command.Reply(walk.text("terima kasih"), Optional.of(walk.text("m"))));
        walk.then(ADMIN, new Command.Close(walk.text("selesai")));
        return walk;
    }

    List<Order> orders() {
        return orders;
    }

    Complaint run() {
        Optional<Complaint> complaint = Optional.empty();
        for (Order order : orders) {
            complaint = Optional.of(step(complaint, order));
        }
        return complaint.orElseThrow();
    }

    List<Entry> log() {
        List<Entry> log = new ArrayList<>();
        Optional<Complaint> complaint = Optional.empty();
        for (Order order : orders) {
            log.addAll(decided(complaint, order));
            complaint = Optional.of(Complaint.replay(ID, log));
        }
        return log;
    }

    private Complaint step(Optional<Complaint> before, Order order) {
        List<Entry> entries = decided(before, order);
        if (before.isEmpty()) {
            return Complaint.replay(ID, entries);
        }
        Complaint after = before.get();
        for (Entry entry : entries) {
            after = Lifecycle.evolve(after, entry);
        }
        return after;
    }

    private List<Entry> decided(Optional<Complaint> before, Order order) {
        if (Lifecycle.decide(before, order, grounds) instanceof Decision.Accepted accepted) {
            return accepted.entries();
        }
        throw new IllegalStateException(
                "the walk stumbles at " + order.command().verb());
    }

    private void toProgress() {
        then(
                ADMIN,
                new Command.Receive(new Intake<>(
                        new Channel("WHATSAPP"),
                        Optional.of(text(name)),
                        Optional.empty(),
                        Optional.of(text("Jalan rusak")),
                        Optional.of(text("Jalan berlubang di depan pasar")),
                        List.of(text("foto.jpg")),
                        Reporter.unknown(),
                        Visibility.OPEN,
                        Place.unknown(),
                        Optional.empty())));
        then(ADMIN, new Command.Register(new TrackingId(name)));
        then(
                ADMIN,
                new Command.Classify(
                        new Classification(Classification.Kind.COMPLAINT, false, false, false, new Category("jalan")),
                        Optional.empty(),
                        Optional.empty()));
        then(ADMIN, new Command.DecidePrivacy(Visibility.OPEN, text("Jalan berlubang"), Verdicts.ACCEPT_ALL));
        then(ADMIN, new Command.Verify());
        then(ADMIN, new Command.Dispatch(DPUTARU, Optional.empty()));
        then(LIAISON, new Command.Accept());
    }

    private void answer() {
        then(LIAISON, new Command.InformHead());
        then(LIAISON, new Command.DraftResponse(text("draf")));
        then(LIAISON, new Command.ReportToHead());
        then(LIAISON, new Command.Respond(text("Sudah kami tambal."), List.of(), Verdicts.NONE));
    }

    private void then(Actor by, Command command) {
        orders.add(Order.of(new ComplaintId(name), at, by, command));
        at = at.plus(Duration.ofMinutes(1));
    }

    private Text text(String plain) {
        return Text.seal(name + "-" + orders.size() + "-" + texts++, "00", plain);
    }
}
