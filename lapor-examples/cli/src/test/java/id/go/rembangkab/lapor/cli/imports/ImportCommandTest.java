// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import static id.go.rembangkab.lapor.cli.imports.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private ImportFixture cli;

    @BeforeEach
    void prepare() {
        cli = new ImportFixture(folder);
    }

    @Test
    @Tag("R9.4")
    void the_export_of_the_national_system_is_known_without_a_map() {
        assertThat(cli.run(ImportFixture.samples().resolve("import-sp4n.csv"), "--json"))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).isEqualTo("{\"read\":8,\"imported\":8,\"already_there\":0,\"rejected\":0}\n");
        Complaint first = cli.store.complaint("9900001");
        assertThat(first.status()).isEqualTo(Status.REPORTER_REPLIED);
        assertThat(first.intake().channel()).isEqualTo(Channel.SP4N_LAPOR);
        assertThat(cli.store.open(first, first.intake().description().orElseThrow()))
                .isEqualTo("Jalan di tikungan dekat pasar berlubang.\nKalau hujan lubangnya tidak kelihatan.");
        assertThat(cli.store.open(first, first.intake().place().address().orElseThrow()))
                .isEqualTo("Gedongmulyo, Lasem, Kab. Rembang, Jawa Tengah");
        PastCase past = cli.store.past("9900001");
        assertThat(past.received()).contains(Instant.parse("2026-01-03T14:42:00Z"));
        assertThat(past.line()).isEqualTo(6);
        assertThat(past.source()).isEqualTo("import-sp4n.csv");
        assertThat(past.rawStatus()).isEqualTo("Ditanggapi oleh Pelapor");
        assertThat(past.dispatched()).isEmpty();
        assertThat(cli.store.past("9900003").received()).contains(Instant.parse("2026-01-05T06:05:00Z"));
        assertThat(cli.store.past("9900004").rating()).contains(5);
        assertThat(cli.store.past("9900005").archiveReason()).contains(ArchiveReason.SPAM);
        assertThat(cli.store.past("9900002").kind()).contains(Classification.Kind.INFORMATION_REQUEST);
    }

    @Test
    @Tag("R9.4")
    void the_layout_of_2015_is_known_without_a_map() {
        assertThat(cli.run(ImportFixture.samples().resolve("import-2015-layout.csv")))
                .as(cli.err())
                .isZero();
        PastCase answered = cli.store.past("990001");
        assertThat(answered.received()).contains(Instant.parse("2015-01-05T02:10:00Z"));
        assertThat(answered.dispatched()).contains(Instant.parse("2015-01-06T01:00:00Z"));
        assertThat(answered.responded()).contains(Instant.parse("2015-01-13T03:30:00Z"));
        assertThat(answered.ended()).contains(Instant.parse("2015-01-27T18:00:00Z"));
        assertThat(answered.endedBy()).isEmpty();
        assertThat(cli.store.past("990002").responded())
                .as("the last activity is the closing itself")
                .isEmpty();
        assertThat(cli.store.complaint("990001").clocks().stream().map(clock -> clock.kind()))
                .contains(ClockKind.VERIFY, ClockKind.RESPONSE, ClockKind.MONITOR);
        assertThat(cli.store.complaint("990004").status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @Tag("R9.4")
    void running_it_again_changes_nothing_and_overwrites_no_local_decision() throws IOException {
        Path file = cli.export(row("1"), row("2"));
        cli.run(file);
        Complaint complaint = cli.store.complaint("1");
        Answer archived = new Desk(cli.store.ports())
                .handle(Order.of(
                        complaint.id(),
                        complaint.last().plusSeconds(60),
                        Actor.of(Role.ADMIN),
                        new Command.Archive(ArchiveReason.SPAM, Optional.empty())));
        assertThat(archived).isInstanceOf(Answer.Done.class);
        assertThat(cli.run(file, "--json")).isZero();
        assertThat(cli.out()).isEqualTo("{\"read\":2,\"imported\":0,\"already_there\":2,\"rejected\":0}\n");
        assertThat(cli.store.complaint("1").status()).isEqualTo(Status.ARCHIVED);
        assertThat(cli.store.all()).hasSize(2);
    }

    @Test
    @Tag("R9.4")
    void a_case_that_came_in_here_and_was_registered_there_is_already_there() throws IOException {
        cli.run(cli.export(row("1", "Sumber Laporan", "WhatsApp")));
        cli.run(cli.export(row("1", "Sumber Laporan", "Website")), "--json");
        assertThat(cli.out()).contains("\"already_there\":1");
        assertThat(cli.store.complaint("1").intake().channel()).isEqualTo(new Channel("WHATSAPP"));
    }

    @ParameterizedTest
    @CsvSource({
        "Belum Diverifikasi, REGISTERED,",
        "Tunda, PENDING,",
        "terverifikasi, VERIFIED,",
        "Terdisposisi, DISPATCHED,",
        "Proses, IN_PROGRESS,",
        "Dalam  Proses, IN_PROGRESS,",
        "Ditindaklanjuti, RESPONDED,",
        "DITANGGAPI OLEH PELAPOR, REPORTER_REPLIED,",
        "Selesai, CLOSED,",
        "Ditutup oleh Sistem, CLOSED, SYSTEM",
        "Ditutup oleh Pelapor, CLOSED, REPORTER",
        "Diarsipkan oleh Admin, ARCHIVED, ADMIN",
        "Bukan Wewenang, RETURNED,",
        "Dikembalikan, RETURNED,"
    })
    @Tag("R9.4")
    void a_status_is_mapped_by_the_table_and_kept_as_it_was(String word, Status status, Role by) throws IOException {
        assertThat(cli.run(cli.export(row("1", "Status Laporan", word, "ID Instansi Terdisposisi", "7"))))
                .as(cli.err())
                .isZero();
        assertThat(cli.store.complaint("1").status()).isEqualTo(status);
        assertThat(cli.store.past("1").endedBy()).isEqualTo(Optional.ofNullable(by));
        assertThat(cli.store.past("1").rawStatus()).isEqualTo(word);
    }

    @Test
    @Tag("R9.4")
    void a_status_nobody_knows_is_refused_and_not_guessed() throws IOException {
        assertThat(cli.run(cli.export(row("1", "Status Laporan", "Melayang"), row("2"))))
                .isEqualTo(1);
        assertThat(cli.err())
                .contains("kasus.csv: baris 2, kolom 16 (Status Laporan): harus salah satu dari: Belum Diverifikasi")
                .doesNotContain("Melayang");
        assertThat(cli.store.all()).hasSize(1);
    }

    @Test
    @Tag("R9.4")
    void an_unknown_agency_is_registered_as_inactive_and_a_known_one_stays_as_it_is() throws IOException {
        cli.store.ports().agencies().put(new Agency(new AgencyCode("7"), "Nama Setempat", Set.of(), List.of(), true));
        cli.run(cli.export(
                row("1", "ID Instansi Terdisposisi", "7", "Instansi Terdisposisi", "Nama Lain"),
                row("2", "ID Instansi Terdisposisi", "8", "Instansi Terdisposisi", "Dinas Baru")));
        assertThat(cli.store.agencies())
                .containsExactly(
                        new Agency(new AgencyCode("7"), "Nama Setempat", Set.of(), List.of(), true),
                        new Agency(new AgencyCode("8"), "Dinas Baru", Set.of(), List.of(), false));
    }

    @Test
    @Tag("R9.4")
    void nothing_that_the_source_does_not_say_is_invented() throws IOException {
        assertThat(cli.run(cli.export(
                        row("1", "Tanggal Laporan Masuk", "-", "Waktu Laporan Masuk", "", "Judul Laporan", "-"))))
                .as(cli.err())
                .isZero();
        PastCase past = cli.store.past("1");
        assertThat(past.received()).isEmpty();
        assertThat(past.kind()).isEmpty();
        assertThat(past.agency()).isEmpty();
        assertThat(cli.store.complaint("1").clocks()).isEmpty();
        assertThat(cli.store.complaint("1").intake().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', SHOWN, PUBLIC",
        "Anonim, HIDDEN, PUBLIC",
        "Rahasia, SHOWN, SECRET",
        "Anonim & Rahasia, HIDDEN, SECRET",
        "Anonim/Rahasia, HIDDEN, SECRET",
        "Normal, SHOWN, PUBLIC"
    })
    @Tag("R13.1")
    void the_wish_of_the_reporter_comes_along(String word, Visibility.Identity who, Visibility.Content what)
            throws IOException {
        cli.run(cli.export(row("1", "Tipe Laporan (Anonim/Rahasia)", word)));
        assertThat(cli.store.complaint("1").intake().wish()).isEqualTo(new Visibility(who, what));
    }

    @ParameterizedTest
    @CsvSource({
        "3 Jan 2026, 21:42, 2026-01-03T14:42:00Z",
        "'2 Okt 2023, 21:42', '', 2023-10-02T14:42:00Z",
        "17 Agustus 2025, 07.05, 2025-08-17T00:05:00Z",
        "1 Desember 2025, 10:00:30, 2025-12-01T03:00:30Z",
        "5 May 2025, '', 2025-05-04T17:00:00Z",
        "2025-05-05, 21:42, 2025-05-05T14:42:00Z"
    })
    @Tag("R9.4")
    void dates_are_read_as_indonesians_and_english_write_them(String date, String time, Instant expected)
            throws IOException {
        String quoted = "\"" + date + "\"";
        assertThat(cli.run(cli.export(row("1", "Tanggal Laporan Masuk", quoted, "Waktu Laporan Masuk", time))))
                .as(cli.err())
                .isZero();
        assertThat(cli.store.past("1").received()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2026", "kemarin", "3 Foo 2026", "1/2/2026", "29 Februari 2025"})
    @Tag("R9.4")
    void a_date_that_is_none_is_refused_with_its_place(String date) throws IOException {
        assertThat(cli.run(cli.export(row("1", "Tanggal Laporan Masuk", date)))).isEqualTo(1);
        assertThat(cli.err())
                .contains("kasus.csv: baris 2, kolom 2 (Tanggal Laporan Masuk): harus tanggal yang ada, seperti 3 Jan")
                .doesNotContain(date);
    }

    @Test
    @Tag("R9.4")
    void steps_in_a_wrong_order_or_in_the_future_are_refused() throws IOException {
        String header = Files.readAllLines(ImportFixture.samples().resolve("import-2015-layout.csv"))
                .get(0);
        Path file = cli.file(
                "kasus.csv",
                header,
                "1,J,D,9,K,1,Selesai,A,1,5/1/2015 09:10:00,4/1/2015 08:00:00,28/1/2015 01:00:00,13/1/2015 10:30:00",
                "2,J,D,9,K,1,Selesai,A,1,5/1/2115 09:10:00,,,");
        assertThat(cli.run(file, "--lang", "en")).isEqualTo(1);
        assertThat(cli.err())
                .contains("line 2, column 11 (TanggalDisposisi): earlier than the step before it")
                .contains("line 3, column 10 (TanggalLaporanMasuk): a date in the future");
    }

    @Test
    @Tag("R9.4")
    void refused_rows_go_to_a_file_that_can_be_mended_and_imported() throws IOException {
        cli.run(cli.export(row("1", "Rating", "9", "Nama Pelapor", "Sri Contoh"), row("2")));
        assertThat(cli.out()).isEqualTo("Dibaca 2, dimasukkan 1, sudah ada 0, ditolak 1\n");
        assertThat(cli.err()).contains("(Rating): harus 1 sampai 5").doesNotContain("Sri Contoh");
        List<String> rejects = cli.rejects();
        assertThat(rejects.get(0)).endsWith(",Rating,lapor_line,lapor_column,lapor_reason");
        assertThat(rejects.get(1)).startsWith("1,3 Jan 2026,").contains("Sri Contoh", ",2,Rating,harus 1 sampai 5");
        Path mended = cli.file("diperbaiki.csv", String.join("\n", rejects).replace(",9,2,", ",5,2,"));
        assertThat(cli.run(mended)).as(cli.err()).isZero();
        assertThat(cli.store.past("1").rating()).contains(5);
    }

    @Test
    @Tag("R13.3")
    void the_file_of_refused_rows_is_its_owners_alone() throws IOException {
        cli.run(
                cli.export(row("1", "Rating", "9")),
                "--rejected",
                folder.resolve("lain.csv").toString());
        assertThat(folder.resolve("kasus.csv.rejected.csv")).doesNotExist();
        assertThat(Files.getPosixFilePermissions(folder.resolve("lain.csv")))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    @Test
    @Tag("R9.4")
    void a_dry_run_writes_nothing() throws IOException {
        Path file = cli.export(row("1"), row("1"), row("2", "Rating", "9"));
        assertThat(cli.run(file, "--dry-run", "--json")).isEqualTo(1);
        assertThat(cli.out()).isEqualTo("{\"read\":3,\"imported\":1,\"already_there\":0,\"rejected\":2}\n");
        assertThat(cli.store.all()).isEmpty();
        assertThat(folder.resolve("kasus.csv.rejected.csv")).doesNotExist();
        cli.run(cli.export(row("1")));
        cli.run(cli.export(row("1")), "--dry-run", "--json");
        assertThat(cli.out()).contains("\"imported\":0,\"already_there\":1");
    }

    @Test
    @Tag("R1.2")
    void the_source_becomes_the_channel_where_that_is_registered() throws IOException {
        cli.run(cli.export(
                row("1", "Sumber Laporan", "Instagram"),
                row("2", "Sumber Laporan", "Tatap Muka"),
                row("3", "Sumber Laporan", "whatsapp")));
        assertThat(cli.store.complaint("1").intake().channel()).isEqualTo(new Channel("INSTAGRAM"));
        assertThat(cli.store.complaint("2").intake().channel()).isEqualTo(Channel.SP4N_LAPOR);
        assertThat(cli.store.complaint("3").intake().channel()).isEqualTo(new Channel("WHATSAPP"));
    }

    @Test
    @Tag("R0.1")
    void only_admin_and_system_may_import() throws IOException {
        Path file = cli.export(row("1"));
        assertThat(cli.runAs(file.toString(), "--as", "liaison:DPU")).isEqualTo(1);
        assertThat(cli.runAs(file.toString(), "--as", "admin")).isZero();
        assertThat(cli.runAs(file.toString())).isEqualTo(2);
        assertThat(cli.err()).contains("--as");
        assertThat(cli.runAs(file.toString(), "--as", "bupati")).isEqualTo(2);
        assertThat(cli.runAs(file.toString(), "--as", "admin", "--at", "besok")).isEqualTo(2);
    }

    @Test
    @Tag("R9.4")
    void separators_marks_of_byte_order_and_line_ends_of_spreadsheets_are_accepted() throws IOException {
        String text = "\uFEFFLaporan\r\n\r\n" + ImportFixture.HEADER.replace(',', ';') + ";;\r\n"
                + row("1", "Nama Pelapor", "Budi").replace(',', ';') + ";;\r\n"
                + ";".repeat(23) + "\r\n";
        assertThat(cli.run(cli.file("kasus.csv", text.getBytes(StandardCharsets.UTF_8)), "--json"))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).contains("\"read\":1,\"imported\":1");
    }

    @Test
    @Tag("R9.4")
    void json_lines_are_read_by_the_same_layouts() throws IOException {
        Path file = cli.file(
                "kasus.jsonl",
                "{\"Tracking ID\":\"1\",\"Tanggal Laporan Masuk\":\"3 Jan 2026\",\"Status Laporan\":\"Terverifikasi\","
                        + "\"Rating\":4,\"Judul Laporan\":null}",
                "",
                "{\"Tracking ID\":\"2\",\"Status Laporan\":\"Terverifikasi\",\"Anak\":1}",
                "{\"Tracking ID\":\"3\",",
                "{\"Tracking ID\":4,\"Status Laporan\":[1]}",
                "{\"Tracking ID\":5,\"Status Laporan\":\"Tunda\"}");
        assertThat(cli.run(file, "--json")).isEqualTo(1);
        assertThat(cli.out()).isEqualTo("{\"read\":5,\"imported\":2,\"already_there\":0,\"rejected\":3}\n");
        assertThat(cli.err())
                .contains("baris 3: ada nama yang tidak dikenal", "baris 4: harus satu objek JSON", "baris 5: harus");
        assertThat(cli.store.past("1").rating()).contains(4);
        assertThat(cli.store.past("5").line()).isEqualTo(6);
    }

    @Test
    @Tag("R9.4")
    void a_map_of_ones_own_names_other_columns() throws IOException {
        Path map = cli.file(
                "peta.properties",
                "dates = mdy",
                "column.external-id = No",
                "column.source = Kanal",
                "column.status = Keadaan",
                "column.received = Masuk",
                "column.dispatched = Diteruskan",
                "column.responded = Dijawab",
                "column.ended = Ditutup",
                "column.agency-code = OPD",
                "status.Sudah_Beres = CLOSED by ADMIN");
        Path file = cli.file(
                "kasus.csv",
                "No,Kanal,Keadaan,Masuk,Diteruskan,Dijawab,Ditutup,OPD",
                "wa-1,WhatsApp,Sudah beres,1/31/2025 08:00,2/1/2025 08:00,2/3/2025 08:00,2/4/2025 08:00,PU",
                "wa-2,WhatsApp,Selesai,1/31/2025,,,,");
        assertThat(cli.run(file, "--map", map.toString())).as(cli.err()).isZero();
        assertThat(cli.store.all()).hasSize(2);
        assertThat(cli.run(file, "--map", map.toString(), "--json")).isZero();
        assertThat(cli.out()).contains("\"already_there\":2");
        assertThat(cli.store.kept().receivedAs(new Channel("WHATSAPP"), "wa-1")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kolom.status = S|kunci tidak dikenal: kolom.status",
                "column.warna = S|column.warna: arti kolom tidak dikenal",
                "column.status = S|harus ada column.status dan column.tracking-id",
                "status.X = BERES|status.X: harus seperti CLOSED",
                "zone = Rembang|zone: harus zona waktu",
                "dates = hijriah|dates: harus words"
            })
    @Tag("R9.4")
    void a_map_that_means_nothing_is_refused(String line, String expected) throws IOException {
        Path map = cli.file(
                "peta.properties",
                line.startsWith("column.status") ? line : line + "\ncolumn.status = S",
                line.startsWith("column.status") ? "" : "column.tracking-id = T");
        assertThat(cli.run(cli.file("kasus.csv", "T,S", "1,Tunda"), "--map", map.toString()))
                .isEqualTo(2);
        assertThat(cli.err()).contains("peta.properties").contains(expected);
    }
}
