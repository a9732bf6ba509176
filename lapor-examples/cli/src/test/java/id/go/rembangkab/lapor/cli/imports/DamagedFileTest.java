// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import static id.go.rembangkab.lapor.cli.imports.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a file comes broken: the place is named, good rows are kept, nothing is half-written. */
class DamagedFileTest {
    @TempDir
    private Path folder;

    private ImportFixture cli;

    @BeforeEach
    void prepare() {
        cli = new ImportFixture(folder);
    }

    private List<String> kept() {
        return cli.store.all().stream()
                .map(complaint -> complaint.trackingId().orElseThrow().value())
                .sorted()
                .toList();
    }

    @Test
    @Tag("R9.4")
    void a_row_with_a_misplaced_quote_costs_itself_alone() throws IOException {
        Path file = cli.export(
                row("1"),
                row("2", "Judul Laporan", "\"rusak\"sekali"),
                row("3"),
                row("4", "Judul Laporan", "\"tidak ditutup"),
                row("5"),
                row("6", "Judul Laporan", "\"dua\nbaris\""),
                row("7", "Judul Laporan", "pipa 5\" bocor"),
                row("8"));
        assertThat(cli.run(file)).isEqualTo(1);
        assertThat(kept()).containsExactly("1", "3", "5", "6", "7", "8");
        assertThat(cli.err())
                .contains("kasus.csv: baris 3: tanda kutip tidak pada tempatnya")
                .contains("kasus.csv: baris 5: ")
                .doesNotContain("rusak", "tidak ditutup");
        assertThat(String.join("\n", cli.rejects())).contains("tidak ditutup");
    }

    @Test
    @Tag("R9.4")
    void a_row_with_too_few_or_too_many_cells_is_refused() throws IOException {
        assertThat(cli.run(cli.export(row("1"), "2,kurang", row("3") + ",lebih", row("4")), "--lang", "en"))
                .isEqualTo(1);
        assertThat(kept()).containsExactly("1", "4");
        assertThat(cli.err())
                .contains("kasus.csv: line 3: expected 22 cells, found 2")
                .contains("kasus.csv: line 4: expected 22 cells, found 23");
    }

