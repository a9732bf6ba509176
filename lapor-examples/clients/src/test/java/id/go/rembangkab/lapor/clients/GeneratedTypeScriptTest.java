// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The TypeScript client that openapi-generator makes of the document, compiled with {@code walk.ts} that uses it, against a site
 * that runs. Without Node.js or the compiler it is left out, and says so loudly.
 */
class GeneratedTypeScriptTest {
    private static final Path COMPILER = Path.of("..", "browser", "node_modules", "typescript", "bin", "tsc");

    private static void assumeThatItCanRun() throws InterruptedException {
        boolean there = Files.exists(COMPILER) && hasNode();
        if (!there) {
            System.err.println(
                    "*** THE TYPESCRIPT CLIENT IS NOT COMPILED: Node.js, and npm ci in lapor-examples/browser ***");
        }
        assumeTrue(there, "Node.js or the TypeScript compiler is missing");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    @Tag("R0.1")
    void takes_a_complaint_from_received_to_closed() throws Exception {
        assumeThatItCanRun();
        run(Map.of(), "node", COMPILER.toString(), "--project", "src/test/typescript");
        try (DemoSite site = new DemoSite()) {
            run(
                    Map.of(
                            "LAPOR_SITE", site.address(),
                            "LAPOR_ADMIN", site.admin(),
                            "LAPOR_OFFICER", site.officer()),
                    "node",
                    "target/typescript/src/test/typescript/walk.js");
        }
    }
}
