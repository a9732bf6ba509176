// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int replay(List<String> script) throws IOException {
        Path file = Files.write(folder.resolve("script.jsonl"), script);
        return shell.run("replay", file.toString(), "--json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract", "every-command", "every-refusal", "bad-input", "time"})
    void answers_as_the_walk_says(String name) throws IOException {
        Walk walk = Walk.read(name);
        int code = replay(walk.script());
        walk.check(shell.lines());
        boolean refused = shell.lines().stream().anyMatch(line -> line.contains("\"ok\":false"));
        assertThat(code).isEqualTo(refused ? 1 : 0);
    }

    @Test
    void the_walks_give_every_command_and_meet_every_refusal() throws IOException {
        Set<Object> given = new HashSet<>();
        Set<Object> met = new HashSet<>();
        for (String name : List.of("every-command", "every-refusal")) {
            Walk walk = Walk.read(name);
            walk.script().forEach(line -> given.add(JsonLine.read(line).get("do")));
            replay(walk.script());
            shell.lines().forEach(line -> met.add(JsonLine.read(line).get("rejection")));
        }
        assertThat(given).containsAll(CommandForms.ALL.stream().map(Form::word).toList());
        for (Rejection rejection : Rejection.values()) {
            assertThat(met).contains(rejection.name());
        }
    }

    @Test
    void reads_standard_input() {
        shell.typing("{\"policy\":\"LITERAL\"}\n\n{\"do\":\"agency\",\"code\":\"DLH\",\"name\":\"DLH\"}");
        assertThat(shell.run("replay", "-")).isZero();
        assertThat(shell.lines()).containsExactly("{\"line\":1,\"ok\":true}", "{\"line\":3,\"ok\":true}");
    }

    @Test
    void the_first_line_chooses_the_policy() throws IOException {
        String receive = Walk.read("contract").script().get(2);
        replay(List.of("{\"policy\":\"LITERAL\"}", receive));
        assertThat(shell.lines().get(1)).contains("\"norm\":\"3d\"");
    }

    @Test
    void a_line_that_is_not_utf_8_spoils_no_other() {
        byte[] script =
                "\uFEFF{\"policy\":\"LITERAL\"}\n{\"do\":\"?\"}\r\n{\"do\":\"agency\",\"code\":\"DLH\",\"name\":\"DLH\"}\r\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < script.length; i++) {
            script[i] = script[i] == '?' ? (byte) 0xFF : script[i];
        }
        assertThat(shell.typing(script).run("replay", "-")).isEqualTo(1);
        assertThat(shell.lines().get(0)).isEqualTo("{\"line\":1,\"ok\":true}");
        assertThat(shell.lines().get(1)).contains("BAD_INPUT", "UTF-8");
        assertThat(shell.lines().get(2)).isEqualTo("{\"line\":3,\"ok\":true}");
    }

    @Test
    void says_the_same_in_every_language() throws IOException {
        replay(Walk.read("every-refusal").script());
        String indonesian = shell.out();
        shell.with("LAPOR_LANG", "en");
        replay(Walk.read("every-refusal").script());
        assertThat(shell.out()).isEqualTo(indonesian);
    }

    @Test
    void a_message_never_repeats_what_was_given() throws IOException {
        replay(List.of(
                "{\"at\":\"3317015708900002\",\"as\":\"admin\",\"do\":\"verify\",\"id\":\"A\"}",
                "{\"at\":\"2025-01-07T09:00:00+07:00\",\"as\":\"3317015708900002\",\"do\":\"verify\",\"id\":\"A\"}",
                "{\"at\":\"2025-01-07T09:00:00+07:00\",\"as\":\"admin\",\"do\":\"3317015708900002\",\"id\":\"A\"}",
                "{\"at\":\"2025-01-07T09:00:00+07:00\",\"as\":\"admin\",\"do\":\"verify\",\"id\":\"3317015708900002\"}",
                "3317015708900002"));
        assertThat(shell.out()).doesNotContain("3317015708900002");
    }

    @Test
    void a_file_that_cannot_be_read_is_bad_input() {
        assertThat(shell.run("replay", folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("none.jsonl", "diharapkan berkas yang dapat dibaca");
        assertThat(shell.run("replay", folder.toString())).isEqualTo(2);
    }
}
