// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What SQLite leaves in a folder. */
final class SqliteFiles {
    private SqliteFiles() {}

    /** SQLite removes its log of writes when the last connection to the database is closed. */
    static void assertNothingIsOpen(Path folder) {
        assertThat(names(folder.resolve("keys"))).containsExactly("master.keys", "vault.db");
        assertThat(names(folder)).containsExactly("keys", "lapor.db");
    }

    static void run(Path folder, String... statements) {
        try (Connection connection = StoreFolder.database(folder).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
