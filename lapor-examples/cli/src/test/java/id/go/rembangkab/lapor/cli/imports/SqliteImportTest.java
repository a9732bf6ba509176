// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import static id.go.rembangkab.lapor.cli.imports.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SqliteImportTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    @Tag("R9.4")
    void the_embedded_database_keeps_what_was_imported() {
        String db = folder.resolve("db").toString();
        String file = ImportFixture.samples().resolve("import-sp4n.csv").toString();
        assertThat(run(file, "--as", "system", "--db", db)).as(err.toString()).isZero();
        assertThat(run(file, "--as", "system", "--db", "jdbc:sqlite:" + db + "/lapor.db", "--json"))
                .isZero();
        assertThat(out.toString()).endsWith("{\"read\":8,\"imported\":0,\"already_there\":8,\"rejected\":0}\n");
        try (JdbcStore store = JdbcStore.openFolder(folder.resolve("db"), InstantSource.system())) {
            assertThat(store.complaints().registeredAs(new TrackingId("9900002")))
                    .isPresent();
            assertThat(store.complaints().receivedAs(Channel.SP4N_LAPOR, "9900001"))
                    .isPresent();
            assertThat(store.complaints().standing(true, Optional.empty(), 100)).hasSize(8);
            assertThat(store.agencies()
                            .find(new AgencyCode("REMBANG-PU"))
                            .orElseThrow()
                            .active())
                    .isFalse();
        }
    }

    @Test
    @Tag("R9.4")
    void a_full_disk_keeps_whole_batches_and_says_which_rows_are_missing() throws IOException {
        Path db = Files.createDirectory(folder.resolve("db"));
        ImportFixture cli = new ImportFixture(folder);
        Path file = cli.export(IntStream.rangeClosed(1, 3000)
                .mapToObj(i -> row(String.valueOf(i), "Isi Laporan Awal", "isi ".repeat(50)))
                .toArray(String[]::new));
        JdbcStore.openFolder(db, InstantSource.system()).close();
        String full = "jdbc:sqlite:" + db.resolve("lapor.db") + "?max_page_count=1000";
        int exit = run(file.toString(), "--as", "system", "--lang", "en", "--db", full);
        assertThat(exit).as(err.toString()).isEqualTo(3);
        assertThat(err.toString())
                .contains("kasus.csv: the store failed; lines ")
                .doesNotContain("isi isi");
        try (JdbcStore store = JdbcStore.openFolder(db, InstantSource.system())) {
            int kept = store.complaints().standing(true, Optional.empty(), 5000).size();
            assertThat(kept).isPositive().isLessThan(3000);
            assertThat(kept % 500).isZero();
            assertThat(err.toString()).contains(kept + " cases before them are kept");
        }
    }

    @Test
    @Tag("R9.4")
    void a_place_that_cannot_hold_a_database_is_a_failure_of_the_store() throws IOException {
        Path file = new ImportFixture(folder).export(row("1"));
        assertThat(run(file.toString(), "--as", "system", "--db", file.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("Penyimpanan gagal; tidak ada yang ditulis");
        assertThat(run(file.toString(), "--as", "system", "--db", "jdbc:oracle:x"))
                .isEqualTo(2);
    }
}
