// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.decided;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.registered;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what the release before wrote: the same rows, in the tables of that release. */
class EarlierReleaseTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-02T05:00:00Z"));
    private static final ComplaintId A = new ComplaintId("A");
    private static final Text SECRET = text("t", "Jalan rusak 🛣️ " + "depan pasar ".repeat(500));

    /** Those that hold anything. */
    private static final List<String> TABLES =
            List.of("lapor_complaint", "lapor_event", "lapor_text", "lapor_policy", "lapor_calendar", "lapor_adoption");

    @TempDir
    private Path folder;

    private JdbcStore open() {
        return JdbcStore.openFolder(folder, CLOCK);
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = StoreFolder.database(folder).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void rewriteAsVersion3() throws Exception {
        Path today = folder.resolve("today.db");
        Files.move(folder.resolve("lapor.db"), today);
        Flyway.configure()
                .dataSource(StoreFolder.database(folder))
                .locations("classpath:lapor-migrations/sqlite")
                .table(Schema.TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("3")
                .load()
                .migrate();
        String[] copies = TABLES.stream()
                .map(table -> "INSERT INTO " + table + " SELECT * FROM today." + table)
                .toArray(String[]::new);
        try (Connection connection = StoreFolder.database(folder).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH DATABASE '" + today + "' AS today");
            for (String copy : copies) {
                statement.execute(copy);
            }
        }
    }

    @Test
    void indexesWhatAnyoneMayRead() throws Exception {
        try (JdbcStore store = open()) {
            Complaint received = received("A").after();
            Complaint registered = registered(received, "1").after();
            store.complaints().append(received("A"));
            store.complaints().append(registered(received, "1"));
            store.complaints().append(decided(registered, Visibility.OPEN, text("p", "Jalan rusak")));
            store.complaints().append(received("B"));
        }
        rewriteAsVersion3();
        try (JdbcStore store = open()) {
            assertThat(store.complaints()
                            .saying(Terms.asked("rusak"), Optional.empty(), 9)
                            .orElseThrow())
                    .extracting(Standing::complaint)
                    .containsExactly(A);
            assertThat(store.complaints().saying(Terms.asked("pasar"), Optional.empty(), 9))
                    .contains(List.of());
        }
    }

    @Test
    @Tag("R15.1")
    void keepsLogAndTexts() throws Exception {
        History before;
        try (JdbcStore store = open()) {
            Commit first = sealing(received("A"), SECRET);
            store.complaints().append(first);
            store.complaints().append(commented(first.after()));
            before = store.complaints().find(A).orElseThrow();
        }
        rewriteAsVersion3();

        try (JdbcStore store = open()) {
            History after = store.complaints().find(A).orElseThrow();
            assertThat(after).isEqualTo(before);
            assertThat(Chain.verify(A, after.log(), after.head())).isEmpty();
            assertThat(store.texts().open(A, refs(SECRET))).containsValue(SECRET);
            store.complaints().append(commented(after.replay()));
            assertThat(store.complaints().find(A).orElseThrow().log()).hasSize(3);
        }
        for (String tampering : List.of(
                "UPDATE lapor_event SET body = '{}'",
                "DELETE FROM lapor_event",
                "INSERT OR REPLACE INTO lapor_event SELECT * FROM lapor_event")) {
            assertThatThrownBy(() -> run(tampering)).hasMessageContaining("append-only");
        }
    }
}
