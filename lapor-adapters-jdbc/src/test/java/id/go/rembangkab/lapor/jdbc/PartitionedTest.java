// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.privacy.Detector;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Log and texts parted by time by the statements of docs/store.md: nothing is lost, and what guards them still does. */
class PartitionedTest {
    private static final String LOG = Partitions.SCHEMA + ".lapor_event";
    private static final String TEXTS = Partitions.SCHEMA + ".lapor_text";
    private static final Instant BEFORE = Instant.parse("2026-12-31T16:59:59.999Z");
    private static final Instant AFTER = Instant.parse("2026-12-31T17:00:00Z");

    @TempDir
    private Path keys;

    private final Random random = new Random(20250602);
    private TextVault vault;
    private HikariDataSource application;

    @BeforeEach
    void wholeTables() {
        PostgresServer.run(
                PostgresServer.pool(),
                "DROP SCHEMA IF EXISTS " + Partitions.SCHEMA + " CASCADE",
                "DROP ROLE IF EXISTS lapor_parted_app",
                "CREATE ROLE lapor_parted_app LOGIN PASSWORD 'app'");
        PostgresSchema.migrate(PostgresServer.pool(), Partitions.SCHEMA);
        PostgresSchema.grant(PostgresServer.pool(), Partitions.SCHEMA, "lapor_parted_app");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(PostgresServer.url().replaceFirst("[?].*", ""));
        config.setUsername("lapor_parted_app");
        config.setPassword("app");
        config.setMaximumPoolSize(2);
        application = new HikariDataSource(config);
        vault = TextVault.openFolder(keys, Optional.empty());
    }

    @AfterEach
    void close() {
        application.close();
        vault.close();
        PostgresServer.run(
                PostgresServer.pool(),
                "DROP SCHEMA " + Partitions.SCHEMA + " CASCADE",
                "DROP OWNED BY lapor_parted_app",
                "DROP ROLE lapor_parted_app");
    }

    private JdbcStore open() {
        return JdbcStore.open(application, Partitions.SCHEMA, vault, InstantSource.system());
    }

    private void make() {
        Partitions.make();
        Partitions.addYear();
        PostgresSchema.grant(PostgresServer.pool(), Partitions.SCHEMA, "lapor_parted_app");
    }

    private ComplaintId id(Instant at) {
        return Identity.of(InstantSource.fixed(at), random::nextBytes).complaint();
    }

    private static Text secret(ComplaintId id) {
        return text(id + "-t", "Isi dari " + id);
    }

    private static Commit put(JdbcStore store, ComplaintId id) {
        Commit received = sealing(received(id.value()), secret(id));
        assertThat(store.complaints().append(received)).isEqualTo(Appended.DONE);
        return received;
    }

    private static String partition(String table, ComplaintId id) {
        return PostgresServer.rows(
                        "SELECT DISTINCT tableoid::regclass FROM " + table + " WHERE complaint_id = '" + id + "'")
                .get(0)
                .replace(Partitions.SCHEMA + ".", "");
    }

    @Test
    @Tag("R15.1")
    void what_was_there_is_there_and_what_comes_goes_where_its_time_belongs() {
        ComplaintId old = id(BEFORE);
        ComplaintId late = id(AFTER);
        Commit first;
        try (JdbcStore store = open()) {
            first = put(store, old);
        }
        make();
        try (JdbcStore store = open()) {
            put(store, late);
            assertThat(store.complaints().append(commented(first.after()))).isEqualTo(Appended.DONE);
            assertThat(partition(LOG, old)).isEqualTo("lapor_event_first");
            assertThat(partition(TEXTS, old)).isEqualTo("lapor_text_first");
            assertThat(partition(LOG, late)).isEqualTo("lapor_event_2027");
            assertThat(partition(TEXTS, late)).isEqualTo("lapor_text_2027");
            List<Audit.Flaw> flaws = new ArrayList<>();
            assertThat(new Audit(store.ports(Detector.standard())).run(flaws::add))
                    .isEqualTo(2);
            assertThat(flaws).isEmpty();
            for (ComplaintId id : List.of(old, late)) {
                assertThat(store.texts().open(id, refs(secret(id)))).containsValue(secret(id));
            }
            store.texts().erase(old);
            assertThat(store.texts().open(old, refs(secret(old)))).isEmpty();
        }
    }

    @Test
    void a_year_that_was_forgotten_stops_nobody_and_is_put_right_without_moving_a_row() {
        ComplaintId late = id(Instant.parse("2028-02-29T00:00:00Z"));
        make();
        try (JdbcStore store = open()) {
            put(store, late);
            assertThat(partition(LOG, late)).isEqualTo("lapor_event_other");
            PostgresServer.run(
                    PostgresServer.pool(),
                    "ALTER TABLE " + LOG + " DETACH PARTITION " + LOG + "_other",
                    "ALTER TABLE " + LOG + " ATTACH PARTITION " + LOG + "_other FOR VALUES FROM (" + Partitions.SCHEMA
                            + ".lapor_id_at('2028-01-01 00:00+07')) TO (" + Partitions.SCHEMA
                            + ".lapor_id_at('2029-01-01 00:00+07'))");
            assertThat(store.complaints().find(late)).isPresent();
        }
    }

    @Test
    void a_complaint_is_looked_for_in_one_partition() {
        make();
        String plan = String.join(
                "\n",
                PostgresServer.rows("EXPLAIN SELECT e.body FROM (SELECT '" + id(AFTER) + "' AS id) wanted LEFT JOIN "
                        + LOG + " e ON e.complaint_id = wanted.id AND e.sequence >= 0"));
        assertThat(plan).contains("lapor_event_2027").doesNotContain("lapor_event_first", "lapor_event_other");
    }

    private void refused(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Tag("R15.1")
    void nobody_changes_the_log_whichever_way_it_is_reached() throws SQLException {
        make();
        try (JdbcStore store = open()) {
            put(store, id(BEFORE));
            put(store, id(AFTER));
            put(store, id(Instant.parse("2028-02-29T00:00:00Z")));
        }
        for (String table : List.of(LOG, LOG + "_first", LOG + "_2027", LOG + "_other")) {
            for (String sql :
                    List.of("UPDATE " + table + " SET body = '{}'", "DELETE FROM " + table, "TRUNCATE " + table)) {
                refused(sql);
                assertThatThrownBy(() -> PostgresServer.run(PostgresServer.pool(), sql))
                        .as("the owner: %s", sql)
                        .hasMessageContaining("append-only");
            }
            refused("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
            refused("DROP TABLE " + table);
        }
        refused("ALTER TABLE " + LOG + " DETACH PARTITION " + LOG + "_2027");
        refused("SELECT * FROM " + LOG + "_2027");
        refused("INSERT INTO " + LOG + "_2027 SELECT * FROM " + LOG);
    }

    @Test
    void the_ids_of_an_instant_begin_where_the_database_says() {
        for (Instant at : List.of(Instant.EPOCH, BEFORE, AFTER, Instant.parse("2199-06-01T12:34:56.789Z"))) {
            assertThat(PostgresServer.rows("SELECT " + Partitions.SCHEMA + ".lapor_id_at('" + at + "')"))
                    .containsExactly(id(at).value().substring(0, 10));
        }
    }
}
