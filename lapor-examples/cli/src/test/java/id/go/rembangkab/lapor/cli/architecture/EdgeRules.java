// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import id.go.rembangkab.lapor.complaint.Complaints;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How whatever stands around the core is built: adapters in {@code root.jdbc} and {@code root.http}, the command in {@code
 * root.cli}; {@code root} is the project's, or that of the broken fixtures.
 */
record EdgeRules(String root) {
    private static final Set<String> OF_EACH_THREAD = Set.of("id.go.rembangkab.lapor.jdbc.Aes.CIPHER");

    ArchRule nobody_goes_past_the_gate() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the target is Complaints.append",
                        access -> access.getTargetOwner().isEquivalentTo(Complaints.class)
                                && access.getTarget().getName().equals("append")))
                .because("R14.2: the gate is the only way to change a complaint, in every adapter");
    }

    ArchRule adapters_know_the_core_alone() {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(root + ".jdbc..")
                        .should()
                        .dependOnClassesThat(areOf("cli", "http"))
                        .allowEmptyShould(true))
                .and(noClasses()
                        .that()
                        .resideInAPackage(root + ".http..")
                        .should()
                        .dependOnClassesThat(areOf("cli", "jdbc"))
                        .allowEmptyShould(true))
                .because("an adapter can be taken without the next one");
    }

    private DescribedPredicate<JavaClass> areOf(String one, String other) {
        return describe(
                "are another adapter's or the command's",
                type -> type.getPackageName().startsWith(root + "." + one)
                        || type.getPackageName().startsWith(root + "." + other));
    }

    ArchRule adapters_hide_how_they_work() {
        return classes()
                .that()
                .resideInAPackage(root + ".jdbc..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*\\.(JdbcStore|PostgresSchema|MasterKeys|TextVault|DumpRow|LogDigest)")
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .because("an embedder needs a way in, and what goes through it, but no table or row");
    }

    ArchRule time_comes_from_a_clock_that_was_handed_in() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".jdbc..", root + ".http..", root + ".cli..")
                .should()
                .accessTargetWhere(describe("the target is the time of the machine", EdgeRules::isMachineTime))
                .because("a test, a replay and a reader of the log must be able to say what time it was");
    }

    ArchRule texts_do_not_follow_the_machine() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".jdbc..", root + ".http..", root + ".cli..")
                .should()
                .accessTargetWhere(describe("the target formats in the default locale", EdgeRules::isMachineLocale))
                .because("what machines read keeps its digits, and people read the language they asked for");
    }

    ArchRule nothing_is_shared_behind_the_back() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + ".jdbc..", root + ".http..", root + ".cli..")
                .and()
                .areStatic()
                .and(describe(
                        "are not one of a thread's own tools", field -> !OF_EACH_THREAD.contains(field.getFullName())))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("something that changes", EdgeRules::isChangeable))
                .because("two stores, or two sites, in one process must not know of each other");
    }

    ArchRule only_the_main_class_ends_the_process() {
        return noClasses()
                .that(describe("are not the main class", EdgeRules::hasNoMain))
                .should()
                .accessTargetWhere(describe(
                        "the target ends the process",
                        access -> Set.of("exit", "halt")
                                        .contains(access.getTarget().getName())
                                && access.getTargetOwner().getPackageName().equals("java.lang")))
                .because("an exit code is a result, and an import that is cut short has things to close");
    }

    private static boolean isMachineTime(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return Set.of("currentTimeMillis").contains(name)
                || (name.equals("now")
                        && access.getTargetOwner().getPackageName().startsWith("java.time")
                        && !access.getDescription().contains("java.time.Clock"));
    }

    private static boolean isMachineLocale(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)
                || called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class))) {
            return false;
        }
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.String" ->
                Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(name);
            case "java.io.PrintWriter", "java.io.PrintStream" ->
                Set.of("format", "printf").contains(name);
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern");
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter");
            default -> false;
        };
    }

    private static boolean isChangeable(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || Stream.of("Hash", "Tree", "Array", "Linked", "Enum", "Identity", "Weak", "StringB")
                        .anyMatch(start -> type.getSimpleName().startsWith(start)
                                && type.getPackageName().startsWith("java."));
    }

    private static boolean hasNoMain(JavaClass type) {
        return type.tryGetMethod("main", String[].class).isEmpty();
    }
}
