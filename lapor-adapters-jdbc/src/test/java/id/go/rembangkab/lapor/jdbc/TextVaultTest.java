// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class TextVaultTest {
    private static final ComplaintId A = new ComplaintId("A");
    private static final Text SECRET = text("t", "NIK saya 3317012345678901");

    @TempDir
    private Path folder;

    private JdbcStore open() {
        return JdbcStore.openFolder(folder, InstantSource.system());
    }

    private Commit seal() {
        Commit commit = sealing(received("A"), SECRET);
        try (JdbcStore store = open()) {
            store.complaints().append(commit);
        }
        return commit;
    }

    private static String key(String name, int fill) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) fill;
        return name + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    private SQLiteDataSource database(String file) {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve(file));
        return database;
    }

    private JdbcStore open(String masterKeys) {
        return JdbcStore.open(
                database("lapor.db"),
                TextVault.open(database("vault.db"), MasterKeys.parse(masterKeys)),
                InstantSource.system());
    }

    private void inDatabase(String sql) throws SQLException {
        try (Connection connection = database("lapor.db").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @Tag("R13.5")
    void no_file_holds_a_text_in_the_clear() throws IOException {
        seal();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("3317012345678901", "5a17");
            }
        }
    }

    @Test
    @Tag("R13.6")
    @Tag("R13.5")
    void a_backup_that_is_restored_does_not_undo_an_erasure_and_the_log_is_whole() throws IOException {
        seal();
        Path backup = Files.copy(folder.resolve("lapor.db"), folder.resolve("backup.db"));
        try (JdbcStore store = open()) {
            store.texts().erase(A);
        }
        Files.delete(folder.resolve("lapor.db"));
        Files.move(backup, folder.resolve("lapor.db"));
        try (JdbcStore store = open()) {
            assertThat(store.texts().open(A, refs(SECRET))).isEmpty();
            History history = store.complaints().find(A).orElseThrow();
            assertThat(Chain.verify(A, history.log(), history.head())).isEmpty();
        }
    }

    @Test
    @Tag("R13.6")
    void an_erasure_in_a_transaction_that_may_roll_back_is_refused_and_the_text_stays() {
        seal();
        try (JdbcStore store = open()) {
            assertThatThrownBy(() -> store.inOneTransaction(() -> {
                        store.texts().erase(A);
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("key");
            assertThat(store.texts().open(A, refs(SECRET))).containsEntry(SECRET.ref(), SECRET);
            store.texts().erase(A);
            assertThat(store.texts().open(A, refs(SECRET))).isEmpty();
        }
    }

    @Test
    void what_was_sealed_before_an_erasure_stays_closed_when_something_is_sealed_after_it() throws IOException {
        Commit first = seal();
        Path backup = Files.copy(folder.resolve("lapor.db"), folder.resolve("backup.db"));
        Text later = text("later", "Nanti");
        try (JdbcStore store = open()) {
            store.texts().erase(A);
            store.complaints().append(commented(first.after(), later));
        }
        Files.delete(folder.resolve("lapor.db"));
        Files.move(backup, folder.resolve("lapor.db"));
        try (JdbcStore store = open()) {
            assertThat(store.texts().open(A, refs(SECRET))).isEmpty();
            store.complaints().append(commented(first.after(), later));
            assertThat(store.texts().open(A, refs(SECRET, later))).isEqualTo(Map.of(later.ref(), later));
        }
    }

    @Test
    void another_vault_is_an_outage_and_never_looks_like_an_erasure() {
        try (JdbcStore store = open(key("k1", 1))) {
            store.complaints().append(sealing(received("A"), SECRET));
        }
        TextVault other = TextVault.openFolder(folder.resolve("other"), Optional.empty());
        try (JdbcStore store = JdbcStore.open(database("lapor.db"), other, InstantSource.system())) {
            assertThatThrownBy(() -> store.texts().open(A, refs(SECRET)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not in this vault");
        }
        try (JdbcStore store = JdbcStore.openUnencrypted(database("lapor.db"), InstantSource.system())) {
            assertThatThrownBy(() -> store.texts().open(A, refs(SECRET)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("without a vault");
        }
    }

    @Test
    void master_keys_are_rotated_and_the_old_one_is_needed_no_more() {
        try (JdbcStore store = open(key("old", 1))) {
            store.complaints().append(sealing(received("A"), SECRET));
        }
        TextVault vault = TextVault.open(database("vault.db"), MasterKeys.parse(key("new", 2) + "," + key("old", 1)));
        assertThat(vault.rotate()).isEqualTo(1);
        assertThat(vault.rotate()).isZero();
        vault.close();
        try (JdbcStore store = open(key("new", 2))) {
            assertThat(store.texts().open(A, refs(SECRET))).isEqualTo(Map.of(SECRET.ref(), SECRET));
        }
        try (JdbcStore store = open(key("new", 3))) {
            assertThatThrownBy(() -> store.texts().open(A, refs(SECRET)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("does not unwrap");
        }
    }

    @Test
    void a_text_that_was_changed_or_moved_to_another_place_is_found() throws SQLException {
        seal();
        inDatabase("UPDATE lapor_text SET sealed = zeroblob(60)");
        try (JdbcStore store = open()) {
            assertThatThrownBy(() -> store.texts().open(A, refs(SECRET)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("it was changed in the database")
                    .hasMessageNotContaining("3317");
        }
    }

    @Test
    void a_text_of_the_release_before_is_read_as_it_was_kept() throws SQLException {
        try (JdbcStore store = JdbcStore.openUnencrypted(database("lapor.db"), InstantSource.system())) {
            store.complaints().append(sealing(received("A"), SECRET));
        }
        try (JdbcStore store = open(key("k1", 1))) {
            assertThat(store.texts().open(A, refs(SECRET))).isEqualTo(Map.of(SECRET.ref(), SECRET));
        }
    }

    @Test
    void master_keys_come_from_the_environment_or_a_file_and_show_no_key() throws IOException {
        String text = "# now\n" + key("new", 2) + "\n\n" + key("old", 1) + "\n";
        Path file = Files.writeString(folder.resolve("master.keys"), text);
        assertThat(MasterKeys.ofFile(file)).hasToString("MasterKeys[new, old]");
        assertThat(MasterKeys.ofEnvironment(Map.of(MasterKeys.VARIABLE, key("one", 1)))
                        .orElseThrow())
                .hasToString("MasterKeys[one]");
        assertThat(MasterKeys.ofEnvironment(Map.of())).isEmpty();
        assertThatThrownBy(() -> MasterKeys.parse("k1:c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("master key k1: expected 32 bytes, found 5");
        assertThatThrownBy(() -> MasterKeys.parse("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ");
    }
}
