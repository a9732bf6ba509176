// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A folder, a store, and the command as a shell would run it. */
final class ImportFixture {
    static final String HEADER = "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Nama Pelapor,"
            + "Klasifikasi Laporan,ID Kategori,Kategori,Judul Laporan,Isi Laporan Awal,Isi Laporan Akhir,"
            + "Tipe Laporan (Anonim/Rahasia),Sumber Laporan,Instansi Induk,ID Instansi Terdisposisi,"
            + "Instansi Terdisposisi,Status Laporan,Alasan Tunda/Arsip,Provinsi,Kota/Kabupaten,Kecamatan,Kelurahan,"
            + "Rating";
    private static final Instant NOW = Instant.parse("2026-02-02T03:00:00Z");

    final MemoryImportStore store = new MemoryImportStore();
    private final Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Supplier<Interruption> interruptions = Interruption::new;

    ImportFixture(Path folder) {
        this.folder = folder;
    }

    static Path samples() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("lapor-examples/samples"))) {
            here = here.getParent();
        }
        return here.resolve("lapor-examples/samples");
    }

    /** A row of the export with these cells by column, the others as a plain verified complaint has them. */
    static String row(String trackingId, String... columnsAndCells) {
        List<String> columns = List.of(HEADER.split(",", -1));
        List<String> cells = new ArrayList<>(columns.stream().map(column -> "").toList());
        cells.set(0, trackingId);
        cells.set(columns.indexOf("Tanggal Laporan Masuk"), "3 Jan 2026");
        cells.set(columns.indexOf("Waktu Laporan Masuk"), "21:42");
        cells.set(columns.indexOf("Judul Laporan"), "Judul");
        cells.set(columns.indexOf("Isi Laporan Awal"), "Isi");
        cells.set(columns.indexOf("Status Laporan"), "Terverifikasi");
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            cells.set(columns.indexOf(columnsAndCells[i]), columnsAndCells[i + 1]);
        }
        return String.join(",", cells);
    }

    void interruptions(Supplier<Interruption> made) {
        interruptions = made;
    }

    Path file(String name, String... lines) throws IOException {
        return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path export(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return file("kasus.csv", lines.toArray(String[]::new));
    }

    List<String> rejects() throws IOException {
        return Files.readAllLines(folder.resolve("kasus.csv.rejected.csv"));
    }

    int run(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(file.toString(), "--as", "system"));
        args.addAll(List.of(more));
        return runAs(args.toArray(String[]::new));
    }

    int runAs(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(new ImportCommand(db -> store, () -> NOW, interruptions))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
