// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.jdbc.AnsweredCase.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.notice.Backoff;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import id.go.rembangkab.lapor.notice.Relay;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Processes that share what is due and what is to be told, of which one after another is killed. */
class KilledNodesTest {
    private static final int NODES = Faults.times(2, 4);
    private static final int CASES = Faults.times(100, 2_000);
    private static final int BATCH = 500;
    private static final int CROWD = Faults.times(2_000, 1_000_000);
    private static final int STEP = Faults.times(50, 1_000);

    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    /** Fills the store with cases that are due. */
    private static void fill() {
        try (JdbcStore store = PostgresServer.fresh(InstantSource.fixed(NOON))) {
            store.notices().subscribe(Node.OFFICE);
            Desk desk = new Desk(store.ports(Detector.standard()));
            for (int from = 0; from < CASES; from += BATCH) {
                int first = from;
                store.inOneTransaction(() -> {
                    for (int i = first; i < Math.min(CASES, first + BATCH); i++) {
                        desk.handle(new AnsweredCase("A" + i).takenOver());
                    }
                    return CASES;
                });
            }
        }
    }

    /** Hears a node until it ends; kills it when it has told so much. Returns whether it was killed. */
    private boolean hear(Process node, int enough, CountDownLatch begun) {
        int heard = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                heard++;
                begun.countDown();
                if (heard == enough) {
                    // Killing the process by itself would also close what it has said.
                    node.toHandle().destroyForcibly();
                }
            }
            return heard >= enough;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            begun.countDown();
            node.destroyForcibly();
        }
    }

    /** Has nodes work, one begun after the other, each killed when it has told so much; returns how many were killed. */
    private int work(IntUnaryOperator enough) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        List<Future<Boolean>> nodes = new ArrayList<>();
        for (int i = 1; i <= NODES; i++) {
            Process node = Node.start(PostgresServer.url(), NOON);
            int most = enough.applyAsInt(i);
            CountDownLatch begun = new CountDownLatch(1);
            nodes.add(threads.submit(() -> hear(node, most, begun)));
            begun.await();
        }
        int killed = 0;
        for (Future<Boolean> node : nodes) {
            killed += node.get() ? 1 : 0;
        }
        threads.shutdown();
        return killed;
    }

    private void finish() {
        Instant later = NOON.plus(Duration.ofHours(1));
        InstantSource whenNobodyHoldsAnything = () -> Instant.now().plus(Duration.ofHours(1));
        try (JdbcStore store = PostgresServer.again(whenNobodyHoldsAnything)) {
            Ports ports = store.ports(Detector.standard());
            new Sweep(ports, new Desk(ports)).run(later, closed -> {});
            new Relay(store.notices(), new Hearing(), Backoff.STANDARD, () -> 0).run(later);
            assertThat(store.notices().waiting(1)).isEmpty();
            for (int i = 0; i < CASES; i++) {
                ComplaintId id = new ComplaintId("A" + i);
                History history = store.complaints().find(id).orElseThrow();
                assertThat(Chain.verify(id, history.log(), history.head())).isEmpty();
                assertThat(history.entries().stream().map(entry -> entry.event().type()))
                        .containsOnlyOnce("ComplaintAutoClosed");
            }
        }
    }

    private final class Hearing implements Destination {
        @Override
        public String name() {
            return Node.OFFICE;
        }

        @Override
        public Receipt deliver(Notice notice) {
            told.add(notice.id());
            return new Receipt.Delivered();
        }
    }

    @Test
    @Tag("R6.4")
    void leave_nothing_stuck_close_nothing_twice_and_tell_everything() throws Exception {
        fill();
        int killed = work(i -> i == NODES ? Integer.MAX_VALUE : CASES / NODES * i / NODES);
        finish();

        Set<String> all = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            all.add("A" + i + "-2");
        }
        assertThat(new HashSet<>(told)).isEqualTo(all);
        int twice = told.size() - CASES;
        assertThat(killed).isEqualTo(NODES - 1);
        assertThat(twice).isLessThanOrEqualTo(killed);
        Faults.say(
                "%d of %d processes killed while %d cases were due: each closed once, %d notices told, %d of them twice",
                killed, NODES, CASES, CASES, twice);
    }

    /** Copies of one case, made by the database: their chains do not hold, and to close them does not ask whether they do. */
    private static void crowd() {
        try (JdbcStore store = PostgresServer.fresh(InstantSource.fixed(NOON))) {
            store.notices().subscribe(Node.OFFICE);
            new Desk(store.ports(Detector.standard())).handle(new AnsweredCase("A").takenOver());
        }
        PostgresServer.run(
                PostgresServer.pool(),
                "SET search_path TO " + PostgresServer.SCHEMA,
                "INSERT INTO lapor_complaint (id, version, last_hash, status, ended, channel, agency, nearest_due, attention)"
                        + " SELECT 'A' || n, c.version, c.last_hash, c.status, c.ended, c.channel, c.agency, c.nearest_due,"
                        + " c.attention FROM lapor_complaint c, generate_series(2, " + CROWD + ") n",
                "INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash) SELECT 'A' || n, e.sequence,"
                        + " e.recorded, e.at, e.type, e.body, e.hash FROM lapor_event e, generate_series(2, " + CROWD
                        + ") n",
                "ANALYZE",
                "RESET search_path");
    }

    private static long count(String query) {
        return Long.parseLong(PostgresServer.rows(query.replace("lapor_", PostgresServer.SCHEMA + ".lapor_"))
                .get(0));
    }

    @Test
    @Tag("R6.4")
    void all_killed_among_very_many_leave_each_case_closed_once_or_due() throws Exception {
        crowd();
        assertThat(work(i -> STEP * i)).as("killed").isEqualTo(NODES);

        long closed = count("SELECT count(*) FROM lapor_complaint WHERE ended");
        assertThat(closed).isEqualTo(count("SELECT count(*) FROM lapor_event WHERE type = 'ComplaintAutoClosed'"));
        assertThat(count("SELECT count(*) FROM lapor_complaint c WHERE c.ended AND c.version <>"
                        + " (SELECT count(*) FROM lapor_event e WHERE e.complaint_id = c.id)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM lapor_complaint WHERE NOT ended"))
                .isEqualTo(CROWD - closed);
        Set<String> heard = new HashSet<>(told);
        try (JdbcStore store = PostgresServer.again(InstantSource.system())) {
            store.notices().waiting(CROWD).forEach(waiting -> heard.add(waiting.id()));
        }
        assertThat((long) heard.size()).isEqualTo(closed);
        try (JdbcStore store = PostgresServer.again(() -> Instant.now().plus(Duration.ofHours(1)))) {
            assertThat(store.complaints().claim(NOON, Optional.empty(), NODES * 2 * BATCH))
                    .hasSize((int) Math.min(NODES * 2 * BATCH, CROWD - closed));
        }
        Faults.say(
                "%d of %d processes killed among %d due cases: %d closed, each once, the others due and free an hour later",
                NODES, NODES, CROWD, closed);
    }
}
