// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import static id.go.rembangkab.lapor.cli.imports.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.rembangkab.lapor.cli.LaporProcess;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a terminal gives it: a signal to a process that is in the middle of a file. */
class InterruptedImportTest {
    private static final int ROWS = 20_000;
    private static final long MORE_THAN_A_BATCH = 4 << 20;

    @TempDir
    private Path folder;

    private int kept(Path db) {
        try (JdbcStore store = JdbcStore.openFolder(db, InstantSource.system())) {
            return store.complaints().standing(true, Optional.empty(), ROWS).size();
        }
    }

    /** The database and what is on its way into it; looked at from outside, so that the import is not disturbed. */
    private static long written(Path db) throws IOException {
        long bytes = 0;
        for (String name : List.of("lapor.db", "lapor.db-wal")) {
            Path file = db.resolve(name);
            bytes += Files.exists(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private static void assertEveryChainIsWhole(Path db) {
        try (JdbcStore store = JdbcStore.openFolder(db, InstantSource.system())) {
            List<Audit.Flaw> flaws = new ArrayList<>();
            assertThat(new Audit(store.ports(Detector.standard())).run(flaws::add))
                    .isPositive();
            assertThat(flaws).isEmpty();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    @Test
    @Tag("R9.4")
    void a_signal_in_the_middle_keeps_whole_batches_and_says_how_far_it_got() throws IOException, InterruptedException {
        Path kill = Path.of("/bin/kill");
        assumeThat(kill).as("there are signals here").isExecutable();
        assumeThat(LaporProcess.isPossible())
                .as("a signal can be made heard here")
                .isTrue();
        Path file = new ImportFixture(folder)
                .export(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> row(String.valueOf(i)))
                        .toArray(String[]::new));
        Path db = folder.resolve("db");
        Path said = folder.resolve("said.txt");
        Process lapor = LaporProcess.of(
                        "import", file.toString(), "--as", "system", "--db", db.toString(), "--lang", "en")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (lapor.isAlive() && written(db) < MORE_THAN_A_BATCH) {
                Thread.sleep(5);
            }
            run(kill.toString(), "-INT", String.valueOf(lapor.pid()));
            int code = lapor.waitFor();
            String told = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(code).as(told).isEqualTo(130);
            assertThat(kept(db)).isPositive().isLessThan(ROWS).matches(number -> number % 1000 == 0);
            assertThat(told).contains("stopped; done up to line ", kept(db) + " cases imported and kept");
            assertEveryChainIsWhole(db);
        } finally {
            lapor.destroyForcibly();
        }
    }
}
