// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two tables against §3 and §4 of docs/requirements.md, cell by cell as far as cells speak of codes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequirementsTest {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{3,}");
    private static final Pattern RANGE = Pattern.compile("([A-Z_]+) to ([A-Z_]+)");
    private static final Pattern COMMAND = Pattern.compile("\\b[A-Z][a-z]+[A-Za-z]*");

    private final List<List<String>> commands = rows("## 3. Commands", "R");
    private final List<List<String>> clocks = rows("## 4. Clocks", "");

    private static List<List<String>> rows(String heading, String start) {
        String page;
        try {
            page = Files.readString(Path.of("..", "docs", "requirements.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String section =
                page.substring(page.indexOf(heading) + heading.length()).split("\n## ", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("| " + start) && !line.startsWith("| ---"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .skip(start.isEmpty() ? 1 : 0)
                .toList();
    }

    /** Rows that name a command; the others say what belongs to none. */
    Stream<List<String>> commands() {
        return commands.stream().filter(row -> !row.get(4).isEmpty());
    }

    private static List<Verb> verbs(String cell) {
        Set<String> words = found(COMMAND, cell.replaceAll("\\([^)]*\\)", "")).collect(Collectors.toSet());
        return Arrays.stream(Verb.values())
                .filter(verb -> words.contains(camel(verb)))
                .toList();
    }

    private static String camel(Verb verb) {
        return Arrays.stream(verb.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static List<Transition> table(List<String> row) {
        return Transition.ALL.stream()
                .filter(transition -> transition.id().equals(row.get(1)))
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("commands")
    @Tag("R10.5")
    void the_commands_of_a_requirement_are_those_of_its_rows(List<String> row) {
        assertThat(table(row).stream().map(Transition::verb).distinct())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(verbs(row.get(2)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("commands")
    @Tag("R10.5")
    void a_row_leads_from_where_and_to_where_its_requirement_says(List<String> row) {
        List<String> cell = List.of(row.get(3).split("→", -1));
        if (cell.get(0).equals("obligation") || cell.get(0).equals("any")) {
            return;
        }
        Set<Status> from = EnumSet.noneOf(Status.class);
        table(row).forEach(transition -> from.addAll(transition.from()));
        assertThat(from).isEqualTo(statuses(cell.get(0)));
        Set<Status> named = cell.size() > 1 ? statuses(cell.get(cell.size() - 1)) : Set.of();
        for (Transition transition : table(row)) {
            assertThat(named.isEmpty() || transition.to().statuses().containsAll(named))
                    .isTrue();
        }
    }

    private static Set<Status> statuses(String cell) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        String text = cell.replaceAll("\\([^)]*\\)", "")
                .replaceAll(", (not|where) .*", "")
                .replace("SP4N_LAPOR", "");
        RANGE.matcher(text).results().forEach(range -> {
            statuses.addAll(EnumSet.range(Status.valueOf(range.group(1)), Status.valueOf(range.group(2))));
            statuses.remove(Status.PENDING);
        });
        found(CODE, text).forEach(code -> statuses.add(Status.valueOf(code)));
        return statuses;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("commands")
    @Tag("R10.5")
    void a_row_is_for_whom_its_requirement_says(List<String> row) {
        String who = row.get(4).equals("as Reply")
                ? "REPORTER ADMIN SYSTEM"
                : row.get(4).replaceAll(" from .*", "");
        if (who.equals("by audience")) {
            return;
        }
        Set<String> roles = new TreeSet<>();
        table(row).forEach(transition -> transition.by().forEach(role -> roles.add(role.name())));
        assertThat(roles).containsExactlyInAnyOrderElementsOf(found(CODE, who).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R10.5")
    void a_clock_runs_as_its_requirement_says(ClockKind kind) {
        List<String> row = clocks.stream()
                .filter(cells -> cells.get(1).matches(kind + "\\b.*"))
                .findFirst()
                .orElseThrow();
        ClockRule rule = ClockRule.of(kind);
        assertThat(rule.starts().stream().map(ClockRule.Start::on)).containsAll(verbs(row.get(3)));
        assertThat(rule.paused()).isEqualTo(row.get(4).equals("PENDING"));
        List<Verb> stops = new ArrayList<>(rule.stops());
        stops.removeIf(verb -> verb == Verb.AUTO_CLOSE);
        assertThat(Stream.concat(stops.stream(), kind == ClockKind.ASSIGNMENT ? rule.leftBy().stream() : Stream.of()))
                .containsExactlyInAnyOrderElementsOf(verbs(row.get(5)));
        assertThat(rule.window()).isEqualTo(row.get(6).matches("(ExpirePending|AutoClose|window shut).*"));
        assertThat(rule.scope() == ClockRule.Scope.AGENCY)
                .isEqualTo(kind == ClockKind.NOTIFY
                        || row.get(1).contains("(agency)")
                        || row.get(2).contains("per agency"));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R10.5")
    @Tag("A1")
    @Tag("A3")
    void a_norm_is_as_long_as_its_requirement_says(ClockKind kind) {
        String written = clocks.stream()
                .filter(cells -> cells.get(1).matches(kind + "\\b.*"))
                .map(cells -> cells.get(2))
                .findFirst()
                .orElseThrow();
        String norm = Policy.REMBANG_2024.norm(kind).toString();
        assertThat(norm)
                .isEqualTo(
                        switch (written.replaceAll(".* else ", "")
                                .replaceAll("[*]", "")
                                .replaceAll(" \\(\".*", "")) {
                            case "3 hari" -> "3wd";
                            case "1 hari", "1 hari kerja" -> "1wd";
                            case "5 hari kerja" -> "5wd";
                            case "10 hari kerja" -> "10wd";
                            case "14 hari kerja", "as RESPONSE" -> "14wd";
                            case "5 menit, office hours" -> "5m@office";
                            case "30 calendar days `[L]`" -> "30d";
                            case "once a calendar month per agency" -> "1mo";
                            default -> "? " + written;
                        });
        assertThat(Policy.LITERAL.norm(kind).toString())
                .isEqualTo(written.matches("\\d+ hari") ? norm.replace("wd", "d") : norm);
    }
}
