// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that every command says, by JDBC alone: JDBI takes longer to find out how to bind a value than SQLite to store
 * it. Values take the places of the question marks in their order. To be used once, by one thread.
 */
final class Plain {
    private static final @Nullable StatementContext NONE = null;

    private final Database database;
    private final PreparedStatement statement;
    private final boolean kept;
    private int position;

    /** What is made of rows. */
    interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private interface Setting {
        void at(int position) throws SQLException;
    }

    private Plain(Database database, PreparedStatement statement, boolean kept) {
        this.database = database;
        this.statement = statement;
        this.kept = kept;
    }

    static Plain of(Handle handle, Database database, String sql) {
        Connection connection = handle.getConnection();
        String said = database.sql(sql);
        try {
            return handle.getStatementBuilder() instanceof KeptStatements statements
                    ? new Plain(database, statements.prepared(connection, said), true)
                    : new Plain(database, connection.prepareStatement(said), false);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Says what has no values and gives back no rows. */
    static void say(Handle handle, Database database, String sql) {
        of(handle, database, sql).update();
    }

    private static UnableToExecuteStatementException failed(SQLException e) {
        return new UnableToExecuteStatementException(e, NONE);
    }

    Plain text(@Nullable String value) {
        return set(at -> statement.setString(at, value));
    }

    Plain text(Optional<String> value) {
        return text(value.orElse(null));
    }

    Plain number(long value) {
        return set(at -> statement.setLong(at, value));
    }

    Plain number(Optional<Integer> value) {
        return value.isPresent() ? number(value.get()) : set(at -> statement.setNull(at, Types.INTEGER));
    }

    Plain truth(boolean value) {
        return set(at -> statement.setBoolean(at, value));
    }

    Plain instant(Instant value) {
        return set(at -> database.bind(statement, at, value));
    }

    Plain instant(Optional<Instant> value) {
        return value.isPresent() ? instant(value.get()) : set(at -> statement.setNull(at, database.instantType()));
    }

    Plain bytes(Optional<byte[]> value) {
        return set(at -> statement.setBytes(at, value.orElse(null)));
    }

    private Plain set(Setting setting) {
        position++;
        try {
            setting.at(position);
            return this;
        } catch (SQLException e) {
            throw closed(e);
        } catch (RuntimeException e) {
            close(e);
            throw e;
        }
    }

    /** Returns how many rows it wrote. */
    int update() {
        int rows;
        try {
            rows = statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw closed(e);
        }
        close();
        return rows;
    }

    /** Returns what is made of the first row. */
    <T> Optional<T> first(Reading<T> reading) {
        return read(rows -> rows.next() ? Optional.of(reading.of(rows)) : Optional.empty());
    }

    /** Returns what is made of all rows; the reading moves to the first by itself. */
    <T> T read(Reading<T> reading) {
        T read;
        try (ResultSet rows = statement.executeQuery()) {
            read = reading.of(rows);
        } catch (SQLException e) {
            throw closed(e);
        }
        close();
        return read;
    }

    private UnableToExecuteStatementException closed(SQLException failure) {
        UnableToExecuteStatementException told = failed(failure);
        close(told);
        return told;
    }

    private void close(RuntimeException failure) {
        try {
            close();
        } catch (UnableToExecuteStatementException e) {
            failure.addSuppressed(e);
        }
    }

    /** What is kept lets go of the values, which may be long and are a citizen's. */
    private void close() {
        try {
            if (kept) {
                statement.clearParameters();
            } else {
                statement.close();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
