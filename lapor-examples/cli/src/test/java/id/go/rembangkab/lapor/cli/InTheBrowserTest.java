// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The board as people use it: {@code lapor serve --demo} and a real Chromium, driven by {@code lapor-examples/browser}. The pictures
 * it takes stand in {@code target/pictures}. Without Chromium, Node.js or the packages it is left out, and says so loudly.
 */
class InTheBrowserTest {
    private static final Path SCRIPTS = Path.of("..", "browser");
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final int PEOPLE = 4;

    @Test
    @Tag("R0.1")
    @Tag("R13.1")
    void an_admin_and_two_officers_take_a_complaint_from_whatsapp_to_closed_by_clicking() throws Exception {
        assumeThatItCanRun();
        int port = freePort();
        PipedReader said = new PipedReader(1 << 16);
        Thread serving = serve(port, new PrintWriter(new PipedWriter(said), true));
        try {
            List<String> links = linksToSignIn(new BufferedReader(said));
            Process clicking = clicking("http://localhost:" + port, links.subList(0, PEOPLE - 1));
            String report = text(clicking.getInputStream());
            System.out.print(report);
            assertThat(clicking.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(clicking.exitValue()).as(report).isZero();
        } finally {
            serving.interrupt();
            serving.join();
        }
    }

    private static void assumeThatItCanRun() throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        if (!Files.isExecutable(CHROMIUM)) {
            missing.add(CHROMIUM + " (apt-get install chromium, or CHROMIUM=path)");
        }
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            missing.add("lapor-examples/browser/node_modules (npm ci in lapor-examples/browser)");
        }
        if (!hasNode()) {
            missing.add("node");
        }
        if (!missing.isEmpty()) {
            System.err.println(
                    "*** THE BOARD IS NOT TRIED IN A BROWSER: missing " + String.join(", ", missing) + " ***");
        }
        assumeTrue(missing.isEmpty(), () -> "missing " + missing);
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Thread serve(int port, PrintWriter out) {
        String[] args = {"serve", "--demo", "--port", String.valueOf(port)};
        Terminal terminal = new Terminal(
                Map.of(),
                InputStream.nullInputStream(),
                out,
                new PrintWriter(Writer.nullWriter()),
                InstantSource.system(),
                Messages.askedFor(args, Map.of()));
        Thread thread = new Thread(() -> Commands.on(terminal, args).execute(args), "lapor serve --demo");
        thread.start();
        return thread;
    }

    private static List<String> linksToSignIn(BufferedReader said) throws IOException {
        List<String> links = new ArrayList<>();
        while (links.size() < PEOPLE) {
            String line = said.readLine();
            if (line.contains("#masuk=")) {
                links.add(line.trim());
            }
        }
        return links;
    }

    private static Process clicking(String address, List<String> links) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", "--test", "--test-reporter=spec", "case.test.mjs")
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true);
        node.environment()
                .putAll(Map.of(
                        "LAPOR_PAGES", address,
                        "LAPOR_LINKS", String.join("\n", links),
                        "LAPOR_PICTURES",
                                Path.of("target", "pictures").toAbsolutePath().toString(),
                        "CHROMIUM", CHROMIUM.toString()));
        return node.start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
