// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker in every field of a complaint, looked for in all that the command prints for whoever may not see it. */
class NothingLeaksTest {
    private static final String MARK = "kangguru";
    /** The marker of what the citizen wrote; an auditor reads what the offices wrote. */
    private static final String CITIZEN = MARK + "-warga";

    /** No words fit into a latitude, so it is a number that stands nowhere else. */
    private static final String LATITUDE = "-6.7135791";

    private static final String NUMBER = "9165816";
    private static final List<String> FORMATS = List.of("html", "csv", "json");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell().at("2025-02-03T02:00:00Z");
    private int marks;

    @BeforeEach
    void a_case_with_a_marker_in_every_field() throws IOException {
        String reporter = citizens();
        shell.with("LAPOR_DB", folder.resolve("store").toString());
        done("agency add DPUTARU --tupoksi jalan --liaison Budi:081200002222 --as admin --name DPU");
        done(
                "receive --as admin --at 2025-01-06T09:00:00+07:00 --channel WHATSAPP --anonymous true --secret true",
                "--external-id",
                citizens(),
                "--title",
                citizens(),
                "--description",
                citizens(),
                "--evidence",
                citizens() + ".jpg",
                "--reporter-id",
                reporter,
                "--reporter-name",
                citizens(),
                "--reporter-contact",
                citizens(),
                "--location-lat",
                LATITUDE,
                "--location-lon",
                "111.4",
                "--location-address",
                citizens());
        String id = shell.out().strip();
        Path file = Files.writeString(folder.resolve(citizens() + ".pdf"), "%PDF-1.7 " + citizens());
        done("attach " + id + " --as reporter:" + reporter + " --at 2025-01-06T09:30:00+07:00", file.toString());
        done("register " + id + " --as admin --at 2025-01-06T10:00:00+07:00 --tracking-id " + NUMBER);
        done("classify 9165816 --as admin --at 2025-01-06T10:10:00+07:00 --kind COMPLAINT --category jalan");
        done("comment 9165816 --as admin --at 2025-01-06T10:20:00+07:00", "--text", marked());
        done(
                "privacy 9165816 --as admin --at 2025-01-06T10:30:00+07:00 --anonymous true --secret true --findings accept-all",
                "--public-text",
                marked());
        done("verify 9165816 --as admin --at 2025-01-06T10:40:00+07:00");
        done("dispatch 9165816 --as admin --at 2025-01-06T11:00:00+07:00 --agency DPUTARU");
        done("accept 9165816 --as liaison:DPUTARU --at 2025-01-07T09:00:00+07:00");
        done("interim-reply 9165816 --as liaison:DPUTARU --at 2025-01-07T09:30:00+07:00", "--text", marked());
        done("inform-head 9165816 --as liaison:DPUTARU --at 2025-01-07T10:00:00+07:00");
        done("draft 9165816 --as liaison:DPUTARU --at 2025-01-07T10:10:00+07:00", "--text", marked());
        done("report-head 9165816 --as liaison:DPUTARU --at 2025-01-07T10:20:00+07:00");
        done(
                "respond 9165816 --as liaison:DPUTARU --at 2025-01-07T10:30:00+07:00",
                "--text",
                marked(),
                "--attachments",
                marked() + ".pdf");
        done("reply 9165816 --at 2025-01-08T09:00:00+07:00 --as", "reporter:" + reporter, "--text", citizens());
        done("reveal 9165816 --as admin --at 2025-01-08T10:00:00+07:00", "--reason", marked());
    }

    private String marked() {
        return MARK + marks++;
    }

    private String citizens() {
        return CITIZEN + marks++;
    }

    private int lapor(String line, String... more) {
        return shell.line(line, more);
    }

    private void done(String line, String... more) {
        assertThat(lapor(line, more)).as(line + ": " + shell.err()).isZero();
    }

    private void tellsNothing(String line) {
        tellsNothing(line, MARK);
    }

    private void tellsNothing(String line, String mark) {
        assertThat(lapor(line)).as(line).isIn(0, 1, 2);
        assertThat(shell.out() + shell.err()).as(line).doesNotContain(mark, LATITUDE);
    }

    @ParameterizedTest
    @Tag("R13.1")
    @ValueSource(strings = {"public", "auditor", "regent", "national-admin", "liaison:DLH", "reporter:lain"})
    void what_a_stranger_asks_for(String reader) {
        for (String line : List.of("show 9165816", "history 9165816", "board")) {
            String as = reader.equals("public") ? "" : " --as " + reader;
            tellsNothing(line + as, reader.equals("auditor") ? CITIZEN : MARK);
            tellsNothing(line + as + " --json", reader.equals("auditor") ? CITIZEN : MARK);
        }
        for (String line : List.of("review 9165816", "reveal 9165816 --reason ingin-tahu")) {
            tellsNothing(line + (reader.equals("public") ? "" : " --as " + reader));
        }
    }

    @Test
    @Tag("R13.1")
    void whoever_may_know_is_told() {
        done("reveal 9165816 --reason klarifikasi --as admin");
        assertThat(shell.out()).contains(CITIZEN);
    }

    @Test
    @Tag("R13.3")
    void what_goes_to_everyone() {
        for (String line :
                List.of("outbox --as admin", "outbox --as admin --json", "verify-log", "verify-log --json")) {
            tellsNothing(line);
        }
        for (String format : FORMATS) {
            tellsNothing("report semester 2025-1 --as-of 2025-02-03T00:00:00Z --format " + format);
            tellsNothing("report publication 2025-01 --as-of 2025-02-03T00:00:00Z --format " + format);
        }
        tellsNothing("report whatif --policy LITERAL --from 2025-01-01 --to 2025-02-01");
        tellsNothing("sweep --as system --json");
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"report semester 2025-1", "report publication 2025-01"})
    void what_goes_to_everyone_as_a_workbook(String report) throws IOException {
        Path book = folder.resolve("laporan.xlsx");
        done(report + " --as-of 2025-02-03T00:00:00Z --format xlsx --out " + book);
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry sheet : Collections.list(zip.entries())) {
                assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
                        .as(sheet.getName())
                        .doesNotContain(MARK, LATITUDE);
            }
        }
    }

    @Test
    @Tag("R13.3")
    void what_a_refusal_says() {
        for (String line : List.of(
                "respond 9165816 --as liaison:DLH --text kangguru",
                "close 9165816 --as admin --reason kangguru",
                "classify 9165816 --as admin --kind COMPLAINT --category jalan --json",
                "confirm 9165816 --as reporter:lain --rating 9")) {
            tellsNothing(line);
        }
    }

    @Test
    @Tag("R9.4")
    void what_an_import_says_of_the_rows_it_refuses() throws IOException {
        Path file = Files.writeString(folder.resolve("kasus.csv"), """
                external_id,channel,received_at,title,description,reporter_name,reporter_contact,status
                1,WHATSAPP,kemarin,kangguru-judul,kangguru-isi,kangguru-nama,kangguru-kontak,RECEIVED
                """);
        lapor("import " + file + " --as admin");
        assertThat(shell.out() + shell.err()).isNotBlank().doesNotContain(MARK);
        try (Stream<Path> written = Files.list(folder)) {
            for (Path path : written.filter(Files::isRegularFile)
                    .filter(path -> !path.equals(file))
                    .toList()) {
                assertThat(path).as(path.getFileName().toString()).content().doesNotContain("kangguru-nama");
            }
        }
    }
}
