// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteHeldTest extends HeldContract {
    @TempDir
    private Path folder;

    @Override
    JdbcStore node(InstantSource clock) {
        return JdbcStore.openFolder(folder, clock);
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lapor.db") + "?transaction_mode=IMMEDIATE");
    }

    @Override
    void byHand(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS lapor_event_no_update");
            statement.execute("DROP TRIGGER IF EXISTS lapor_event_no_delete");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
