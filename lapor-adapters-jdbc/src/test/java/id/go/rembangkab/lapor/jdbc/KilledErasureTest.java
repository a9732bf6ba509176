// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.decided;
import static id.go.rembangkab.lapor.contract.Commits.erased;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.registered;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.jdbc.TextVault.KeyState;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No key outlives its erasure: not where a process was killed between the two, nor where a backup was restored. */
class KilledErasureTest {
    private static final ComplaintId A = new ComplaintId("A");
    private static final Text SECRET = text("A-description", "Jalan berlubang di depan pasar");
    private static final Text PUBLIC = text("A-public", "Jalan kangguru");

    @TempDir
    private Path folder;

    private JdbcStore open() {
        return JdbcStore.openFolder(folder, InstantSource.system());
    }

    private static void fill(JdbcStore store) {
        Commit received = received("A");
        Commit registered = registered(received.after(), "1");
        store.complaints().append(sealing(received, SECRET, text("A-evidence", "foto.jpg")));
        store.complaints().append(registered);
        store.complaints().append(decided(registered.after(), Visibility.OPEN, PUBLIC));
        store.complaints().append(received("B"));
    }

    private static void sweep(JdbcStore store) {
        Ports ports = store.ports(Detector.standard());
        new Sweep(ports, new Desk(ports)).run(Instant.parse("2025-06-02T00:00:00Z"), done -> {});
    }

    private static boolean isOpen(JdbcStore store, Text text) {
        return store.texts().open(A, refs(text)).containsValue(text);
    }

    private static boolean isFound(JdbcStore store, String word) {
        return !store.complaints()
                .saying(Terms.asked(word), Optional.empty(), 9)
                .orElseThrow()
                .isEmpty();
    }

    /** Really: the process stands where the key should be destroyed, and is killed there. */
    private static void eraseAndKill(String... store) throws IOException {
        Process eraser = Eraser.start("A", store);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(eraser.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("A is erased in the log");
        } finally {
            eraser.destroyForcibly().onExit().join();
        }
    }

    private static void assertErased(JdbcStore store) {
        assertThat(isOpen(store, SECRET)).isFalse();
        assertThat(isOpen(store, PUBLIC)).isFalse();
        assertThat(isFound(store, "kangguru")).isFalse();
        assertThat(store.texts().unfinishedErasures()).isEmpty();
        assertThat(store.texts().finishErasures()).isEmpty();
        assertThat(store.texts()
                        .open(new ComplaintId("B"), refs(text("B-description", "Jalan berlubang di depan pasar"))))
                .hasSize(1);
    }

    private static KeyState key(JdbcStore store) {
        return store.vault().orElseThrow().state(A).orElseThrow();
    }

    @Test
    @Tag("R13.6")
    void a_killed_erasure_on_sqlite_is_finished_by_the_next_sweep() throws IOException {
        try (JdbcStore store = open()) {
            fill(store);
        }
        eraseAndKill(folder.toString());
        try (JdbcStore store = open()) {
            assertThat(isOpen(store, SECRET)).as("the fault").isTrue();
            assertThat(isFound(store, "kangguru"))
                    .as("taken out with the entry")
                    .isFalse();
            assertThat(store.texts().unfinishedErasures()).containsExactly(A);
            sweep(store);
            assertThat(key(store)).isEqualTo(new KeyState(1, false));
            assertErased(store);
        }
        Faults.say("SQLite: kill -9 between an erasure in the log and the end of its key: the next sweep ended it");
    }

    @Test
    @Tag("R13.6")
    void a_killed_erasure_on_postgresql_is_finished_by_the_next_sweep() throws IOException {
        PostgresServer.fresh(InstantSource.system()).close();
        Path keys = folder.resolve("keys");
        try (TextVault vault = TextVault.openFolder(keys, Optional.empty());
                JdbcStore store =
                        JdbcStore.open(PostgresServer.pool(), PostgresServer.SCHEMA, vault, InstantSource.system())) {
            fill(store);
            eraseAndKill(PostgresServer.url(), PostgresServer.SCHEMA, keys.toString());
            assertThat(isOpen(store, SECRET)).as("the fault").isTrue();
            assertThat(store.texts().unfinishedErasures()).containsExactly(A);
            sweep(store);
            assertThat(key(store)).isEqualTo(new KeyState(1, false));
            assertErased(store);
        }
        Faults.say("PostgreSQL: the same");
    }

