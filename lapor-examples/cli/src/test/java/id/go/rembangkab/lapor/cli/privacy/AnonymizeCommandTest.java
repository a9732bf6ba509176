// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AnonymizeCommandTest {
    private static final String TEXT = "Nama saya Siti Contoh, NIK 3317 0145 0290 0003, hub 0812-0000-1111\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final Map<String, String> env = new HashMap<>();
    private InputStream typed = InputStream.nullInputStream();

    @AfterEach
    void elsewhere() {
        System.clearProperty("lapor.terminal");
    }

    private int run(String... args) {
        PrintWriter results = new PrintWriter(new BufferedWriter(out));
        Terminal terminal = new Terminal(
                env, typed, results, new PrintWriter(err, true), InstantSource.system(), Messages.INDONESIAN);
        int code = new CommandLine(new AnonymizeCommand(terminal))
                .setOut(results)
                .setErr(terminal.err())
                .execute(args);
        results.flush();
        return code;
    }

    private InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("masukan"), content).toString();
    }

    @Test
    void masks_a_text_and_leaves_the_rest() throws IOException {
        assertThat(run(file(TEXT))).isZero();
        assertThat(out).hasToString("Nama saya **** ******, NIK **** **** **** ****, hub ****-****-****\n");
    }

    @Test
    void labels_a_text() throws IOException {
        assertThat(run("--mode", "label", file(TEXT))).isZero();
        assertThat(out).hasToString("Nama saya [nama 1], NIK [NIK 1], hub [telepon 1]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-"})
    void reads_what_is_piped_in(String name) {
        typed = bytes(TEXT);
        assertThat(name.isEmpty() ? run() : run(name)).isZero();
        assertThat(out.toString()).startsWith("Nama saya **** ******, NIK ");
    }

    @Test
    void on_a_terminal_what_was_replaced_is_coloured_whether_the_text_is_piped_in_or_not() {
        System.setProperty("lapor.terminal", "true");
        typed = bytes("hub 0812-0000-1111 pak\n");
        assertThat(run("--mode", "label")).isZero();
        assertThat(out.toString())
                .contains("\u001b[")
                .startsWith("hub \u001b[")
                .endsWith("\u001b[0m pak\n")
                .contains("[telepon 1]");
    }

    @Test
    void colours_stay_away_where_nobody_wants_them() {
        System.setProperty("lapor.terminal", "true");
        for (Map<String, String> unwanted : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            env.clear();
            env.putAll(unwanted);
            typed = bytes(TEXT);
            assertThat(run()).isZero();
        }
        System.clearProperty("lapor.terminal");
        env.clear();
        typed = bytes(TEXT);
        assertThat(run()).isZero();
        assertThat(out.toString()).hasLineCount(3).doesNotContain("\u001b");
    }

    @Test
    void json_is_never_coloured() {
        System.setProperty("lapor.terminal", "true");
        typed = bytes(TEXT);
        assertThat(run("--json")).isZero();
        assertThat(out.toString()).startsWith("{\"text\":").doesNotContain("\u001b");
    }

    @Test
    void an_empty_text_comes_back_empty() {
        assertThat(run()).isZero();
        typed = InputStream.nullInputStream();
        assertThat(run("--batch", "-")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_text_that_is_no_utf_8_is_refused_in_both_languages() {
        typed = new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF});
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("-: diharapkan teks UTF-8");
        typed = new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF});
        env.put("LAPOR_LANG", "en");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("-: expected UTF-8 text");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_batch_answers_before_it_waits_for_the_next_line() {
        String first = "{\"id\":1,\"text\":\"WA 081200001111\"}\n";
        List<String> told = new ArrayList<>();
        typed = new SequenceInputStream(bytes(first), new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                told.add(out.toString());
                return -1;
            }
        });
        assertThat(run("--batch", "-")).isZero();
        assertThat(told).isNotEmpty();
        assertThat(told.get(0)).startsWith("{\"id\":1,\"text\":\"WA ************\"");
    }

    @Test
    void answers_in_one_json_object_with_the_findings() throws IOException {
        assertThat(run("--json", file("NIK 3317014502900003"))).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("{\"text\":\"NIK ****************\",\"findings\":[{\"start\":4,\"end\":20,\"type\":\"NIK\","
                        + "\"rule\":\"nik.cue\",\"confidence\":\"CERTAIN\"}]}");
    }

    @Test
    void a_batch_keeps_order_and_ids_and_passes_over_other_fields() throws IOException {
        String lines =
                "{\"id\":\"b\",\"text\":\"WA 081200001111\",\"spans\":[{\"start\":3}]}\n\n{\"text\":\"aman\",\"id\":7}\n";
        assertThat(run("--batch", file(lines))).isZero();
        assertThat(out.toString().lines().toList())
                .containsExactly(
                        "{\"id\":\"b\",\"text\":\"WA ************\",\"findings\":[{\"start\":3,\"end\":15,\"type\":\"PHONE\","
                                + "\"rule\":\"phone.cue\",\"confidence\":\"CERTAIN\"}]}",
                        "{\"id\":7,\"text\":\"aman\",\"findings\":[]}");
    }

    @Test
    void a_bad_line_is_answered_in_its_place_without_repeating_it() throws IOException {
        String lines = "{\"id\":1,\"text\":\"WA 081200001111\n{\"id\":2}\n[]\n{\"id\":3,\"text\":\"aman\"}\n";
        assertThat(run("--batch", file(lines), "--lang", "en")).isEqualTo(1);
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0))
                .startsWith("{\"id\":1,\"error\":\"bad_input\"")
                .doesNotContain("0812");
        assertThat(answers.get(1))
                .isEqualTo(
                        "{\"id\":2,\"error\":\"bad_input\",\"message\":\"line 2: expected the field \\\"text\\\"\"}");
        assertThat(answers.get(2)).startsWith("{\"id\":null,\"error\":\"bad_input\"");
        assertThat(answers.get(3)).isEqualTo("{\"id\":3,\"text\":\"aman\",\"findings\":[]}");
    }

    @Test
    void a_pseudonym_is_the_same_for_the_same_value_and_key() throws IOException {
        Path key = Files.writeString(folder.resolve("kunci"), "kunci-rahasia-untuk-uji");
        String lines = "{\"id\":1,\"text\":\"WA 0812-0000-1111\"}\n{\"id\":2,\"text\":\"hub 081200001111\"}\n";
        assertThat(run("--batch", file(lines), "--mode", "pseudonym", "--key-file", key.toString()))
                .isZero();
        List<String> answers = out.toString().lines().toList();
        String label = answers.get(0).replaceFirst(".*(\\[telepon~[a-z]{12}]).*", "$1");
        assertThat(label).startsWith("[telepon~");
        assertThat(answers.get(1)).contains(label);
    }

    @Test
    void a_key_may_stand_in_the_environment() throws IOException {
        assertThat(run("--mode", "pseudonym", file(TEXT))).isEqualTo(2);
        assertThat(err.toString()).contains("LAPOR_PSEUDONYM_KEY");
        env.put("LAPOR_PSEUDONYM_KEY", "kunci-rahasia-untuk-uji");
        assertThat(run("--mode", "pseudonym", file(TEXT))).isZero();
        assertThat(out.toString()).startsWith("Nama saya [nama~").doesNotContain("Siti");
    }

    @Test
    void a_key_that_is_too_short_or_missing_is_bad_usage() throws IOException {
        Path key = Files.writeString(folder.resolve("kunci"), "pendek");
        assertThat(run("--mode", "pseudonym", "--key-file", key.toString(), file(TEXT)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("16");
        assertThat(run(
                        "--mode",
                        "pseudonym",
                        "--key-file",
                        folder.resolve("tiada").toString(),
                        file(TEXT)))
                .isEqualTo(2);
    }

    @Test
    void bad_usage_ends_with_two_and_says_what_was_expected() throws IOException {
        assertThat(run("--mode", "apa", file(TEXT))).isEqualTo(2);
        assertThat(err.toString()).contains("mask, label");
        assertThat(run("--batch", file(TEXT), file(TEXT))).isEqualTo(2);
        assertThat(err.toString()).contains("--batch dan ");
        assertThat(run(folder.resolve("tiada").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("tiada");
    }

    @Test
    void half_a_surrogate_pair_in_an_escape_comes_through_as_it_was() throws IOException {
        assertThat(run("--batch", file("{\"id\":1,\"text\":\"a\\ud83d b \\ud83d\\ude4f\"}\n")))
                .isZero();
        assertThat(out.toString().strip()).startsWith("{\"id\":1,\"text\":\"a\\ud83d b \uD83D\uDE4F\"");
    }

    @Test
    void a_line_that_is_no_utf_8_spoils_no_other() throws IOException {
        byte[] bad = "{\"id\":1,\"text\":\"x\"}\n{\"id\":2,\"text\":\"aman\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        bad[16] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("rusak"), bad);
        assertThat(run("--batch", file.toString())).isEqualTo(1);
        List<String> answers = out.toString().lines().toList();
        assertThat(answers.get(0)).contains("\"error\":\"bad_input\"");
        assertThat(answers.get(1)).isEqualTo("{\"id\":2,\"text\":\"aman\",\"findings\":[]}");
    }

    @Test
    void a_line_of_a_megabyte_is_read_to_its_end() throws IOException {
        String text = "lampu mati ".repeat(100_000) + "WA 081200001111";
        assertThat(run("--batch", file("{\"id\":1,\"text\":\"" + text + "\"}\n")))
                .isZero();
        assertThat(out.toString()).contains("WA ************\"").doesNotContain("0812");
    }
}
