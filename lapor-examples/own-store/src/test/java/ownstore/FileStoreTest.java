// SPDX-License-Identifier: Apache-2.0
package ownstore;

import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static id.go.rembangkab.lapor.contract.Commits.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contracts do not ask, since they know no restart. */
class FileStoreTest {
    private static final ComplaintId A = new ComplaintId("A");

    @TempDir
    private Path folder;

    private Path file;
    private FileStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("lapor.map");
        store = FileStore.open(file, () -> Instant.parse("2025-06-02T03:04:05.678901Z"));
    }

    private FileStore again() {
        return FileStore.open(file, () -> Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void everything_is_there_after_a_restart() {
        Text text = text("t", "Jalan berlubang di depan pasar");
        store.append(telling(using(sealing(received("A"), text), "admin", "k"), notice("A-1")));
        store.append(commented(received("A").after()));
        FileStore again = again();
        assertThat(again.histories(Optional.empty(), 10)).isEqualTo(store.histories(Optional.empty(), 10));
        assertThat(again.open(A, refs(text))).containsValue(text);
        assertThat(again.used("admin", "k")).isEqualTo(store.used("admin", "k")).isPresent();
        assertThat(again.attention(Instant.MAX, Optional.empty(), 10))
                .isEqualTo(store.attention(Instant.MAX, Optional.empty(), 10));
        assertThat(again.notices().waiting(10)).containsExactly(notice("A-1"));
    }

    @Test
    void an_erased_text_is_in_the_file_no_longer() throws IOException {
        store.append(sealing(received("A"), text("t", "Jalan berlubang")));
        assertThat(content()).contains("Jalan berlubang");
        store.erase(A);
        assertThat(content()).doesNotContain("Jalan berlubang");
        assertThat(again().find(A)).isEqualTo(store.find(A));
    }

    private String content() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void after_a_write_that_failed_nothing_is_answered_from_memory() throws IOException {
        store.append(received("A"));
        Files.createDirectory(folder.resolve("lapor.map.new"));
        assertThatThrownBy(() -> store.append(received("B"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.find(A)).isInstanceOf(StoreException.class);
        assertThat(again().find(A)).isPresent();
        assertThat(again().find(new ComplaintId("B"))).isEmpty();
    }
}
