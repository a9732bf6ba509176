// SPDX-License-Identifier: Apache-2.0
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import id.go.rembangkab.lapor.complaint.ClockRule;
import id.go.rembangkab.lapor.complaint.Guard;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Deletes each row, role, status, guard and clock rule of the two tables in turn and runs the tests tagged with the requirement
 * it comes from: one of them must fail.
 *
 * <p>Run by {@code ./mvnw -Ppit -pl lapor-core verify}, or by hand from the folder of lapor-core on its test class path with
 * junit-platform-launcher. Ends with 1 if a deletion goes unseen.
 */
public final class TableMutants {
    private static final String PACKAGE = "id.go.rembangkab.lapor";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TESTS = Path.of("target", "test-classes");
    private static final Path PATCHED = Path.of("target", "table-mutants");

    /** What one deletion is called in the patched tables, and the tags of which one must see it. */
    private record Deletion(String name, Set<String> tags) {}

    private TableMutants() {}

    /**
     * Tries every deletion.
     *
     * @param arguments only deletions whose name contains the first of them; none for all
     * @throws IOException if the tables cannot be read or compiled
     */
    public static void main(String[] arguments) throws IOException {
        patch();
        List<Deletion> deletions = new ArrayList<>(ofTransitions());
        deletions.addAll(ofClocks());
        deletions.removeIf(deletion -> arguments.length > 0 && !deletion.name.contains(arguments[0]));
        if (failures("", Set.of()) > 0) {
            throw new IllegalStateException("the tests fail before anything is deleted");
        }
        List<Deletion> unseen = new ArrayList<>();
        for (Deletion deletion : deletions) {
            if (failures(deletion.name, deletion.tags) == 0) {
                unseen.add(deletion);
                System.out.println("unseen: " + deletion.name + " by every test tagged " + deletion.tags);
            }
        }
        System.out.println(deletions.size() + " deletions, " + unseen.size() + " unseen");
        System.exit(unseen.isEmpty() ? 0 : 1);
    }

    private static List<Deletion> ofTransitions() {
        List<Deletion> deletions = new ArrayList<>();
        for (Transition row : Transition.ALL) {
            String name = row.verb() + "#" + Transition.of(row.verb()).indexOf(row);
            Set<String> tags = Set.of(row.id());
            deletions.add(new Deletion(name, tags));
            for (Guard guard : row.guards()) {
                // A text that comes after the first dispatch does not unsettle what was decided before it.
                if (row.verb() == Verb.REDISPATCH && guard == Guard.PRIVACY_DECIDED) {
                    continue;
                }
                deletions.add(new Deletion(name + " guard " + guard, tags));
            }
            for (Role role : row.by().size() > 1 ? row.by() : Set.<Role>of()) {
                deletions.add(new Deletion(name + " by " + role, tags));
            }
            for (Status status : row.from().size() > 1 && row.from().size() < Status.values().length
                    ? row.from()
                    : Set.<Status>of()) {
                deletions.add(new Deletion(name + " from " + status, tags));
            }
        }
        return deletions;
    }

    private static List<Deletion> ofClocks() {
        List<Deletion> deletions = new ArrayList<>();
        for (ClockRule rule : ClockRule.ALL) {
            Set<String> starts = tags(rule.starts().stream().map(ClockRule.Start::on));
            for (ClockRule.Start start : rule.starts()) {
                String name = rule.kind() + " start " + start.on();
                deletions.add(new Deletion(name, tags(Stream.of(start.on()))));
                // Where a dispatch is allowed no clock of the kind runs any more, so nothing can show the other
                // condition.
                if (start.only() == ClockRule.Only.OFF_SP4N) {
                    deletions.add(new Deletion(name + " " + start.only(), tags(Stream.of(start.on()))));
                }
            }
            for (Verb verb : rule.stops()) {
                // What never starts in one complaint, only the table itself can show.
                Set<String> tags = rule.starts().isEmpty() ? Set.of("R10.5") : tags(Stream.of(verb));
                deletions.add(new Deletion(rule.kind() + " stop " + verb, tags));
            }
            for (Verb verb : rule.leftBy()) {
                deletions.add(new Deletion(rule.kind() + " left " + verb, tags(Stream.of(verb))));
            }
            if (rule.paused()) {
                deletions.add(new Deletion(rule.kind() + " paused", Set.of("R2.2", "R3.5")));
            }
            if (rule.scope() == ClockRule.Scope.AGENCY && !rule.starts().isEmpty()) {
                deletions.add(new Deletion(rule.kind() + " scope", starts));
            }
        }
        return deletions;
    }

