// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.memory.MemoryPorts;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontDeskTest {
    private static final Instant MORNING = Instant.parse("2026-03-10T02:00:00Z");
    private static final Actor ADMIN = Actor.of(Role.ADMIN);
    private static final Command CLASSIFY =
            new Command.Classify(new Classification(Classification.Kind.COMPLAINT, new Category("jalan")));

    private byte salt;
    private final Ports ports = MemoryPorts.fresh(InstantSource.fixed(MORNING));
    private final FrontDesk desk =
            FrontDesk.open(ports, InstantSource.fixed(MORNING), bytes -> Arrays.fill(bytes, ++salt));
    private final ComplaintId id = desk.freshId();

    private Answer receive() {
        return desk.give(
                id,
                Actor.SYSTEM,
                new Command.Receive(Intake.fromSp4n(
                        new TrackingId("7001"), desk.text("Jalan berlubang"), List.of(desk.text("foto.jpg")))));
    }

    @Test
    void gives_commands_in_order_at_the_instant_of_its_clock() {
        receive();
        assertThat(desk.give(id, ADMIN, CLASSIFY, CLASSIFY)).isInstanceOf(Answer.Done.class);
        var entries = ports.complaints().find(id).orElseThrow().entries();
        assertThat(entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.at()).isEqualTo(MORNING));
    }

    @Test
    void stops_at_the_first_refusal_and_keeps_what_came_before() {
        receive();
        Answer answer = desk.give(id, ADMIN, CLASSIFY, new Command.Verify(), CLASSIFY);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().why()).isEqualTo(Rejection.PRIVACY_UNDECIDED));
        assertThat(ports.complaints().find(id).orElseThrow().replay().status()).isEqualTo(Status.REGISTERED);
        assertThat(ports.complaints().find(id).orElseThrow().entries()).hasSize(2);
    }

    @Test
    void masks_the_public_text_apart_from_the_description_that_was_given_as_it() {
        Text words = desk.text("Jalan berlubang, hubungi 0812-0000-1111");
        desk.give(id, Actor.SYSTEM, new Command.Receive(Intake.fromSp4n(new TrackingId("7001"), words, List.of())));
        desk.give(id, ADMIN, new Command.DecidePrivacy(Visibility.OPEN, words, Verdicts.ACCEPT_ALL));
        Complaint complaint = ports.complaints().find(id).orElseThrow().replay();
        assertThat(new Views(ports, new Desk(ports))
                        .view(complaint, Optional.empty())
                        .texts())
                .extracting(View.TextView::text)
                .containsExactly("Jalan berlubang, hubungi [telepon 1]");
        TextRef description = complaint.intake().description().orElseThrow();
        assertThat(ports.texts().open(id, List.of(description)).get(description))
                .isEqualTo(words);
    }

    @Test
    void gives_fresh_ids() {
        assertThat(desk.freshId()).isNotEqualTo(id);
    }
}
