package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Histories in their order, read by all processors some way ahead of whoever counts them: to read a log takes far longer than
 * to count it. Holds a few dozen histories a processor: whatever waits here is copied by every collection.
 */
final class Ahead implements Iterable<History>, AutoCloseable {
    private static final int CHUNK = 20;

    private final Iterable<History> histories;
    private final int processors = Runtime.getRuntime().availableProcessors();
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
        readers.shutdownNow();
    }

    private final class Reading implements Iterator<History> {
        private final Iterator<History> stored;
        private final Deque<Future<List<History>>> ahead = new ArrayDeque<>();
        private Iterator<History> chunk = List.<History>of().iterator();

        Reading(Iterator<History> stored) {
            this.stored = stored;
        }

        @Override
        public boolean hasNext() {
            while (ahead.size() <= 2 * processors && stored.hasNext()) {
                List<History> unread = new ArrayList<>(CHUNK);
                while (unread.size() < CHUNK && stored.hasNext()) {
                    unread.add(stored.next());
                }
                ahead.add(readers.submit(() -> {
                    unread.forEach(History::entries);
                    return unread;
                }));
            }
            while (!chunk.hasNext() && !ahead.isEmpty()) {
                chunk = got(ahead.remove()).iterator();
            }
            return chunk.hasNext();
        }

        @Override
        public History next() {
            if (!hasNext()) {
                throw new NoSuchElementException("every history has been read");
            }
            return chunk.next();
        }
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
