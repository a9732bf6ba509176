// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.PastCaseBuilder;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A desk on in-memory ports with two agencies, and the ways by which the examples bring a complaint to where they begin. */
final class Counter {
    static final ComplaintId ID = new ComplaintId("A");
    static final Actor ADMIN = Actor.of(Role.ADMIN);
    static final Actor ANI = new Actor(Role.ADMIN, Optional.empty(), "ani");
    static final AgencyCode DPUTARU = new AgencyCode("DPUTARU");
    static final AgencyCode DISHUB = new AgencyCode("DISHUB");
    static final Actor LIAISON = Actor.liaison(DPUTARU);
    static final Actor REPORTER = Actor.reporter("r1");
    static final Category ROADS = new Category("jalan");

    final MemoryStore store = new MemoryStore(() -> at("2025-12-31T00:00"));
    final MemoryAgencies agencies = new MemoryAgencies();
    final MemoryRulebook rulebook = new MemoryRulebook();
    final Ports ports = new Ports(store, store, agencies, new MemoryChannels(), rulebook, Detector.standard());
    final Desk desk = new Desk(ports);
    final Sweep sweep = new Sweep(ports, desk);
    private int texts;

    Counter() {
        agency(DPUTARU, "0812", "jalan");
        agency(DISHUB, "0813", "lampu jalan");
    }

    void agency(AgencyCode code, String phone, String category) {
        agencies.put(new Agency(
                code, "Dinas " + code, Set.of(new Category(category)), List.of(LiaisonOfficer.of("P", phone)), true));
    }

    /** An instant by the clock on the wall in Rembang. */
    static Instant at(String wall) {
        return LocalDateTime.parse(wall).toInstant(ZoneOffset.ofHours(7));
    }

    Text text(String plain) {
        return Text.seal("t" + texts++, "5a17", plain);
    }

    Answer give(ComplaintId id, String at, Actor by, Command command) {
        return desk.handle(Order.of(id, at(at), by, command));
    }

    Complaint ok(String at, Actor by, Command command) {
        return ok(ID, at, by, command);
    }

