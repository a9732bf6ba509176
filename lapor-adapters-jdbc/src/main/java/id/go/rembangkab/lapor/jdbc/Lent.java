// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.Cleanable;

/** A connection that whoever lent it closes. */
record Lent(Connection connection) implements ConnectionFactory {
    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection lent) {}

    @Override
    public Cleanable getCleanableFor(Connection lent) {
        return () -> {};
    }
}
