package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path EXAMPLE =
            Path.of("..", "lapor-examples", "sla-only", "src", "main", "java", "sla", "TenLines.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_application_that_needs_the_calendar_alone() throws IOException {
        var application = Files.readString(EXAMPLE);
        var shown = application.substring(
                application.indexOf("// what the README shows\n") + "// what the README shows\n".length(),
                application.indexOf("        // to here"));

        assertThat(unindented(blocks(Path.of("..", "README.md")).get(0))).isEqualTo(unindented(shown));
        assertThat(unindented(blocks(Path.of("..", "docs", "calendar.md")).get(0)))
                .isEqualTo(unindented(shown));
    }

    @Test
    void the_anonymiser_answers_as_the_readme_says() {
        var text = "Jalan rusak. NIK saya 3317015708900002, hubungi 0812-3456-7890.";
        var findings = Detector.standard().detect(text);
        var shown = Anonymiser.standard().redact(text, findings, RedactionMode.LABEL);

        assertThat(shown).startsWith("Jalan rusak. NIK saya [").doesNotContain("3317015708900002", "0812-3456-7890");
    }

    @Test
    void the_readme_shows_the_code_that_is_tested_here() throws IOException {
        var here = Files.readString(Path.of("src", "test", "java")
                .resolve(ReadmeTest.class.getName().replace('.', '/') + ".java"));

        List<String> shown = blocks(Path.of("..", "README.md"));
        assertThat(shown)
                .hasSizeGreaterThan(1)
                .filteredOn(block -> !block.equals(shown.get(0)))
                .allSatisfy(block -> assertThat(unindented(here)).contains(unindented(block)));
    }

    private static List<String> blocks(Path page) throws IOException {
        return JAVA.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return Pattern.compile("(?m)^ +").matcher(code).replaceAll("");
    }
}
