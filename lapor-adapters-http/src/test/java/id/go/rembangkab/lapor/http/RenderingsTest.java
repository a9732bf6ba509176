// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Audience;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a complaint that is kept as JSON")
class RenderingsTest {
    private static final Instant BEGIN = Instant.parse("2025-03-26T03:00:00Z");
    private static final List<Optional<Actor>> READERS = List.of(
            Optional.empty(),
            Optional.of(TestSite.ADMIN),
            Optional.of(TestSite.LIAISON),
            Optional.of(TestSite.OTHER_LIAISON),
            Optional.of(TestSite.REPORTER),
            Optional.of(TestSite.OTHER_REPORTER),
            Optional.of(new Actor(Role.AUDITOR, Optional.empty(), "inspektorat")),
            Optional.of(new Actor(Role.REGENT, Optional.empty(), "bupati")));

    /** A command in the words of the API, and who gives it. */
    private record Step(Actor by, String verb, String fields) {}

    private static final List<Step> STEPS = List.of(
            new Step(TestSite.ADMIN, "register", "{\"tracking_id\":\"91NUMBER\"}"),
            new Step(
                    TestSite.ADMIN,
                    "classify",
                    "{\"kind\":\"COMPLAINT\",\"normative\":false,\"supervisory\":false,\"needs_examination\":false,"
                            + "\"category\":\"jalan\"}"),
            new Step(TestSite.ADMIN, "privacy", privacy(true, false)),
            new Step(TestSite.ADMIN, "privacy", privacy(false, false)),
            new Step(TestSite.ADMIN, "privacy", privacy(false, true)),
            new Step(TestSite.ADMIN, "verify", "{}"),
            new Step(TestSite.ADMIN, "pend", "{\"missing\":[\"Di mana?\"]}"),
            new Step(TestSite.REPORTER, "complete", "{\"description\":\"Di depan rumah Bapak Slamet.\"}"),
            new Step(TestSite.ADMIN, "dispatch", "{\"agency\":\"DPUTARU\"}"),
            new Step(TestSite.ADMIN, "dispatch", "{\"agency\":\"DINKES\"}"),
            new Step(TestSite.ADMIN, "support", "{\"agency\":\"DINKES\"}"),
            new Step(TestSite.LIAISON, "accept", "{}"),
            new Step(TestSite.LIAISON, "request-redispatch", "{\"reason\":\"Bukan jalan kabupaten.\"}"),
            new Step(TestSite.ADMIN, "redispatch", "{\"agency\":\"DINKES\"}"),
            new Step(TestSite.LIAISON, "draft", "{\"text\":\"Sudah ditambal.\"}"),
            new Step(TestSite.LIAISON, "respond", "{\"text\":\"Sudah ditambal.\"}"),
            new Step(TestSite.REPORTER, "reply", "{\"text\":\"Masih berlubang, kata Ibu Wati.\"}"),
            new Step(TestSite.LIAISON, "answer-reply", "{\"text\":\"Kami periksa lagi.\"}"),
            new Step(TestSite.REPORTER, "confirm", "{}"),
            new Step(TestSite.REPORTER, "reopen", "{\"reason\":\"Berlubang lagi.\"}"),
            new Step(TestSite.ADMIN, "comment", "{\"text\":\"Sudah ditelepon.\"}"),
            new Step(TestSite.ADMIN, "archive", "{\"reason\":\"SPAM\"}"),
            new Step(TestSite.ADMIN, "erase", "{\"reason\":\"Diminta pelapor.\"}"));

    private static String privacy(boolean anonymous, boolean secret) {
        return "{\"anonymous\":" + anonymous + ",\"secret\":" + secret
                + ",\"public_text\":\"Jalan berlubang.\",\"findings\":\"accept-all\",\"reason\":\"Pelapor setuju.\"}";
    }

    private final MemoryStore store = new MemoryStore(() -> BEGIN);
    private final AtomicBoolean erasing = new AtomicBoolean(true);
    private final Ports ports = new Ports(
            store, erasingWhenAsked(), agencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard());
    private final Desk desk = new Desk(ports);
    private final Views views = new Views(ports, desk);
    private final CountedIdentity identity = new CountedIdentity();
    private final Renderings renderings = new Renderings(views, Facts::view);
    private Instant now = BEGIN;

