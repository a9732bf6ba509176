// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite: a write-ahead log that is flushed at every commit, so that what was acknowledged is there after a crash, and
 * readers that never wait for the writer.
 */
final class Sqlite implements Database {
    private static final int WAIT_FOR_OTHER_PROCESSES_MILLIS = 10_000;

    /** Ids are random, so that a batch touches a page for almost each of its complaints. */
    private static final int PAGE_CACHE_KIB = 32 << 10;

    /** Some batches: what they all touch is merged into the database once, with one flush. */
    private static final int PAGES_BETWEEN_MERGES = 4 << 10;

    @Override
    public String migrations() {
        return "lapor-migrations/sqlite";
    }

    @Override
    public int newestMigration() {
        return 8;
    }

    @Override
    public void schemaOf(FluentConfiguration flyway) {
        // A file holds one.
    }

    /** Writers wait for each other, readers for each other, neither for the other. */
    @Override
    public Lanes lanes(Jdbi jdbi) {
        jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
        return new Lanes(new Kept(), new Kept());
    }

    @Override
    public String sql(String sql) {
        return sql;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            connection.unwrap(SQLiteConnection.class).getConnectionConfig().setGetGeneratedKeys(false);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + WAIT_FOR_OTHER_PROCESSES_MILLIS);
            if (inMemory(statement)) {
                throw new SQLException("a SQLite database in memory is another one for each connection;"
                        + " the in-memory ports of the core keep nothing either");
            }
            if (!"wal".equalsIgnoreCase(text(statement, "PRAGMA journal_mode"))) {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA recursive_triggers = ON");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA cache_size = -" + PAGE_CACHE_KIB);
            statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_MERGES);
        }
    }

    private static boolean inMemory(Statement statement) throws SQLException {
        return text(statement, "SELECT file FROM pragma_database_list WHERE name = 'main'")
                .isEmpty();
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            String value = rows.next() ? rows.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    /**
     * Written out: after {@link Connection#commit()} the driver begins the next immediate transaction at once, which may
     * wait for another process and then fail although all is kept.
     */
    @Override
    public String begin() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public String beginSnapshot() {
        return "BEGIN";
    }

    @Override
    public void bind(PreparedStatement statement, int position, Instant instant) throws SQLException {
        statement.setLong(position, Micros.of(instant));
    }

    @Override
    public @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        long micros = rows.getLong(column);
        return rows.wasNull() ? null : Micros.instant(micros);
    }

    @Override
    public String micros(String column) {
        return column;
    }

    @Override
    public int instantType() {
        return Types.BIGINT;
    }

    /** There is one writer at a time. */
    @Override
    public String claiming(String alias) {
        return "";
    }

    @Override
    public String holding() {
        return "";
    }

    @Override
    public String words() {
        return "?";
    }

    @Override
    public String saying(String alias) {
        return alias + ".number IN (SELECT rowid FROM lapor_search_words WHERE lapor_search_words MATCH ?)";
    }

    @Override
    public String question(List<String> words) {
        return words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" AND "));
    }

    @Override
    public String holdTable(String table) {
        return "";
    }

    @Override
    public boolean hasTable(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = :table")
                        .bind("table", table)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    @Override
    public String scrub() {
        return "PRAGMA wal_checkpoint(TRUNCATE)";
    }

    @Override
    public boolean isDuplicate(SQLException failure) {
        return failure.getErrorCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE.code
                || failure.getErrorCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY.code
                || (primary(failure) == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                        && String.valueOf(failure.getMessage()).contains("UNIQUE"));
    }

    @Override
    public boolean failedStatementsLeaveNothing() {
        return true;
    }

    @Override
    public boolean leavesNothing(SQLException commitFailure) {
        int code = primary(commitFailure);
        return code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || code == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        return false;
    }

    @Override
    public String explain(SQLException failure) {
        int code = primary(failure);
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full, or the database has reached its size limit";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "the database, its folder or the disk is read-only";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another process has held the database for more than " + WAIT_FOR_OTHER_PROCESSES_MILLIS / 1000
                    + " seconds";
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk failed";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "the file is damaged or is no SQLite database";
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "the file cannot be opened";
        }
        return String.valueOf(failure.getMessage());
    }

    /** SQLite names tables and columns, and no values. */
    @Override
    public SQLException withoutContent(SQLException failure) {
        return failure;
    }

    /** The extended codes of SQLite hold the primary one in their lowest byte. */
    private static int primary(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }
}
