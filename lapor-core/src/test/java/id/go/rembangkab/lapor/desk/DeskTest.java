// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final ComplaintId ID = new ComplaintId("A");
    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final AgencyCode DPUTARU = new AgencyCode("DPUTARU");
    private static final Actor LIAISON = Actor.liaison(DPUTARU);

    private final MemoryStore store = new MemoryStore(() -> at("2025-12-31T00:00:00+07:00"));
    private final MemoryAgencies agencies = new MemoryAgencies();
    private final Ports ports =
            new Ports(store, store, agencies, new MemoryChannels(), new MemoryRulebook(), Detector.standard());
    private final Desk desk = new Desk(ports);
    private int texts;

    DeskTest() {
        agencies.put(new Agency(
                DPUTARU,
                "Dinas Pekerjaan Umum dan Tata Ruang",
                Set.of(new Category("jalan")),
                List.of(LiaisonOfficer.of("Petugas", "0812")),
                true));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private Text text(String plain) {
        return Text.seal("t" + texts++, "00", plain);
    }

    private Answer.Done does(String at, Actor by, Command command) {
        Answer answer = desk.handle(Order.of(ID, at(at), by, command));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    @Test
    void takes_a_complaint_from_a_channel_to_closed_by_silence() {
        does(
                "2025-01-06T09:00:00+07:00",
                ADMIN,
                new Command.Receive(new Intake<>(
                        new Channel("WHATSAPP"),
                        Optional.of(text("wa-1")),
                        Optional.empty(),
                        Optional.of(text("Jalan rusak")),
                        Optional.of(text("Jalan berlubang di depan pasar")),
                        List.of(text("foto.jpg")),
                        Reporter.unknown(),
                        Visibility.OPEN,
                        Place.unknown(),
                        Optional.empty())));
        does("2025-01-07T09:00:00+07:00", ADMIN, new Command.Register(new TrackingId("9165816")));
        does(
                "2025-01-07T09:10:00+07:00",
                ADMIN,
                new Command.Classify(
                        new Classification(Classification.Kind.COMPLAINT, false, false, false, new Category("jalan")),
                        Optional.empty(),
                        Optional.empty()));
        does(
                "2025-01-07T09:20:00+07:00",
                ADMIN,
                new Command.DecidePrivacy(Visibility.OPEN, text("Jalan berlubang"), Verdicts.ACCEPT_ALL));
        does("2025-01-07T09:30:00+07:00", ADMIN, new Command.Verify());
        Answer.Done dispatched =
                does("2025-01-07T10:00:00+07:00", ADMIN, new Command.Dispatch(DPUTARU, Optional.empty()));
        assertThat(dispatched.complaint().clocks()).hasSize(6);
        does("2025-01-07T10:01:00+07:00", Actor.SYSTEM, new Command.RecordNotification(DPUTARU, text("wamid")));
        does("2025-01-08T10:00:00+07:00", LIAISON, new Command.Accept());
        does("2025-01-08T10:00:00+07:00", LIAISON, new Command.InformHead());
        does("2025-01-08T11:00:00+07:00", LIAISON, new Command.DraftResponse(text("draf")));
        does("2025-01-08T12:00:00+07:00", LIAISON, new Command.ReportToHead());
        Answer.Done responded = does(
                "2025-01-09T10:00:00+07:00",
                LIAISON,
                new Command.Respond(text("Sudah kami tambal."), List.of(), Verdicts.NONE));
        assertThat(responded.complaint().status()).isEqualTo(Status.RESPONDED);
        List<Answer.Done> swept = new ArrayList<>();
        new Sweep(ports, desk).run(at("2025-02-28T01:00:00+07:00"), swept::add);
        assertThat(swept).hasSize(1);
        assertThat(swept.get(0).complaint().status()).isEqualTo(Status.CLOSED);
        assertThat(store.find(ID).orElseThrow().replay()).isEqualTo(swept.get(0).complaint());
    }
}
