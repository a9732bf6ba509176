// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.IntakeBuilder;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case of SP4N-LAPOR! may have come there from another channel; it has its number all the same. */
class ImportHistoryTest {
    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final Channel WHATSAPP = new Channel("WHATSAPP");

    private final MemoryStore store = new MemoryStore(() -> NOW);
    private final Desk desk = new Desk(new Ports(
            store, store, new MemoryAgencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard()));

    private static Intake<Text> intake(Channel channel, String trackingId) {
        return new Intake<>(
                channel,
                Optional.empty(),
                Optional.of(new TrackingId(trackingId)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Reporter.unknown(),
                Visibility.OPEN,
                Place.unknown(),
                Optional.empty());
    }

    private Answer imported(String id, Channel channel, String trackingId) {
        return imported(id, channel, trackingId, Actor.SYSTEM);
    }

    private Answer imported(String id, Channel channel, String trackingId, Actor by) {
        Command command = new Command.ImportHistory(intake(channel, trackingId), Counter.pastCase());
        return desk.handle(Order.of(new ComplaintId(id), NOW, by, command));
    }

    @Test
    @Tag("R9.4")
    void a_case_from_another_channel_keeps_its_number_in_the_national_system() {
        assertThat(imported("A", WHATSAPP, "9165816")).isInstanceOf(Answer.Done.class);
        assertThat(store.registeredAs(new TrackingId("9165816"))).contains(new ComplaintId("A"));
        assertThat(store.find(new ComplaintId("A")).orElseThrow().replay().trackingId())
                .contains(new TrackingId("9165816"));
    }

    @Test
    @Tag("R9.4")
    void the_admin_and_the_system_import_and_nobody_else() {
        assertThat(imported("A", WHATSAPP, "1", Actor.SYSTEM)).isInstanceOf(Answer.Done.class);
        assertThat(imported("B", WHATSAPP, "2", Actor.of(Role.ADMIN))).isInstanceOf(Answer.Done.class);
        Answer answer = imported("C", WHATSAPP, "3", Actor.liaison(new AgencyCode("DPUTARU")));
        assertThat(((Answer.Refused) answer).why().why()).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
    }

    @Test
    @Tag("R9.4")
    void a_number_that_is_taken_is_refused_whatever_the_channel() {
        imported("A", Channel.SP4N_LAPOR, "9165816");
        Answer answer = imported("B", WHATSAPP, "9165816");
        assertThat(((Answer.Refused) answer).why().why()).isEqualTo(Rejection.ALREADY_EXISTS);
    }

    @Test
    @Tag("R9.4")
    @Tag("R13.5")
    void what_a_past_case_says_is_sealed_beside_the_log() {
        Text title = Text.seal("t1", "5a17", "Jalan rusak");
        Text description = Text.seal("t2", "5a17", "Jalan berlubang di depan pasar");
        Text name = Text.seal("t3", "5a17", "Siti Contoh");
        Intake<Text> intake = new IntakeBuilder<Text>()
                .channel(WHATSAPP)
                .trackingId(new TrackingId("9165816"))
                .title(title)
                .description(description)
                .reporter(new Reporter<>(Optional.empty(), Optional.of(name), Optional.empty()))
                .wish(Visibility.OPEN)
                .place(Place.unknown())
                .build();
        ComplaintId id = new ComplaintId("A");
        assertThat(desk.handle(Order.of(id, NOW, Actor.SYSTEM, new Command.ImportHistory(intake, Counter.pastCase()))))
                .isInstanceOf(Answer.Done.class);
        assertThat(store.open(id, Set.of(title.ref(), description.ref(), name.ref())))
                .hasSize(3)
                .containsEntry(name.ref(), name);
    }

    @Test
    @Tag("R2.1")
    void receiving_registers_nothing_that_came_from_elsewhere() {
        assertThatThrownBy(() -> new Command.Receive(intake(WHATSAPP, "9165816")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trackingId");
        assertThatThrownBy(() -> new Intake<Text>(
                        Channel.SP4N_LAPOR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Reporter.unknown(),
                        Visibility.OPEN,
                        Place.unknown(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
