// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.attending;
import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.notice.Backoff;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import id.go.rembangkab.lapor.notice.Relay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several nodes on one PostgreSQL, without a leader. */
class NodesTest {
    private static final int NODES = 4;
    private static final int COMPLAINTS = 200;
    private static final Instant NOON = Instant.parse("2025-06-02T05:00:00Z");

    private final List<JdbcStore> nodes = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(NODES);

    @BeforeEach
    void open() {
        nodes.add(PostgresServer.fresh(InstantSource.fixed(NOON)));
        while (nodes.size() < NODES) {
            nodes.add(PostgresServer.again(InstantSource.fixed(NOON)));
        }
        nodes.get(0).notices().subscribe("office");
        nodes.get(0).inOneTransaction(() -> {
            for (int i = 0; i < COMPLAINTS; i++) {
                Commit commit = telling(received("C" + i), notice("C" + i + "-1"));
                nodes.get(0).complaints().append(attending(commit, Optional.of(NOON)));
            }
            return COMPLAINTS;
        });
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        nodes.forEach(JdbcStore::close);
        PostgresServer.assertNothingIsBorrowed();
    }

    private <T> List<T> onEachNode(java.util.function.Function<JdbcStore, T> work) throws Exception {
        List<Callable<T>> tasks = new ArrayList<>();
        nodes.forEach(node -> tasks.add(() -> work.apply(node)));
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }

    @Test
    void share_what_is_due_and_no_two_take_the_same() throws Exception {
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        onEachNode(node -> {
            List<Standing> page = node.complaints().claim(NOON, Optional.empty(), 7);
            while (!page.isEmpty()) {
                page.forEach(standing -> taken.add(standing.complaint().value()));
                page = node.complaints().claim(NOON, Optional.empty(), 7);
            }
            return page;
        });
        assertThat(taken).hasSize(COMPLAINTS).doesNotHaveDuplicates();
    }

    @Test
    void share_the_outbox_and_deliver_each_notice_once() throws Exception {
        Queue<String> delivered = new ConcurrentLinkedQueue<>();
        Destination office = new Destination() {
            @Override
            public String name() {
                return "office";
            }

            @Override
            public Receipt deliver(Notice notice) {
                delivered.add(notice.id());
                return new Receipt.Delivered();
            }
        };
        onEachNode(node -> new Relay(node.notices(), office, Backoff.STANDARD, () -> 0).run(NOON));
        assertThat(delivered).doesNotHaveDuplicates();
        new Relay(nodes.get(0).notices(), office, Backoff.STANDARD, () -> 0).run(NOON);
        assertThat(delivered).hasSize(COMPLAINTS).doesNotHaveDuplicates();
        assertThat(nodes.get(0).notices().waiting(1)).isEmpty();
    }

    @Test
    @Tag("R10.2")
    void serve_one_of_several_commits_on_the_same_version() throws Exception {
        Complaint complaint = received("C0").after();
        for (int round = 0; round < 25; round++) {
            Commit commit = commented(complaint);
            assertThat(onEachNode(node -> node.complaints().append(commit)))
                    .containsOnlyOnce(Appended.DONE)
                    .containsOnly(Appended.DONE, Appended.STALE);
            complaint = commit.after();
        }
    }
}
