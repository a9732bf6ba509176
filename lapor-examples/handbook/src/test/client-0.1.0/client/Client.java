package client;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.IntakeBuilder;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Sop;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.FrontDesk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.memory.MemoryPorts;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Confidence;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.PersonalData;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An application of the year of 0.1.0, with a port and a detector of its own. It is kept compiled: see build/freeze. */
public final class Client {
    private static final Instant MORNING = Instant.parse("2026-03-10T02:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(MORNING);
    private static final AgencyCode DPUTARU = new AgencyCode("DPUTARU");
    private static final Category ROADS = new Category("jalan");

    private Client() {}

    /** A port that the application brings. */
    private static final class OwnAgencies implements Agencies {
        private final Map<AgencyCode, Agency> rows = new TreeMap<>();

        @Override
        public Optional<Agency> find(AgencyCode code) {
            return Optional.ofNullable(rows.get(code));
        }

        @Override
        public List<Agency> all() {
            return new ArrayList<>(rows.values());
        }

        @Override
        public void put(Agency agency) {
            rows.put(agency.code(), agency);
        }
    }

    public static void main(String[] args) throws Exception {
        calendarAlone();
        anonymiserAlone();
        Ports memory = MemoryPorts.fresh(CLOCK);
        procedure(new Ports(
                memory.complaints(),
                memory.texts(),
                new OwnAgencies(),
                memory.channels(),
                memory.rulebook(),
                Detector.standard().and(meters())));
        Path folder = Path.of(args[0]);
        try (JdbcStore store = JdbcStore.openFolder(folder, CLOCK)) {
            procedure(store.ports(Detector.standard()));
        }
        System.out.println(Transition.ALL.size() > 20);
        System.out.println(Sop.mermaid(Locale.ENGLISH).contains("RECEIVED"));
    }

    private static void calendarAlone() {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        System.out.println(calendar.plusWorkingDays(LocalDate.of(2026, 3, 10), 14));
        System.out.println(calendar.workingDaysBetween(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 7)));
        System.out.println(calendar.dayOff(LocalDate.of(2026, 3, 18)).map(DayOff::name).orElseThrow());
        SlaClock clock = SlaClock.of(calendar, OfficeHours.rembang());
        if (clock.due(Norm.parse("5m@office"), FirstDay.EXCLUDED, MORNING, List.of()) instanceof Deadline deadline) {
            System.out.println(deadline.due());
        }
    }

    private static Detector meters() {
        PersonalData meter = new PersonalData("WATER_METER");
        return text -> {
            int at = text.toString().indexOf("RBG-");
            return at < 0
                    ? List.of()
                    : List.of(new Finding(at, at + 10, meter, "meter.form", Confidence.CERTAIN, List.of()));
        };
    }

    private static void anonymiserAlone() {
        String text = "Air mati di meteran RBG-004217, telepon 0812-0000-1111.";
        System.out.println(Anonymiser.standard()
                .redact(text, Detector.standard().and(meters()).detect(text), RedactionMode.MASK));
    }

    private static void procedure(Ports ports) {
        ports.agencies().put(new Agency(
                DPUTARU, "Dinas PUTARU", Set.of(ROADS), List.of(LiaisonOfficer.of("Budi", "0811-0000-0001")), true));
        ports.rulebook().adopt(Policy.REMBANG_2024);
        FrontDesk desk = FrontDesk.open(ports, CLOCK, new java.security.SecureRandom()::nextBytes);
        ComplaintId id = desk.freshId();
        Actor admin = Actor.of(Role.ADMIN);
        Text words = desk.text("Jalan berlubang di depan pasar, hubungi 0812-0000-1111");
        Text answer = desk.text("Sudah ditambal.");
        desk.give(id, Actor.SYSTEM, new Command.Receive(new IntakeBuilder<Text>()
                .channel(new Channel("WHATSAPP"))
                .externalId(desk.text("wamid-1"))
                .description(words)
                .addEvidence(desk.text("foto.jpg"))
                .reporter(Reporter.unknown())
                .wish(Visibility.OPEN)
                .place(Place.unknown())
                .build()));
        if (desk.give(id, admin, new Command.Dispatch(DPUTARU)) instanceof Answer.Refused refused) {
            System.out.println(refused.why().why() + ": " + refused.why().message(Locale.forLanguageTag("id")));
        }
        desk.give(
                id,
                admin,
                new Command.Register(new TrackingId("9165816")),
                new Command.Classify(new Classification(Classification.Kind.COMPLAINT, ROADS)),
                new Command.DecidePrivacy(Visibility.OPEN, words, Verdicts.ACCEPT_ALL),
                new Command.Verify(),
                new Command.Dispatch(DPUTARU));
        desk.give(
                id,
                Actor.liaison(DPUTARU),
                new Command.Accept(),
                new Command.InformHead(),
                new Command.DraftResponse(answer),
                new Command.ReportToHead(),
                new Command.Respond(answer));
        Complaint complaint = ports.complaints().find(id).orElseThrow().replay();
        System.out.println(complaint.status() + " after " + complaint.version() + " entries");
        for (Clock clock : complaint.clocks()) {
            System.out.println(clock.kind() + " " + clock.norm() + " " + clock.state(MORNING));
        }
        View anyone = new Views(ports, new Desk(ports)).of(id, Optional.empty()).orElseThrow();
        System.out.println(anyone.texts().stream().map(text -> text.kind() + " " + text.text()).toList());
        new Sweep(ports, new Desk(ports)).run(Instant.parse("2026-04-20T02:00:00Z"), swept -> System.out.println(
                swept.complaint().status()));
        for (Entry entry : ports.complaints().find(id).orElseThrow().entries()) {
            if (!EntryFormat.read(EntryFormat.write(entry)).equals(entry)) {
                throw new AssertionError(entry);
            }
        }
    }
}
