// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.decided;
import static id.go.rembangkab.lapor.contract.Commits.erased;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.registered;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index comes back by itself where it is missing, and holds nothing of what was erased. */
class BacklogTest {
    private static final String MARK = "kangguru";

    @TempDir
    private Path folder;

    private static Complaint shown(JdbcStore store, String id, String publicText) {
        Commit received = received(id);
        Commit registered = registered(received.after(), "t-" + id);
        Commit decided = decided(registered.after(), Visibility.OPEN, text(id + "-p", publicText));
        store.complaints().append(received);
        store.complaints().append(registered);
        store.complaints().append(decided);
        return decided.after();
    }

    private static List<String> found(JdbcStore store, String question) {
        return store.complaints().saying(Terms.asked(question), Optional.empty(), 2_000).orElseThrow().stream()
                .map(Standing::complaint)
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_backup_may_leave_it_out() {
        try (JdbcStore store = PostgresServer.fresh(InstantSource.system())) {
            store.inOneTransaction(() -> {
                for (int i = 0; i < 1_001; i++) {
                    shown(store, "C" + i, "Jalan rusak");
                }
                return true;
            });
        }
        PostgresServer.run(
                PostgresServer.pool(),
                "DELETE FROM lapor_test.lapor_search",
                "DELETE FROM lapor_test.lapor_search_progress");
        try (JdbcStore store = PostgresServer.again(InstantSource.system())) {
            assertThat(found(store, "jalan")).hasSize(1_001);
        }
        PostgresServer.assertNothingIsBorrowed();
    }

    @Test
    void what_is_loaded_is_in_it() {
        List<DumpRow> rows = new ArrayList<>();
        try (JdbcStore from = JdbcStore.openFolder(folder.resolve("from"), InstantSource.system());
                JdbcStore to = PostgresServer.fresh(InstantSource.system())) {
            shown(from, "A", "Jalan rusak");
            from.dump(rows::add);
            to.load(rows.iterator());
            assertThat(found(to, "jalan")).containsExactly("A");
        }
    }

    /** Without the keys nothing can be taken in, and nothing else is held up by it. */
    @Test
    void it_waits_for_the_keys() {
        try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
            shown(store, "A", "Jalan rusak");
        }
        SqliteFiles.run(folder, "DELETE FROM lapor_search", "DELETE FROM lapor_search_progress");
        try (JdbcStore store = JdbcStore.openUnencrypted(StoreFolder.database(folder), InstantSource.system())) {
            assertThat(store.complaints().saying(Terms.asked("jalan"), Optional.empty(), 9))
                    .isEmpty();
        }
        try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
            assertThat(found(store, "jalan")).containsExactly("A");
        }
    }

    @Test
    @Tag("R13.6")
    void no_file_holds_a_word_that_was_erased() throws IOException {
        try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
            Complaint shown = shown(store, "A", "Jalan rusak, kata " + MARK);
            for (int i = 0; i < 50; i++) {
                shown(store, "C" + i, "Jalan retak " + i);
            }
            assertThat(found(store, MARK)).containsExactly("A");
            assertThat(filesHold(MARK)).as("the mark before").isTrue();
            store.complaints().append(erased(shown, text("why", "Diminta")));
            store.texts().erase(shown.id());
            assertThat(found(store, MARK)).isEmpty();
            assertThat(found(store, "jalan")).hasSize(50);
            assertThat(filesHold(MARK)).isFalse();
        }
    }

    private boolean filesHold(String word) throws IOException {
        for (String name : SqliteFiles.names(folder)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
