// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.desk.Desk;
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

class HouseRulesTest {
    private static final String ROOT = "id.go.rembangkab.lapor";
    private static final String BROKEN = ROOT + ".architecture.broken";

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPath(Path.of("target", "test-classes").resolve(BROKEN.replace('.', '/')));

    /** What each rule has to say about the broken fixtures; a rule that is not here does not pass. */
    private static final Map<String, List<String>> COMPLAINTS = Map.ofEntries(
            Map.entry(
                    "core_needs_the_jdk_alone",
                    List.of(
                            "<java.util.concurrent.ConcurrentHashMap",
                            "<java.util.Random",
                            "<java.io.Reader",
                            "<java.nio.file.Path",
                            "<java.lang.Thread",
                            "<java.net.URI",
                            "<org.assertj.core.api.Assertions")),
            Map.entry(
                    "nothing_reads_a_clock_or_the_machine",
                    List.of(
                            "java.time.Instant.now()",
                            "java.time.LocalDate.now(java.time.Clock)",
                            "java.time.Clock.systemUTC()",
                            "java.lang.System.nanoTime()",
                            "java.lang.System.getenv(java.lang.String)",
                            "java.lang.System.out",
                            "java.util.UUID.randomUUID()",
                            "java.time.ZoneId.systemDefault()",
                            "java.util.Locale.getDefault()",
                            "java.lang.Math.random()")),
            Map.entry(
                    "texts_do_not_follow_the_machine",
                    List.of(
                            "java.lang.String.format(java.lang.String",
                            "java.lang.String.formatted(",
                            "java.lang.String.toUpperCase()",
                            "DateTimeFormatter.ofPattern(java.lang.String)",
                            "java.text.MessageFormat.<init>(java.lang.String)")),
            Map.entry("nothing_looks_into_classes", List.of("java.lang.Class.forName(java.lang.String)")),
            Map.entry("static_fields_are_final", List.of("Shared.last")),
            Map.entry("static_fields_hold_values", List.of("Shared.SEEN", "Shared.LOCKED")),
            Map.entry("public_classes_cannot_change", List.of("Open.changed")),
            Map.entry("public_classes_cannot_be_extended", List.of("broken.sla.Open is not")),
            Map.entry("concepts_are_free_of_cycles", List.of("Cycle detected", "Slice desk")),
            Map.entry("calendar_and_privacy_know_no_sibling", List.of("calendar.KnowsTheSla", "sla.Open")),
            Map.entry("concepts_know_only_what_they_may", List.of("complaint.KnowsTheDesk", "desk.Desk")),
            Map.entry("only_known_concepts_have_a_package", List.of("broken.util.TextUtils is not")),
            Map.entry("names_say_what_a_thing_is", List.of("broken.util.TextUtils")),
            Map.entry("packages_are_null_marked", List.of("broken.sla.Open is not")),
            Map.entry(
                    "only_the_desk_appends",
                    List.of("memory.PastTheDesk.append()", "memory.PastTheDesk.appendLater()", "Complaints.append(")),
            Map.entry("faults_have_names", List.of("java.lang.RuntimeException.<init>")));

    @TestFactory
    @DisplayName("the core keeps")
    Stream<DynamicTest> the_core_keeps_every_rule() {
        return rules(ROOT)
                .map(named -> dynamicTest(named.name(), () -> named.rule().check(CORE)));
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
                                    named.name(), List.of("a fixture that breaks " + named.name())));
                }));
    }

    @Test
    @Tag("R14.2")
    void only_the_gate_changes_a_complaint() {
        new HouseRules(ROOT).only_the_desk_appends().check(CORE);
        assertThat(CORE.get(Desk.class).getMethodCallsFromSelf())
                .as("the rule would pass if append had another name")
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Complaints.class)
                        && call.getName().equals("append"));
    }

    private record Named(String name, ArchRule rule) {}

    private static Stream<Named> rules(String root) {
        var house = new HouseRules(root);
        return Arrays.stream(HouseRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(ArchRule.class))
                .map(method -> new Named(method.getName(), rule(house, method)));
    }

    private static ArchRule rule(HouseRules house, Method method) {
        try {
            return (ArchRule) method.invoke(house);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(method.getName(), broken);
        }
    }
}
