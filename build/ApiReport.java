// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The API of a module as text: a line for each public type and member of its exported packages, but for what is marked
 * {@code @Beta}.
 *
 * <p>{@code ApiReport check CLASSES REPORT FROZEN} writes the report of today and ends with 1 if something of the frozen one is
 * gone, if a frozen interface asks for a new method, or if what is settled speaks of what is not. Additions are fine.
 * {@code ApiReport write CLASSES REPORT} writes only.
 */
public final class ApiReport {
    private static final String BETA = "id.go.rembangkab.lapor.Beta";
    private static final Set<String> ROOTS = Set.of("java.lang.Object", "java.lang.Record");

    private final Set<String> lines = new TreeSet<>();
    /** Lines of what is settled but speaks of what is not. */
    private final Set<String> unsettled = new TreeSet<>();

    public static void main(String[] args) throws Exception {
        ApiReport api = new ApiReport();
        api.read(Path.of(args[1]));
        Path report = Path.of(args[2]);
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.writeString(report, String.join("\n", api.lines) + "\n");
        if (args[0].equals("check") && !api.keeps(Path.of(args[3]))) {
            System.exit(1);
        }
    }

    private void read(Path classes) throws IOException, ClassNotFoundException {
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        for (ModuleDescriptor.Exports exported : module.exports()) {
            Path folder = classes.resolve(exported.source().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    if (!name.equals("package-info")) {
                        add(Class.forName(exported.source() + "." + name, false, ApiReport.class.getClassLoader()));
                    }
                }
            }
        }
    }

    private void add(Class<?> type) {
        if (!isReachable(type)) {
            return;
        }
        if (isBeta(type)) {
            return;
        }
        add(
                declaration(type),
                Stream.of(
                                Stream.ofNullable(type.getGenericSuperclass()),
                                Arrays.stream(type.getGenericInterfaces()),
                                bounds(type))
                        .flatMap(types -> types));
        for (Class<?> from = type; from != null && (from == type || isHidden(from)); from = from.getSuperclass()) {
            for (Method method : from.getDeclaredMethods()) {
                if (isShown(method, type) && !isOfEveryObject(method)) {
                    String word = method.isDefault() ? "default " : "";
                    add(
                            member(type, method, word, name(method.getGenericReturnType()) + " " + method.getName()),
                            Stream.concat(Stream.of(method.getGenericReturnType()), asked(method)));
                }
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isShown(constructor, type)) {
                add(member(type, constructor, "", "new"), asked(constructor));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field, type)) {
                add(
                        name(type) + " { " + modifiers(field.getModifiers()) + name(field.getGenericType()) + " "
                                + field.getName() + " }",
                        Stream.of(field.getGenericType()));
            }
        }
    }

    private void add(String line, Stream<Type> speaksOf) {
        lines.add(line);
        if (speaksOf.flatMap(ApiReport::named).anyMatch(ApiReport::isBeta)) {
            unsettled.add(line);
        }
    }

    private static Stream<Type> asked(Executable executable) {
        return Stream.of(
                        Arrays.stream(executable.getGenericParameterTypes()),
                        Arrays.stream(executable.getGenericExceptionTypes()),
                        bounds(executable))
                .flatMap(types -> types);
    }

    private static Stream<Type> bounds(GenericDeclaration declaration) {
        return Arrays.stream(declaration.getTypeParameters()).flatMap(variable -> Arrays.stream(variable.getBounds()));
    }

    /** The classes that a type names, those of its arguments too. */
    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> one) {
            return one.isArray() ? named(one.getComponentType()) : Stream.of(one);
        }
        if (type instanceof ParameterizedType made) {
            return Stream.concat(
                    named(made.getRawType()),
                    Arrays.stream(made.getActualTypeArguments()).flatMap(ApiReport::named));
        }
        if (type instanceof GenericArrayType array) {
            return named(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wild) {
            return Stream.concat(Arrays.stream(wild.getLowerBounds()), Arrays.stream(wild.getUpperBounds()))
                    .flatMap(ApiReport::named);
        }
        return Stream.empty(); // a variable, whose bounds stand where it is declared
    }

    private static boolean isReachable(Class<?> type) {
        return !type.isSynthetic()
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && (type.getDeclaringClass() == null || isReachable(type.getDeclaringClass()));
    }

    /** Whether a superclass is nobody's to see, so that what it declares is a subclass's own. */
    private static boolean isHidden(Class<?> type) {
        return !ROOTS.contains(type.getName()) && !Modifier.isPublic(type.getModifiers());
    }

    private static <M extends AnnotatedElement & Member> boolean isShown(M member, Class<?> type) {
        boolean seen = Modifier.isPublic(member.getModifiers())
                || Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers());
        return seen && !member.isSynthetic() && !isMarked(member);
    }

    private static boolean isOfEveryObject(Method method) {
        return Set.of("equals", "hashCode", "toString").contains(method.getName())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isBeta(Class<?> type) {
        return isMarked(type)
                || type.getPackage() != null && isMarked(type.getPackage())
                || type.getDeclaringClass() != null && isBeta(type.getDeclaringClass());
    }

    private static boolean isMarked(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getName().equals(BETA));
    }

    private static String declaration(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation "
                : type.isInterface() ? "interface " : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
        int shown =
                type.isInterface() || type.isEnum() ? 0 : type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL);
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> !isMarked(component.getAccessor()))
                        .map(component -> name(component.getGenericType()) + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        Type above = type.getGenericSuperclass();
        String extended =
                above == null || ROOTS.contains(above.getTypeName()) || type.isEnum() ? "" : " : " + name(above);
        String implemented = Arrays.stream(type.getGenericInterfaces())
                .map(face -> " : " + name(face))
                .sorted()
                .collect(Collectors.joining());
        return name(type) + " = " + (type.isSealed() && !type.isEnum() ? "sealed " : "") + modifiers(shown) + kind
                + parameters(type.getTypeParameters()) + components + extended + implemented;
    }

    private static String member(Class<?> type, Executable executable, String word, String what) {
        String taken = Arrays.stream(executable.getGenericParameterTypes())
                .map(ApiReport::name)
                .collect(Collectors.joining(", "));
        String thrown = Arrays.stream(executable.getGenericExceptionTypes())
                .map(ApiReport::name)
                .sorted()
                .collect(Collectors.joining(", "));
        int shown = executable.getModifiers()
                & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
        return name(type) + " { " + modifiers(shown) + word + parameters(executable.getTypeParameters()) + what + "("
                + taken + ")" + (thrown.isEmpty() ? "" : " throws " + thrown) + " }";
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & ~(Modifier.INTERFACE | Modifier.PUBLIC));
        return words.isEmpty() ? "" : words + " ";
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName()
                                + Arrays.stream(variable.getBounds())
                                        .map(ApiReport::name)
                                        .filter(bound -> !bound.equals("Object"))
                                        .map(bound -> " extends " + bound)
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    /** Without the packages that everybody knows. */
    private static String name(Type type) {
        return type.getTypeName()
                .replace('$', '.')
                .replace("id.go.rembangkab.lapor.", "")
                .replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
    }

    /** Says what is broken; true if nothing is. */
    private boolean keeps(Path frozen) throws IOException {
        List<String> promised = Files.readAllLines(frozen);
        Set<String> types = promised.stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .collect(Collectors.toSet());
        List<String> faults = Stream.of(
                        promised.stream().filter(line -> !lines.contains(line)).map(line -> "gone:      " + line),
                        lines.stream()
                                .filter(line -> line.contains(" { abstract ") && !promised.contains(line))
                                .filter(line -> types.contains(line.substring(0, line.indexOf(" { "))))
                                .map(line -> "asks more: " + line),
                        unsettled.stream().map(line -> "speaks of what is @Beta: " + line))
                .flatMap(fault -> fault)
                .toList();
        if (!faults.isEmpty()) {
            System.err.println("The API no longer keeps what " + frozen.getFileName() + " promises:");
            faults.forEach(fault -> System.err.println("  " + fault));
            System.err.println(
                    "Keep it beside what is new. Only what was never released may go: then build/freeze writes the promise anew.");
        }
        return faults.isEmpty();
    }
}
