// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteGuestTest extends GuestContract {
    @TempDir
    private Path folder;

    @Override
    JdbcStore store(InstantSource clock) {
        return JdbcStore.openFolder(folder, clock);
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lapor.db") + "?transaction_mode=IMMEDIATE");
    }

    @Override
    String table(String name) {
        return name;
    }

    @Override
    void close() {
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
