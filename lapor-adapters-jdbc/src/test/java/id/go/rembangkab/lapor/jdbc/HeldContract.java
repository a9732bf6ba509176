// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static id.go.rembangkab.lapor.jdbc.AnsweredCase.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Chain.Fault;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.privacy.Detector;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store has at hand is never taken for what is in the log, whoever changed the log meanwhile. */
abstract class HeldContract {
    private static final ComplaintId A = new ComplaintId("A");

    private JdbcStore here;
    private JdbcStore elsewhere;

    /** Opens the same store once more, as another node. */
    abstract JdbcStore node(InstantSource clock);

    /** A connection of an application's to the same database. */
    abstract Connection connect() throws SQLException;

    /** Says something to its tables that no store would say, and no trigger lets pass. */
    abstract void byHand(String... statements) throws SQLException;

    @BeforeEach
    void open() {
        here = node(InstantSource.fixed(NOON));
        elsewhere = node(InstantSource.fixed(NOON.plusSeconds(1)));
    }

    @AfterEach
    void close() {
        elsewhere.close();
        here.close();
    }

    private Complaint done(JdbcStore node, Commit commit) {
        assertThat(node.complaints().append(commit)).isEqualTo(Appended.DONE);
        return commit.after();
    }

    /** Four entries, held here. */
    private Complaint held() {
        Complaint complaint = done(here, received("A"));
        for (int i = 0; i < 3; i++) {
            complaint = done(here, commented(complaint));
        }
        assertThat(here.complaints().current(A)).contains(complaint);
        return complaint;
    }

    private History history() {
        return here.complaints().find(A).orElseThrow();
    }

    private Optional<Fault> fault() {
        return new Audit(here.ports(Detector.standard()))
                .check(A)
                .flatMap(Audit.Flaw::link)
                .map(Chain.Broken::fault);
    }

    @Test
    @Tag("R10.2")
    void another_node_may_append_between_two_decisions() {
        Complaint complaint = held();
        for (int round = 0; round < 5; round++) {
            complaint = done(elsewhere, commented(complaint));
            complaint = done(elsewhere, commented(complaint));
            assertThat(here.complaints().current(A)).contains(complaint);
            complaint = done(here, commented(complaint));
            assertThat(elsewhere.complaints().current(A)).contains(complaint);
        }
        assertThat(fault()).isEmpty();
    }

    @Test
    void what_was_decided_before_another_node_appended_is_stale() {
        Complaint complaint = held();
        Complaint after = done(elsewhere, commented(complaint));
        assertThat(here.complaints().append(commented(complaint, text("late", "Terlambat"))))
                .isEqualTo(Appended.STALE);
        assertThat(here.complaints().current(A)).contains(after);
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_nothing_at_hand() {
        Complaint complaint = held();
        Complaints log = here.complaints();
        assertThatThrownBy(() -> here.inOneTransaction(() -> {
                    Complaint undone = done(here, commented(complaint, text("undone", "Dibatalkan")));
                    assertThat(log.current(A)).contains(undone);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(log.current(A)).contains(complaint);
    }

    @Test
    void after_a_rollback_the_same_version_may_say_something_else() throws SQLException {
        Complaint complaint = held();
        try (Connection app = connect()) {
            app.setAutoCommit(false);
            here.within(app, () -> done(here, commented(complaint, text("undone", "Dibatalkan"))));
            app.rollback();
        }
        Complaint other = done(elsewhere, commented(complaint, text("other", "Lain")));
        Complaint next = done(here, commented(other));
        assertThat(here.complaints().current(A)).contains(next);
        assertThat(fault()).isEmpty();
    }

    /** Of a log that somebody has changed it is for the chain to say so, however it was read. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2 3 4 ", "\n", "é—日本😀", "\\x41\\\"", "-1"})
    void whatever_stands_in_a_row_is_the_same_in_a_page_as_alone(String text) throws SQLException {
        done(here, received("B"));
        held();
        byHand(
                "UPDATE lapor_event SET body = '" + text + "', hash = body || '" + text + "' WHERE sequence = 2",
                "UPDATE lapor_event SET hash = '" + text + "' WHERE sequence = 3");
        assertThat(here.complaints().histories(Optional.empty(), 10))
                .containsExactly(
                        history(), here.complaints().find(new ComplaintId("B")).orElseThrow());
        assertThat(history().log().get(1).body()).isEqualTo(text);
    }

    @Test
    void a_log_that_is_back_from_a_backup_is_read_again() throws SQLException {
        Complaint first = done(here, received("A"));
        String link = history().head().hash();
        Complaint second = done(here, commented(first));
        assertThat(here.complaints().current(A)).contains(second);

        byHand(
                "DELETE FROM lapor_event WHERE sequence = 2",
                "UPDATE lapor_complaint SET version = 1, last_hash = '" + link + "'");

        assertThat(here.complaints().current(A)).contains(first);
        Complaint other = done(here, commented(first, text("other", "Lain")));
        assertThat(here.complaints().current(A)).contains(other);
        assertThat(fault()).isEmpty();
    }

    @Test
    @Tag("R15.1")
    void an_entry_changed_by_hand_is_found_and_no_decision_rests_on_it() throws SQLException {
        Complaint complaint = held();
        byHand("UPDATE lapor_event SET body = replace(body, 'A-2', 'X-2') WHERE sequence = 3");
        assertThat(history().replay()).isNotEqualTo(complaint);
        assertThat(fault()).contains(Fault.CHANGED);
        assertThat(here.complaints().current(A)).contains(complaint);
    }

    @Test
    @Tag("R15.1")
    void an_entry_that_does_not_link_is_not_added_to_what_is_held() throws SQLException {
        held();
        done(elsewhere, commented(elsewhere.complaints().current(A).orElseThrow()));
        byHand("UPDATE lapor_event SET body = replace(body, 'A-4', 'X-4') WHERE sequence = 5");
        assertThat(fault()).contains(Fault.CHANGED);
        assertThat(here.complaints().current(A)).contains(history().replay());
    }

    @Test
    @Tag("R15.1")
    void a_log_whose_chain_is_broken_is_read_again_each_time() throws SQLException {
        Complaint complaint = held();
        byHand("UPDATE lapor_event SET body = replace(body, 'A-2', 'X-2') WHERE sequence = 3");
        assertThat(elsewhere.complaints().current(A)).contains(history().replay());
        byHand("UPDATE lapor_event SET body = replace(body, 'X-2', 'A-2') WHERE sequence = 3");
        assertThat(elsewhere.complaints().current(A)).contains(complaint);
        assertThat(fault()).isEmpty();
    }

    @Test
    @Tag("R15.1")
    void a_last_entry_that_is_gone_is_missed() throws SQLException {
        held();
        byHand("DELETE FROM lapor_event WHERE sequence = 4");
        assertThat(fault()).contains(Fault.MISSING);
        assertThat(here.complaints().current(A)).contains(history().replay());
    }
}
