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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker in every field of a complaint, looked for in all that the command prints for whoever may not see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLeaksTest {
    private static final String MARK = "kangguru";
    /** The marker of what the citizen wrote; an auditor reads what the offices wrote. */
    private static final String CITIZEN = MARK + "-warga";

    /** No words fit into a latitude, so it is a number that stands nowhere else. */
    private static final String LATITUDE = "-6.713579";

    /** One that is secret, one that is open and published, one that went astray. */
    private static final List<String> NUMBERS = List.of("9165816", "9165817", "9165818");

    private static final List<String> FORMATS = List.of("html", "csv", "json");
    private static final String AS_OF = " --as-of 2025-02-03T00:00:00Z";
    private static final String REPORTER = CITIZEN + "-id";

    @TempDir
    private static Path folder;

    private final Shell shell = new Shell();
    private int marks;

    @BeforeAll
    void cases_with_a_marker_in_every_field() throws IOException {
        shell.with("LAPOR_DB", folder.resolve("store").toString()).at("2025-01-06T02:00:00Z");
        done("agency add DPUTARU --tupoksi jalan --liaison Budi:081200002222 --as admin --name DPU");
        secret("9165816");
        open("9165817");
        astray("9165818");
        shell.at("2025-02-03T02:00:00Z");
    }

    private void secret(String number) throws IOException {
        received(number, "--anonymous --secret");
        Path file = Files.writeString(folder.resolve(citizens() + ".pdf"), "%PDF-1.7 " + citizens());
        reporter("attach", number, file.toString());
        admin("pend", number, "--missing", marked(), "--follow-up", marked());
        reporter("complete", number, "--description", citizens(), "--evidence", citizens() + ".jpg");
        dispatched(number, "--anonymous", "--secret");
        officer("request-redispatch", number, "--reason", marked());
        admin("refuse-redispatch", number, "--reason", marked());
        officer("accept", number);
        officer("interim-reply", number, "--text", marked());
        answered(number, marked());
        reporter("comment", number, "--text", citizens());
        reporter("reply", number, "--text", citizens());
        admin("reveal", number, "--reason", marked());
        admin("resume", number, "--reason", marked());
        answered(number, marked());
        admin("close", number, "--reason", marked());
        reporter("reopen", number, "--reason", citizens());
    }

    private void open(String number) {
        received(number, "--anonymous");
        dispatched(number, "--anonymous", "--secret");
        String dismissed = "[{\"start\":0,\"end\":1,\"accept\":false,\"reason\":\"" + marked() + "\"}]";
        done(
                "privacy " + number + " --as admin:ani --anonymous --findings " + dismissed,
                "--public-text",
                "Jalan rusak",
                "--reason",
                marked());
        officer("accept", number);
        answered(number, "Sudah ditambal.");
        admin("relay", number, "--channel", "WHATSAPP", "--reference", marked());
        admin("close", number, "--reason", marked());
        admin("reopen", number, "--reason", marked());
        answered(number, "Sudah ditambal.");
        reporter("confirm", number, "--rating", "4");
        officer("publish", number, "--url", "https://rembangkab.go.id/1");
    }

    private void astray(String number) {
        received(number, "");
        admin("archive", number, "--reason", "SPAM");
        admin("restore", number, "--reason", marked());
        admin("return", number, "--reason", marked());
        done("re-enter " + number + " --as national");
        admin("archive", number, "--reason", "IRRELEVANT");
    }

    private void received(String number, String flags) {
        done(
                ("receive --as admin --channel WHATSAPP " + flags).strip(),
                "--external-id",
                citizens(),
                "--title",
                citizens(),
                "--description",
                citizens(),
                "--evidence",
                citizens() + ".jpg",
                "--reporter-id",
                REPORTER,
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
        admin("register", shell.out().strip(), "--tracking-id", number);
    }

    private void dispatched(String number, String... flags) {
        admin("classify", number, "--kind", "COMPLAINT", "--category", "jalan");
        admin("comment", number, "--text", marked());
        done(
                "privacy " + number + " --as admin --findings accept-all " + String.join(" ", flags),
                "--public-text",
                marked());
        admin("verify", number);
        admin("dispatch", number, "--agency", "DPUTARU", "--reason", marked());
        admin("classify", number, "--kind", "COMPLAINT", "--category", "jalan", "--reason", marked());
    }

    private void answered(String number, String answer) {
        officer("inform-head", number);
        officer("draft", number, "--text", marked());
        officer("report-head", number);
        officer("respond", number, "--text", answer, "--attachments", marked() + ".pdf");
    }

    private void admin(String verb, String complaint, String... fields) {
        done(verb + " " + complaint + " --as admin", fields);
    }

    private void officer(String verb, String complaint, String... fields) {
        done(verb + " " + complaint + " --as liaison:DPUTARU", fields);
    }

    private void reporter(String verb, String complaint, String... fields) {
        done(verb + " " + complaint + " --as reporter:" + REPORTER, fields);
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
    @ValueSource(strings = {"public", "auditor", "regent", "national", "liaison:DLH", "reporter:lain"})
    void what_a_stranger_asks_for(String reader) {
        String as = reader.equals("public") ? "" : " --as " + reader;
        String mark = reader.equals("auditor") ? CITIZEN : MARK;
        for (String number : NUMBERS) {
            for (String line : List.of("show " + number, "history " + number)) {
                tellsNothing(line + as, mark);
                tellsNothing(line + as + " --json", mark);
            }
            tellsNothing("review " + number + as);
            tellsNothing("reveal " + number + " --reason ingin-tahu" + as);
        }
        tellsNothing("board" + as);
        tellsNothing("board --json" + as);
    }

    @Test
    @Tag("R13.1")
    void whoever_may_know_is_told() {
        for (String number : NUMBERS) {
            done("reveal " + number + " --reason klarifikasi --as admin");
            assertThat(shell.out()).contains(CITIZEN);
        }
        done("show 9165816 --as auditor");
        assertThat(shell.out()).contains(MARK);
        done("show 9165817");
        assertThat(shell.out()).contains("Jalan rusak", "Sudah ditambal.");
    }

    @Test
    @Tag("R13.3")
    void what_goes_to_everyone() {
        for (String line :
                List.of("outbox --as admin", "outbox --as admin --json", "verify-log", "verify-log --json")) {
            tellsNothing(line);
        }
        for (String format : FORMATS) {
            tellsNothing("report semester 2025-1" + AS_OF + " --format " + format);
            tellsNothing("report publication 2025-01" + AS_OF + " --format " + format);
        }
        tellsNothing("report whatif --policy LITERAL --from 2025-01-01 --to 2025-02-01");
        tellsNothing("sweep --as system --json");
    }

    private Path reported(String report, String format) {
        Path out = folder.resolve("laporan-" + report.replace(' ', '-') + "." + format);
        done("report " + report + AS_OF + " --format " + format + " --out " + out);
        return out;
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"semester 2025-1", "publication 2025-01"})
    void what_goes_to_everyone_as_a_workbook(String report) throws IOException {
        try (ZipFile zip = new ZipFile(reported(report, "xlsx").toFile())) {
            for (ZipEntry sheet : Collections.list(zip.entries())) {
                assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
                        .as(sheet.getName())
                        .doesNotContain(MARK, LATITUDE);
            }
        }
    }

    @ParameterizedTest
    @Tag("R13.3")
    @CsvSource({"semester 2025-1, DPUTARU", "publication 2025-01, Jalan rusak"})
    void what_goes_to_everyone_on_paper(String report, String told) throws IOException {
        try (PDDocument paper = Loader.loadPDF(reported(report, "pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains(told).doesNotContain(MARK, LATITUDE);
            assertThat(paper.getDocumentInformation().getCOSObject().toString()).doesNotContain(MARK);
        }
    }

    /** Whoever has the store and its keys can have all of it, but nobody whose role may not. */
    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"auditor", "regent", "national", "liaison:DPUTARU", "head:DPUTARU", "reporter:lain"})
    void what_is_dumped_for_a_role_that_may_not_read_everything(String reader) {
        assertThat(lapor("dump --as " + reader)).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("NOT_ALLOWED_FOR_ROLE");
    }

    /** But for a message's own id on its channel, by which a repeat is known (R1.1). */
    @Test
    @Tag("R13.5")
    void what_is_dumped_holds_words_among_the_sealed_texts_only() {
        done("dump --as admin");
        assertThat(shell.err()).doesNotContain(MARK);
        assertThat(shell.lines()).anyMatch(row -> row.contains(CITIZEN)).anyMatch(row -> row.contains(LATITUDE));
        assertThat(shell.lines().stream()
                        .filter(row -> !row.startsWith("{\"table\":\"text\""))
                        .map(row -> row.replaceFirst("\"external_id\":\"[^\"]*\",", "")))
                .hasSizeGreaterThan(50)
                .noneMatch(row -> row.contains(MARK) || row.contains(LATITUDE));
    }

    @Test
    @Tag("R13.3")
    void what_a_refusal_says() {
        for (String line : List.of(
                "respond 9165816 --as liaison:DLH --text kangguru",
                "answer-reply 9165816 --as admin --text kangguru",
                "close 9165816 --as admin --reason kangguru",
                "reopen 9165818 --as admin --reason kangguru",
                "restore 9165816 --as admin --reason kangguru",
                "return 9165818 --as admin --reason kangguru",
                "privacy 9165816 --as admin --findings accept-all --public-text kangguru --reason kangguru",
                "classify 9165818 --as admin --kind COMPLAINT --category jalan --reason kangguru --json",
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
