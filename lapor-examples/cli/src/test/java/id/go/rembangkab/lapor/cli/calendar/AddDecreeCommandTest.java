// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AddDecreeCommandTest {
    private static final List<String> ONE_MORE_DAY = List.of(
            "decree,PERBUP-9,,Perbup 9/2026,2026-11-02,,SEEN,",
            "add,2026-11-30,REGIONAL_HOLIDAY,Hari pasar,Market day",
            "add,2026-11-28,REGIONAL_HOLIDAY,Hari lain,Other day");

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Path file;
    private String db;

    @BeforeEach
    void names() {
        file = folder.resolve("libur.csv");
        db = folder.resolve("db").toString();
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(new CalendarCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String due(String... more) {
        String[] args = {"due", "--norm", "5wd", "--from", "2026-11-24T09:00:00+07:00", "--json", "--db", db};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        assertThat(run(all)).isZero();
        return out.toString();
    }

    @Test
    void the_store_knows_the_decree_from_then_on_and_what_was_known_before() throws IOException {
        assertThat(due()).contains("\"last_day\":\"2026-12-01\"");
        Files.write(file, ONE_MORE_DAY);
        assertThat(run("add-decree", file.toString(), "--db", db, "--lang", "en"))
                .isZero();
        assertThat(out.toString())
                .startsWith("Known now: Perbup 9/2026 (2 days set, 0 taken out)")
                .contains("Open deadlines that followed: 0");
        assertThat(err.toString()).contains("libur.csv: line 3: 2026-11-28 is a weekend day anyway: Hari lain");
        assertThat(due()).contains("\"last_day\":\"2026-12-02\"");
        assertThat(due("--known-on", "2026-11-01")).contains("\"last_day\":\"2026-12-01\"");
        assertThat(due("--known-on", "2026-11-02")).contains("\"last_day\":\"2026-12-02\"");
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_by_that_id_is_refused() throws IOException {
        Files.write(file, ONE_MORE_DAY);
        run("add-decree", file.toString(), "--db", db);
        assertThat(run("add-decree", file.toString(), "--db", db, "--json")).isZero();
        assertThat(out.toString()).contains("\"id\":\"PERBUP-9\"", "\"moved\":[]");
        Files.write(file, ONE_MORE_DAY.subList(0, 2));
        assertThat(run("add-decree", file.toString(), "--db", db)).isEqualTo(2);
        assertThat(err.toString()).contains("libur.csv: baris 1: keputusan PERBUP-9 sudah ada dalam daftar");
        assertThat(due()).contains("\"last_day\":\"2026-12-02\"");
    }

    @Test
    void of_a_file_with_a_bad_line_nothing_is_taken() throws IOException {
        Files.write(
                file,
                List.of(
                        ONE_MORE_DAY.get(0),
                        ONE_MORE_DAY.get(1),
                        "add,2026-12-25,NATIONAL_HOLIDAY,Natal,Christmas",
                        "add,2026-11-31,REGIONAL_HOLIDAY,a,b"));
        assertThat(run("add-decree", file.toString(), "--db", db, "--lang", "en"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "libur.csv: line 3: 2026-12-25 is off already",
                        "libur.csv: line 4: '2026-11-31' is not a date",
                        "Nothing was taken over.");
        assertThat(due()).contains("\"last_day\":\"2026-12-01\"");
    }

    @Test
    void an_icalendar_file_is_told_its_decree() throws IOException {
        file = folder.resolve("libur.ics");
        Files.write(
                file,
                List.of(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "DTSTART;VALUE=DATE:20261130",
                        "SUMMARY:Cuti Bersama",
                        "END:VEVENT",
                        "END:VCALENDAR"));
        assertThat(run("add-decree", file.toString(), "--db", db)).isEqualTo(2);
        assertThat(err.toString()).contains("--id diperlukan untuk berkas iCalendar");
        assertThat(run(
                        "add-decree",
                        file.toString(),
                        "--db",
                        db,
                        "--id",
                        "SKB-2026-P1",
                        "--number",
                        "SKB 1/2026",
                        "--signed",
                        "2026-11-02",
                        "--amends",
                        "SKB-2026"))
                .isZero();
        assertThat(due()).contains("\"last_day\":\"2026-12-02\"");
    }

    @Test
    void a_file_that_is_missing_or_not_text_is_named() throws IOException {
        assertThat(run("add-decree", file.toString(), "--db", db)).isEqualTo(2);
        assertThat(err.toString()).contains("libur.csv: berkas tidak ada");
        Files.write(file, new byte[] {(byte) 0xff, 'a'});
        assertThat(run("add-decree", file.toString(), "--db", db, "--lang", "en"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("libur.csv: not UTF-8");
        assertThat(run("add-decree", file.toString(), "--db", db, "--at", "besok"))
                .isEqualTo(2);
    }
}
