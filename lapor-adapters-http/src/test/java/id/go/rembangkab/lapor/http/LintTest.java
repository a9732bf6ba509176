// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of the API under Spectral, with every rule for OpenAPI that {@code openapi.spectral.yaml} does not switch off. */
class LintTest {
    private static final Path TOOLS = Path.of("..", "lapor-examples", "browser");
    private static final Path SPECTRAL = TOOLS.resolve("node_modules/.bin/spectral");
    private static final Path DOCUMENT = Path.of("src/main/resources/id/go/rembangkab/lapor/http/openapi.json");

    @TempDir
    private Path folder;

    private record Outcome(int code, String said) {}

    private static Outcome lint(Path document) throws IOException, InterruptedException {
        Process spectral = new ProcessBuilder(
                        "node",
                        SPECTRAL.toString(),
                        "lint",
                        "--fail-severity=hint",
                        "--ruleset=" + TOOLS.resolve("openapi.spectral.yaml"),
                        document.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(spectral.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(spectral.waitFor(), said);
    }

    private static void assumeThatItCanRun() {
        boolean there = Files.exists(SPECTRAL);
        if (!there) {
            System.err.println("*** THE DOCUMENT OF THE API IS NOT LINTED: npm ci in lapor-examples/browser ***");
        }
        assumeTrue(there, "Spectral is not installed");
    }

    @Test
    void nothing_is_found() throws Exception {
        assumeThatItCanRun();
        Outcome outcome = lint(DOCUMENT);
        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("No results with a severity of 'hint' or higher found");
    }

    @Test
    void what_is_wrong_is_found() throws Exception {
        assumeThatItCanRun();
        String right = Files.readString(DOCUMENT);
        Path wrong = Files.writeString(
                folder.resolve("openapi.json"), right.replaceFirst("\"operationId\": \"[a-zA-Z]+\",", ""));
        Outcome outcome = lint(wrong);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("operation-operationId");
    }
}
