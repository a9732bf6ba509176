// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.rembangkab.lapor.cli.LaporProcess;
import id.go.rembangkab.lapor.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is stopped while it works on a report, and then told to end, or killed. */
class InterruptedReportTest {
    private static final int TRIES = 20;
    private static final String BEFORE = "<p>laporan sebelumnya</p>";

    @TempDir
    private Path folder;

    private Path page;
    private Path said;

    @BeforeEach
    void demonstrated() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/kill")).as("there are signals here").isExecutable();
        assumeThat(LaporProcess.isPossible())
                .as("a signal can be made heard here")
                .isTrue();
        assertThat(new Shell()
                        .run(
                                "demo",
                                "--db",
                                folder.resolve("db").toString(),
                                "--out",
                                folder.resolve("demo").toString()))
                .isZero();
        page = Files.createDirectory(folder.resolve("out")).resolve("laporan.html");
        said = folder.resolve("said.txt");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        run("/bin/kill", "-" + name, String.valueOf(process.pid()));
    }

    private boolean begun() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(page.getParent(), ".*.part")) {
            return parts.iterator().hasNext();
        }
    }

    /** Stopped between the first look at the folder and the last byte; one that was too fast is started again. */
    private Process stoppedInTheMiddle() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Files.writeString(page, BEFORE);
            Process lapor = start();
            while (lapor.isAlive() && !begun()) {
                Thread.sleep(1);
            }
            signal("STOP", lapor);
            if (lapor.isAlive() && begun()) {
                return lapor;
            }
            lapor.destroyForcibly().waitFor();
        }
        throw new IllegalStateException("a report was ready before it could be stopped, " + TRIES + " times");
    }

    private Process start() throws IOException {
        return LaporProcess.of(
                        "report",
                        "semester",
                        "2026-1",
                        "--db",
                        folder.resolve("db").toString(),
                        "--out",
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    @Test
    @Tag("R12.3")
    void told_to_end_it_says_so_and_leaves_what_was_there_before() throws IOException, InterruptedException {
        Process lapor = stoppedInTheMiddle();
        signal("INT", lapor);
        signal("CONT", lapor);
        assertThat(lapor.waitFor()).isEqualTo(130);
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains(page + ": dihentikan");
        assertThat(page.getParent()).isDirectoryContaining(path -> path.equals(page));
        assertThat(begun()).isFalse();
        assertThat(page).hasContent(BEFORE);
    }

    @Test
    @Tag("R12.3")
    void killed_it_leaves_what_was_there_before_and_the_next_run_is_whole() throws IOException, InterruptedException {
        Process lapor = stoppedInTheMiddle();
        signal("KILL", lapor);
        assertThat(lapor.waitFor()).isEqualTo(137);
        assertThat(page).hasContent(BEFORE);
        assertThat(start().waitFor()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }
}
