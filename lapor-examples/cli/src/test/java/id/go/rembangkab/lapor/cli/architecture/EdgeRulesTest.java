// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdgeRulesTest {
    private static final String ROOT = "id.go.rembangkab.lapor";
    private static final String BROKEN = ROOT + ".cli.architecture.broken";

    private static final JavaClasses EDGES = new ClassFileImporter()
            .importPaths(
                    Path.of("target", "classes"),
                    Path.of("..", "..", "lapor-adapters-jdbc", "target", "classes"),
                    Path.of("..", "..", "lapor-adapters-http", "target", "classes"));

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPath(Path.of("target", "test-classes").resolve(BROKEN.replace('.', '/')));

    /** What each rule has to say about the broken fixtures; a rule that is not here does not pass. */
    private static final Map<String, List<String>> COMPLAINTS = Map.of(
            "nobody_goes_past_the_gate", List.of("cli.PastTheGate.append", "cli.PastTheGate.later"),
            "adapters_know_the_core_alone", List.of("jdbc.Table.command"),
            "adapters_hide_how_they_work", List.of("jdbc.Table> does not have name matching"),
            "time_comes_from_a_clock_that_was_handed_in",
                    List.of("cli.PastTheGate.time", "Instant.now()", "LocalDate.now(java.time.ZoneId)"),
            "texts_do_not_follow_the_machine", List.of("cli.PastTheGate.say", "printf(java.lang.String"),
            "nothing_is_shared_behind_the_back", List.of("cli.Shared.last", "cli.Shared.SEEN", "cli.Shared.MINE"),
            "only_the_main_class_ends_the_process", List.of("cli.PastTheGate.stop"));

    @TestFactory
    @DisplayName("the adapters and the command keep")
    Stream<DynamicTest> the_edges_keep_every_rule() {
        return rules(ROOT)
                .map(named -> dynamicTest(
                        named.name(), () -> named.rule().allowEmptyShould(true).check(EDGES)));
    }

    @TestFactory
    @DisplayName("the broken fixtures are rejected by")
    Stream<DynamicTest> every_rule_rejects_its_broken_fixture() {
        return rules(BROKEN)
                .map(named -> dynamicTest(named.name(), () -> {
                    var verdict = named.rule().evaluate(FIXTURES);

                    assertThat(verdict.hasViolation()).isTrue();
                    assertThat(String.join("\n", verdict.getFailureReport().getDetails()))
                            .contains(COMPLAINTS.getOrDefault(
                                    named.name(), List.of("a fixture that breaks " + named.name())))
                            .doesNotContain("HandsItIn");
                }));
    }

    @Test
    @Tag("R14.2")
    void no_adapter_changes_a_complaint_past_the_gate() {
        new EdgeRules(ROOT).nobody_goes_past_the_gate().allowEmptyShould(true).check(EDGES);
    }

    private record Named(String name, ArchRule rule) {}

    private static Stream<Named> rules(String root) {
        var edges = new EdgeRules(root);
        return Arrays.stream(EdgeRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(ArchRule.class))
                .map(method -> new Named(method.getName(), rule(edges, method)));
    }

    private static ArchRule rule(EdgeRules edges, Method method) {
        try {
            return (ArchRule) method.invoke(edges);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(method.getName(), broken);
        }
    }
}
