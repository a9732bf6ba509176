// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Histories in their order, fetched by one thread and read by all processors some way ahead of whoever counts them: each of the
 * three takes about as long. Holds a few dozen histories a processor: whatever waits here is copied by every collection.
 */
final class Ahead implements Iterable<History>, AutoCloseable {
    private static final int CHUNK = 20;

    private final Iterable<History> histories;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService fetcher = Executors.newSingleThreadExecutor(Ahead::daemon);
    private final ExecutorService readers = Executors.newFixedThreadPool(processors, Ahead::daemon);

    Ahead(Iterable<History> histories) {
        this.histories = histories;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "histories");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Iterator<History> iterator() {
        return new Reading(histories.iterator());
    }

    @Override
    public void close() {
        fetcher.shutdownNow();
        readers.shutdownNow();
    }

    private final class Reading implements Iterator<History> {
        private final Iterator<History> stored;
        private final Deque<Future<List<History>>> ahead = new ArrayDeque<>();
        private Iterator<History> chunk = List.<History>of().iterator();
        private boolean ended;

        Reading(Iterator<History> stored) {
            this.stored = stored;
        }

        @Override
        public boolean hasNext() {
            while (!chunk.hasNext() && !ended) {
                while (ahead.size() <= 2 * processors) {
                    ahead.add(CompletableFuture.supplyAsync(this::fetched, fetcher)
                            .thenApplyAsync(Ahead::read, readers));
                }
                chunk = got(ahead.remove()).iterator();
                ended = !chunk.hasNext();
            }
            return chunk.hasNext();
        }

        /** By one thread alone; nothing once all has been fetched. */
        private List<History> fetched() {
            List<History> unread = new ArrayList<>(CHUNK);
            while (unread.size() < CHUNK && stored.hasNext()) {
                unread.add(stored.next());
            }
            return unread;
        }

        @Override
        public History next() {
            if (!hasNext()) {
                throw new NoSuchElementException("every history has been read");
            }
            return chunk.next();
        }
    }

    private static List<History> read(List<History> unread) {
        unread.forEach(History::entries);
        return unread;
    }

    private static List<History> got(Future<List<History>> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("read the log: interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("read the log", e.getCause());
        }
    }
}
