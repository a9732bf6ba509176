package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.StoreException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells browsers that something has changed, by server-sent events, and never what: each asks anew, and is shown what it may
 * see. Changes made here are told within a second, those of other nodes as soon as a look at the store shows them.
 */
final class Changes implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Changes.class.getName());
    private static final byte[] CHANGED = "event: changed\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STILL_HERE = ": \n\n".getBytes(StandardCharsets.UTF_8);
    private static final int LOOKED_AT = 500;
    private static final int STORE_EVERY = 5;
    private static final int HEARTBEAT_EVERY = 20;

    private final Complaints complaints;
    private final Set<AsyncContext> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lapor-changes");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> telling;
    private int seen;
    private int seconds;

    Changes(Complaints complaints) {
        this.complaints = complaints;
        this.telling = teller.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
    }

    /** Something was changed through this servlet. */
    void happened() {
        changed.set(true);
    }

    /** Lets a browser listen until it goes away. */
    void listen(AsyncContext context) {
        context.setTimeout(0);
        listeners.add(context);
        tell(context, STILL_HERE);
    }

    private void second() {
        try {
            seconds++;
            if (listeners.isEmpty()) {
                return;
            }
            if (seconds % STORE_EVERY == 0) {
                look();
            }
            if (changed.getAndSet(false)) {
                listeners.forEach(listener -> tell(listener, CHANGED));
            } else if (seconds % HEARTBEAT_EVERY == 0) {
                listeners.forEach(listener -> tell(listener, STILL_HERE));
            }
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "the store is away; changes of other nodes are not seen", e);
        }
    }

    private void look() {
        int now = complaints.standing(false, Optional.empty(), LOOKED_AT).hashCode();
        if (now != seen) {
            seen = now;
            changed.set(true);
        }
    }

    private void tell(AsyncContext listener, byte[] what) {
        try {
            ServletOutputStream out = listener.getResponse().getOutputStream();
            out.write(what);
            out.flush();
        } catch (IOException | IllegalStateException e) {
            // The browser has gone.
            if (listeners.remove(listener)) {
                LOG.log(System.Logger.Level.DEBUG, "a listener has gone", e);
                listener.complete();
            }
        }
    }

    @Override
    public void close() {
        telling.cancel(true);
        teller.shutdownNow();
        listeners.forEach(AsyncContext::complete);
    }
}
