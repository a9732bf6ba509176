// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Sees which database there is. */
final class Databases {
    private Databases() {}

    static Database behind(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "SQLite" -> new Sqlite();
                case "PostgreSQL" -> new Postgres(schema(connection));
                default ->
                    throw new IllegalArgumentException(
                            "dataSource: expected one of SQLite or PostgreSQL, found " + product);
            };
        } catch (SQLException e) {
            Database any = String.valueOf(e.getClass().getName()).startsWith("org.postgresql")
                    ? new Postgres("")
                    : new Sqlite();
            throw Connections.failure("open the database", "nothing was read or written", e, any);
        }
    }

    private static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_schema()")) {
            String schema = rows.next() ? rows.getString(1) : null;
            if (schema == null) {
                throw new SQLException("no schema of the search path exists; name the one to use");
            }
            return schema;
        }
    }
}
