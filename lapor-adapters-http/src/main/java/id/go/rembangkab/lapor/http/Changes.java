// SPDX-License-Identifier: Apache-2.0
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
    private volatile boolean closed;
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

    /** Lets a browser listen until it goes away, or is sent away; then it comes back by itself. */
    void listen(AsyncContext context) {
        context.setTimeout(0);
        if (tell(context, STILL_HERE)) {
            listeners.add(context);
        }
        if (closed) {
            sendAway();
        }
    }

    private void sendAway() {
        for (AsyncContext listener : listeners) {
            leave(listener);
        }
    }

    private void leave(AsyncContext listener) {
        if (listeners.remove(listener)) {
            listener.complete();
        }
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
                tellAll(CHANGED);
            } else if (seconds % HEARTBEAT_EVERY == 0) {
                tellAll(STILL_HERE);
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

    private void tellAll(byte[] what) {
        for (AsyncContext listener : listeners) {
            if (!tell(listener, what)) {
                leave(listener);
            }
        }
    }

    /** False if the browser has gone. */
    private static boolean tell(AsyncContext listener, byte[] what) {
        try {
            ServletOutputStream out = listener.getResponse().getOutputStream();
            out.write(what);
            out.flush();
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "a listener has gone", e);
            return false;
        }
    }

    /** Sends the listeners away; who comes afterwards hears that we are here, and no more. */
    @Override
    public void close() {
        closed = true;
        telling.cancel(true);
        teller.shutdownNow();
        sendAway();
    }
}
