package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets that takes all of lapor. */
class ClassPathTest {
    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    private static Set<String> packages(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Stream<String> classes = file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"));
            return new TreeSet<>(classes.map(name -> name.substring(0, name.lastIndexOf('/'))).toList());
        }
    }

    @Test
    void no_package_of_lapor_is_in_two_jars() throws IOException {
        Map<String, Set<String>> jarsOf = new TreeMap<>();
        Set<String> ours = new TreeSet<>();
        for (Path jar : jars()) {
            String name = jar.getFileName().toString();
            for (String each : packages(jar)) {
                jarsOf.computeIfAbsent(each, any -> new TreeSet<>()).add(name);
                if (name.startsWith("lapor-")) {
                    ours.add(each);
                }
            }
        }
        assertThat(ours).contains(
                "id/go/rembangkab/lapor/complaint",
                "id/go/rembangkab/lapor/jdbc",
                "id/go/rembangkab/lapor/http",
                "id/go/rembangkab/lapor/spring");
        assertThat(ours).allSatisfy(each -> assertThat(jarsOf.get(each)).as(each).hasSize(1));
    }
}
