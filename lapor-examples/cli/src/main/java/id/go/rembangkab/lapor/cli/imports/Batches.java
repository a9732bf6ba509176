// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Reads a file in batches, on a thread of its own: while one batch is being kept, the next is read, and no more than that.
 * To be asked by one thread.
 */
final class Batches implements AutoCloseable {
    private static final int ROWS = 1000;
    private static final long CHARACTERS = 8 << 20;

    private final Rows rows;
    private final RowReader reader;
    private final BooleanSupplier interrupted;
    private final SeenKeys seen = new SeenKeys();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Batches::daemon);
    private Future<Batch> next;

    /** Begins to read; stops early once {@code interrupted} says so. */
    Batches(Rows rows, RowReader reader, BooleanSupplier interrupted) {
        this.rows = rows;
        this.reader = reader;
        this.interrupted = interrupted;
        this.next = thread.submit(this::batch);
    }

    /** A file that nobody writes to any more, such as a pipe, must not keep the process. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "import-reading");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The next batch; an empty one at the end of the file.
     *
     * @throws IOException if the file could not be read on
     */
    Batch next() throws IOException {
        Batch batch = await(next);
        next = thread.submit(this::batch);
        return batch;
    }

    private static Batch await(Future<Batch> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Batch batch() throws IOException {
        List<ReadRow> batch = new ArrayList<>(ROWS);
        long size = 0;
        while (batch.size() < ROWS && size <= CHARACTERS && !interrupted.getAsBoolean()) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(read(row.get()));
            size += row.get().size();
        }
        return new Batch(batch, rows.position());
    }

    private ReadRow read(Row row) {
        try {
            PastRow past = reader.read(row);
            long first = seen.firstLine(past.key(), row.line());
            return first == 0 ? ReadRow.of(row, past) : ReadRow.wrong(row, Problem.ofRow("row.duplicate", first));
        } catch (BadCell e) {
            return ReadRow.wrong(row, e.problem());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
