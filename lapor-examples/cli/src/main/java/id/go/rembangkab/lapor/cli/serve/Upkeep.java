// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.http.Vitals;
import id.go.rembangkab.lapor.notice.Backoff;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Relay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Time and outbox at work while the server runs: one thread lets time act, and each destination has a thread of its own, so
 * that one that does not answer delays no other. Every node of a site does all of it, the store decides who was first.
 */
final class Upkeep implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final int SWEEP_SECONDS = 60;
    private static final int RELAY_SECONDS = 2;

    /** Longer than a delivery may take, so that what has begun is finished. */
    private static final int END_SECONDS = 15;

    private final List<ScheduledExecutorService> workers = new ArrayList<>();

    /** Begins at once, and goes on until it is stopped. */
    Upkeep(Office office, List<Destination> destinations, Vitals vitals, InstantSource clock) {
        work("lapor-sweep", SWEEP_SECONDS, () -> {
            Instant at = clock.instant();
            office.sweep().run(at, swept -> {});
            vitals.swept(at);
        });
        for (Destination destination : destinations) {
            Relay relay = new Relay(
                    office.notices(),
                    destination,
                    Backoff.STANDARD,
                    () -> ThreadLocalRandom.current().nextDouble());
            work("lapor-relay-" + destination.name(), RELAY_SECONDS, () -> relay.run(clock.instant()));
        }
    }

    private void work(String name, int seconds, Runnable round) {
        ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        workers.add(worker);
        var unused = worker.scheduleWithFixedDelay(() -> guarded(name, round), 0, seconds, TimeUnit.SECONDS);
    }

    /** A round that fails is told and tried again; an executor would drop it silently for ever. */
    private static void guarded(String name, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, name + ": a round failed and will be tried again", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Begins no more rounds, and waits for those that have begun. */
    void stop() {
        workers.forEach(ScheduledExecutorService::shutdown);
        try {
            for (ScheduledExecutorService worker : workers) {
                if (!worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                    worker.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            workers.forEach(ScheduledExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }
}
