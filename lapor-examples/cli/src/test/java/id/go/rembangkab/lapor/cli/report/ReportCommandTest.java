// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports on what the demonstration leaves behind. */
class ReportCommandTest {
    private static final String AS_OF = "2026-09-01T00:00:00+07:00";

    @TempDir
    static Path folder;

    private final Shell shell = new Shell().at("2026-09-01T03:00:00Z");

    @BeforeAll
    static void demonstrated() {
        Shell shell = new Shell();
        assertThat(shell.run(
                        "demo", "--db", db(), "--out", folder.resolve("demo").toString()))
                .isZero();
        assertThat(folder.resolve("demo")).isDirectoryContaining("glob:**semester-2026-*.html");
        assertThat(folder.resolve("demo")).isDirectoryContaining("glob:**publication-2026-*.html");
    }

    private static String db() {
        return folder.resolve("db").toString();
    }

    private int report(String... args) {
        return shell.run(Stream.concat(Stream.of("report"), Stream.concat(Stream.of(args), Stream.of("--db", db())))
                .toArray(String[]::new));
    }

    private Path written(String format, String name) throws IOException {
        Path file = folder.resolve(name + "." + format);
        Files.deleteIfExists(file);
        assertThat(report("semester", "2026-1", "--as-of", AS_OF, "--out", file.toString()))
                .as(shell.err())
                .isZero();
        return file;
    }

