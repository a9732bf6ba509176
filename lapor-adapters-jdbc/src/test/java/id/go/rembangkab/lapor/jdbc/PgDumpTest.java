// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup by {@code pg_dump} that is restored into an empty database. It takes a {@code pg_dump} that is not older than the
 * server; where there is none, it is left out, and says so. A server for it can be named by {@code LAPOR_TEST_PG_URL}.
 */
class PgDumpTest {
    private static final String RESTORED = "lapor_restored";
    private static final ComplaintId A = new ComplaintId("A");
    private static final Text ERASED = text("a", "NIK saya 3317012345678901");
    private static final Text KEPT = text("b", "Lampu jalan mati");

    @TempDir
    private Path folder;

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void assumeThatTheServerCanBeDumped() throws InterruptedException, SQLException {
        String missing = "pg_dump";
        try {
            int tool = Integer.parseInt(said("pg_dump", "--version").replaceAll("^\\D*(\\d+).*\\s*$", "$1"));
            int server = version();
            missing = tool < server ? "pg_dump " + server + ", there is " + tool : "";
        } catch (IOException e) {
            missing += " (" + e.getMessage() + ")";
        }
        if (!missing.isEmpty()) {
            System.err.println("*** BACKUP AND RESTORE ARE NOT TRIED: missing " + missing + " ***");
        }
        assumeTrue(missing.isEmpty(), "missing " + missing);
    }

    private static int version() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.url());
                Connection connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    private static void onServer(String url, String... statements) throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(url);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String database(String name) {
        return PostgresServer.url().replaceFirst("/[^/?]+([?]|$)", "/" + name + "$1");
    }

    /** As the tools of PostgreSQL take it. */
    private static String uri(String url) {
        return url.substring("jdbc:".length());
    }

    @Test
    @Tag("R13.6")
    @Tag("R15.1")
    void what_is_restored_is_whole_and_an_erasure_after_the_backup_is_not_undone() throws Exception {
        assumeThatTheServerCanBeDumped();
        onServer(
                PostgresServer.url(),
                "DROP DATABASE IF EXISTS lapor_dumped",
                "DROP DATABASE IF EXISTS " + RESTORED,
                "CREATE DATABASE lapor_dumped",
                "CREATE DATABASE " + RESTORED);
        String backup = folder.resolve("lapor.dump").toString();
        Commit first = sealing(received("A"), ERASED);
        try (TextVault vault = TextVault.openFolder(folder.resolve("keys"), Optional.empty())) {
            try (HikariDataSource pool = PostgresServer.pool(database("lapor_dumped"));
                    JdbcStore store = JdbcStore.open(pool, vault, InstantSource.system())) {
                store.complaints().append(first);
                store.complaints().append(sealing(received("B"), KEPT));
                said("pg_dump", "--format=custom", "--file=" + backup, uri(database("lapor_dumped")));
                store.texts().erase(A);
            }
            said("pg_restore", "--exit-on-error", "--dbname=" + uri(database(RESTORED)), backup);
            try (HikariDataSource pool = PostgresServer.pool(database(RESTORED));
                    JdbcStore store = JdbcStore.open(pool, vault, InstantSource.system())) {
                assertRestored(store, first);
            }
            assertThatThrownBy(() -> onServer(database(RESTORED), "UPDATE lapor_event SET body = '{}'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
            assertThat(texts(database(RESTORED)))
                    .as("rows that the backup brought back")
                    .isPositive();
        }
    }

    private static void assertRestored(JdbcStore store, Commit first) {
        List<Audit.Flaw> flaws = new ArrayList<>();
        assertThat(new Audit(store.ports(Detector.standard())).run(flaws::add)).isEqualTo(2);
        assertThat(flaws).isEmpty();
        assertThat(store.texts().open(A, refs(ERASED))).isEmpty();
        assertThat(store.texts().open(new ComplaintId("B"), refs(KEPT))).containsEntry(KEPT.ref(), KEPT);
        assertThat(store.complaints().append(commented(first.after(), text("c", "Catatan"))))
                .isEqualTo(Appended.DONE);
    }

    private static long texts(String url) throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(url);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM lapor_text WHERE id = 'a'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
