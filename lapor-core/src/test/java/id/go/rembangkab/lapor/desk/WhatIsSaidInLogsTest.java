// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a program writes when it logs one of our values: enough to find the case, and nothing of it (R13.3). */
class WhatIsSaidInLogsTest {
    private final Counter counter = new Counter().dispatched();

    private View view() {
        return new Views(new Counter().ports, counter.desk).view(counter.complaint(), Optional.of(ADMIN));
    }

    @Test
    @Tag("R13.3")
    void a_complaint_says_which_it_is_and_where_it_stands() {
        assertThat(counter.complaint()).hasToString("Complaint[A DISPATCHED v6]");
        assertThat(counter.store.find(ID).orElseThrow()).hasToString("History[A, 6 entries]");
        assertThat(counter.clock(ClockKind.RESPONSE)).hasToString("RESPONSE 14wd RUNNING");
        assertThat(counter.clock(ClockKind.ASSIGNMENT)).hasToString("ASSIGNMENT(DPUTARU) 14wd RUNNING");
        assertThat(Policy.LITERAL.toString()).startsWith("LITERAL@");
    }

    @Test
    @Tag("R13.3")
    void a_text_says_which_it_is_and_a_reporter_nothing() {
        assertThat(counter.text("Siti Contoh").toString()).matches("Text\\[t\\d+]");
        assertThat(new View.ReporterView(Optional.of("Siti Contoh"), Optional.of("0812")))
                .hasToString("ReporterView");
        assertThat(Actor.reporter("siti")).hasToString("reporter");
        assertThat(new Actor(Role.ADMIN, Optional.empty(), "budi")).hasToString("admin:budi");
        assertThat(Counter.LIAISON).hasToString("liaison:DPUTARU");
        assertThat(view().toString()).doesNotContain("Siti", "berlubang");
    }

    @Test
    @Tag("R10.3")
    void what_says_the_same_is_the_same_and_what_differs_is_not() {
        History history = counter.store.find(ID).orElseThrow();
        assertThat(history.replay()).isEqualTo(counter.complaint()).hasSameHashCodeAs(counter.complaint());
        assertThat(history.replay()).isNotEqualTo(new Counter().verified().complaint());
        assertThat(counter.store.find(ID).orElseThrow()).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(history).isNotEqualTo(new Counter().verified().store.find(ID).orElseThrow());
        assertThat(counter.clock(ClockKind.RESPONSE))
                .isEqualTo(again(history))
                .isNotEqualTo(counter.clock(ClockKind.FIRST_RESPONSE));
        assertThat(Policy.LITERAL).isNotEqualTo(Policy.REMBANG_2024).hasSameHashCodeAs(Policy.LITERAL.version());
        assertThat(Policy.LITERAL.text())
                .contains("name=LITERAL\n", "norm.INTAKE=3d\n", "reminders=")
                .isNotEqualTo(Policy.REMBANG_2024.text());
    }

    private static Clock again(History history) {
        return history.replay().clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.RESPONSE)
                .findFirst()
                .orElseThrow();
    }

    /** Pended before it was verified the admin still works on it; afterwards who complains takes a Reveal (R13.1). */
    @Test
    @Tag("R13.1")
    @Tag("R0.2")
    void while_it_waits_a_complaint_is_as_open_to_the_admin_as_before() {
        Counter early = new Counter().decided();
        early.ok("2025-01-07T09:40", ADMIN, early.pend());
        assertThat(seen(early).reporter()).isPresent();
        Counter late = new Counter().inProgress();
        late.ok("2025-01-08T11:00", Counter.LIAISON, late.pend());
        assertThat(seen(late).reporter()).isEmpty();
        assertThat(seen(late).sealed()).isPositive();
    }

    private static View seen(Counter counter) {
        return new Views(counter.ports, counter.desk).of(ID, Optional.of(ADMIN)).orElseThrow();
    }
}
