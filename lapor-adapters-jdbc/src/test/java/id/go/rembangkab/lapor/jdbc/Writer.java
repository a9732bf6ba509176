// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static id.go.rembangkab.lapor.contract.Commits.using;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process that writes as fast as it can until it is killed, and says on standard output what was acknowledged: a
 * complaint's id and version a line.
 */
final class Writer {
    private static final int THREADS = 4;

    private Writer() {}

    /** Starts it on {@code store}: a folder, or a URL of PostgreSQL with the folder of the keys after it. */
    static Process start(String run, String... store) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(run));
        arguments.addAll(List.of(store));
        return OwnProcess.start(Writer.class, arguments);
    }

    public static void main(String[] arguments) throws InterruptedException {
        String run = arguments[0];
        JdbcStore store = arguments.length == 2
                ? JdbcStore.openFolder(Path.of(arguments[1]), InstantSource.system())
                : JdbcStore.open(
                        PostgresServer.pool(arguments[1]),
                        TextVault.openFolder(Path.of(arguments[2]), Optional.empty()),
                        InstantSource.system());
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = run + "-" + thread + "-";
            threads.add(new Thread(() -> write(store, prefix)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(JdbcStore store, String prefix) {
        for (int i = 0; ; i++) {
            String id = prefix + i;
            Complaint complaint = acknowledged(store, using(telling(received(id), notice(id + "-n")), "admin", id));
            for (int remark = 0; remark < 3; remark++) {
                complaint = acknowledged(store, commented(complaint));
            }
        }
    }

    private static Complaint acknowledged(JdbcStore store, Commit commit) {
        if (store.complaints().append(commit) != Appended.DONE) {
            throw new IllegalStateException(
                    "nobody else writes to " + commit.after().id());
        }
        System.out.println(commit.after().id() + " " + commit.after().version());
        System.out.flush();
        return commit.after();
    }
}
