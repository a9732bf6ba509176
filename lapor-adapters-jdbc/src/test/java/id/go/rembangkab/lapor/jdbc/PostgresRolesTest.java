// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.notice.Backoff;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import id.go.rembangkab.lapor.notice.Relay;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.Submission;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner migrates; the application's role does its work, and can do nothing to the log but add to it. */
class PostgresRolesTest {
    private static final String SCHEMA = "lapor_roles";
    private static final Instant NOON = Instant.parse("2025-06-02T05:00:00Z");

    @TempDir
    private Path keys;

    private TextVault vault;
    private HikariDataSource application;
    private JdbcStore store;

    @BeforeEach
    void open() {
        PostgresServer.run(
                PostgresServer.pool(),
                "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
                "DROP ROLE IF EXISTS lapor_app",
                "CREATE ROLE lapor_app LOGIN PASSWORD 'app'");
        PostgresSchema.migrate(PostgresServer.pool(), SCHEMA);
        PostgresSchema.grant(PostgresServer.pool(), SCHEMA, "lapor_app");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(PostgresServer.url().replaceFirst("[?].*", ""));
        config.setUsername("lapor_app");
        config.setPassword("app");
        config.setMaximumPoolSize(2);
        application = new HikariDataSource(config);
        vault = TextVault.openFolder(keys, Optional.empty());
        store = JdbcStore.open(application, SCHEMA, vault, InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
        vault.close();
        application.close();
    }

    private void refused(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_application_does_all_its_work() {
        Text secret = text("t", "Isi");
        Commit first = telling(sealing(received("A"), secret), notice("A-1"));
        assertThat(store.complaints().append(first)).isEqualTo(Appended.DONE);
        assertThat(store.complaints().append(commented(first.after()))).isEqualTo(Appended.DONE);
        assertThat(store.texts().open(first.after().id(), refs(secret))).hasSize(1);
        store.texts().erase(first.after().id());
        assertThat(store.complaints().claim(Instant.MAX, Optional.empty(), 10)).hasSize(1);
        store.complaints().release(List.of(first.after().id()));
        AgencyCode code = new AgencyCode("DPUTARU");
        store.agencies().put(new Agency(code, "Dinas PU", Set.of(), List.of(), true));
        store.agencies().put(new Agency(code, "Dinas Pekerjaan Umum", Set.of(), List.of(), true));
        store.channels().add(new Channel("RADIO"));
        store.rulebook().adopt(store.rulebook().policy());
        Relay relay = new Relay(store.notices(), new Office(), Backoff.STANDARD, () -> 0);
        assertThat(relay.run(NOON).delivered()).isEqualTo(1);
    }

    private static final class Office implements Destination {
        @Override
        public String name() {
            return "office";
        }

        @Override
        public Receipt deliver(Notice notice) {
            return new Receipt.Delivered();
        }
    }

    @Test
    @Tag("R15.1")
    void the_application_cannot_change_the_log_and_nobody_does_so_by_mistake() throws SQLException {
        store.complaints().append(received("A"));
        String events = SCHEMA + ".lapor_event";
        refused("UPDATE " + events + " SET body = 'x'");
        refused("DELETE FROM " + events);
        refused("TRUNCATE " + events);
        refused("ALTER TABLE " + events + " DISABLE TRIGGER ALL");
        refused("DROP TABLE " + events);
        refused("SET session_replication_role = replica");
        refused("UPDATE " + SCHEMA + ".lapor_policy SET content = 'x'");
        refused("CREATE TABLE " + SCHEMA + ".x (y int)");
        assertThatThrownBy(() -> PostgresServer.run(PostgresServer.pool(), "DELETE FROM " + events))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> PostgresServer.run(PostgresServer.pool(), "TRUNCATE " + events + " CASCADE"))
                .hasMessageContaining("append-only");
        assertThat(store.complaints().find(new ComplaintId("A"))).isPresent();
    }

    @Test
    @Tag("R15.1")
    void who_handed_a_report_in_stays_on_record() throws SQLException {
        store.submissions().add(new Submission(new Semester(2025, 1), NOON, Actor.of(Role.ADMIN)));
        String submissions = SCHEMA + ".lapor_submission";
        refused("UPDATE " + submissions + " SET actor = 'x'");
        assertThatThrownBy(() -> PostgresServer.run(PostgresServer.pool(), "DELETE FROM " + submissions))
                .hasMessageContaining("append-only");
        assertThat(store.submissions().all()).hasSize(1);
    }
}
