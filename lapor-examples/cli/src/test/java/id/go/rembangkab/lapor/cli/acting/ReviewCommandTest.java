// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {
    private static final String ESCAPE = "\u001b[";
    /** Each proposal taken as it is: two findings, two flags, the public text. */
    private static final String ALL_AS_PROPOSED = "\n\n\n\n\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell().at("2025-01-06T02:00:00Z");

    @BeforeEach
    void opens_a_store_of_its_own() {
        shell.with("LAPOR_DB", folder.resolve("store").toString());
    }

    @AfterEach
    void elsewhere() {
        System.clearProperty("lapor.terminal");
    }

    private int lapor(String line, String... more) {
        return shell.line(line, more);
    }

    private void registered(String description) {
        int code = lapor(
                "receive --as admin --channel WHATSAPP --external-id wa-1 --title Jalan --evidence foto.jpg --description",
                description,
                "--reporter-name",
                "Siti");
        assertThat(code).as(shell.err()).isZero();
        assertThat(lapor("register " + shell.out().strip() + " --as admin --tracking-id 9165816"))
                .isZero();
    }

    private int review(String answers, String... more) {
        shell.typing(answers);
        return lapor("review 9165816 --as admin", more);
    }

    @Test
    @Tag("R13.4")
    void each_finding_is_shown_in_its_place_with_what_speaks_for_it() {
        registered("Jalan rusak, kata Pak Warsito. Hub 081200001111 sebelum jam enam.");
        assertThat(review(ALL_AS_PROPOSED)).isZero();
        assertThat(shell.lines().get(0)).startsWith("2 temuan, 0 di antaranya meragukan; usulan: identitas ");
        assertThat(shell.out())
                .contains("kata Pak «Warsito». Hub", "Hub «081200001111» sebelum jam enam.")
                .contains("Jalan rusak, kata Pak [nama 1]. Hub [telepon 1] sebelum jam enam.")
                .doesNotContain(ESCAPE);
    }

    @Test
    @Tag("R13.4")
    void on_a_terminal_the_finding_is_coloured_unless_no_colours_are_wanted() {
        System.setProperty("lapor.terminal", "true");
        registered("Jalan rusak, kata Pak Warsito. Hub 081200001111");
        assertThat(review("\n")).as("broken off").isEqualTo(2);
        assertThat(shell.out()).containsPattern("\u001b\\[[0-9;]+m[^\u001b]*«Warsito»\u001b\\[");
        shell.with("NO_COLOR", "1");
        assertThat(review(ALL_AS_PROPOSED)).isZero();
        assertThat(shell.out()).contains("«Warsito»").doesNotContain(ESCAPE);
    }

    @Test
    void speaks_english_when_asked() {
        registered("Jalan rusak, kata Pak Warsito. Hub 081200001111");
        assertThat(review("y\nn\noffice number\n\n\n\n", "--lang", "en")).isZero();
        assertThat(shell.out())
                .contains("2 findings, 0 of them doubtful", "Is this personal data? [Y/n]", "Why not?")
                .contains("kata Pak [nama 1]. Hub 081200001111");
    }

    @Test
    void an_answer_that_is_none_is_asked_for_again() {
        registered("Jalan rusak. Hub 081200001111");
        assertThat(review("mungkin\ny\n\n\n\n")).isZero();
        assertThat(shell.out().split("Ini data pribadi", -1)).hasSize(3);
    }

    @Test
    void another_public_text_may_be_written_and_is_masked_too() {
        registered("Jalan rusak. Hub 081200001111");
        assertThat(review("y\n\n\nJalan rusak parah, hub 081200001111\n")).isZero();
        assertThat(lapor("show 9165816")).isZero();
        assertThat(shell.out()).contains("Jalan rusak parah, hub ").doesNotContain("0812");
    }

    @ParameterizedTest
    @Tag("R13.1")
    @CsvSource({"Jalan rusak. Rahasiakan identitas saya., t|y|", "Jalan rusak. Jangan disebarkan., y|t|"})
    void what_the_reporter_asked_for_is_proposed_and_cannot_be_taken_back(String description, String answers) {
        registered(description);
        assertThat(review(answers.replace('|', '\n') + "\n")).isEqualTo(1);
        assertThat(shell.err()).startsWith("LOOSENS_PRIVACY");
        assertThat(review("\n\n\n")).isZero();
    }

    @ParameterizedTest
    @Tag("R3.2")
    @CsvSource({"id, Mengapa?", "en, Why?"})
    void less_than_was_decided_is_asked_the_reason_of_until_there_is_one(String language, String question) {
        registered("Jalan berlubang di depan pasar.");
        assertThat(review("\ny\n\n")).as(shell.err()).isZero();
        shell.typing("\nn\n\nPelapor setuju\n\n");
        assertThat(lapor("review 9165816 --as admin:ani --lang " + language))
                .as(shell.err())
                .isZero();
        assertThat(shell.out().split(Pattern.quote(question), -1)).hasSize(3);
        assertThat(lapor("show 9165816 --as admin")).isZero();
        assertThat(shell.out()).contains("Pelapor setuju");
        assertThat(lapor("history 9165816 --as admin")).isZero();
        assertThat(shell.out()).contains("admin:ani").doesNotContain("Pelapor setuju");
        assertThat(lapor("show 9165816")).isZero();
        assertThat(shell.out()).contains("Jalan berlubang").doesNotContain("Pelapor setuju");
    }

    @Test
    @Tag("R3.2")
    void less_than_is_proposed_for_what_it_is_about_is_asked_the_reason_of_too() {
        registered("Anak saya jadi korban perundungan.");
        assertThat(review("\nt\nTidak ada yang dikenali\n\n")).as(shell.err()).isZero();
        assertThat(lapor("show 9165816 --as admin")).isZero();
        assertThat(shell.out()).contains("Tidak ada yang dikenali");
    }

    @ParameterizedTest
    @Tag("R3.2")
    @CsvSource({"id, alasan (reason), admin:NAMA", "en, a reason (reason), admin:NAME"})
    void a_forgotten_flag_lowers_nothing(String language, String reason, String name) {
        registered("Jalan berlubang di depan pasar.");
        String decide = "privacy 9165816 --public-text Jalan --findings accept-all --lang " + language;
        assertThat(lapor(decide + " --as admin --secret --anonymous")).isZero();
        for (String less : List.of(" --as admin:ani --secret", " --as admin --anonymous --reason setuju")) {
            assertThat(lapor(decide + less)).isEqualTo(1);
            assertThat(shell.err()).startsWith("LOOSENS_PRIVACY").contains(reason, name);
        }
        assertThat(lapor(decide + " --as admin:ani --reason setuju")).isZero();
    }

    @Test
    @Tag("R0.2")
    void what_is_sealed_from_the_admin_is_not_walked() {
        registered("Jalan rusak. Hub 081200001111");
        for (String line : List.of(
                "agency add DPUTARU --name DPU --tupoksi jalan --liaison Budi:081200002222 --as admin",
                "classify 9165816 --as admin --kind COMPLAINT --category jalan",
                "privacy 9165816 --as admin --findings accept-all --public-text Jalan",
                "verify 9165816 --as admin",
                "dispatch 9165816 --as admin --agency DPUTARU")) {
            assertThat(lapor(line)).as(shell.err()).isZero();
        }
        assertThat(review("")).isEqualTo(1);
        assertThat(shell.err()).contains("sudah tersegel", "lapor reveal");
        assertThat(shell.out()).doesNotContain("0812");
    }
}
