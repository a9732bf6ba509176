// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class PostgresHeldTest extends HeldContract {
    private boolean begun;

    @Override
    JdbcStore node(InstantSource clock) {
        JdbcStore node = begun ? PostgresServer.again(clock) : PostgresServer.fresh(clock);
        begun = true;
        return node;
    }

    @Override
    Connection connect() throws SQLException {
        return PostgresServer.pool().getConnection();
    }

    @Override
    void byHand(String... statements) {
        List<String> all = new ArrayList<>(
                List.of("SET session_replication_role = replica", "SET search_path TO " + PostgresServer.SCHEMA));
        all.addAll(List.of(statements));
        all.addAll(List.of("RESET search_path", "RESET session_replication_role"));
        PostgresServer.run(PostgresServer.pool(), all.toArray(String[]::new));
    }

    @AfterEach
    void assertNothingIsBorrowed() {
        PostgresServer.assertNothingIsBorrowed();
    }
}
