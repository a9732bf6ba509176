// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.DesaCode;
import id.go.rembangkab.lapor.complaint.History;
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
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A desk with two agencies, PU and DKP, whose entries are recorded when they happen unless {@link #recording} says otherwise. */
final class Bureau {
    static final Actor ADMIN = Actor.of(Role.ADMIN);
    static final AgencyCode PU = new AgencyCode("PU");
    static final AgencyCode DKP = new AgencyCode("DKP");
    static final Policy POLICY = Policy.REMBANG_2024.withReportToHead("UJI", false);

    Optional<Instant> recording = Optional.empty();
    private Instant now = Instant.EPOCH;
    final MemoryStore store = new MemoryStore(() -> recording.orElse(now));
    final MemoryAgencies agencies = new MemoryAgencies();
    final MemoryRulebook rulebook = new MemoryRulebook();
    final Ports ports = new Ports(store, store, agencies, new MemoryChannels(), rulebook, Detector.standard());
    final Desk desk = new Desk(ports);
    private int texts;
    private int tracking = 9_000_000;

    Bureau() {
        rulebook.adopt(POLICY);
        agency(PU, "Dinas Pekerjaan Umum", "Budi");
        agency(DKP, "Dinas Kelautan dan Perikanan", "Citra");
    }

    private void agency(AgencyCode code, String name, String officer) {
        agencies.put(new Agency(
                code,
                name,
                Set.of(new Category("jalan"), new Category("air"), new Category("=pasar")),
                List.of(LiaisonOfficer.of(officer, "0812")),
                true));
    }

    /** An instant by the clock on the wall in Rembang. */
    static Instant at(String wall) {
        return LocalDateTime.parse(wall).toInstant(ZoneOffset.ofHours(7));
    }

    Text text(String plain) {
        return Text.seal("t" + texts++, "5a17", plain);
    }

    Answer give(String id, Instant at, Actor by, Command command) {
        now = at;
        return desk.handle(Order.of(new ComplaintId(id), at, by, command));
    }

    void ok(String id, String at, Actor by, Command command) {
        assertThat(give(id, at(at), by, command)).as(id + " " + command.verb()).isInstanceOf(Answer.Done.class);
    }

    void sweep(Instant at) {
        now = at;
        new Sweep(ports, desk).run(at, done -> {});
    }

    Command receive(Channel channel, Optional<String> desa, Visibility wish) {
        String number = String.valueOf(tracking++);
        return new Command.Receive(new Intake<>(
                channel,
                channel.isSp4n() ? Optional.empty() : Optional.of(text("x-" + number)),
                channel.isSp4n() ? Optional.of(new TrackingId(number)) : Optional.empty(),
                Optional.empty(),
                Optional.of(text("Jalan berlubang")),
                List.of(text("foto.jpg")),
                new Reporter<>(Optional.of(text("r1")), Optional.of(text("Siti Contoh")), Optional.empty()),
                wish,
                new Place<>(Optional.empty(), Optional.empty(), desa.map(DesaCode::new)),
                Optional.empty()));
    }

    static Command classify(Classification.Kind kind, String category) {
        return new Command.Classify(
                new Classification(kind, false, false, false, new Category(category)),
                Optional.empty(),
                Optional.empty());
    }

    Command decide(String publicText) {
        return new Command.DecidePrivacy(Visibility.OPEN, text(publicText), Verdicts.ACCEPT_ALL);
    }

    Command respond(String answer) {
        return new Command.Respond(text(answer), List.of(), Verdicts.NONE);
    }

    /** From SP4N-LAPOR!, REGISTERED at nine. */
    void registered(String id, String day, Optional<String> desa) {
        ok(id, day + "T09:00", ADMIN, receive(Channel.SP4N_LAPOR, desa, Visibility.OPEN));
    }

    /** Received, verified, dispatched and accepted within the day, the agency told at once. */
    void working(String id, String day, AgencyCode agency, Classification.Kind kind) {
        registered(id, day, Optional.of("33.17.10.2007"));
        verified(id, day, kind, "Jalan berlubang");
        dispatched(id, day, agency);
    }

    void verified(String id, String day, Classification.Kind kind, String publicText) {
        ok(id, day + "T09:10", ADMIN, classify(kind, "jalan"));
        ok(id, day + "T09:20", ADMIN, decide(publicText));
        ok(id, day + "T09:30", ADMIN, new Command.Verify());
    }

    void dispatched(String id, String day, AgencyCode agency) {
        ok(id, day + "T10:00", ADMIN, new Command.Dispatch(agency, Optional.empty()));
        ok(id, day + "T10:00", ADMIN, new Command.RecordNotification(agency, text("wamid")));
        ok(id, day + "T10:05", Actor.liaison(agency), new Command.Accept());
    }

    void answered(String id, String day, AgencyCode agency) {
        ok(id, day + "T11:00", Actor.liaison(agency), respond("Sudah kami tambal."));
    }

    void rated(String id, String day, int rating) {
        ok(id, day + "T15:00", Actor.reporter("r1"), new Command.ConfirmDone(Optional.of(rating)));
    }

    Iterable<History> histories() {
        return new Histories(store);
    }

    SemesterReport semester(String semester, String asOf) {
        return SemesterReport.of(
                new SemesterReport.Question(Semester.parse(semester), at(asOf), Optional.empty()),
                WorkingCalendar.indonesia(),
                agencies.all(),
                histories());
    }

    PublicationReport publication(String month, String asOf) {
        return PublicationReport.of(
                new PublicationReport.Question(YearMonth.parse(month), at(asOf), Optional.empty()),
                WorkingCalendar.indonesia(),
                agencies.all(),
                histories(),
                store,
                Detector.standard());
    }
}