    Complaint ok(ComplaintId id, String at, Actor by, Command command) {
        Answer answer = give(id, at, by, command);
        assertThat(answer).as(command.verb() + " at " + at).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).complaint();
    }

    /** The refusal, after checking that it changed nothing. */
    Rejection no(String at, Actor by, Command command) {
        Optional<Complaint> before = complaintIfAny();
        Answer answer = give(ID, at, by, command);
        assertThat(answer).as(command.verb() + " at " + at).isInstanceOf(Answer.Refused.class);
        assertThat(complaintIfAny()).isEqualTo(before);
        return ((Answer.Refused) answer).why().why();
    }

    private Optional<Complaint> complaintIfAny() {
        return store.find(ID).map(history -> history.replay());
    }

    Complaint complaint() {
        return complaintIfAny().orElseThrow();
    }

    List<Answer.Done> sweep(String at) {
        List<Answer.Done> swept = new ArrayList<>();
        sweep.run(at(at), swept::add);
        return swept;
    }

    Clock clock(ClockKind kind) {
        return complaint().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    Clock.State state(ClockKind kind, String at) {
        return clock(kind).state(at(at));
    }

    Instant due(ClockKind kind) {
        return clock(kind).deadline().orElseThrow().due();
    }

    Intake<Text> intake(Channel channel, String external, String description, String... evidence) {
        return new Intake<>(
                channel,
                channel.isSp4n() ? Optional.empty() : Optional.of(text(external)),
                channel.isSp4n() ? Optional.of(new TrackingId(external)) : Optional.empty(),
                Optional.of(text("Jalan rusak")),
                description.isEmpty() ? Optional.empty() : Optional.of(text(description)),
                List.of(evidence).stream().map(this::text).toList(),
                new Reporter<>(Optional.of(text("r1")), Optional.of(text("Siti Contoh")), Optional.empty()),
                Visibility.OPEN,
                Place.unknown(),
                Optional.empty());
    }

    Command receive() {
        return new Command.Receive(intake(new Channel("WHATSAPP"), "wa-1", "Jalan berlubang", "foto.jpg"));
    }

    Command receiveFromSp4n() {
        return new Command.Receive(intake(Channel.SP4N_LAPOR, "700", "Jalan berlubang", "foto.jpg"));
    }

    /** A case that somebody else's list calls verified, and of which it says no more. */
    static PastCase pastCase() {
        return new PastCaseBuilder()
                .source("kasus.csv")
                .line(2)
                .rawStatus("Terverifikasi")
                .status(Status.VERIFIED)
                .build();
    }

    static Command classify(Classification.Kind kind, boolean normative, boolean supervisory, boolean examination) {
        return new Command.Classify(
                new Classification(kind, normative, supervisory, examination, ROADS),
                Optional.empty(),
                Optional.empty());
    }

    Command decide(Visibility visibility) {
        return new Command.DecidePrivacy(visibility, text("Jalan berlubang"), Verdicts.ACCEPT_ALL);
    }

    /** As {@link #decide}, with a reason for keeping back less than before. */
    Command lower(Visibility visibility) {
        return new Command.DecidePrivacy(
                visibility, text("Jalan berlubang"), Verdicts.ACCEPT_ALL, Optional.of(text("Pelapor setuju")));
    }

    Command dispatch(AgencyCode agency) {
        return new Command.Dispatch(agency, Optional.empty());
    }

    Command pend() {
        return new Command.Pend(List.of(text("foto")), Optional.empty());
    }

    Command complete() {
        return new Command.Complete(Optional.empty(), List.of(text("foto2.jpg")), Optional.empty());
    }

    Command respond(String answer) {
        return new Command.Respond(text(answer), List.of(), Verdicts.NONE);
    }

    Command reply() {
        return new Command.Reply(text("Masih rusak"), Optional.empty());
    }

    static Command archive(ArchiveReason reason) {
        return new Command.Archive(reason, Optional.empty());
    }

    /** RECEIVED on Monday 6 January 2025 at nine. */
    Counter received() {
        ok("2025-01-06T09:00", ADMIN, receive());
        return this;
    }

    /** REGISTERED on Tuesday at nine. */
    Counter registered() {
        received();
        ok("2025-01-07T09:00", ADMIN, new Command.Register(new TrackingId("9165816")));
        return this;
    }

    /** Classified as a complaint of fourteen days and decided, on Tuesday. */
    Counter decided() {
        registered();
        ok("2025-01-07T09:10", ADMIN, classify(Classification.Kind.COMPLAINT, false, false, false));
        ok("2025-01-07T09:20", ADMIN, decide(Visibility.OPEN));
        return this;
    }

    /** VERIFIED on Tuesday at half past nine. */
    Counter verified() {
        decided();
        ok("2025-01-07T09:30", ADMIN, new Command.Verify());
        return this;
    }

    /** DISPATCHED to DPUTARU on Tuesday at ten. */
    Counter dispatched() {
        verified();
        ok("2025-01-07T10:00", ADMIN, dispatch(DPUTARU));
        return this;
    }

    /** IN_PROGRESS on Wednesday at nine. */
    Counter inProgress() {
        dispatched();
        ok("2025-01-08T09:00", LIAISON, new Command.Accept());
        return this;
    }

    /** Reported to the head, on Wednesday at noon. */
    Counter reported() {
        inProgress();
        ok("2025-01-08T10:00", LIAISON, new Command.InformHead());
        ok("2025-01-08T11:00", LIAISON, new Command.DraftResponse(text("draf")));
        ok("2025-01-08T12:00", LIAISON, new Command.ReportToHead());
        return this;
    }

    /** RESPONDED on Thursday 9 January at ten. */
    Counter responded() {
        reported();
        ok("2025-01-09T10:00", LIAISON, respond("Sudah kami tambal."));
        return this;
    }

    /** REPORTER_REPLIED on Friday at nine. */
    Counter replied() {
        responded();
        ok("2025-01-10T09:00", REPORTER, reply());
        return this;
    }

    /** CLOSED by the reporter on Friday at nine. */
    Counter closed() {
        responded();
        ok("2025-01-10T09:00", REPORTER, new Command.ConfirmDone(Optional.of(5)));
        return this;
    }

    Status status() {
        return complaint().status();
    }
}
