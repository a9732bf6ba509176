// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleCommandTest {
    private static final String NUMBER = "9165816";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell().at("2025-01-06T02:00:00Z");

    @BeforeEach
    void opens_a_store_of_its_own() {
        shell.with("LAPOR_DB", folder.resolve("store").toString());
    }

    static List<Form<Command>> forms() {
        return CommandForms.ALL;
    }

    private int lapor(String line, String... more) {
        return shell.line(line, more);
    }

    private String received(String externalId) {
        int code = lapor(
                "receive --as admin --channel WHATSAPP --evidence foto.jpg --reporter-id r1 --title Jalan --external-id "
                        + externalId,
                "--description",
                "Jalan rusak, hub 081200001111",
                "--reporter-name",
                "Siti");
        assertThat(code).as(shell.err()).isZero();
        return shell.out().strip();
    }

    private void done(String line, String... more) {
        assertThat(lapor(line, more)).as(line + ": " + shell.err()).isZero();
    }

    private void dispatched() {
        done("agency add DPUTARU --tupoksi jalan --liaison Budi:081200002222 --as admin", "--name", "DPU");
        done("register " + received("wa-1") + " --as admin --tracking-id " + NUMBER);
        done("classify 9165816 --as admin --kind COMPLAINT --category jalan");
        done("privacy 9165816 --as admin --findings accept-all", "--public-text", "Jalan rusak");
        done("verify 9165816 --as admin");
        done("dispatch 9165816 --as admin --agency DPUTARU");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_command_is_a_verb_with_its_fields_as_options(Form<Command> form) {
        for (String language : List.of("id", "en")) {
            assertThat(shell.run(form.word(), "--help", "--lang", language)).isZero();
            new FieldOptions(form.fields())
                    .specs(id.go.rembangkab.lapor.cli.terminal.Messages.ENGLISH)
                    .forEach(option -> assertThat(shell.out()).contains(option.longestName()));
            assertThat(shell.out()).contains("--as", "--at", "--db", "--json", "--expected-version");
        }
    }

    @Test
    void receive_prints_the_id_alone_and_a_repeat_the_same() {
        String id = received("wa-1");
        assertThat(id).matches("[0-9A-Z]{26}");
        assertThat(received("wa-1")).isEqualTo(id);
        assertThat(shell.err()).contains("sudah pernah diterima");
    }

    @Test
    void a_complaint_goes_by_its_id_its_number_and_its_name_on_the_channel() {
        String id = received("wa-1");
        done("register wa-1 --as admin --tracking-id " + NUMBER);
        for (String name : List.of(id, NUMBER, "wa-1")) {
            assertThat(lapor("show " + name + " --json")).isZero();
            assertThat(shell.out()).contains(id);
        }
        done("receive --channel WEBSITE --external-id wa-1 --title x --description y --as system");
        assertThat(lapor("show wa-1")).as("two channels know this name now").isEqualTo(2);
    }

    @Test
    void answers_in_json_as_a_script_would_be_answered() {
        dispatched();
        done("accept 9165816 --as liaison:DPUTARU --json");
        Map<String, Object> answer = JsonLine.read(shell.out().strip());
        assertThat(answer)
                .containsEntry("ok", true)
                .containsEntry("events", List.of("DispositionAccepted"))
                .containsEntry("state", "IN_PROGRESS")
                .containsKeys("id", "version", "obligations");
    }

    @Test
    @Tag("R0.1")
    void the_sop_says_no_with_one_and_changes_nothing() {
        dispatched();
        assertThat(lapor("accept 9165816 --as liaison:DLH")).isEqualTo(1);
        assertThat(shell.err()).startsWith("NOT_ALLOWED_FOR_ROLE: ");
        assertThat(shell.out()).isEmpty();
        assertThat(lapor("respond 9165816 --text selesai --as liaison:DPUTARU --json"))
                .isEqualTo(1);
        assertThat(JsonLine.read(shell.out().strip()))
                .containsEntry("rejection", "NOT_ALLOWED_IN_STATE")
                .containsEntry("state", "DISPATCHED");
    }

    @Test
    @Tag("R10.2")
    void a_key_gives_its_first_answer_and_a_version_that_is_old_is_refused() {
        dispatched();
        done("accept 9165816 --as liaison:DPUTARU --key k1 --json");
        String first = shell.out();
        done("accept 9165816 --as liaison:DPUTARU --key k1 --json");
        assertThat(shell.out()).isEqualTo(first.replace("\"events\"", "\"repeated\":true,\"events\""));
        assertThat(lapor("comment 9165816 --text ya --as admin --expected-version 1"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("STALE_VERSION: ");
    }

    @Test
    @Tag("R0.2")
    void reveal_shows_what_is_sealed() {
        dispatched();
        done("show 9165816 --as admin");
        assertThat(shell.out()).doesNotContain("Siti", "081200001111");
        done("reveal 9165816 --reason klarifikasi --as admin");
        assertThat(shell.out()).contains("Siti", "081200001111");
    }

    @Test
    @Tag("R13.6")
    void erase_destroys_it() {
        dispatched();
        done("erase 9165816 --reason permintaan --as admin");
        done("reveal 9165816 --reason klarifikasi --as admin --json");
        assertThat(shell.out()).doesNotContain("Siti", "081200001111");
        done("verify-log");
    }

    @Test
    @Tag("R13.4")
    void a_review_walks_the_findings_and_decides() {
        done("register " + received("wa-1") + " --as admin --tracking-id " + NUMBER);
        done("review 9165816 --as admin --json");
        assertThat(JsonLine.read(shell.out().strip()))
                .containsEntry("public_text", "Jalan rusak, hub [telepon 1]")
                .containsKeys("findings", "anonymous", "secret");
        shell.typing("t\n\nnomor kantor\ny\n\n\n");
        done("review 9165816 --as admin");
        assertThat(shell.out()).contains("«081200001111»", "Anonim/rahasia diputuskan");
        done("show 9165816");
        assertThat(shell.out()).contains("Jalan rusak, hub 081200001111");
    }

    @Test
    @Tag("R3.2")
    void a_review_that_is_broken_off_changes_nothing() {
        done("register " + received("wa-1") + " --as admin --tracking-id " + NUMBER);
        assertThat(lapor("review 9165816 --as liaison:DLH")).isEqualTo(1);
        shell.typing("y\n");
        assertThat(lapor("review 9165816 --as admin")).isEqualTo(2);
        assertThat(shell.err()).contains("tidak ada yang berubah");
        done("show 9165816 --json");
        assertThat(shell.out()).contains("\"version\":2");
    }

    @Test
    void time_acts_at_a_sweep_of_the_system() {
        dispatched();
        assertThat(lapor("sweep --as admin")).isEqualTo(1);
        done("sweep --as system --at 2025-03-03T00:00:00+07:00 --json");
        assertThat(shell.out()).contains("\"swept\":[{", "ObligationBreached", "\"state\":\"DISPATCHED\"");
        done("sweep --as system --at 2025-03-03T00:00:00+07:00 --json");
        assertThat(shell.out()).contains("\"swept\":[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comment 9165816 --text ya                                  | --as: diharapkan admin, liaison:OPD",
                "comment 9165816 --text ya --as lurah                       | --as: diharapkan admin, liaison:OPD",
                "comment 9165816 --text ya --as liaison                     | --as: diharapkan admin, liaison:OPD",
                "comment 9165816 --text ya --as admin --at kemarin          | --at: diharapkan waktu ISO 8601",
                "comment 9165816 --as admin                                 | Belum diberikan: --text",
                "comment --text ya --as admin                               | Belum diberikan: ID",
                "comment 0 --text ya --as admin                             | ID: diharapkan aduan yang ada",
                "comment 9165816 --text ya --as admin --catatan x           | Tidak dikenal: --catatan",
                "comment 9165816 --text ya --text tidak --as admin          | Diberikan dua kali: --text",
                "archive 9165816 --reason apa --as admin                    | --reason: diharapkan salah satu dari: IRRELEVANT",
                "archive 9165816 --reason DUPLICATE --as admin              | --duplicate-of: diharapkan aduan yang sama",
                "archive 9165816 --reason DUPLICATE --duplicate-of 0 --as admin | --duplicate-of: diharapkan aduan yang ada",
                "confirm 9165816 --rating 6 --as admin                      | --rating: diharapkan bilangan dari 1 sampai 5",
                "confirm 9165816 --rating baik --as admin                   | Nilai tidak dapat dibaca: --rating",
                "privacy 9165816 --public-text x --findings semua --as admin | --findings: diharapkan \"accept-all\"",
                "privacy 9165816 --public-text x --findings [{\"start\":1}] --as admin | --findings[0].end: diharapkan bilangan",
                "dispatch 9165816 --agency ? --as admin                     | --agency: diharapkan kode perangkat daerah"
            })
    void what_cannot_be_read_ends_with_two_and_names_the_option(String line, String message) {
        done("register " + received("wa-1") + " --as admin --tracking-id " + NUMBER);
        assertThat(lapor(line)).isEqualTo(2);
        assertThat(shell.err()).startsWith(message.strip());
        assertThat(shell.out()).isEmpty();
    }
}
