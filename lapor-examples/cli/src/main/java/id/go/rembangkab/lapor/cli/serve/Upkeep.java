package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.office.Office;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets time act while the server runs; every node of a site may, the store decides who was first. */
final class Upkeep implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final int SWEEP_SECONDS = 60;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lapor-upkeep");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> sweeping;

    /** Begins at once, and goes on every minute. */
    Upkeep(Office office, InstantSource clock) {
        this.sweeping = worker.scheduleWithFixedDelay(() -> sweep(office, clock), 0, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails is told and tried again; an executor would drop it silently for ever. */
    private static void sweep(Office office, InstantSource clock) {
        try {
            office.sweep().run(clock.instant(), swept -> {});
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a sweep failed and will be tried again", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Lets a round that has begun end. */
    void stop() {
        sweeping.cancel(false);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