    @Test
    @Tag("R9.4")
    void a_file_cut_off_within_a_cell_keeps_what_came_before() throws IOException {
        String text = ImportFixture.HEADER + "\n" + row("1") + "\n"
                + row("2", "Isi Laporan Awal", "\"satu\ndua").split("dua", -1)[0] + "du";
        assertThat(cli.run(cli.file("kasus.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
        assertThat(kept()).containsExactly("1");
        assertThat(cli.err())
                .contains("kasus.csv: baris 3: berkas berakhir di dalam sel berkutip yang dimulai di baris 3");
    }

    @Test
    @Tag("R9.4")
    void bytes_that_are_not_utf_8_are_named_by_line_and_offset() throws IOException {
        String before = ImportFixture.HEADER + "\n" + row("1") + "\n";
        byte[] text = (before + row("2", "Judul Laporan", "Jalan \u00e9 rusak") + "\n" + row("3") + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        int bad = 0;
        while (text[bad] != (byte) 0xE9) {
            bad++;
        }
        assertThat(cli.run(cli.file("kasus.csv", text), "--lang", "en")).isEqualTo(1);
        assertThat(kept()).containsExactly("1", "3");
        assertThat(cli.err())
                .contains("kasus.csv: line 3: not UTF-8: bad byte on line 3, byte " + bad + " of the file")
                .contains("Windows-1252");
        assertThat(String.join("\n", cli.rejects())).contains("Jalan \u00e9 rusak");
    }

    @Test
    @Tag("R9.4")
    void a_file_in_utf_16_is_told_from_a_file_without_header() throws IOException {
        assertThat(cli.run(
                        cli.file("kasus.csv", ("\uFEFF" + ImportFixture.HEADER).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(2);
        assertThat(cli.err()).contains("UTF-16");
    }

    @Test
    @Tag("R9.4")
    void an_unknown_column_is_named_with_its_place() throws IOException {
        Path file = cli.file("kasus.csv", "Laporan", ImportFixture.HEADER + ",Usia", row("1") + ",30");
        assertThat(cli.run(file)).isEqualTo(2);
        assertThat(cli.err()).contains("kasus.csv: baris 2, kolom 23 (Usia): kolom tidak dikenal");
        assertThat(kept()).isEmpty();
        assertThat(cli.run(file, "--ignore-unknown-columns")).isZero();
    }

    @Test
    @Tag("R9.4")
    void a_required_column_that_is_missing_is_named() throws IOException {
        Path file = cli.file("kasus.csv", ImportFixture.HEADER.replace("Status Laporan,", ""));
        assertThat(cli.run(file)).isEqualTo(2);
        assertThat(cli.err()).contains("kasus.csv: baris 1: kolom wajib tidak ada: Status Laporan");
        cli.run(cli.file("kasus.csv", ImportFixture.HEADER.replace("Tracking ID,", "")));
        assertThat(cli.err()).contains("kolom wajib tidak ada: Tracking ID");
        cli.run(cli.file("kasus.csv", ImportFixture.HEADER + ",Rating"));
        assertThat(cli.err()).contains("kolom 23 (Rating): kolom ini ada dua kali");
    }

    @Test
    @Tag("R9.4")
    void a_header_nobody_knows_asks_for_a_map() throws IOException {
        assertThat(cli.run(cli.file("kasus.csv", "a,b,c", "1,2,3"))).isEqualTo(2);
        assertThat(cli.err())
                .contains("kasus.csv: baris 1: judul kolom tidak dikenal")
                .contains("Tracking ID", "--map");
    }

    @Test
    @Tag("R9.4")
    void a_cell_of_ten_megabytes_is_refused_with_its_size() throws IOException {
        String huge = "x".repeat(10 << 20);
        assertThat(cli.run(cli.export(row("1"), row("2", "Isi Laporan Awal", huge), row("3"))))
                .isEqualTo(1);
        assertThat(kept()).containsExactly("1", "3");
        assertThat(cli.err())
                .contains("kasus.csv: baris 3, kolom 9 (Isi Laporan Awal): paling banyak 1000000 huruf, ada 10485760")
                .hasSizeLessThan(1000);
    }

    @Test
    @Tag("R9.4")
    void a_row_that_fits_no_memory_is_refused_unread() throws IOException {
        String huge = "x".repeat(Lines.LONGEST + 1000);
        assertThat(cli.run(cli.export(row("1"), row("2", "Isi Laporan Awal", huge), row("3"))))
                .isEqualTo(1);
        assertThat(kept()).containsExactly("1", "3");
        assertThat(cli.err()).contains("kasus.csv: baris 3: lebih dari");
    }

    @Test
    @Tag("R9.4")
    void a_number_that_stands_twice_in_a_file_is_refused_the_second_time() throws IOException {
        Path file = cli.export(row("1"), row("2"), row("1"));
        assertThat(cli.run(file)).isEqualTo(1);
        assertThat(cli.err()).contains("kasus.csv: baris 4: nomor ini sudah ada di baris 2 berkas ini");
        assertThat(cli.run(file, "--json")).isEqualTo(1);
        assertThat(cli.out()).isEqualTo("{\"read\":3,\"imported\":0,\"already_there\":2,\"rejected\":1}\n");
    }

    @Test
    @Tag("R9.4")
    void what_is_no_file_of_cases_is_told_before_anything_is_read() throws IOException {
        assertThat(cli.run(folder.resolve("tidak-ada.csv"))).isEqualTo(2);
        assertThat(cli.err()).contains("tidak-ada.csv: berkas tidak ada");
        assertThat(cli.run(folder)).isEqualTo(2);
        assertThat(cli.err()).contains("ini folder");
        assertThat(cli.run(cli.file("kosong.csv", new byte[0]))).isEqualTo(2);
        assertThat(cli.err()).contains("kosong.csv: baris 1: berkas kosong");
        assertThat(cli.run(cli.file("kosong.csv", "\n\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(2);
        assertThat(cli.run(cli.file("buku.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo(2);
        assertThat(cli.err()).contains("XLSX");
        assertThat(cli.run(cli.file("kasus.jsonl", "{rusak"))).isEqualTo(2);
        assertThat(cli.err()).contains("baris 1: harus satu objek JSON per baris");
        assertThat(cli.run(
                        cli.export(row("1")),
                        "--map",
                        folder.resolve("tidak-ada").toString()))
                .isEqualTo(2);
    }

    @Test
    @Tag("R9.4")
    void a_store_that_fails_in_the_middle_keeps_the_batches_before() throws IOException {
        Path file = cli.export(IntStream.rangeClosed(1, 2200)
                .mapToObj(i -> row(String.valueOf(i)))
                .toArray(String[]::new));
        cli.store.failAfter(2);
        assertThat(cli.run(file)).isEqualTo(3);
        assertThat(cli.store.batches()).containsExactly(1000, 1000);
        assertThat(cli.err())
                .contains("kasus.csv: penyimpanan gagal; baris 2002 sampai 2201 tidak ditulis; 2000 kasus sebelumnya")
                .contains("disk full");
        cli.store.failAfter(Integer.MAX_VALUE);
        assertThat(cli.run(file, "--json")).isZero();
        assertThat(cli.out()).isEqualTo("{\"read\":2200,\"imported\":200,\"already_there\":2000,\"rejected\":0}\n");
    }

    @Test
    @Tag("R9.4")
    void an_interruption_ends_between_two_batches_and_says_how_far_it_got() throws IOException {
        Path file = cli.export(IntStream.rangeClosed(1, 2200)
                .mapToObj(i -> row(String.valueOf(i)))
                .toArray(String[]::new));
        cli.interruptions(() -> new Interruption() {
            @Override
            boolean asked() {
                return !cli.store.batches().isEmpty();
            }
        });
        assertThat(cli.run(file, "--lang", "en")).isEqualTo(130);
        assertThat(cli.err()).contains("kasus.csv: stopped; done up to line 1001, 1000 cases imported and kept");
        assertThat(cli.store.all()).hasSize(1000);
    }

    @Test
    @Tag("R9.4")
    void a_place_where_refused_rows_cannot_be_written_stops_the_import() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("tertutup"));
        Path file = cli.export(row("1"), row("2", "Rating", "9"));
        assertThat(cli.run(file, "--rejected", shut.resolve("tidak/ada.csv").toString()))
                .isEqualTo(3);
        assertThat(cli.err())
                .contains("berkas baris yang ditolak tidak dapat ditulis")
                .contains("1 kasus dimasukkan");
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(shut)).as("nobody stops root").isFalse();
        assertThat(cli.run(file, "--rejected", shut.resolve("x.csv").toString()))
                .isEqualTo(3);
    }
}
