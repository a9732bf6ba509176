// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the core is built, for the packages under {@code root}: the core itself, or the broken fixtures that each rule has
 * to reject. Wherever possible a rule lists what is allowed, since a misspelt prohibition holds for ever.
 */
record HouseRules(String root) {
    /** Which concept may know which; a package that is not here may not exist. */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "calendar", Set.of(),
            "privacy", Set.of(),
            "sla", Set.of("calendar"),
            "agency", Set.of(),
            "complaint", Set.of("sla", "calendar", "agency", "privacy", "notice"),
            "report", Set.of("complaint", "sla", "calendar", "agency", "privacy"),
            "notice", Set.of("agency"),
            "form", Set.of("complaint", "agency", "privacy"),
            "desk", Set.of("complaint", "sla", "calendar", "agency", "privacy", "notice", "form"),
            "memory", Set.of("complaint", "sla", "calendar", "agency", "privacy", "notice", "desk", "report"));

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    private static final Set<String> DENIED_IN_PACKAGES = Set.of(
            "java.lang.ClassLoader",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.TimerTask");

    /** Single types beyond {@link #PACKAGES}, each with what it is needed for. */
    private static final Map<String, String> TYPES = Map.of(
            "java.security.MessageDigest", "content hashes of calendars and policies, the chain of the log",
            "java.security.NoSuchAlgorithmException", "comes with MessageDigest",
            "java.nio.charset.Charset", "the type of StandardCharsets.UTF_8",
            "java.nio.charset.StandardCharsets", "bytes that are hashed are UTF-8 everywhere",
            "java.text.MessageFormat", "messages in two languages",
            "java.text.Normalizer", "letters that look alike in personal data",
            "java.text.Normalizer$Form", "comes with Normalizer",
            "java.io.OutputStream", "where a renderer writes; whoever asks for a report opens and closes it",
            "java.io.IOException", "comes with OutputStream");

    private static final Set<String> READING = Set.of(
            "java.io.BufferedReader",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.Reader",
            "java.io.StringReader",
            "java.io.UncheckedIOException");

    /** Worked out when first asked for, as a String does its hash: every thread arrives at an equal value. */
    private static final Set<String> LAZY = Set.of(
            "id.go.rembangkab.lapor.calendar.OfficeTime.secondsBefore",
            "id.go.rembangkab.lapor.calendar.WorkingCalendar.officeTime",
            "id.go.rembangkab.lapor.calendar.WorkingCalendar.version",
            "id.go.rembangkab.lapor.complaint.History.entries");

    private static final Set<String> AMBIENT = Set.of(
            "now",
            "systemUTC",
            "systemDefaultZone",
            "systemDefault",
            "currentTimeMillis",
            "nanoTime",
            "randomUUID",
            "random",
            "getDefault",
            "defaultCharset",
            "availableProcessors");

    ArchRule core_needs_the_jdk_alone() {
        return classes()
                .that(areOurs())
                .should(onlyDependOn(
                        "the packages and types of the JDK listed here",
                        (from, to) -> isOurs(to)
                                || isPlain(to)
                                || to.getPackageName().startsWith("org.immutables.value")
                                || to.getPackageName().equals("org.jspecify.annotations")
                                || (isLoader(from) && READING.contains(to.getName()))
                                || (isIn(from, "memory") && to.getPackageName().startsWith("java.util.concurrent"))))
                .because(
                        "whoever embeds the core gets no class path with it, and nothing in it does I/O on its own: only "
                                + "package-private loaders read, and only the in-memory ports lock");
    }

    ArchRule nothing_reads_a_clock_or_the_machine() {
        return noClasses()
                .that(areOurs())
                .should()
                .accessTargetWhere(describe(
                        "the target is a clock, a random source or a default of the machine",
                        access -> AMBIENT.contains(access.getTarget().getName()) || isSystem(access)))
                .because(
                        "the same input gives the same output tomorrow and on another machine; time comes in as an argument");
    }

    ArchRule texts_do_not_follow_the_machine() {
        return noClasses()
                .that(areOurs())
                .should()
                .accessTargetWhere(describe(
                        "the target formats in the default locale",
                        access -> formatsInDefaultLocale(access.getTarget())))
                .because("a digit, a month or a message must not change with the machine's locale: pass one");
    }

    ArchRule nothing_looks_into_classes() {
        return noClasses()
                .that(areOurs())
                .should()
                .accessTargetWhere(describe(
                        "the target is reflective",
                        access -> access.getTargetOwner().isEquivalentTo(Class.class)
                                && !Set.of("getResourceAsStream", "getSimpleName", "getName", "desiredAssertionStatus")
                                        .contains(access.getTarget().getName())))
                .because("the core works without opening its packages to anybody");
    }

    ArchRule static_fields_are_final() {
        return fields().that()
                .areDeclaredInClassesThat(areOurs())
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no state but what is passed in");
    }

    ArchRule static_fields_hold_values() {
        return fields().that()
                .areDeclaredInClassesThat(areOurs())
                .and()
                .areStatic()
                .should()
                .notHaveRawType(describe(
                        "a mutable collection, holder or builder",
                        type -> type.getPackageName().startsWith("java.util.concurrent")
                                || Stream.of("Hash", "Tree", "Array", "Linked", "Enum", "Identity", "Weak", "StringB")
                                        .anyMatch(start -> type.getSimpleName().startsWith(start)
                                                && type.getPackageName().startsWith("java."))))
                .because("a static collection that can change is state shared by every thread");
    }

    ArchRule public_classes_cannot_change() {
        return fields().that()
                .areDeclaredInClassesThat(describe(
                        "are ours and public, neither in-memory ports nor builders",
                        type -> isOurs(type)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !isIn(type, "memory")
                                && !outermost(type).getSimpleName().endsWith("Builder")))
                .and(describe("are not worked out late", field -> !LAZY.contains(field.getFullName())))
                .should()
                .beFinal()
                .because("values are shared between threads without asking");
    }

    ArchRule public_classes_cannot_be_extended() {
        return classes()
                .that(areOurs())
                .and()
                .arePublic()
                .should(be(
                        "final, a record, an enum or an interface",
                        type -> type.isInterface()
                                || type.isEnum()
                                || type.isRecord()
                                || type.getModifiers().contains(JavaModifier.FINAL)))
                .because("a type that is not made for extension closes the door");
    }

    ArchRule concepts_are_free_of_cycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept that needs itself through another cannot be understood, or used, alone");
    }

    ArchRule calendar_and_privacy_know_no_sibling() {
        return classes()
                .that()
                .resideInAnyPackage(root + ".calendar..", root + ".privacy..")
                .should(onlyDependOn(
                        "their own package and the JDK",
                        (from, to) -> !isOurs(to) || isMark(to) || concept(from).equals(concept(to))))
                .because("each can be used without the rest");
    }

    ArchRule concepts_know_only_what_they_may() {
        return classes()
                .that(areOurs())
                .should(onlyDependOn(
                        "the concepts listed here: " + new TreeMap<>(KNOWS),
                        (from, to) -> !isOurs(to)
                                || isMark(to)
                                || concept(from).equals(concept(to))
                                || KNOWS.getOrDefault(concept(from), Set.of()).contains(concept(to))))
                .because(
                        "adapters know the core, the desk knows the lifecycle, the lifecycle knows deadlines: never back");
    }

    ArchRule only_known_concepts_have_a_package() {
        return classes()
                .that(areOurs())
                .should(be(
                        "in a package of the list: " + KNOWS.keySet(),
                        type -> isMark(type) || KNOWS.containsKey(concept(type))))
                .because("a package is a concept of the procedure; util, common and impl are none");
    }

    ArchRule names_say_what_a_thing_is() {
        return noClasses()
                .that(areOurs())
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("these endings name a place to put things, not a thing");
    }

    ArchRule packages_are_null_marked() {
        return classes()
                .that(areOurs())
                .should(be(
                        "in a package marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .because("NullAway checks marked packages only");
    }

    ArchRule only_the_desk_appends() {
        return noClasses()
                .that(describe(
                        "are not the desk", type -> !outermost(type).getName().equals(root + ".desk.Desk")))
                .should()
                .accessTargetWhere(describe(
                        "the target is Complaints.append",
                        access -> access.getTargetOwner().getName().equals(root + ".complaint.Complaints")
                                && access.getTarget().getName().equals("append")))
                .because("R14.2: the gate is the only way to change a complaint");
    }

    ArchRule faults_have_names() {
        return noClasses()
                .that(areOurs())
                .should()
                .accessTargetWhere(describe(
                        "the target makes a nameless exception",
                        access -> access.getTarget() instanceof AccessTarget.ConstructorCallTarget
                                && !access.getOrigin().getName().equals("<init>")
                                && Set.of("Throwable", "Exception", "RuntimeException", "Error")
                                        .contains(access.getTargetOwner().getSimpleName())))
                .because("a caller can only catch what has a name");
    }

    private DescribedPredicate<JavaClass> areOurs() {
        return describe("are ours", this::isOurs);
    }

    private boolean isOurs(JavaClass type) {
        var element = type.getBaseComponentType();
        return element.getPackageName().equals(root) || element.getPackageName().startsWith(root + ".");
    }

    /** The annotation that every concept may bear, and the page of its package. */
    private boolean isMark(JavaClass type) {
        return type.getName().equals(root + ".Beta") || type.getName().equals(root + ".package-info");
    }

    private String concept(JavaClass type) {
        var rest = type.getBaseComponentType().getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }

    private boolean isIn(JavaClass type, String concept) {
        return isOurs(type) && concept(type).equals(concept);
    }

    private static boolean isPlain(JavaClass type) {
        var element = type.getBaseComponentType();
        return element.isPrimitive()
                || TYPES.containsKey(element.getName())
                || (PACKAGES.contains(element.getPackageName()) && !DENIED_IN_PACKAGES.contains(element.getName()));
    }

    private static boolean isLoader(JavaClass type) {
        return !outermost(type).getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean isSystem(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && !access.getTarget().getName().equals("arraycopy");
    }

    private static boolean formatsInDefaultLocale(AccessTarget target) {
        var owner = target.getOwner().getName();
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget called)) return false;
        var parameters = called.getRawParameterTypes();
        if (parameters.stream().anyMatch(type -> type.getName().equals("java.util.Locale"))) return false;
        return switch (owner) {
            case "java.lang.String" ->
                Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(target.getName());
            case "java.time.format.DateTimeFormatter" -> target.getName().equals("ofPattern");
            case "java.time.format.DateTimeFormatterBuilder" -> target.getName().equals("toFormatter");
            case "java.text.MessageFormat" ->
                target.getName().equals("<init>")
                        || (target.getName().equals("format")
                                && parameters.size() == 2
                                && parameters.get(0).getName().equals("java.lang.String"));
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> onlyDependOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("only depend on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(dependency.getOriginClass(), dependency.getTargetClass()))
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type))
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
            }
        };
    }
}
