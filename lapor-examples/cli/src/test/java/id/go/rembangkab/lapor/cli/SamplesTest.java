// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger finds in {@code samples} answers as the files beside it say. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private final Shell shell = new Shell();

    private static String file(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private void answers(String name) throws IOException {
        assertThat(shell.lines()).containsExactlyElementsOf(Files.readAllLines(SAMPLES.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "redispatch", "answered"})
    void a_script_is_answered_line_by_line(String name) throws IOException {
        assertThat(shell.run("replay", file(name + ".jsonl"))).isEqualTo(1);
        answers(name + ".answers.jsonl");
    }

    @Test
    void the_calendar_answers_its_vectors() throws IOException {
        assertThat(shell.run("calendar", "batch", file("calendar.jsonl"))).isEqualTo(1);
        answers("calendar.answers.jsonl");
    }

    @Test
    void the_anonymiser_answers_its_batch() throws IOException {
        assertThat(shell.run("anonymize", "--batch", file("anonymize.jsonl"))).isZero();
        answers("anonymize.answers.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import-sp4n.csv", "import-2015-layout.csv"})
    void a_file_of_either_layout_can_be_imported(String name, @TempDir Path folder) {
        assertThat(shell.run("import", file(name), "--as", "system", "--dry-run", "--db", folder.toString()))
                .as(shell.err())
                .isZero();
    }
}