    private SealedTexts erasingWhenAsked() {
        return new SealedTexts() {
            @Override
            public Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
                return store.open(complaint, refs);
            }

            @Override
            public void erase(ComplaintId complaint) {
                if (erasing.get()) {
                    store.erase(complaint);
                }
            }
        };
    }

    private static MemoryAgencies agencies() {
        MemoryAgencies agencies = new MemoryAgencies();
        for (String code : List.of("DPUTARU", "DINKES")) {
            agencies.put(new Agency(
                    new AgencyCode(code),
                    code,
                    Set.of(new Category("jalan")),
                    List.of(LiaisonOfficer.of("Budi", "+6281")),
                    true));
        }
        return agencies;
    }

    private Answer give(ComplaintId id, Step step) {
        Command command = CommandForms.ALL.stream()
                .filter(form -> form.word().equals(step.verb()))
                .findFirst()
                .orElseThrow()
                .read(
                        JsonReader.object(step.fields()
                                .replace(
                                        "NUMBER",
                                        String.valueOf(10_000
                                                + Integer.parseInt(
                                                        id.value(),
                                                        1,
                                                        id.value().length(),
                                                        10)))
                                .getBytes(UTF_8)),
                        new Making(identity, word -> Optional.empty()));
        now = now.plusSeconds(1);
        return desk.handle(new Order(id, now, step.by(), Optional.empty(), OptionalLong.empty(), command));
    }

    private ComplaintId received() {
        ComplaintId id = identity.complaint();
        Answer answer = give(id, new Step(TestSite.ADMIN, "receive", Walk.RECEIVE.formatted("wa-" + id)));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return id;
    }

    private String kept(ComplaintId id, Optional<Actor> reader, Instant at) {
        Complaint complaint = store.current(id).orElseThrow();
        return new String(JsonWriter.bytes(renderings.of(complaint, views.audience(complaint, reader), at)), UTF_8);
    }

    private String fresh(ComplaintId id, Optional<Actor> reader, Instant at) {
        return new String(JsonWriter.bytes(Facts.view(views.of(id, reader).orElseThrow(), at)), UTF_8);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {2024, 9, 500, 12, 11})
    @Tag("R13.1")
    @Tag("R13.2")
    @DisplayName("is what it would be if it were made anew, for every reader, along any history, at any time")
    void equals_fresh(int seed) {
        Random random = new Random(seed);
        List<ComplaintId> ids = new ArrayList<>(List.of(received(), received(), received()));
        Map<ComplaintId, Integer> place = new HashMap<>();
        Set<Status> stood = EnumSet.noneOf(Status.class);
        for (int i = 0; i < 600; i++) {
            ComplaintId id = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(40)) {
                case 0 -> ids.set(ids.indexOf(id), received());
                case 1, 2, 3 -> now = now.plus(Duration.ofHours(random.nextInt(60)));
                case 4 -> new Sweep(ports, desk).run(now, done -> {});
                default -> {
                    // In the SOP's order half the time, since chance alone comes not far.
                    int next = place.merge(id, 1, Integer::sum) - 1;
                    give(
                            id,
                            STEPS.get(
                                    random.nextBoolean() && next < STEPS.size()
                                            ? next
                                            : random.nextInt(next + 1) % STEPS.size()));
                }
            }
            for (int look = 0; look < 6; look++) {
                ComplaintId seen = ids.get(random.nextInt(ids.size()));
                stood.add(store.current(seen).orElseThrow().status());
                Optional<Actor> reader = READERS.get(random.nextInt(READERS.size()));
                Instant at = instant(random, seen);
                assertThat(kept(seen, reader, at)).isEqualTo(fresh(seen, reader, at));
            }
        }
        assertThat(stood).as("how far the complaints came").hasSizeGreaterThan(5);
    }

    /** Now, a little before or after, or just where a clock turns. */
    private Instant instant(Random random, ComplaintId id) {
        List<Instant> dues = store.current(id).orElseThrow().clocks().stream()
                .flatMap(clock -> clock.deadline().stream())
                .map(deadline -> deadline.due())
                .toList();
        if (dues.isEmpty() || random.nextBoolean()) {
            return now.plusSeconds(random.nextInt(60) - 20L);
        }
        return dues.get(random.nextInt(dues.size())).plusNanos(random.nextInt(3) - 1L);
    }

    @Test
    @DisplayName("is made once for an audience, and again when a clock turns, a minute is over or an entry is added")
    void is_kept_while_nothing_changes() {
        ComplaintId id = received();
        Complaint complaint = store.current(id).orElseThrow();
        Instant due = complaint.clocks().get(0).deadline().orElseThrow().due();
        Instant before = due.minusSeconds(30);
        JsonWriter.Raw first = renderings.of(complaint, Audience.ADMIN, before);

        assertThat(renderings.of(complaint, Audience.ADMIN, due.minusNanos(1))).isSameAs(first);
        assertThat(renderings.of(complaint, Audience.AUDITOR, before)).isNotSameAs(first);
        assertThat(renderings.of(complaint, Audience.ADMIN, due)).isNotSameAs(first);

        JsonWriter.Raw late = renderings.of(complaint, Audience.ADMIN, due);
        assertThat(renderings.of(complaint, Audience.ADMIN, due.plus(Renderings.LONGEST)))
                .isNotSameAs(late);
        JsonWriter.Raw last = renderings.of(complaint, Audience.ADMIN, now);
        give(id, new Step(TestSite.ADMIN, "comment", "{\"text\":\"Sudah ditelepon.\"}"));
        assertThat(renderings.of(store.current(id).orElseThrow(), Audience.ADMIN, now))
                .isNotSameAs(last);
    }

    @Test
    @Tag("R13.6")
    @DisplayName("is gone with its texts, even if they were still there when the erasure was first seen")
    void keeps_nothing_that_was_erased() {
        ComplaintId id = received();
        assertThat(kept(id, Optional.of(TestSite.ADMIN), now)).contains("Sutrisno");
        erasing.set(false);
        give(id, new Step(TestSite.ADMIN, "erase", "{\"reason\":\"Diminta pelapor.\"}"));
        assertThat(kept(id, Optional.of(TestSite.ADMIN), now)).contains("Sutrisno");

        store.erase(id);

        assertThat(kept(id, Optional.of(TestSite.ADMIN), now)).doesNotContain("Sutrisno");
    }
}
