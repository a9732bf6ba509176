// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What differs between databases; everything else is SQL that all of them speak. */
interface Database {
    /** The folder of its migrations on the class path. */
    String migrations();

    /** The newest migration in the folder. */
    int newestMigration();

    /** Tells Flyway where the tables belong. */
    void schemaOf(FluentConfiguration flyway);

    /** Where the connections come from. */
    Lanes lanes(Jdbi jdbi);

    /**
     * Where connections come from.
     *
     * @param writer those that write
     * @param reader those that read
     */
    record Lanes(Lane writer, Lane reader) {}

    /** A statement as this database is to get it. */
    String sql(String sql);

    /** Makes a fresh connection what the store relies on. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction that writes. */
    String begin();

    /** Begins a transaction in which every statement sees the same moment. */
    String beginSnapshot();

    /** Keeps an instant, to the microsecond. */
    void bind(PreparedStatement statement, int position, Instant instant) throws SQLException;

    /** Reads an instant. */
    @Nullable
    Instant instant(ResultSet rows, int column) throws SQLException;

    /** An expression for the whole microseconds since 1970 of a column of instants. */
    String micros(String column);

    /** The type of a column of instants, as {@link java.sql.Types} numbers it. */
    int instantType();

    /** What ends a query, within a transaction, whose rows this transaction takes and others leave out. */
    String claiming(String alias);

    /** What ends a query, within a transaction, whose rows nobody else is to change until it ends. */
    String holding();

    /** How words that are parted by blanks are kept to be searched, for the place of one value. */
    String words();

    /** Where rows of words say what is asked, in the place of one value. */
    String saying(String alias);

    /** What is asked: that each of these begins a word. They hold letters, digits and their marks alone. */
    String question(List<String> words);

    /** What lets nobody else write to a table until the transaction ends; empty if nobody else writes anyway. */
    String holdTable(String table);

    /** Whether a table is there. */
    boolean hasTable(Handle handle, String table);

    /** What makes deleted content unreadable in the files too, run outside of transactions; empty if there is no such thing. */
    String scrub();

    /** Whether a statement failed since a value that must be unique is there already. */
    boolean isDuplicate(SQLException failure);

    /** Whether a transaction goes on after a statement that failed, as if it had not been said. */
    boolean failedStatementsLeaveNothing();

    /** Whether a commit that failed in this way left nothing behind for sure. */
    boolean leavesNothing(SQLException commitFailure);

    /** Whether the same may go well at once, since what failed was not its own fault. */
    boolean isWorthAnotherTry(SQLException failure);

    /** What happened, for whoever runs the store. */
    String explain(SQLException failure);

    /** The same without what a row holds. */
    SQLException withoutContent(SQLException failure);
}
