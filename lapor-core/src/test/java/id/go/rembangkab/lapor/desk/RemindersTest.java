// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.Rejection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders at half and at four fifths of the time, rounded up to whole days, each once (R3.10, A21). */
class RemindersTest {
    private final Counter counter = new Counter();

    private List<Event> swept(String at) {
        return counter.sweep(at).stream()
                .flatMap(done -> done.entries().stream())
                .map(entry -> entry.event())
                .toList();
    }

    /** RESPONSE of 14 working days from Tuesday 7 January: half are over with the 16th, twelve with the 23rd. */
    @Test
    @Tag("R3.10")
    @Tag("R9.6")
    void come_at_the_threshold_and_only_once() {
        counter.inProgress();
        counter.sweep("2025-01-15T00:00");
        Clock response = counter.clock(ClockKind.RESPONSE);
        assertThat(swept("2025-01-16T23:59:59.999999")).isEmpty();
        assertThat(swept("2025-01-17T00:00")).containsExactly(new Event.Reminded(response.number(), 50));
        assertThat(counter.clock(ClockKind.RESPONSE).reminded()).isEqualTo(50);
        assertThat(swept("2025-01-23T23:59:59.999999")).isEmpty();
        assertThat(swept("2025-01-24T00:00")).containsExactly(new Event.Reminded(response.number(), 80));
        assertThat(swept("2025-01-30T23:59:59.999999")).isEmpty();
        assertThat(swept("2025-01-31T00:00")).allMatch(event -> event instanceof Event.Breached);
    }

    @Test
    @Tag("R3.10")
    void who_sweeps_late_says_only_the_last_threshold() {
        counter.inProgress();
        counter.sweep("2025-01-15T00:00");
        assertThat(swept("2025-01-28T00:00"))
                .containsExactly(
                        new Event.Reminded(counter.clock(ClockKind.RESPONSE).number(), 80));
    }

    @Test
    @Tag("R3.10")
    void none_while_the_clock_is_held() {
        counter.inProgress();
        counter.sweep("2025-01-08T10:00");
        counter.ok("2025-01-08T11:00", Counter.LIAISON, counter.pend());
        assertThat(swept("2025-01-22T00:00")).isEmpty();
        assertThat(swept("2025-01-24T00:00"))
                .containsExactly(
                        new Event.Reminded(counter.clock(ClockKind.COMPLETION).number(), 50));
    }

    /** RESPONSE is clock 4: half of its time is over, four fifths are not. */
    @ParameterizedTest
    @Tag("R9.6")
    @CsvSource({"-1, 50", "4, 80", "4, 51", "6, 50", "99, 50"})
    void any_other_reminder_is_refused(int clock, int percent) {
        counter.inProgress();
        assertThat(counter.clock(ClockKind.RESPONSE).number()).isEqualTo(4);
        assertThat(counter.complaint().clocks()).hasSize(6);
        assertThat(counter.no("2025-01-17T00:00", Actor.SYSTEM, new Command.Remind(clock, percent)))
                .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
        counter.ok("2025-01-17T00:00", Actor.SYSTEM, new Command.Remind(4, 50));
        assertThat(counter.no("2025-01-17T00:00", Actor.SYSTEM, new Command.Remind(4, 50)))
                .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
    }
}
