// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What only a digest finds, since whoever may write may also recompute chains and heads. */
class LogDigestTest {
    private static final Instant EVENING = Instant.parse("2025-06-02T11:00:00Z");
    private static final byte[] KEY = "a key that is kept somewhere else".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Instant now = EVENING.minusSeconds(3600);
    private Complaint a;
    private Complaint b;

    @BeforeEach
    void aDay() {
        try (JdbcStore store = open()) {
            a = append(store, received("A"));
            a = append(store, commented(a));
            b = append(store, received("B"));
        }
    }

    private JdbcStore open() {
        return JdbcStore.openFolder(folder, () -> now);
    }

    private static Complaint append(JdbcStore store, Commit commit) {
        store.complaints().append(commit);
        return commit.after();
    }

    private LogDigest digest() {
        try (JdbcStore store = open()) {
            return LogDigest.of(store.complaints(), EVENING, KEY);
        }
    }

    private void inDatabase(String... statements) throws SQLException {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("lapor.db"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private boolean chainOfAIsWhole() {
        try (JdbcStore store = open()) {
            History history = store.complaints().find(new ComplaintId("A")).orElseThrow();
            return Chain.verify(history.complaint(), history.log(), history.head())
                    .isEmpty();
        }
    }

    @Test
    void of_one_instant_stays_the_same_while_the_log_grows() {
        LogDigest before = digest();
        now = EVENING.plusSeconds(1);
        try (JdbcStore store = open()) {
            append(store, commented(a));
            append(store, commented(b));
            append(store, received("C"));
        }
        assertThat(digest()).isEqualTo(before);
        assertThat(before.complaints()).isEqualTo(2);
        assertThat(before.entries()).isEqualTo(3);
    }

    @Test
    @Tag("R15.1")
    void finds_a_tail_that_was_cut_off_together_with_its_head() throws SQLException {
        LogDigest before = digest();
        String first;
        try (JdbcStore store = open()) {
            Logged one = store.complaints().find(a.id()).orElseThrow().log().get(0);
            first = one.hash();
        }
        inDatabase(
                "DROP TRIGGER lapor_event_no_delete",
                "DELETE FROM lapor_event WHERE complaint_id = 'A' AND sequence = 2",
                "UPDATE lapor_complaint SET version = 1, last_hash = '" + first + "' WHERE id = 'A'");
        assertThat(chainOfAIsWhole()).isTrue();
        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    @Tag("R15.1")
    void finds_a_complaint_that_was_taken_out_whole() throws SQLException {
        LogDigest before = digest();
        inDatabase(
                "DROP TRIGGER lapor_event_no_delete",
                "DELETE FROM lapor_event WHERE complaint_id = 'B'",
                "DELETE FROM lapor_text WHERE complaint_id = 'B'",
                "DELETE FROM lapor_complaint WHERE id = 'B'");
        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void cannot_be_made_without_the_key() {
        try (JdbcStore store = open()) {
            byte[] other = "a key that somebody else has made".getBytes(StandardCharsets.UTF_8);
            assertThat(LogDigest.of(store.complaints(), EVENING, other).hmac()).isNotEqualTo(digest().hmac());
        }
    }
}
