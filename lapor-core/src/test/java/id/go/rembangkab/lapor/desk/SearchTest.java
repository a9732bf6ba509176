// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Search.Mark;
import id.go.rembangkab.lapor.desk.Search.Page;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who finds what: as much as each may read, and each complaint once. */
class SearchTest {
    private static final Actor REGENT = Actor.of(Role.REGENT);
    private static final Actor AUDITOR = Actor.of(Role.AUDITOR);

    private final Counter counter = new Counter();

    private List<String> found(Ports ports, Actor reader, String question, int limit) {
        Search search = new Search(ports, new Views(ports, new Desk(ports)));
        List<String> all = new ArrayList<>();
        Optional<Mark> from = Optional.empty();
        do {
            Page page = search.find(question, reader, from, limit);
            assertThat(page.found()).hasSizeLessThanOrEqualTo(limit);
            page.found().forEach(complaint -> all.add(complaint.id().value()));
            from = page.next();
        } while (from.isPresent());
        return all;
    }

    private boolean finds(Actor reader, String question) {
        return !found(counter.ports, reader, question, 50).isEmpty();
    }

    /** The same complaints in a store that keeps no index. */
    private Ports without() {
        Complaints bare = (Complaints) Proxy.newProxyInstance(
                Complaints.class.getClassLoader(), new Class<?>[] {Complaints.class}, (self, method, arguments) -> {
                    if (method.getName().equals("saying")) {
                        return Optional.empty();
                    }
                    try {
                        return method.invoke(counter.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Ports(
                bare, counter.store, counter.agencies, counter.ports.channels(), counter.rulebook, Detector.standard());
    }

    @Test
    @Tag("R13.2")
    void before_privacy_is_decided_only_who_may_read_it_finds_it() {
        counter.received();
        assertThat(finds(ADMIN, "rusak")).isTrue();
        assertThat(finds(REPORTER, "rusak")).isTrue();
        assertThat(finds(Actor.reporter("r2"), "rusak")).isFalse();
        assertThat(finds(LIAISON, "rusak")).isFalse();
        assertThat(finds(AUDITOR, "rusak")).isFalse();
        assertThat(finds(REGENT, "rusak")).isFalse();
    }

    @Test
    @Tag("R13.1")
    @Tag("R13.3")
    void afterwards_each_finds_it_by_what_each_may_read() {
        counter.responded();
        for (Actor reader : List.of(ADMIN, LIAISON, REPORTER, AUDITOR, REGENT)) {
            assertThat(finds(reader, "berlubang")).as("%s, public text", reader).isTrue();
            assertThat(finds(reader, "tambal sudah")).as("%s, answer", reader).isTrue();
            assertThat(finds(reader, "lubang"))
                    .as("%s, inside of a word", reader)
                    .isFalse();
        }
        assertThat(finds(REPORTER, "rusak")).as("title").isTrue();
        assertThat(finds(ADMIN, "rusak")).as("title, sealed").isFalse();
        assertThat(finds(REGENT, "rusak")).as("title, sealed").isFalse();
        assertThat(finds(LIAISON, "draf")).as("draft").isTrue();
        assertThat(finds(AUDITOR, "draf tambal")).as("draft and answer").isTrue();
        assertThat(finds(REPORTER, "draf")).as("draft").isFalse();
        assertThat(finds(REGENT, "draf")).as("draft").isFalse();
        assertThat(finds(Actor.liaison(Counter.DISHUB), "berlubang"))
                .as("another agency's")
                .isFalse();
        assertThat(finds(Actor.reporter("r2"), "berlubang"))
                .as("another reporter's")
                .isFalse();
    }

    @Test
    @Tag("R13.1")
    void what_is_secret_is_found_by_who_may_still_read_it() {
        counter.registered();
        counter.ok("2025-01-07T09:20", ADMIN, counter.decide(Visibility.CLOSED));
        assertThat(finds(REGENT, "berlubang")).isFalse();
        assertThat(finds(ADMIN, "berlubang")).isTrue();
    }

    @Test
    void a_number_in_sp4n_lapor_is_found_whole() {
        counter.decided();
        for (Actor reader : List.of(ADMIN, REGENT)) {
            assertThat(finds(reader, "9165816")).isTrue();
            assertThat(finds(reader, " 9165816  jalan ")).isTrue();
            assertThat(finds(reader, "9165816 sungai")).isFalse();
            assertThat(finds(reader, "916581")).isFalse();
            assertThat(finds(reader, "9165817")).isFalse();
        }
        assertThat(finds(Actor.liaison(Counter.DISHUB), "9165816")).isFalse();
    }

    @Test
    void each_is_found_once_whatever_the_page_and_with_an_index_or_without() {
        for (int i = 0; i < 3; i++) {
            Command receive = new Command.Receive(
                    counter.intake(new Channel("INSTAGRAM"), "ig-" + i, "Jalan berlubang", "foto.jpg"));
            counter.ok(new ComplaintId("B" + i), "2025-01-06T08:00", ADMIN, receive);
        }
        Complaint shown = counter.decided().complaint();
        assertThat(found(counter.ports, ADMIN, "jalan", 50))
                .startsWith(shown.id().value());
        for (int limit : new int[] {1, 2, 3, 4, 50}) {
            for (String question : List.of("jalan", "9165816", "jalan berlubang")) {
                List<String> found = found(counter.ports, ADMIN, question, limit);
                assertThat(found).doesNotHaveDuplicates().contains(ID.value());
                assertThat(found(without(), ADMIN, question, limit)).containsExactlyInAnyOrderElementsOf(found);
            }
            assertThat(found(counter.ports, ADMIN, "jalan", limit)).hasSize(4);
            assertThat(found(without(), REGENT, "jalan", limit)).containsExactly(ID.value());
        }
    }

    @Test
    void signs_alone_find_nothing() {
        counter.decided();
        assertThat(finds(ADMIN, "?! -- '")).isFalse();
        assertThat(finds(ADMIN, "")).isFalse();
        assertThat(finds(ADMIN, "jalan ?! '")).isTrue();
    }
}