    private static Set<String> tags(Stream<Verb> verbs) {
        return verbs.flatMap(verb -> Transition.of(verb).stream())
                .map(Transition::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tables as they are, but for what the system property {@code deleted} names. */
    private static void patch() throws IOException {
        String transition = source("Transition")
                .replace("List<Transition> ALL =", "List<Transition> WHOLE =")
                .replace("private static final Map<Verb, List<Transition>> BY_VERB", """
                        private static final String DELETED = System.getProperty("deleted", "");
                        /** . */
                        public static final List<Transition> ALL = WHOLE.stream()
                                .map(row -> {
                                    String name = row.verb + "#" + WHOLE.stream().filter(r -> r.verb == row.verb).toList().indexOf(row);
                                    var by = EnumSet.copyOf(row.by);
                                    by.removeIf(role -> DELETED.equals(name + " by " + role));
                                    var from = EnumSet.noneOf(Status.class);
                                    from.addAll(row.from);
                                    from.removeIf(status -> DELETED.equals(name + " from " + status));
                                    var guards = new ArrayList<>(row.guards);
                                    guards.removeIf(guard -> DELETED.equals(name + " guard " + guard));
                                    return DELETED.equals(name) ? null : new Transition(row.id, row.step, row.verb, by, from, row.to, guards);
                                })
                                .filter(row -> row != null)
                                .toList();
                        private static final Map<Verb, List<Transition>> BY_VERB""")
                .replace(
                        "Objects.requireNonNull(BY_VERB.get(verb), \"every verb has a row\")",
                        "BY_VERB.getOrDefault(verb, List.of())");
        String clock = source("ClockRule")
                .replace("List<ClockRule> ALL =", "List<ClockRule> WHOLE =")
                .replace("private static final Map<ClockKind, ClockRule> BY_KIND", """
                        private static final String DELETED = System.getProperty("deleted", "");
                        /** . */
                        public static final List<ClockRule> ALL = WHOLE.stream()
                                .map(rule -> {
                                    String name = rule.kind + " ";
                                    List<Start> starts = rule.starts.stream()
                                            .filter(start -> !DELETED.equals(name + "start " + start.on))
                                            .map(start -> DELETED.equals(name + "start " + start.on + " " + start.only)
                                                    ? new Start(start.on, start.landing, Only.ALWAYS)
                                                    : start)
                                            .toList();
                                    Set<Verb> stops = new java.util.HashSet<>(rule.stops);
                                    stops.removeIf(verb -> DELETED.equals(name + "stop " + verb));
                                    Set<Verb> left = new java.util.HashSet<>(rule.leftBy);
                                    left.removeIf(verb -> DELETED.equals(name + "left " + verb));
                                    return new ClockRule(
                                            rule.kind, rule.step, DELETED.equals(name + "scope") ? Scope.COMPLAINT : rule.scope, starts,
                                            rule.paused && !DELETED.equals(name + "paused"), stops, left, rule.atEnd);
                                })
                                .toList();
                        private static final Map<ClockKind, ClockRule> BY_KIND""");
        Path sources = Files.createDirectories(PATCHED.resolve("sources"));
        Files.writeString(sources.resolve("Transition.java"), transition);
        Files.writeString(sources.resolve("ClockRule.java"), clock);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        CLASSES + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "-d",
                        Files.createDirectories(PATCHED.resolve("classes")).toString(),
                        sources.resolve("Transition.java").toString(),
                        sources.resolve("ClockRule.java").toString());
        if (result != 0) {
            throw new IllegalStateException("the patched tables do not compile");
        }
    }

    private static String source(String name) throws IOException {
        return Files.readString(Path.of("src", "main", "java")
                .resolve(PACKAGE.replace('.', '/'))
                .resolve("complaint")
                .resolve(name + ".java"));
    }

    private static long failures(String deleted, Set<String> tags) throws IOException {
        System.setProperty("deleted", deleted);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new Patched()) {
            thread.setContextClassLoader(loader);
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectPackage(PACKAGE + ".desk"), selectPackage(PACKAGE + ".complaint"));
            if (!tags.isEmpty()) {
                request.filters(TagFilter.includeTags(List.copyOf(tags)));
            }
            var listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request.build(), listener);
            return listener.getSummary().getTotalFailureCount();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Loads the project anew, the patched tables before the true ones. */
    private static final class Patched extends URLClassLoader {
        Patched() throws MalformedURLException {
            super(
                    new URL[] {url(PATCHED.resolve("classes")), url(CLASSES), url(TESTS)},
                    TableMutants.class.getClassLoader());
        }

        private static URL url(Path folder) throws MalformedURLException {
            return folder.toUri().toURL();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
