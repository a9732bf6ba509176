// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed under load. The ordinary build runs a few rounds, {@code -Pfaults} a hundred; the numbers that
 * kill times are drawn from are the same each time.
 */
class KilledTest {
    private static final int ROUNDS = Faults.ROUNDS;

    @TempDir
    private Path folder;

    private final Random random = new Random(20250602);
    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void a_writer_on_sqlite_that_is_killed_loses_nothing_that_was_acknowledged() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.hearAndKill(Writer.start("r" + round, folder.toString()), 20 + random.nextInt(60));
            try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
                acknowledged.assertAllThere(store);
            }
        }
        Faults.say("SQLite: kill -9 of the writer %d times: %s, all there, every chain whole", ROUNDS, acknowledged);
    }

    @Test
    void a_writer_on_postgresql_that_is_killed_loses_nothing_and_leaves_nothing_stuck() throws IOException {
        try (EmbeddedPostgres server = flushing(port(), true)) {
            String url = server.getJdbcUrl("postgres", "postgres");
            for (int round = 0; round < ROUNDS; round++) {
                acknowledged.hearAndKill(
                        Writer.start("r" + round, url, folder.resolve("keys").toString()), 20 + random.nextInt(60));
                check(url);
            }
            Faults.say(
                    "PostgreSQL: kill -9 of the writer %d times: %s, all there, every chain whole",
                    ROUNDS, acknowledged);
        }
    }

    @Test
    void postgresql_that_is_killed_itself_loses_nothing_that_was_acknowledged() throws IOException {
        int port = port();
        int rounds = Math.max(1, ROUNDS / 5);
        for (int round = 0; round < rounds; round++) {
            EmbeddedPostgres server = flushing(port, round == 0);
            String url = server.getJdbcUrl("postgres", "postgres");
            Process writer =
                    Writer.start("r" + round, url, folder.resolve("keys").toString());
            acknowledged.hearAndKill(writer, 20 + random.nextInt(60), this::killServer);
            server.close();
            try (EmbeddedPostgres again = flushing(port, false)) {
                check(again.getJdbcUrl("postgres", "postgres"));
            }
        }
        Faults.say("PostgreSQL: kill -9 of the server itself %d times: %s, all there", rounds, acknowledged);
    }

    private void check(String url) {
        try (HikariDataSource pool = PostgresServer.pool(url);
                TextVault vault = TextVault.openFolder(folder.resolve("keys"), Optional.empty());
                JdbcStore store = JdbcStore.open(pool, vault, InstantSource.system())) {
            acknowledged.assertAllThere(store);
        }
    }

    private void killServer() {
        try {
            String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                    .get(0);
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> backends = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            backends.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres flushing(int port, boolean fresh) throws IOException {
        assertThat(Files.exists(folder.resolve("data").resolve("PG_VERSION"))).isNotEqualTo(fresh);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static int port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
