// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.receivedAs;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link JdbcStore#within} promises, with a table of the application's beside those of the store. */
abstract class GuestContract {
    private static final Channel WHATSAPP = new Channel("WHATSAPP");
    private static final ComplaintId A = new ComplaintId("A");

    private JdbcStore store;
    private Connection app;

    abstract JdbcStore store(InstantSource clock) throws Exception;

    /** A connection of the application's to the same database. */
    abstract Connection connect() throws SQLException;

    abstract void close() throws Exception;

    @BeforeEach
    final void begin() throws Exception {
        store = store(() -> Instant.parse("2025-06-02T03:04:05Z"));
        app = connect();
        say("DROP TABLE IF EXISTS app_row", "CREATE TABLE app_row (name VARCHAR(20))");
        app.setAutoCommit(false);
        say("INSERT INTO app_row VALUES ('before')");
    }

    @AfterEach
    final void end() throws Exception {
        app.rollback();
        app.setAutoCommit(true);
        say("DROP TABLE app_row");
        app.close();
        store.close();
        close();
    }

    private void say(String... statements) throws SQLException {
        try (Statement statement = app.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private int rows() throws SQLException {
        try (Connection other = connect();
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM app_row")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Appended receive() {
        return store.complaints().append(received("A"));
    }

    @Test
    void both_stand_when_the_application_commits() throws SQLException {
        assertThat(store.within(app, this::receive)).isEqualTo(Appended.DONE);
        app.commit();
        assertThat(store.complaints().find(A)).isPresent();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void both_fall_when_the_application_rolls_back() throws SQLException {
        Text text = text("t", "Jalan rusak");
        store.within(app, () -> {
            Complaint complaint = received("A").after();
            receive();
            return store.complaints().append(sealing(commented(complaint), text));
        });
        app.rollback();
        assertThat(store.complaints().find(A)).isEmpty();
        assertThat(store.texts().open(A, refs(text))).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void it_sees_its_own_rows_and_the_texts_of_its_complaints() {
        Text text = text("t", "Jalan rusak");
        store.within(app, () -> {
            assertThat(store.complaints().append(sealing(received("A"), text))).isEqualTo(Appended.DONE);
            assertThat(store.complaints().find(A)).isPresent();
            assertThat(store.texts().open(A, refs(text))).containsValue(text);
            return true;
        });
    }

    @Test
    void a_refused_commit_leaves_the_transaction_usable() throws SQLException {
        store.within(app, () -> {
            receive();
            assertThat(receive()).isEqualTo(Appended.STALE);
            assertThat(store.complaints().append(receivedAs("B", WHATSAPP, "1")))
                    .isEqualTo(Appended.DONE);
            return store.complaints().append(receivedAs("C", WHATSAPP, "1"));
        });
        say("INSERT INTO app_row VALUES ('after')");
        app.commit();
        assertThat(store.complaints().find(A).orElseThrow().log()).hasSize(1);
        assertThat(store.complaints().find(new ComplaintId("B"))).isPresent();
        assertThat(store.complaints().find(new ComplaintId("C"))).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void nothing_of_work_that_throws_stays_even_if_the_application_commits() throws SQLException {
        assertThatThrownBy(() -> store.within(app, () -> {
                    receive();
                    throw new IllegalStateException("the application changed its mind");
                }))
                .hasMessage("the application changed its mind");
        app.commit();
        app.setAutoCommit(true);
        assertThat(store.complaints().find(A)).isEmpty();
        assertThat(rows()).isEqualTo(1);
        assertThat(receive()).isEqualTo(Appended.DONE);
        app.setAutoCommit(false);
    }

    @Test
    void a_failure_of_the_store_is_told_and_nothing_of_the_work_stays() throws SQLException {
        assertThatThrownBy(() -> store.within(app, () -> {
                    receive();
                    try {
                        say("ALTER TABLE " + table("lapor_notice") + " RENAME TO lapor_notice_gone");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return store.notices().waiting(1);
                }))
                .isInstanceOf(StoreException.class);
        app.commit();
        assertThat(store.complaints().find(A)).isEmpty();
        assertThat(store.notices().waiting(1)).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    /** The name of a table of the store as the application says it. */
    abstract String table(String name);

    @Test
    void work_within_work_joins() throws SQLException {
        store.within(app, () -> store.within(app, this::receive));
        app.rollback();
        assertThat(store.complaints().find(A)).isEmpty();
    }

    @Test
    void a_transaction_of_the_store_within_work_joins() throws SQLException {
        store.within(app, () -> store.inOneTransaction(this::receive));
        app.rollback();
        assertThat(store.complaints().find(A)).isEmpty();
    }

    @Test
    void an_erasure_is_refused_and_nothing_is_erased() throws SQLException {
        Text text = text("t", "Jalan rusak");
        store.within(app, () -> store.complaints().append(sealing(received("A"), text)));
        app.commit();
        assertThatThrownBy(() -> store.within(app, () -> {
                    store.texts().erase(A);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key");
        app.rollback();
        assertThat(store.texts().open(A, refs(text))).containsValue(text);
    }

    @Test
    void a_connection_without_a_transaction_is_refused() throws SQLException {
        app.rollback();
        app.setAutoCommit(true);
        assertThatThrownBy(() -> store.within(app, this::receive))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("auto-commit");
        app.setAutoCommit(false);
    }

    @Test
    void two_connections_at_once_are_refused() throws SQLException {
        try (Connection other = connect()) {
            assertThatThrownBy(() -> store.within(app, () -> store.within(other, this::receive)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
