// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int lapor(String... args) {
        return shell.run(args);
    }

    private String received() {
        assertThat(lapor(
                        "receive",
                        "--channel",
                        "WHATSAPP",
                        "--external-id",
                        "wa-1",
                        "--title",
                        "Jalan berlubang",
                        "--description",
                        "Jalan di depan pasar berlubang",
                        "--as",
                        "admin",
                        "--db",
                        folder.toString()))
                .as(shell.err())
                .isZero();
        assertThat(lapor("board", "--json", "--db", folder.toString())).isZero();
        return shell.out().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    /** As if the process had been killed after the entry, or the keys came from a backup. */
    @Test
    @Tag("R13.6")
    void a_key_that_outlived_its_erasure_is_told_of_and_destroyed_by_a_sweep() throws IOException {
        String db = folder.toString();
        String id = received();
        Path vault = folder.resolve("keys").resolve("vault.db");
        byte[] before = Files.readAllBytes(vault);
        assertThat(lapor("erase", id, "--reason", "permintaan", "--as", "admin", "--db", db))
                .isZero();
        assertThat(lapor("verify-log", "--db", db)).isZero();
        Files.write(vault, before);
        assertThat(lapor("verify-log", "--db", db)).isEqualTo(1);
        assertThat(shell.out()).contains(id + ": penghapusan teksnya belum selesai");
        assertThat(lapor("verify-log", "--json", "--db", db)).isEqualTo(1);
        assertThat(shell.out()).contains("ERASURE_UNFINISHED");
        assertThat(lapor("sweep", "--as", "system", "--db", db)).isZero();
        assertThat(lapor("verify-log", "--db", db)).isZero();
        assertThat(lapor("keys", "--db", db, "--json")).isZero();
        assertThat(shell.out()).contains("\"wraps\":0");
    }

    @Test
    @Tag("R13.5")
    void a_new_master_key_takes_the_place_of_the_one_that_is_used() {
        String db = folder.toString();
        String id = received();
        assertThat(lapor("keys", "--db", db, "--json")).isZero();
        assertThat(shell.out()).isEqualToIgnoringNewLines("{\"master\":\"k1\",\"current\":true,\"wraps\":1}");
        assertThat(lapor("keys", "rotate", "--as", "liaison:DLH", "--db", db)).isEqualTo(1);
        assertThat(lapor("keys", "rotate", "--as", "admin", "--db", db, "--json"))
                .isZero();
        assertThat(shell.lines())
                .containsExactly(
                        "{\"master\":\"k2\",\"current\":true,\"wraps\":1}",
                        "{\"master\":\"k1\",\"current\":false,\"wraps\":0}");
        assertThat(lapor("show", id, "--as", "admin", "--db", db)).isZero();
        assertThat(shell.out()).as("sealed before").contains("Jalan di depan pasar berlubang");
    }
}
