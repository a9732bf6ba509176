// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final Instant NOON = Instant.parse("2025-06-02T05:00:00Z");
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), 4);

    private final MemoryStore store = new MemoryStore(() -> NOON);
    private final List<String> asked = new ArrayList<>();

    private void tell(String complaint, int notices) {
        List<Notice> told = new ArrayList<>();
        for (int i = 1; i <= notices; i++) {
            told.add(new Notice(
                    complaint + "-" + i,
                    Notice.Kind.REPORTER_NEWS,
                    complaint,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        store.append(telling(received(complaint), told.toArray(Notice[]::new)));
    }

    private Relay relay(Function<Notice, Receipt> answers) {
        Destination office = new Destination() {
            @Override
            public String name() {
                return "office";
            }

            @Override
            public Receipt deliver(Notice notice) {
                asked.add(notice.id());
                return answers.apply(notice);
            }
        };
        return new Relay(store, office, BACKOFF, () -> 0.5);
    }

    @Test
    void delivers_all_that_waits_in_the_order_of_each_complaint() {
        tell("A", 3);
        tell("B", 2);
        Relay relay = relay(notice -> new Receipt.Delivered());
        assertThat(relay.run(NOON)).isEqualTo(new Relay.Run(5, 0, 0));
        assertThat(asked).containsSubsequence("A-1", "A-2", "A-3").containsSubsequence("B-1", "B-2");
        assertThat(store.waiting(10)).isEmpty();
        assertThat(relay.run(NOON)).isEqualTo(new Relay.Run(0, 0, 0));
    }

    @Test
    void waits_longer_after_each_failure_and_gives_up_at_last() {
        tell("A", 1);
        Relay relay = relay(notice -> new Receipt.Failed("down"));
        List<Duration> waits = new ArrayList<>();
        Instant at = NOON;
        while (store.deliveries(Delivery.Phase.DEAD, 1).isEmpty()) {
            relay.run(at);
            Instant next = store.delivery("office", "A-1").orElseThrow().next();
            waits.add(Duration.between(at, next));
            at = next;
        }
        assertThat(waits.subList(0, 3))
                .containsExactly(Duration.ofMillis(1500), Duration.ofMillis(3000), Duration.ofMillis(6000));
        assertThat(asked).hasSize(4);
    }

    @Test
    void leaves_a_destination_alone_for_as_long_as_it_asks_and_no_shorter_than_the_back_off() {
        tell("A", 1);
        relay(notice -> new Receipt.Busy("too many", Duration.ofMinutes(3))).run(NOON);
        assertThat(store.delivery("office", "A-1").orElseThrow().next()).isEqualTo(NOON.plus(Duration.ofMinutes(3)));
        tell("B", 1);
        relay(notice -> new Receipt.Busy("too many", Duration.ofMillis(1))).run(NOON);
        assertThat(store.delivery("office", "B-1").orElseThrow().next()).isEqualTo(NOON.plusMillis(1500));
        assertThatThrownBy(() -> new Receipt.Busy("too many", Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_ask_a_destination_that_is_down_for_every_notice() {
        for (int i = 0; i < 50; i++) {
            tell("C" + i, 1);
        }
        assertThat(relay(notice -> new Receipt.Failed("down")).run(NOON)).isEqualTo(new Relay.Run(0, 20, 0));
    }

    @Test
    void buries_at_once_what_will_never_be_taken_and_goes_on() {
        tell("A", 2);
        tell("B", 1);
        Relay relay = relay(
                notice -> notice.id().equals("A-1") ? new Receipt.Refused("address unknown") : new Receipt.Delivered());
        assertThat(relay.run(NOON)).isEqualTo(new Relay.Run(2, 0, 1));
        assertThat(store.deliveries(Delivery.Phase.DEAD, 10)).hasSize(1);
    }

    @Test
    void buries_a_notice_that_ended_every_run_it_was_in() {
        tell("A", 1);
        Relay relay = relay(notice -> {
            throw new IllegalStateException("the process dies");
        });
        Instant at = NOON;
        for (int i = 0; i < 4; i++) {
            Instant then = at;
            assertThatThrownBy(() -> relay.run(then)).isInstanceOf(IllegalStateException.class);
            at = at.plus(Duration.ofMinutes(5));
        }
        assertThat(relay.run(at)).isEqualTo(new Relay.Run(0, 0, 1));
        assertThat(asked).hasSize(4);
    }

    @Property
    void a_wait_is_at_most_the_longest_and_at_least_half_of_the_first(
            @ForAll @IntRange(min = 1, max = 1000) int failures,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double jitter) {
        Backoff patient = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), 1001);
        assertThat(patient.after(failures, jitter).orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
}
