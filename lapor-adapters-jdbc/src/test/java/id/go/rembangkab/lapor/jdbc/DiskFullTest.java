// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Writes until nothing more fits, then makes room and goes on. */
class DiskFullTest {
    private static final int PAGES = 400;

    @TempDir
    private Path folder;

    private final Random random = new Random(20250602);

    /** Something that no database makes smaller. */
    private Commit commit(int number) {
        String words = random.ints(5_000, 'a', 'z')
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        return sealing(received("C" + number), text("C" + number + "-t", words));
    }

    /** Returns how many were acknowledged before the store failed. */
    private int fill(JdbcStore store) {
        int[] written = new int[1];
        StoreException failure = catchThrowableOfType(StoreException.class, () -> {
            while (store.complaints().append(commit(written[0])) == Appended.DONE) {
                written[0]++;
            }
        });
        assertThat(failure).hasMessageContaining("nothing was written").hasMessageContaining("disk is full");
        return written[0];
    }

    private void assertWhole(JdbcStore store, int written) {
        for (int i = 0; i < written; i++) {
            ComplaintId id = new ComplaintId("C" + i);
            History history = store.complaints().find(id).orElseThrow();
            assertThat(Chain.verify(id, history.log(), history.head())).isEmpty();
        }
        assertThat(store.complaints().find(new ComplaintId("C" + written))).isEmpty();
        assertThat(store.complaints().append(commit(written))).isEqualTo(Appended.DONE);
    }

    @Test
    void sqlite_says_so_keeps_what_was_acknowledged_and_goes_on_when_there_is_room() {
        SQLiteDataSource small = StoreFolder.database(folder);
        JdbcStore.openUnencrypted(small, InstantSource.system()).close();
        small.getConfig().setMaxPageCount(PAGES);
        int written;
        try (JdbcStore store = JdbcStore.openUnencrypted(small, InstantSource.system())) {
            written = fill(store);
        }
        try (JdbcStore store = JdbcStore.openUnencrypted(StoreFolder.database(folder), InstantSource.system())) {
            assertWhole(store, written);
        }
        Faults.say("SQLite: full after %d commits, all there; the next went through when there was room", written);
    }

    /** Needs to be allowed to mount, and is left out where it is not, and in the ordinary build. */
    @Test
    void postgresql_says_so_and_keeps_what_was_acknowledged() throws Exception {
        assumeTrue(Faults.times(0, 1) > 0);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(succeeds("mount", "-t", "tmpfs", "-o", "size=128m,mode=0777", "tmpfs", disk.toString()));
        try (EmbeddedPostgres server = onDisk(disk);
                HikariDataSource pool = PostgresServer.pool(server.getJdbcUrl("postgres", "postgres"));
                JdbcStore store = JdbcStore.openUnencrypted(pool, InstantSource.system())) {
            Path ballast = disk.resolve("ballast");
            Files.write(ballast, new byte[(int) disk.toFile().getUsableSpace() - (2 << 20)]);
            int written = fill(store);
            Files.delete(ballast);
            assertWhole(store, written);
            Faults.say(
                    "PostgreSQL: full after %d commits, all there; the next went through when there was room", written);
        } finally {
            assertThat(succeeds("umount", "--lazy", disk.toString())).isTrue();
        }
    }

    private static EmbeddedPostgres onDisk(Path disk) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(disk.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("max_wal_size", "32MB")
                .setServerConfig("min_wal_size", "32MB")
                .start();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
