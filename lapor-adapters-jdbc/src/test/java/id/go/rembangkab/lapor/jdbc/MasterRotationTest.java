// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new master key in place of the one that is used: nothing is lost, whoever is at work or is killed meanwhile. */
class MasterRotationTest {
    private static final int KEYS = 20_000;
    private static final Text SECRET = text("t", "NIK saya 3317012345678901");

    @TempDir
    private Path folder;

    private TextVault vault() {
        return TextVault.openFolder(folder.resolve("keys"), Optional.empty());
    }

    @Test
    @Tag("R13.5")
    void a_store_that_is_open_goes_on_after_another_process_has_rotated() throws IOException {
        ComplaintId a = new ComplaintId("A");
        try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
            store.complaints().append(sealing(received("A"), SECRET));
            try (TextVault other = vault()) {
                assertThat(other.renewMaster()).isEqualTo("k2");
                assertThat(other.rotate()).isEqualTo(1);
                assertThat(other.wrapped()).isEqualTo(Map.of("k2", 1L, "k1", 0L));
            }
            assertThat(store.texts().open(a, refs(SECRET))).containsEntry(SECRET.ref(), SECRET);
        }
        Path file = folder.resolve("keys").resolve("master.keys");
        Files.writeString(file, Files.readAllLines(file).get(0));
        try (JdbcStore store = JdbcStore.openFolder(folder, InstantSource.system())) {
            assertThat(store.texts().open(a, refs(SECRET)))
                    .as("without the old key")
                    .containsEntry(SECRET.ref(), SECRET);
        }
    }

    @Test
    @Tag("R13.5")
    void killed_in_the_middle_it_is_gone_on_with_and_no_key_is_lost() throws IOException, InterruptedException {
        Map<ComplaintId, DataKey> before = new HashMap<>();
        try (TextVault vault = vault()) {
            vault.together(() -> {
                for (int i = 0; i < KEYS; i++) {
                    ComplaintId id = new ComplaintId("C" + i);
                    before.put(id, vault.makeFirst(id));
                }
                return true;
            });
            Process rotator = OwnProcess.start(
                    Rotator.class, List.of(folder.resolve("keys").toString()));
            while (rotator.isAlive() && vault.wrapped().getOrDefault("k2", 0L) == 0) {
                Thread.sleep(1);
            }
            rotator.destroyForcibly().waitFor();
        }
        try (TextVault vault = vault()) {
            Map<String, Long> halfway = vault.wrapped();
            assertThat(halfway.get("k1") + halfway.get("k2")).isEqualTo(KEYS);
            assertThat(halfway.get("k2")).isPositive();
            assertThat(vault.rotate()).isEqualTo(halfway.get("k1"));
            assertThat(vault.wrapped()).isEqualTo(Map.of("k2", (long) KEYS, "k1", 0L));
            before.forEach((id, key) -> assertThat(vault.find(id)).contains(key));
            Faults.say("rotation of master keys killed at %s of %d, finished afterwards, no key lost", halfway, KEYS);
        }
    }
}
