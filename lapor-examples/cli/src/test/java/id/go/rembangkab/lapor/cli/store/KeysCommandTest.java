// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
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

    @Test
    @Tag("R13.5")
    void a_new_master_key_takes_the_place_of_the_one_that_is_used() {
        String db = folder.toString();
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
                        db))
                .as(shell.err())
                .isZero();
        assertThat(lapor("keys", "--db", db, "--json")).isZero();
        assertThat(shell.out()).isEqualToIgnoringNewLines("{\"master\":\"k1\",\"current\":true,\"wraps\":1}");
        assertThat(lapor("keys", "rotate", "--as", "liaison:DLH", "--db", db)).isEqualTo(1);
        assertThat(lapor("keys", "rotate", "--as", "admin", "--db", db, "--json"))
                .isZero();
        assertThat(shell.lines())
                .containsExactly(
                        "{\"master\":\"k2\",\"current\":true,\"wraps\":1}",
                        "{\"master\":\"k1\",\"current\":false,\"wraps\":0}");
        assertThat(lapor("board", "--json", "--db", db)).isZero();
        String id = shell.out().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(lapor("show", id, "--as", "admin", "--db", db)).isZero();
        assertThat(shell.out()).as("sealed before").contains("Jalan di depan pasar berlubang");
    }
}
