// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

class PostgresGuestTest extends GuestContract {
    @Override
    JdbcStore store(InstantSource clock) {
        return PostgresServer.fresh(clock);
    }

    @Override
    Connection connect() throws SQLException {
        return PostgresServer.pool().getConnection();
    }

    @Override
    String table(String name) {
        return PostgresServer.SCHEMA + '.' + name;
    }

    @Override
    void close() {
        PostgresServer.assertNothingIsBorrowed();
    }
}
