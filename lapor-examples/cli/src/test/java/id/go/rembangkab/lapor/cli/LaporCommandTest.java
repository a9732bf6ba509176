// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import org.junit.jupiter.api.Test;

class LaporCommandTest {
    private final Shell shell = new Shell();

    @Test
    void help_is_indonesian_first() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("Pemakaian: lapor", "Perintah:", "replay");
    }

    @Test
    void help_is_english_where_the_option_or_the_environment_says_so() {
        shell.run("--help", "--lang", "en");
        assertThat(shell.out()).contains("Usage: lapor", "Commands:");
        shell.with("LAPOR_LANG", "en").run("replay", "--help");
        assertThat(shell.out()).contains("Runs a script");
        shell.run("--lang=id", "--help");
        assertThat(shell.out()).contains("Pemakaian:");
    }

    @Test
    void another_language_is_bad_usage() {
        assertThatThrownBy(() -> shell.run("--lang", "jv")).isInstanceOf(BadInput.class);
    }

    @Test
    void the_version_is_told() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("lapor ");
    }

    @Test
    void no_command_is_bad_usage() {
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.err()).contains("Diharapkan sebuah perintah", "lapor --help");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void an_unknown_command_or_option_is_named() {
        assertThat(shell.run("teleport")).isEqualTo(2);
        assertThat(shell.err()).contains("Tidak dikenal: teleport");
        assertThat(shell.run("replay", "--fast", "x")).isEqualTo(2);
        assertThat(shell.err()).contains("--fast", "lapor replay --help");
    }

    @Test
    void a_missing_argument_is_named() {
        assertThat(shell.run("replay")).isEqualTo(2);
        assertThat(shell.err()).contains("Belum diberikan: FILE");
        shell.run("replay", "--lang", "en");
        assertThat(shell.err()).contains("Missing: FILE");
    }

    @Test
    void the_calendar_and_the_anonymiser_are_mounted() {
        assertThat(shell.run("calendar", "due", "--norm", "5wd", "--from", "2025-03-26T10:15:00+07:00"))
                .isZero();
        assertThat(shell.out()).contains("2025-04-11");
        assertThat(shell.run("anonymize", "--help")).isZero();
    }
}
