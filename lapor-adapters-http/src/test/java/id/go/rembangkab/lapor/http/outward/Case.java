// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.privacy.Detector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** One complaint that came by WhatsApp, as far along the SOP as a test wants it. */
final class Case {
    private final AtomicInteger texts = new AtomicInteger();
    private final Identity identity = new Identity() {
        @Override
        public ComplaintId complaint() {
            return new ComplaintId("A");
        }

        @Override
        public Text text(String plain) {
            return Text.seal("t" + texts.getAndIncrement(), "5a17", plain);
        }
    };

    final MemoryStore store = new MemoryStore(() -> Outside.NOW);
    final Ports ports = new Ports(
            store, store, new MemoryAgencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard());
    final Desk desk = new Desk(ports);
    final DeliveryLog log = new DeliveryLog(desk, identity, () -> Outside.NOW);

    Case() {
        ports.agencies()
                .put(new Agency(
                        new AgencyCode("DPUTARU"),
                        "Dinas PU",
                        Set.of(new Category("jalan")),
                        List.of(LiaisonOfficer.of("Budi", "0812")),
                        true));
    }

    private void give(String by, String verb, Map<String, Object> fields) {
        Answer answer = desk.handle(Order.of(
                new ComplaintId("A"),
                Outside.NOW,
                Actor.parse(by),
                CommandForms.of(verb).orElseThrow().read(fields, new Making(identity, word -> Optional.empty()))));
        assertThat(answer).as(verb).isInstanceOf(Answer.Done.class);
    }

    void dispatched() {
        dispatched(Map.of("id", "r-1", "name", "Sutrisno", "contact", "0812 3456 7890"));
    }

    void dispatched(Map<String, Object> reporter) {
        give(
                "admin",
                "receive",
                Map.of(
                        "channel",
                        "WHATSAPP",
                        "external_id",
                        "wa-77",
                        "title",
                        "Jalan berlubang",
                        "description",
                        "Jalan berlubang",
                        "evidence",
                        List.of("foto.jpg"),
                        "reporter",
                        reporter));
        give("admin", "register", Map.of("tracking_id", "9165816"));
        give(
                "admin",
                "classify",
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "normative",
                        false,
                        "supervisory",
                        false,
                        "needs_examination",
                        false,
                        "category",
                        "jalan"));
        give(
                "admin",
                "privacy",
                Map.of(
                        "anonymous",
                        true,
                        "secret",
                        false,
                        "public_text",
                        "Jalan berlubang.",
                        "findings",
                        "accept-all"));
        give("admin", "verify", Map.of());
        give("admin", "dispatch", Map.of("agency", "DPUTARU"));
    }

    void responded() {
        for (String verb : List.of("accept", "inform-head")) {
            give("liaison:DPUTARU", verb, Map.of());
        }
        give("liaison:DPUTARU", "draft", Map.of("text", "Sudah ditambal."));
        give("liaison:DPUTARU", "report-head", Map.of());
        give("liaison:DPUTARU", "respond", Map.of("text", "Sudah ditambal."));
    }

    Complaint complaint() {
        return store.find(new ComplaintId("A")).orElseThrow().replay();
    }

    Clock clock(ClockKind kind) {
        return complaint().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Notice notice(Notice.Kind kind) {
        return store.waiting(99).stream()
                .filter(notice -> notice.kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