    @Test
    @Tag("R12.3")
    void counts_what_was_received_in_the_semester() {
        assertThat(report("semester", "2026-1", "--json", "--as-of", AS_OF)).isZero();
        assertThat(shell.out())
                .contains("\"semester\":\"2026-1\"", "\"totals\":{\"received\":13,", "\"as_of\":\"" + AS_OF + "\"");
        assertThat(shell.out()).doesNotContain("\"contact\"", "0812");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx", "csv", "json"})
    @Tag("R12.3")
    void gives_the_same_bytes_when_run_again(String format) throws Exception {
        byte[] first = Files.readAllBytes(written(format, "a"));
        assertThat(first).hasSizeGreaterThan(1000).isEqualTo(Files.readAllBytes(written(format, "b")));
    }

    @Test
    void writes_a_spreadsheet_with_a_sheet_a_table_and_a_head_that_stays() throws Exception {
        try (ZipFile book = new ZipFile(written("xlsx", "book").toFile())) {
            String sheet = new String(
                    book.getInputStream(book.getEntry("xl/worksheets/sheet2.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("state=\"frozen\"").contains("<v>13</v>");
            assertThat(book.stream().filter(entry -> entry.getName().contains("worksheets/sheet")))
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void writes_a_page_that_needs_no_script_and_says_what_its_drawings_show() throws Exception {
        String page = Files.readString(written("html", "page"));
        assertThat(page)
                .contains("PEMERINTAH KABUPATEN REMBANG", "role=\"img\"", "<desc", "Tepat waktu", "NIP")
                .doesNotContain("<script", "http-equiv", "src=\"http");
    }

    @Test
    void says_that_nothing_was_received_and_in_which_semester_something_was() {
        assertThat(report("semester", "2026-2", "--as-of", "2026-09-01T00:00:00+07:00"))
                .isZero();
        assertThat(shell.out()).contains("Tidak ada aduan yang diterima dalam semester ini.", "2026-1: 13 aduan");
        assertThat(shell.err()).contains("2026-1: 13");
    }

    @Test
    @Tag("R12.4")
    void collects_a_month() {
        assertThat(report("publication", "2026-04", "--format", "csv", "--as-of", AS_OF))
                .isZero();
        assertThat(shell.lines().get(0)).isEqualTo("table,row,column,value");
        assertThat(shell.out()).contains("about,1,month,2026-04");
    }

    @Test
    void says_what_other_rules_would_have_said_and_that_it_decides_nothing() {
        assertThat(report("whatif", "--policy", "LITERAL", "--from", "2026-01-01", "--to", "2026-06-30"))
                .isZero();
        assertThat(shell.out()).contains("Tidak ada keputusan yang diubah");
        assertThat(report("whatif", "--policy", "literal", "--from", "2026-01-01", "--to", "2026-06-30", "--json"))
                .isZero();
        assertThat(shell.out()).contains("\"decided_again\":false", "\"received\":13");
    }

    @Test
    void tries_a_policy_that_was_never_in_force_from_a_file() throws IOException {
        Path strict = folder.resolve("ketat.policy");
        Files.writeString(strict, "name=KETAT\nnorm.FIRST_RESPONSE=1wd\n");
        assertThat(report(
                        "whatif",
                        "--policy",
                        strict.toString(),
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-06-30",
                        "--json"))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).contains("\"policy\":\"KETAT@", "\"would_norm\":\"1wd\"");
        Files.writeString(strict, "name=KETAT\nnorm.FIRST_RESPONSE=sehari\n");
        assertThat(report("whatif", "--policy", strict.toString(), "--from", "2026-01-01", "--to", "2026-06-30"))
                .isEqualTo(2);
        assertThat(shell.err()).contains(strict.toString(), "baris 2", "norm.FIRST_RESPONSE");
    }

    @Test
    @Tag("R12.3")
    void the_semester_report_is_on_the_board_until_it_is_handed_in() {
        String owed = "Laporan semester 2026-1 belum tercatat";
        assertThat(shell.run("board", "--db", db())).isZero();
        assertThat(shell.out()).contains(owed);
        assertThat(report("due", "--json")).isZero();
        assertThat(shell.lines()).contains("{\"duty\":\"SEMESTER_REPORT\",\"semester\":\"2026-1\"}");
        assertThat(report("submitted", "2026-1", "--as", "liaison:DLH")).isEqualTo(1);
        assertThat(shell.err()).startsWith("NOT_ALLOWED_FOR_ROLE");
        assertThat(report("submitted", "2026-2", "--as", "admin")).isEqualTo(2);
        assertThat(shell.err()).contains("2026-12-31");
        assertThat(report("submitted", "2026-1", "--as", "admin")).isZero();
        shell.run("board", "--db", db());
        assertThat(shell.out()).doesNotContain(owed);
        assertThat(report("due", "--at", "2026-08-31T00:00:00+07:00")).isZero();
        assertThat(shell.out()).as("it was not yet handed in then").contains(owed);
    }

    @Test
    @Tag("R12.4")
    void an_agency_owes_the_publication_of_a_month_in_which_something_was_finished() {
        assertThat(report("due", "--at", "2026-05-31T00:00:00+07:00", "--json")).isZero();
        assertThat(shell.lines())
                .contains(
                        "{\"duty\":\"PUBLICATION\",\"agency\":\"DPUTARU\",\"month\":\"2026-04\",\"finished\":2,\"late\":true}");
    }

    @Test
    void tries_the_calendar_as_it_was_known_on_a_day() {
        String[] asked = {"whatif", "--from", "2026-01-01", "--to", "2026-06-30", "--json", "--known-on"};
        assertThat(report(
                        Stream.concat(Stream.of(asked), Stream.of("2026-12-31")).toArray(String[]::new)))
                .isZero();
        assertThat(shell.out()).contains("\"changed\":0");
        assertThat(report(
                        Stream.concat(Stream.of(asked), Stream.of("2024-01-01")).toArray(String[]::new)))
                .isZero();
        assertThat(shell.out()).contains("\"would_judgement\":\"UNKNOWN\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whatif --from 2026-01-01 --to 2026-06-30",
                "whatif --known-on kemarin --from 2026-01-01 --to 2026-06-30",
                "whatif --policy NONE@1 --from 2026-01-01 --to 2026-06-30",
                "semester 2026-3",
                "semester 2027-1",
                "publication 2026-13",
                "publication 2027-01",
                "semester 2026-1 --agency NIHIL",
                "semester 2026-1 --agency !",
                "semester 2026-1 --format docx",
                "semester 2026-1 --format pdf",
                "semester 2026-1 --as-of kemarin",
                "semester 2026-1 --out /nowhere/at/all.html",
                "whatif --policy NONE --from 2026-01-01 --to 2026-06-30",
                "whatif --policy LITERAL --from 2026-06-30 --to 2026-01-01",
                "whatif --policy LITERAL --from 2026-02-30 --to 2026-06-30"
            })
    void says_what_was_expected_where_and_ends_with_2(String line) {
        assertThat(report(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains("diharapkan");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void leaves_no_half_file() throws Exception {
        Path here = Files.createDirectories(folder.resolve("here"));
        assertThat(report("semester", "2026-1", "--format", "html", "--out", here.toString()))
                .isZero();
        assertThat(report("semester", "2026-1", "--agency", "NIHIL", "--out", here.toString()))
                .isEqualTo(2);
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.map(file -> file.getFileName().toString())).isEqualTo(List.of("semester-2026-1.html"));
        }
    }
}
