// SPDX-License-Identifier: Apache-2.0
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Holds the tests against docs/requirements.md: which requirement no test is tagged with, which tag names none.
 *
 * <p>Run from the root of the repository with {@code java build/RequirementReport.java tags} (reads sources only) or
 * {@code … report} (after the tests: also sees that every class with tests in it has been run). Ends with 1 if a tag is
 * unknown, a test carries more than three requirements, or a test class did not run; a requirement without a test is
 * only listed.
 */
public final class RequirementReport {
    private static final int TAGS_AT_MOST = 3;
    private static final Pattern REQUIREMENT = Pattern.compile("\\bR\\d+b?\\.\\d+\\b");
    private static final Pattern DEFAULT_ROW = Pattern.compile("(?m)^\\| (A\\d+) \\|");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("[RA]\\d.*");
    private static final Set<String> TEST_ANNOTATIONS = Set.of(
            "Test",
            "ParameterizedTest",
            "RepeatedTest",
            "TestFactory",
            "TestTemplate",
            "Property",
            "Example",
            "ArchTest");

    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Integer> testsOf = new TreeMap<>(RequirementReport::inOrder);
    private final Map<Path, Map<String, Path>> classesToRun = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private RequirementReport() {}

    /**
     * Runs the report.
     *
     * @param arguments {@code tags} or {@code report}, then optionally the root folder
     * @throws IOException if a source or a report cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        var full = arguments.length > 0 && arguments[0].equals("report");
        var root = Path.of(arguments.length > 1 ? arguments[1] : ".")
                .toAbsolutePath()
                .normalize();
        var report = new RequirementReport();
        report.readRequirements(root.resolve("docs/requirements.md"));
        report.readTests(root);
        if (full) {
            report.readRuns(root);
            report.printUntested();
        }
        report.faults.forEach(fault -> System.out.println("[ERROR] " + fault));
        if (!report.faults.isEmpty()) System.exit(1);
    }

    private void readRequirements(Path file) throws IOException {
        var text = Files.readString(file);
        REQUIREMENT.matcher(text).results().map(MatchResult::group).forEach(known::add);
        DEFAULT_ROW.matcher(text).results().map(row -> row.group(1)).forEach(known::add);
        known.stream().filter(id -> id.startsWith("R")).forEach(id -> testsOf.put(id, 0));
    }

    private void readTests(Path root) throws IOException {
        List<Path> sources;
        try (var files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().contains("src/test/java"))
                    .toList();
        }
        if (sources.isEmpty()) return;
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) new TestFile(root, unit).scan(unit, null);
        }
    }

    private void readRuns(Path root) throws IOException {
        var attributes = Pattern.compile("<testsuite\\b[^>]*?\\bname=\"([^\"]*)\"[^>]*?\\btests=\"(\\d+)\"");
        var line = new ArrayList<String>();
        for (var module : classesToRun.entrySet()) {
            var ran = new TreeSet<String>();
            var tests = 0;
            var last = FileTime.fromMillis(0);
            for (var file : reportsOf(module.getKey())) {
                var written = Files.getLastModifiedTime(file);
                if (written.compareTo(last) > 0) last = written;
                var head = attributes.matcher(Files.readString(file));
                if (!head.find() || head.group(2).equals("0")) continue;
                ran.add(head.group(1).replaceFirst("\\$.*", ""));
                tests += Integer.parseInt(head.group(2));
            }
            var name = root.relativize(module.getKey()).toString();
            for (var needed : module.getValue().entrySet()) {
                // A source newer than the last run belongs to a module that this build left out.
                if (ran.contains(needed.getKey())
                        || Files.getLastModifiedTime(needed.getValue()).compareTo(last) > 0) continue;
                faults.add(name + ": " + needed.getKey() + " holds tests, and none of them ran");
            }
            if (tests > 0) line.add(name + " " + tests + " in " + ran.size() + " classes");
        }
        System.out.println("Tests run: " + (line.isEmpty() ? "none" : String.join(", ", line)));
        if (line.isEmpty()) faults.add("no test ran");
    }

    private static List<Path> reportsOf(Path module) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : List.of("target/surefire-reports", "target/failsafe-reports")) {
            if (!Files.isDirectory(module.resolve(folder))) continue;
            try (Stream<Path> files = Files.list(module.resolve(folder))) {
                files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void printUntested() {
        var untested = testsOf.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        System.out.println("Requirements with a test: " + (testsOf.size() - untested.size()) + " of " + testsOf.size());
        if (!untested.isEmpty()) System.out.println("Requirements without a test: " + String.join(" ", untested));
    }

    private static int inOrder(String left, String right) {
        var order = Stream.of(left, right).map(RequirementReport::sortable).toList();
        return order.get(0).compareTo(order.get(1));
    }

    private static String sortable(String id) {
        return Pattern.compile("\\d+")
                .matcher(id)
                .replaceAll(number -> "0".repeat(4 - number.group().length()) + number.group());
    }

    private final class TestFile extends TreePathScanner<Void, Void> {
        private final Path root;
        private final Path file;
        private final Path module;
        private final String packageName;
        private final Deque<ClassTree> nesting = new ArrayDeque<>();

        TestFile(Path root, CompilationUnitTree unit) {
            this.root = root;
            file = root.relativize(Path.of(unit.getSourceFile().toUri()));
            module = root.resolve(file.toString().replaceFirst("/?src/test/java/.*", ""));
            packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            nesting.push(tree);
            super.visitClass(tree, none);
            nesting.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            seen(tree.getName().toString(), tree.getModifiers());
            return super.visitMethod(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            seen(tree.getName().toString(), tree.getModifiers());
            return super.visitVariable(tree, none);
        }

        private void seen(String member, ModifiersTree modifiers) {
            if (nesting.isEmpty() || annotations(modifiers).noneMatch(TEST_ANNOTATIONS::contains)) return;
            var tags = new TreeSet<>(tagsOf(member, modifiers));
            nesting.forEach(type -> tags.addAll(tagsOf(member, type.getModifiers())));
            if (tags.size() > TAGS_AT_MOST)
                faults.add(file + ": " + member + " carries " + tags + "; three requirements a test are enough");
            for (var tag : tags)
                if (!known.contains(tag))
                    faults.add(file + ": " + member + " names " + tag + ", which docs/requirements.md does not have");
            if (isOff(modifiers) || nesting.stream().anyMatch(type -> isOff(type.getModifiers()))) return;
            tags.forEach(tag -> testsOf.computeIfPresent(tag, (id, count) -> count + 1));
            var outermost = nesting.getLast();
            if (!outermost.getModifiers().getFlags().contains(Modifier.ABSTRACT)
                    && outermost.getKind() != Tree.Kind.INTERFACE)
                classesToRun
                        .computeIfAbsent(module, any -> new TreeMap<>())
                        .put(packageName + outermost.getSimpleName(), root.resolve(file));
        }

        private boolean isOff(ModifiersTree modifiers) {
            return annotations(modifiers).anyMatch("Disabled"::equals);
        }

        private Stream<String> annotations(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream().map(this::simpleName);
        }

        private String simpleName(AnnotationTree annotation) {
            return annotation.getAnnotationType().toString().replaceFirst(".*\\.", "");
        }

        private Set<String> tagsOf(String member, ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .filter(annotation -> simpleName(annotation).equals("Tag")
                            || simpleName(annotation).equals("Tags")
                            || simpleName(annotation).equals("TagList"))
                    .flatMap(annotation -> annotation.getArguments().stream())
                    .flatMap(argument -> values(member, argument))
                    .filter(tag -> LOOKS_LIKE_ONE.matcher(tag).matches())
                    .collect(Collectors.toSet());
        }

        private Stream<String> values(String member, ExpressionTree argument) {
            if (argument instanceof AssignmentTree assignment) return values(member, assignment.getExpression());
            if (argument instanceof NewArrayTree array)
                return array.getInitializers().stream().flatMap(value -> values(member, value));
            if (argument instanceof AnnotationTree nested)
                return nested.getArguments().stream().flatMap(value -> values(member, value));
            if (argument instanceof LiteralTree literal) return Stream.of(String.valueOf(literal.getValue()));
            faults.add(file + ": " + member + " has a tag that is no string literal: " + argument);
            return Stream.empty();
        }
    }
}
