// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.json.JsonLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A script with the answers it is to get. A line {@code => {…}} holds what the answer to the line above must say; whatever
 * it does not mention is free, except that the answer must be {@code ok} unless it says otherwise. Of the clocks it names
 * the last one of each kind is compared. Lines that begin with # are for the reader.
 */
record Walk(String name, List<String> script, Map<Integer, Map<String, Object>> expected) {
    static Walk read(String name) {
        try (InputStream file = Walk.class.getResourceAsStream("/walks/" + name + ".walk")) {
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Walk parse(String name, String text) {
        List<String> script = new ArrayList<>();
        Map<Integer, Map<String, Object>> expected = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("=>")) {
                expected.put(script.size(), JsonLine.read(line.substring(2).strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                script.add(line);
            }
        }
        return new Walk(name, script, expected);
    }

    /** Compares the answers, one for each line of the script. */
    void check(List<String> answers) {
        assertThat(answers).as(name).hasSameSizeAs(script);
        for (int line = 1; line <= script.size(); line++) {
            Map<String, Object> answer = JsonLine.read(answers.get(line - 1));
            Map<String, Object> wanted = expected.getOrDefault(line, Map.of());
            String where = name + ", " + script.get(line - 1) + "\n  -> " + answers.get(line - 1) + "\n";
            assertThat(answer.get("line")).as(where).isEqualTo((long) line);
            assertThat(answer.get("ok"))
                    .as(where)
                    .isEqualTo(wanted.getOrDefault("ok", !wanted.containsKey("rejection")));
            compare(where, wanted, answer);
        }
    }

    private static void compare(String where, Map<String, Object> wanted, Map<String, Object> answer) {
        wanted.forEach((member, value) -> {
            if (member.equals("obligations")) {
                objects(value).forEach(clock -> compareClock(where, clock, objects(answer.get(member))));
            } else if (member.equals("swept")) {
                compareSwept(where, objects(value), objects(answer.get(member)));
            } else if (member.equals("says")) {
                assertThat(String.valueOf(answer.get("message"))).as(where).contains(String.valueOf(value));
            } else {
                assertThat(answer.get(member)).as(where + member).isEqualTo(value);
            }
        });
    }

    private static void compareSwept(String where, List<Map<String, Object>> wanted, List<Map<String, Object>> swept) {
        assertThat(swept)
                .as(where)
                .extracting(one -> one.get("id"))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(one -> one.get("id")).toList());
        for (Map<String, Object> one : wanted) {
            compare(
                    where,
                    one,
                    swept.stream()
                            .filter(is -> is.get("id").equals(one.get("id")))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static void compareClock(String where, Map<String, Object> wanted, List<Map<String, Object>> clocks) {
        Map<String, Object> last = clocks.stream()
                .filter(clock -> clock.get("kind").equals(wanted.get("kind")))
                .filter(clock ->
                        !wanted.containsKey("agency") || wanted.get("agency").equals(clock.get("agency")))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError(where + "no clock " + wanted));
        assertThat(last).as(where).containsAllEntriesOf(wanted);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
