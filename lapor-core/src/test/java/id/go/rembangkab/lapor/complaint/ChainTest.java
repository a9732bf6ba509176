// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Chain.Broken;
import id.go.rembangkab.lapor.complaint.Chain.Fault;
import id.go.rembangkab.lapor.complaint.Chain.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final ComplaintId ID = new ComplaintId("A");
    private static final Instant RECORDED = Instant.parse("2025-01-06T02:00:00Z");

    private final List<Logged> log = new ArrayList<>();
    private Head head = Head.EMPTY;

    @BeforeEach
    void four_entries_are_linked() {
        for (int i = 0; i < 4; i++) {
            Entry entry = new Entry(RECORDED.plusSeconds(i), Actor.SYSTEM, new Event.Reminded(i, 50), List.of());
            Logged logged = Chain.link(ID, head, RECORDED.plusSeconds(i), entry);
            log.add(logged);
            head = new Head(logged.sequence(), logged.hash());
        }
    }

    @Test
    @Tag("R15.1")
    void a_whole_chain_has_no_broken_link() {
        assertThat(Chain.verify(ID, log, head)).isEmpty();
        assertThat(Chain.verify(ID, List.of(), Head.EMPTY)).isEmpty();
    }

    @Test
    @Tag("R15.1")
    void a_changed_entry_is_found() {
        Logged second = log.get(1);
        String body = second.body().replace("50", "80");
        log.set(1, new Logged(2, second.recorded(), body, second.hash()));
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(2, Fault.CHANGED));
    }

    @Test
    @Tag("R15.1")
    void a_changed_instant_of_recording_is_found() {
        Logged last = log.get(3);
        log.set(3, new Logged(4, last.recorded().minusSeconds(60), last.body(), last.hash()));
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(4, Fault.CHANGED));
    }

    @Test
    @Tag("R15.1")
    void an_entry_that_was_dropped_is_found_the_last_one_too() {
        Logged last = log.remove(3);
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(4, Fault.MISSING));
        log.add(last);
        log.remove(1);
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(2, Fault.MISSING));
        assertThat(Chain.verify(ID, List.of(), head)).contains(new Broken(1, Fault.MISSING));
    }

    @Test
    @Tag("R15.1")
    void entries_in_another_order_are_found() {
        log.add(1, log.remove(2));
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(2, Fault.REORDERED));
    }

    @Test
    @Tag("R15.1")
    void entries_that_changed_places_and_numbers_are_found() {
        Logged second = log.get(1);
        Logged third = log.get(2);
        log.set(1, new Logged(2, third.recorded(), third.body(), third.hash()));
        log.set(2, new Logged(3, second.recorded(), second.body(), second.hash()));
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(2, Fault.REORDERED));
    }

    @Test
    @Tag("R15.1")
    void an_entry_of_another_complaint_is_found() {
        assertThat(Chain.verify(new ComplaintId("B"), log, head)).contains(new Broken(1, Fault.CHANGED));
    }

    @Test
    @Tag("R15.1")
    void an_entry_added_past_the_gate_is_found() {
        Logged extra =
                Chain.link(ID, head, RECORDED, new Entry(RECORDED, Actor.SYSTEM, new Event.Reminded(9, 50), List.of()));
        log.add(extra);
        assertThat(Chain.verify(ID, log, head)).contains(new Broken(5, Fault.CHANGED));
    }

    @Test
    @Tag("R13.5")
    void the_same_text_under_another_salt_has_another_commitment() {
        Text one = Text.seal("t", "01", "3317014502900003");
        Text other = Text.seal("t", "02", "3317014502900003");
        assertThat(one.ref().commitment()).isNotEqualTo(other.ref().commitment());
        assertThat(one.isGenuine()).isTrue();
        assertThat(one.says("3317014502900003")).isTrue();
        assertThat(one.says("3317014502900004")).isFalse();
        assertThat(new Text(one.ref(), "02", one.plain()).isGenuine()).isFalse();
        assertThat(one.toString()).doesNotContain("3317");
    }

    private Head headAfter(int entries) {
        return new Head(entries, log.get(entries - 1).hash());
    }

    @Test
    @Tag("R15.1")
    void a_log_goes_on_from_each_of_its_heads() {
        assertThat(Chain.goesOn(ID, Head.EMPTY, log, head)).isTrue();
        for (int known = 1; known <= 4; known++) {
            assertThat(Chain.goesOn(ID, headAfter(known), log.subList(known, 4), head))
                    .isTrue();
        }
    }

    @Test
    @Tag("R15.1")
    void a_log_does_not_go_on_from_another_head_or_past_its_own() {
        List<Logged> since = log.subList(2, 4);
        assertThat(Chain.goesOn(ID, headAfter(1), since, head)).isFalse();
        assertThat(Chain.goesOn(ID, new Head(2, Chain.GENESIS), since, head)).isFalse();
        assertThat(Chain.goesOn(new ComplaintId("B"), headAfter(2), since, head))
                .isFalse();
        assertThat(Chain.goesOn(ID, headAfter(2), since, headAfter(3))).isFalse();
        assertThat(Chain.goesOn(ID, headAfter(2), since.subList(0, 1), head)).isFalse();
        assertThat(Chain.goesOn(ID, headAfter(2), since, new Head(4, Chain.GENESIS)))
                .isFalse();
    }

    @Test
    @Tag("R15.1")
    void a_log_does_not_go_on_over_an_entry_that_was_changed_or_dropped() {
        Logged third = log.get(2);
        Logged changed = new Logged(3, third.recorded(), third.body().replace("50", "80"), third.hash());
        assertThat(Chain.goesOn(ID, headAfter(2), List.of(changed, log.get(3)), head))
                .isFalse();
        assertThat(Chain.goesOn(ID, headAfter(2), List.of(log.get(3)), head)).isFalse();
        Logged elsewhere = new Logged(4, third.recorded(), third.body(), third.hash());
        assertThat(Chain.goesOn(ID, headAfter(2), List.of(elsewhere), new Head(4, third.hash())))
                .isFalse();
    }
}
