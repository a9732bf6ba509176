// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.contract.Commits;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.jdbc.TextVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Durable commands a second beside the same statements by bare JDBC on kept connections, in one run on one server; then
 * what is read and claimed among many complaints. Not JMH: one process, rounds in turn, so that both meet the same disk.
 */
public final class StoreMeasure {
    private static final int[] THREADS = {1, 4, 16};
    private static final int ROUNDS = 3;
    private static final long NANOS = 3_000_000_000L;

    private StoreMeasure() {}

    /**
     * Measures on a throw-away PostgreSQL that flushes.
     *
     * @param arguments how many complaints to list among, a million if not given
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("lapor-measure");
        try (ThrowAwayServer server = ThrowAwayServer.start();
                HikariDataSource pool = pool(server.url());
                TextVault vault = TextVault.openFolder(folder, Optional.empty());
                JdbcStore store = JdbcStore.open(pool, vault, InstantSource.system());
                JdbcStore open = JdbcStore.openUnencrypted(pool, InstantSource.system())) {
            for (int threads : THREADS) {
                commands(store, open, pool, threads);
            }
            pgbench(server.url());
            lists(store, pool, many);
        }
    }

    private static void pgbench(String url) throws InterruptedException {
        try {
            PgBench bench = PgBench.on(url);
            for (int threads : THREADS) {
                System.out.printf(
                        Locale.ROOT, "pgbench, %d clients: %.0f transactions/s%n", threads, bench.rate(threads, 9));
            }
        } catch (IOException e) {
            System.out.println(
                    "pgbench was not run, without it nothing tells how fast this server is: " + e.getMessage());
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        return new HikariDataSource(config);
    }

    private static void commands(JdbcStore store, JdbcStore open, DataSource pool, int threads) throws Exception {
        List<Double> encrypted = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String run = threads + "-" + round;
            bare.add(together(threads, "bare-" + run, id -> new BareWriter(pool, id)));
            plain.add(together(threads, "plain-" + run, id -> new StoreWriter(open, id)));
            encrypted.add(together(threads, "lapor-" + run, id -> new StoreWriter(store, id)));
        }
        System.out.printf(
                Locale.ROOT,
                "%d threads: bare JDBC %.0f/s, lapor %.0f/s (%.2f), with encrypted texts %.0f/s (%.2f)%n",
                threads,
                best(bare),
                best(plain),
                best(plain) / best(bare),
                best(encrypted),
                best(encrypted) / best(bare));
    }

    private static double best(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Writes remarks to one complaint. */
    interface RemarkWriter extends AutoCloseable {
        /** Writes one more. */
        void write() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    /** Makes a writer of a complaint's remarks. */
    interface Opening {
        /** Makes it, and the complaint. */
        RemarkWriter of(String id) throws SQLException;
    }

    private static double together(int threads, String run, Opening opening)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Double>> rates = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String id = run + "-" + thread;
                rates.add(pool.submit(() -> rate(opening, id)));
            }
            double all = 0;
            for (Future<Double> rate : rates) {
                all += rate.get();
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private static double rate(Opening opening, String id) throws SQLException {
        try (RemarkWriter writer = opening.of(id)) {
            long start = System.nanoTime();
            long written = 0;
            while (System.nanoTime() - start < NANOS) {
                writer.write();
                written++;
            }
            return written * 1e9 / (System.nanoTime() - start);
        }
    }

    private static final class StoreWriter implements RemarkWriter {
        private final JdbcStore store;
        private Complaint complaint;

        StoreWriter(JdbcStore store, String id) {
            this.store = store;
            this.complaint = append(Commits.received(id));
        }

        private Complaint append(Commit commit) {
            if (store.complaints().append(commit) != Appended.DONE) {
                throw new IllegalStateException("nobody else writes to it");
            }
            return commit.after();
        }

        @Override
        public void write() {
            complaint = append(Commits.commented(complaint));
        }

        @Override
        public void close() {}
    }

    private static void lists(JdbcStore store, DataSource pool, int many) throws SQLException {
        run(
                pool,
                "INSERT INTO lapor_complaint (id, version, last_hash, status, ended, channel, nearest_due, attention)"
                        + " SELECT 'M' || n, 1, repeat('0', 64), 'DISPATCHED', false, 'WHATSAPP', timestamptz '2025-01-01' + n *"
                        + " interval '1 second', timestamptz '2025-01-01' + n * interval '1 second' FROM generate_series(1, "
                        + many + ") n",
                "VACUUM ANALYZE lapor_complaint");
        Instant due = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(many / 2);
        Optional<Standing> middle = Optional.of(new Standing(due, new ComplaintId("M")));
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int page = store.complaints().standing(false, middle, 50).size();
            long read = System.nanoTime();
            int claimed = store.complaints().claim(due, Optional.empty(), 500).size();
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "among %d open complaints: a page of %d in %.1f ms; %d due found and claimed in %.1f ms%n",
                    many,
                    page,
                    (read - start) / 1e6,
                    claimed,
                    (end - read) / 1e6);
        }
    }

    private static void run(DataSource pool, String... statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
