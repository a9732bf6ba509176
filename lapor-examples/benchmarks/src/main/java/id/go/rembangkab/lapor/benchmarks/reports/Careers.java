// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.reports;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Complaints of 2025, each taken through the desk on a way of its own: some late, some turned away, most answered. */
final class Careers {
    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final Instant NEW_YEAR = Instant.parse("2024-12-31T17:00:00Z");
    private static final List<Channel> CHANNELS =
            List.of(Channel.SP4N_LAPOR, Channel.SP4N_LAPOR, new Channel("WHATSAPP"), new Channel("INSTAGRAM"));
    private static final List<Category> CATEGORIES = Stream.of(
                    "jalan", "air", "sampah", "listrik", "pendidikan", "kesehatan", "perizinan", "bantuan-sosial")
            .map(Category::new)
            .toList();
    private static final List<Agency> AGENCIES = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> new Agency(
                    new AgencyCode("OPD" + number),
                    "Perangkat Daerah " + number,
                    Set.copyOf(CATEGORIES),
                    List.of(LiaisonOfficer.of("Petugas " + number, "0812" + number)),
                    true))
            .toList();

    private final Random random;
    private final MemoryRulebook rulebook = new MemoryRulebook();
    private final MemoryAgencies registry = new MemoryAgencies();

    /** The same number gives the same careers. */
    Careers(long seed) {
        random = new Random(seed);
        rulebook.adopt(Policy.REMBANG_2024);
        AGENCIES.forEach(registry::put);
    }

    static List<Agency> agencies() {
        return AGENCIES;
    }

    /** The number that a career has in SP4N-LAPOR!, which a copy must have another in place of. */
    static String trackingId(ComplaintId id) {
        return "T" + id.value();
    }

    History next(int number) {
        return new Career(String.format(Locale.ROOT, "C%07d", number)).run();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean in100(int chance) {
        return random.nextInt(100) < chance;
    }

    private final class Career {
        private final ComplaintId id;
        private final MemoryStore store = new MemoryStore(this::now);
        private final Ports ports =
                new Ports(store, store, registry, new MemoryChannels(), rulebook, Detector.standard());
        private final Desk desk = new Desk(ports);
        private final Channel channel = any(CHANNELS);
        private final Visibility wish = in100(5) ? Visibility.CLOSED : Visibility.OPEN;
        private Instant now =
                NEW_YEAR.plus(Duration.ofDays(random.nextInt(350))).plus(Duration.ofHours(8));
        private AgencyCode agency = any(AGENCIES).code();
        private int texts;

        Career(String id) {
            this.id = new ComplaintId(id);
        }

        private Instant now() {
            return now;
        }

        History run() {
            comesIn();
            if (in100(10)) {
                then(ADMIN, new Command.Archive(any(List.of(ArchiveReason.SPAM, ArchiveReason.IRRELEVANT)), none()));
            } else if (in100(6)) {
                then(ADMIN, new Command.ReturnToNational(text("bukan wewenang kabupaten")));
            } else if (in100(6)) {
                then(ADMIN, new Command.Pend(List.of(text("foto")), none()));
            } else {
                isWorkedOn();
            }
            later(Duration.ofDays(random.nextInt(30)));
            new Sweep(ports, desk).run(now, done -> {});
            if (in100(1)) {
                then(ADMIN, new Command.Reveal(text("permintaan inspektorat")));
            }
            return store.find(id).orElseThrow();
        }

        private void comesIn() {
            TrackingId tracking = new TrackingId(trackingId(id));
            then(
                    ADMIN,
                    new Command.Receive(new Intake<>(
                            channel,
                            channel.isSp4n() ? none() : Optional.of(text("x" + id)),
                            channel.isSp4n() ? Optional.of(tracking) : none(),
                            Optional.of(text("Jalan berlubang")),
                            Optional.of(text("Jalan di depan pasar berlubang sejak hujan bulan lalu")),
                            List.of(text("foto.jpg")),
                            new Reporter<>(Optional.of(text("r")), Optional.of(text("Siti Contoh")), none()),
                            wish,
                            new Place<>(none(), none(), in100(70) ? Optional.of(desa()) : none()),
                            none())));
            if (!channel.isSp4n()) {
                later(Duration.ofHours(in100(8) ? 150 : 5));
                then(ADMIN, new Command.Register(tracking));
            }
        }

        private DesaCode desa() {
            return new DesaCode(
                    String.format(Locale.ROOT, "33.17.%02d.2%03d", 1 + random.nextInt(14), 1 + random.nextInt(9)));
        }

        private void isWorkedOn() {
            Classification.Kind kind = any(List.of(Classification.Kind.values()));
            then(
                    ADMIN,
                    new Command.Classify(
                            new Classification(kind, in100(20), in100(10), in100(30), any(CATEGORIES)),
                            none(),
                            none()));
            then(
                    ADMIN,
                    new Command.DecidePrivacy(
                            in100(5) ? Visibility.CLOSED : wish, text("Jalan berlubang"), Verdicts.ACCEPT_ALL));
            then(ADMIN, new Command.Verify());
            later(Duration.ofHours(in100(8) ? 150 : 20));
            goesTo(new Command.Dispatch(agency, none()));
            if (in100(8)) {
                then(liaison(), new Command.RequestRedispatch(text("di luar tupoksi")));
                agency = any(AGENCIES.stream()
                        .map(Agency::code)
                        .filter(code -> !code.equals(agency))
                        .toList());
                goesTo(new Command.Redispatch(agency, Optional.of(text("tupoksi"))));
            }
            then(liaison(), new Command.Accept());
            if (in100(90)) {
                isAnswered();
            }
        }

        private void goesTo(Command dispatch) {
            give(ADMIN, dispatch);
            later(Duration.ofMinutes(in100(10) ? 2000 : 1));
            then(Actor.SYSTEM, new Command.RecordNotification(agency, text("wamid")));
        }

        private Actor liaison() {
            return Actor.liaison(agency);
        }

        private void isAnswered() {
            then(liaison(), new Command.InformHead());
            later(Duration.ofHours(4 + random.nextInt(in100(10) ? 900 : 120)));
            then(liaison(), new Command.DraftResponse(text("draf")));
            then(liaison(), new Command.ReportToHead());
            then(liaison(), new Command.Respond(text("Sudah kami tambal."), List.of(), Verdicts.NONE));
            if (!channel.isSp4n()) {
                later(Duration.ofHours(in100(8) ? 150 : 2));
                then(ADMIN, new Command.RelayResponse(channel, text("ref")));
            }
            if (in100(20)) {
                then(ADMIN, new Command.Reply(text("terima kasih"), Optional.of(text("m"))));
                then(liaison(), new Command.AnswerReply(text("sama-sama")));
            }
            if (in100(30)) {
                then(ADMIN, new Command.ConfirmDone(in100(80) ? Optional.of(1 + random.nextInt(5)) : none()));
                if (in100(30) && isOpen()) {
                    then(liaison(), new Command.RecordPublication("https://opd.example.go.id/" + id));
                }
            } else if (in100(20)) {
                then(ADMIN, new Command.Close(text("selesai")));
            }
        }

        private boolean isOpen() {
            return !store.find(id).orElseThrow().replay().secret();
        }

        private void later(Duration time) {
            now = now.plus(time);
        }

        private void then(Actor by, Command command) {
            give(by, command);
            later(Duration.ofMinutes(7));
        }

        private void give(Actor by, Command command) {
            Answer answer = desk.handle(Order.of(id, now, by, command));
            if (!(answer instanceof Answer.Done)) {
                throw new IllegalStateException("a career stumbles at " + command.verb() + ": " + answer);
            }
        }

        private Text text(String plain) {
            return Text.seal("t" + texts++, "5a17", plain);
        }
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
