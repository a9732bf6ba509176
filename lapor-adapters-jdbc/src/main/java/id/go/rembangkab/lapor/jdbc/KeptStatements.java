// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Prepares each statement once for a connection that is kept. As safe for threads as the connection: not at all. */
final class KeptStatements implements StatementBuilder {
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private final Set<PreparedStatement> own = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return prepared(connection, sql);
    }

    PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
            own.add(statement);
        }
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }

    /** Takes the SQL with its names, and not as it was prepared: only the statement itself tells whether it is kept. */
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && own.contains(prepared)) {
            prepared.clearBatch();
            prepared.clearParameters();
        } else {
            statement.close();
        }
    }
}
