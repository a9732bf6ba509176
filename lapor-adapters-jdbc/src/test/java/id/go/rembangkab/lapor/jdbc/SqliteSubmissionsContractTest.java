// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.contract.SubmissionsContract;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.Submission;
import id.go.rembangkab.lapor.report.Submissions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteSubmissionsContractTest extends SubmissionsContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Submissions open() {
        store = JdbcStore.openFolder(folder, InstantSource.system());
        return store.submissions();
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE lapor_submission SET actor = 'x'", "DELETE FROM lapor_submission"})
    void stay_as_they_are(String sql) throws SQLException {
        store.submissions().add(new Submission(new Semester(2026, 1), Instant.EPOCH, Actor.of(Role.ADMIN)));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lapor.db"));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
        }
        assertThat(store.submissions().all()).hasSize(1);
    }
}
