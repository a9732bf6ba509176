// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientTest {
    private static final Path KEPT = Path.of("src", "test", "resources");

    @Test
    void an_application_compiled_against_0_1_0_runs_unchanged_and_prints_the_same(@TempDir Path folder)
            throws Exception {
        assertThat(new Program(KEPT.resolve("client-0.1.0.jar"), "client.Client").printed(folder.toString()))
                .isEqualToNormalizingNewlines(Files.readString(KEPT.resolve("client-0.1.0.txt")));
    }
}