    @Test
    void what_was_said_before_the_next_sweep_stays() throws IOException {
        Text later = text("later", "Catatan sesudahnya");
        Text shown = text("shown", "Jalan diperbaiki");
        try (JdbcStore store = open()) {
            fill(store);
        }
        eraseAndKill(folder.toString());
        try (JdbcStore store = open()) {
            Complaint erased = store.complaints().current(A).orElseThrow();
            Commit comment = commented(erased, later);
            store.complaints().append(comment);
            store.complaints().append(decided(comment.after(), Visibility.OPEN, shown));
            assertThat(store.texts().finishErasures()).containsExactly(A);
            assertThat(key(store)).isEqualTo(new KeyState(2, true));
            assertThat(isOpen(store, later)).isTrue();
            assertThat(isOpen(store, shown)).isTrue();
            assertThat(isFound(store, "diperbaiki")).isTrue();
            assertErased(store);
        }
    }

    @Test
    void texts_that_a_killed_erasure_left_without_their_key_are_removed() throws IOException {
        try (JdbcStore store = open()) {
            fill(store);
        }
        eraseAndKill(folder.toString());
        try (JdbcStore store = open()) {
            store.vault().orElseThrow().destroy(A);
            assertThat(store.texts().unfinishedErasures()).containsExactly(A);
            sweep(store);
            assertErased(store);
        }
    }

    @Test
    void an_erasure_that_was_whole_is_left_alone_with_what_came_after_it() {
        Text later = text("later", "Catatan sesudahnya");
        try (JdbcStore store = open()) {
            fill(store);
            Commit erasure = erased(store.complaints().current(A).orElseThrow(), text("why", "Diminta"));
            store.complaints().append(erasure);
            store.texts().erase(A);
            store.complaints().append(commented(erasure.after(), later));
            assertThat(store.texts().unfinishedErasures()).isEmpty();
            sweep(store);
            assertThat(isOpen(store, later)).isTrue();
            assertErased(store);
        }
    }

    /** The copy knows nothing of the erasure; the keys do, which are in no backup. */
    @Test
    @Tag("R13.6")
    void a_backup_from_before_the_erasure_brings_back_no_text_and_no_word() throws IOException {
        Path backup = folder.resolve("backup.db");
        try (JdbcStore store = open()) {
            fill(store);
        }
        Files.copy(folder.resolve("lapor.db"), backup);
        try (JdbcStore store = open()) {
            store.texts().erase(A);
        }
        Files.move(backup, folder.resolve("lapor.db"), StandardCopyOption.REPLACE_EXISTING);
        try (JdbcStore store = open()) {
            assertThat(isOpen(store, SECRET)).isFalse();
            assertThat(isFound(store, "kangguru")).as("as restored").isTrue();
            assertThat(store.texts().unfinishedErasures()).containsExactly(A);
            sweep(store);
            assertErased(store);
        }
    }

    /** The other way round: the keys come from a backup that is older than the erasure. */
    @Test
    @Tag("R13.6")
    void a_vault_from_before_the_erasure_is_put_right() throws IOException {
        Path vault = folder.resolve("keys").resolve("vault.db");
        try (JdbcStore store = open()) {
            fill(store);
        }
        Files.copy(vault, folder.resolve("vault.backup"));
        try (JdbcStore store = open()) {
            store.complaints().append(erased(store.complaints().current(A).orElseThrow(), text("why", "Diminta")));
            store.texts().erase(A);
        }
        Files.move(folder.resolve("vault.backup"), vault, StandardCopyOption.REPLACE_EXISTING);
        try (JdbcStore store = open()) {
            assertThat(key(store).alive()).as("the fault").isTrue();
            assertThat(store.texts().unfinishedErasures()).containsExactly(A);
            sweep(store);
            assertThat(key(store).alive()).isFalse();
            assertErased(store);
        }
    }

    @Test
    void nothing_is_done_where_nothing_was_erased() {
        try (JdbcStore store = open()) {
            fill(store);
            assertThat(store.texts().unfinishedErasures()).isEqualTo(List.of());
            assertThat(store.texts().finishErasures()).isEmpty();
            assertThat(isOpen(store, SECRET)).isTrue();
            assertThat(isFound(store, "kangguru")).isTrue();
        }
    }
}
