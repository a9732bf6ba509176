// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What machines are told of a complaint, name by name. */
class FactsTest {
    private final Counter counter = new Counter();

    private Map<String, Object> obligation(String kind, String at) {
        List<?> all = (List<?>) Facts.standing(counter.complaint(), at(at)).get("obligations");
        return all.stream()
                .map(FactsTest::map)
                .filter(obligation -> obligation.get("kind").equals(kind))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private Map<String, Object> seenBy(String at, Optional<Actor> reader) {
        View view = new Views(counter.ports, counter.desk).of(ID, reader).orElseThrow();
        return Facts.view(view, at(at));
    }

    @Test
    void where_a_complaint_stands_is_its_state_its_version_and_its_clocks() {
        counter.dispatched();
        Map<String, Object> told = Facts.standing(counter.complaint(), at("2025-01-08T00:00"));
        assertThat(told).containsOnlyKeys("state", "version", "obligations");
        assertThat(told).containsEntry("state", "DISPATCHED").containsEntry("version", 6L);
        assertThat(obligation("RESPONSE", "2025-01-08T00:00"))
                .containsExactly(
                        Map.entry("kind", "RESPONSE"),
                        Map.entry("norm", "14wd"),
                        Map.entry("started", "2025-01-07T10:00:00+07:00"),
                        Map.entry("due", "2025-01-31T00:00:00+07:00"),
                        Map.entry("last_day", "2025-01-30"),
                        Map.entry("status", "OPEN"));
        assertThat(obligation("ASSIGNMENT", "2025-01-31T00:00"))
                .containsEntry("agency", "DPUTARU")
                .containsEntry("status", "BREACHED");
    }

    @Test
    @Tag("R2.2")
    void a_clock_that_is_paused_has_no_deadline() {
        counter.inProgress();
        counter.ok("2025-01-08T11:00", LIAISON, counter.pend());
        assertThat(obligation("RESPONSE", "2025-01-09T00:00"))
                .containsEntry("status", "PAUSED")
                .containsEntry("due", Optional.empty())
                .doesNotContainKeys("last_day", "certainty");
    }

    @Test
    @Tag("R4.5")
    void a_breach_tells_when_it_was_stopped_and_one_that_still_runs_does_not() {
        counter.inProgress();
        counter.ok("2025-01-20T09:00", LIAISON, new Command.InterimReply(counter.text("kami cek")));
        assertThat(obligation("FIRST_RESPONSE", "2025-01-21T00:00"))
                .containsEntry("status", "BREACHED")
                .containsEntry("ended", "2025-01-20T09:00:00+07:00");
        assertThat(obligation("RESPONSE", "2025-02-10T00:00"))
                .containsEntry("status", "BREACHED")
                .doesNotContainKey("ended");
    }

    /** The days off of 2028 are not decreed: three working days after New Year's Eve are a lower bound. */
    @Test
    @Tag("R11.1")
    void a_lower_bound_says_that_it_is_one() {
        counter.ok("2027-12-31T09:00", ADMIN, counter.receive());
        assertThat(obligation("INTAKE", "2027-12-31T09:00")).containsEntry("certainty", "NOT_BEFORE");
        counter.ok(new ComplaintId("B"), "2025-01-06T09:00", ADMIN, counter.receiveFromSp4n());
        assertThat(Facts.standing(
                                counter.store
                                        .find(new ComplaintId("B"))
                                        .orElseThrow()
                                        .replay(),
                                at("2025-01-06T09:00"))
                        .toString())
                .doesNotContain("certainty");
    }

    @Test
    void who_ended_it_and_why_is_told_where_it_is_known() {
        assertThat(Facts.state(counter.closed().complaint()))
                .containsExactly(Map.entry("state", "CLOSED"), Map.entry("closed_by", "REPORTER"));
        Counter archiving = new Counter().registered();
        Complaint archived = archiving.ok("2025-01-07T10:00", ADMIN, Counter.archive(ArchiveReason.SPAM));
        assertThat(Facts.state(archived))
                .containsExactly(
                        Map.entry("state", "ARCHIVED"), Map.entry("closed_by", "ADMIN"), Map.entry("reason", "SPAM"));
        assertThat(Facts.state(new Counter().received().complaint())).containsExactly(Map.entry("state", "RECEIVED"));
    }

    @Test
    void everyone_who_may_know_of_it_is_told_which_it_is_and_whose() {
        assertThat(Facts.summary(counter.received().complaint()))
                .containsExactly(Map.entry("id", "A"), Map.entry("channel", "WHATSAPP"));
        assertThat(Facts.summary(new Counter().dispatched().complaint()))
                .containsExactly(
                        Map.entry("id", "A"),
                        Map.entry("tracking_id", "9165816"),
                        Map.entry("channel", "WHATSAPP"),
                        Map.entry("kind", "COMPLAINT"),
                        Map.entry("category", "jalan"),
                        Map.entry("agency", "DPUTARU"));
    }

    @Test
    @Tag("R13.1")
    void the_admin_is_told_all_of_a_complaint_that_is_not_decided_and_the_public_nothing() {
        counter.received();
        Map<String, Object> admin = seenBy("2025-01-06T10:00", Optional.of(ADMIN));
        assertThat(admin)
                .containsEntry("audience", "ADMIN")
                .containsEntry("state", "RECEIVED")
                .containsEntry("reporter", Map.of("name", "Siti Contoh"))
                .containsEntry("sealed", 0);
        assertThat(admin)
                .extractingByKey("texts", InstanceOfAssertFactories.LIST)
                .contains(Map.of(
                        "kind", "DESCRIPTION",
                        "at", "2025-01-06T09:00:00+07:00",
                        "by", "admin",
                        "text", "Jalan berlubang"));
        Map<String, Object> anyone = seenBy("2025-01-06T10:00", Optional.empty());
        assertThat(anyone)
                .containsEntry("audience", "PUBLIC")
                .containsEntry("texts", List.of())
                .containsEntry("sealed", 3)
                .doesNotContainKey("reporter");
    }

    @Test
    @Tag("R3.2")
    void what_is_proposed_is_told_in_codes_and_numbers() {
        counter.ok(
                "2025-01-06T09:00",
                ADMIN,
                new Command.Receive(counter.intake(
                        new Channel("WHATSAPP"),
                        "wa-1",
                        "Tolong rahasiakan identitas saya. Hubungi 0812-3456-7890.",
                        "foto.jpg")));
        Views views = new Views(counter.ports, counter.desk);
        View view = views.of(ID, Optional.of(ADMIN)).orElseThrow();
        Map<String, Object> told = Facts.proposal(views.proposal(view).orElseThrow());
        assertThat(told)
                .containsOnlyKeys("anonymous", "secret", "topics", "findings", "doubtful", "reading")
                .containsEntry("anonymous", true)
                .containsEntry("secret", false)
                .containsEntry("findings", 1);
        assertThat(views.proposal(views.of(ID, Optional.empty()).orElseThrow())).isEmpty();
    }

    /** What is typed in later than it happened is marked; the store's clock stands at the end of the year here. */
    @Test
    @Tag("R10.4")
    void an_entry_is_told_with_its_place_in_the_chain_and_whether_it_was_backdated() {
        counter.received();
        Logged first = counter.store.find(ID).orElseThrow().log().get(0);
        assertThat(Facts.event(first))
                .containsExactly(
                        Map.entry("sequence", 1L),
                        Map.entry("at", "2025-01-06T09:00:00+07:00"),
                        Map.entry("recorded", "2025-12-31T00:00:00+07:00"),
                        Map.entry("backdated", true),
                        Map.entry("by", "admin"),
                        Map.entry("event", "ComplaintReceived"),
                        Map.entry("hash", first.hash()));
        assertThat(Facts.events(counter.store.find(ID).orElseThrow().entries())).containsExactly("ComplaintReceived");
    }

    @Test
    @Tag("R3.11")
    void an_agency_lists_what_it_has_or_helps_with_and_nothing_else() {
        counter.dispatched();
        assertThat(listed(LIAISON)).containsExactly(ID);
        assertThat(listed(Actor.liaison(DISHUB))).isEmpty();
        counter.ok("2025-01-07T11:00", ADMIN, new Command.AddSupport(DISHUB));
        assertThat(listed(Actor.liaison(DISHUB))).containsExactly(ID);
        assertThat(counter.complaint().stage().lead()).contains(DPUTARU);
    }

    private List<ComplaintId> listed(Actor reader) {
        List<ComplaintId> shown = new ArrayList<>();
        new Board(counter.ports).forEach(Optional.of(reader), complaint -> shown.add(complaint.id()));
        return shown;
    }
}
