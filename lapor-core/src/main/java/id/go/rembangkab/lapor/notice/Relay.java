// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Carries what waits in the outbox to one destination. Every destination has a relay of its own, run by a thread of its
 * own, so that one that does not answer delays no other. Several nodes may run relays of the same destination at once.
 *
 * <p>Thread-safe if the outbox, the destination and the jitter are.
 */
public final class Relay {
    /** A node that is killed holds up what it had claimed this long. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int BATCH = 20;

    private final Notices outbox;
    private final Destination destination;
    private final Backoff backoff;
    private final DoubleSupplier jitter;

    /**
     * Creates a relay, and subscribes its destination.
     *
     * @param outbox the outbox
     * @param destination where notices go
     * @param backoff how failures are waited out
     * @param jitter random numbers, 0 (inclusive) to 1 (exclusive)
     */
    public Relay(Notices outbox, Destination destination, Backoff backoff, DoubleSupplier jitter) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.destination = Objects.requireNonNull(destination, "destination");
        this.backoff = Objects.requireNonNull(backoff, "backoff");
        this.jitter = Objects.requireNonNull(jitter, "jitter");
        outbox.subscribe(destination.name());
    }

    /**
     * What a run did.
     *
     * @param delivered how many notices arrived
     * @param postponed how many failed and wait
     * @param buried how many were given up
     */
    public record Run(int delivered, int postponed, int buried) {
        private Run plus(Run other) {
            return new Run(delivered + other.delivered, postponed + other.postponed, buried + other.buried);
        }
    }

    /**
     * Delivers what is due. Ends when nothing is left, or with the first batch of which nothing arrived: a destination
     * that is down is not asked for every notice.
     *
     * @param at the instant
     * @return what was done
     */
    public Run run(Instant at) {
        Run all = new Run(0, 0, 0);
        while (true) {
            List<Delivery> batch = outbox.claim(destination.name(), at, at.plus(CLAIM), BATCH);
            Run done = new Run(0, 0, 0);
            for (Delivery claimed : batch) {
                done = done.plus(attempt(claimed, at));
            }
            all = all.plus(done);
            if (done.delivered == 0) {
                return all;
            }
        }
    }

    private Run attempt(Delivery claimed, Instant at) {
        if (claimed.attempts() > backoff.attempts()) {
            outbox.bury(claimed, claimed.problem().orElse("tried " + backoff.attempts() + " times without an end"));
            return new Run(0, 0, 1);
        }
        Receipt receipt = destination.deliver(claimed.notice());
        if (receipt instanceof Receipt.Delivered) {
            outbox.delivered(claimed);
            return new Run(1, 0, 0);
        }
        if (receipt instanceof Receipt.Refused refused) {
            outbox.bury(claimed, refused.problem());
            return new Run(0, 0, 1);
        }
        return receipt instanceof Receipt.Busy busy
                ? postponed(claimed, at, busy.problem(), busy.pause())
                : postponed(claimed, at, ((Receipt.Failed) receipt).problem(), Duration.ZERO);
    }

    /** As long as the back-off says, and no shorter than the destination asked for. */
    private Run postponed(Delivery claimed, Instant at, String problem, Duration least) {
        Optional<Duration> wait = backoff.after(claimed.attempts(), jitter.getAsDouble());
        if (wait.isEmpty()) {
            outbox.bury(claimed, problem);
            return new Run(0, 0, 1);
        }
        Duration longer = wait.get().compareTo(least) < 0 ? least : wait.get();
        outbox.postpone(claimed, at.plus(longer), problem);
        return new Run(0, 1, 0);
    }
}
