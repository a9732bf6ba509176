// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_option_counts_before_the_name_of_the_command_as_behind_it(@TempDir Path folder) {
        String db = folder.resolve("store").toString();
        assertThat(shell.run(
                        "--db",
                        db,
                        "--as",
                        "admin",
                        "receive",
                        "--channel",
                        "WHATSAPP",
                        "--external-id",
                        "1",
                        "--title",
                        "t",
                        "--description",
                        "d",
                        "--evidence",
                        "f.jpg"))
                .as(shell.err())
                .isZero();
        assertThat(folder.resolve("store")).exists();
        assertThat(shell.run("--db", db, "--json", "board")).isZero();
        assertThat(shell.out()).contains("\"state\":\"RECEIVED\"");
        assertThat(shell.run("agency", "--db", db, "--json", "list")).isZero();
        assertThat(shell.run("--at", "kemarin", "board", "--db", db)).isEqualTo(2);
        assertThat(shell.err()).startsWith("--at: ");
        assertThat(shell.run("--as", "raja", "board", "--db", db, "--as", "admin"))
                .isZero();
        assertThat(shell.run("--json", "calendar", "due", "--norm", "5wd", "--from", "2025-03-26T10:15:00+07:00"))
                .isZero();
        assertThat(shell.out()).startsWith("{");
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

    @ParameterizedTest
    @ValueSource(strings = {"anonymize", "import", "calendar", "calendar due", "calendar batch", "show", "review"})
    void help_speaks_one_language_whatever_the_machine_speaks(String command) {
        String[] words = (command + " --help --lang id").split(" ", -1);
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
                Locale.setDefault(machine);
                words[words.length - 1] = "id";
                assertThat(shell.run(words)).isZero();
                assertThat(shell.out())
                        .startsWith("Pemakaian: lapor " + command)
                        .contains("Opsi:", "tampilkan bantuan ini")
                        .doesNotContain("Usage", "Options", "show this", "show the");
                words[words.length - 1] = "en";
                assertThat(shell.run(words)).isZero();
                assertThat(shell.out()).startsWith("Usage: lapor " + command).contains("Options:", "show this help");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"anonymize --lang id, Memori tidak cukup", "anonymize --lang en, Not enough memory"})
    void an_input_that_the_memory_cannot_hold_is_told_in_a_sentence(String line, String sentence) {
        shell.piping(new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public byte[] readAllBytes() {
                throw new OutOfMemoryError("Java heap space");
            }
        });
        assertThat(shell.line(line)).isEqualTo(3);
        assertThat(shell.err()).startsWith(sentence).contains("-Xmx").doesNotContain("heap space");
        assertThat(shell.out()).isEmpty();
    }
}
