// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one complaint through the desk until it is answered, so that it waits to be closed by time alone. */
final class Answered {
    /** Long after every such complaint is to be closed. */
    static final Instant OVERDUE = Instant.parse("2026-01-05T02:00:00Z");

    private static final Instant RECEIVED = Instant.parse("2025-06-02T02:00:00Z");
    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final AgencyCode AGENCY = new AgencyCode("DPUTARU");
    private static final Category ROADS = new Category("jalan");

    private final Desk desk;
    private final ComplaintId id;
    private Instant now = RECEIVED;
    private int texts;

    private Answered(Desk desk, ComplaintId id) {
        this.desk = desk;
        this.id = id;
    }

    /** Takes a complaint there; what the desk stands on may be empty before. */
    static void take(Ports ports, String id) {
        ports.rulebook().adopt(Policy.REMBANG_2024);
        ports.agencies()
                .put(new Agency(
                        AGENCY,
                        "Dinas Pekerjaan Umum dan Tata Ruang",
                        Set.of(ROADS),
                        List.of(LiaisonOfficer.of("Petugas", "08120000000")),
                        true));
        new Answered(new Desk(ports), new ComplaintId(id)).run();
    }

    private void run() {
        then(ADMIN, new Command.Receive(intake()));
        then(
                ADMIN,
                new Command.Classify(
                        new Classification(Classification.Kind.COMPLAINT, false, false, false, ROADS),
                        Optional.empty(),
                        Optional.empty()));
        then(ADMIN, new Command.DecidePrivacy(Visibility.OPEN, text("Jalan berlubang"), Verdicts.ACCEPT_ALL));
        then(ADMIN, new Command.Verify());
        then(ADMIN, new Command.Dispatch(AGENCY, Optional.empty()));
        then(Actor.SYSTEM, new Command.RecordNotification(AGENCY, text("wamid")));
        Actor liaison = Actor.liaison(AGENCY);
        then(liaison, new Command.Accept());
        then(liaison, new Command.InformHead());
        then(liaison, new Command.DraftResponse(text("Sudah kami tambal.")));
        then(liaison, new Command.ReportToHead());
        then(liaison, new Command.Respond(text("Sudah kami tambal."), List.of(), Verdicts.NONE));
    }

    private Intake<Text> intake() {
        return new Intake<>(
                Channel.SP4N_LAPOR,
                Optional.empty(),
                Optional.of(new TrackingId(id.value())),
                Optional.of(text("Jalan berlubang")),
                Optional.of(text("Jalan di depan pasar berlubang sejak hujan bulan lalu dan belum ditambal.")),
                List.of(text("foto.jpg")),
                new Reporter<>(Optional.of(text("r")), Optional.of(text("Siti Contoh")), Optional.empty()),
                Visibility.OPEN,
                Place.unknown(),
                Optional.empty());
    }

    private void then(Actor by, Command command) {
        Answer answer = desk.handle(Order.of(id, now, by, command));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException(command.verb() + ": " + answer);
        }
        now = now.plusSeconds(60);
    }

    private Text text(String plain) {
        return Text.seal("t" + texts++, "5a17", plain);
    }
}
