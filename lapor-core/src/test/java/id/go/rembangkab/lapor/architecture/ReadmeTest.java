// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(blocks(Path.of("..", "README.md"))).contains(unindented(shown));
        assertThat(blocks(Path.of("..", "docs", "calendar.md"))).contains(unindented(shown));
    }

    private static List<String> blocks(Path page) throws IOException {
        return JAVA.matcher(Files.readString(page))
                .results()
                .map(block -> unindented(block.group(1)))
                .toList();
    }

    private static String unindented(String code) {
        return Pattern.compile("(?m)^ +").matcher(code).replaceAll("");
    }
}
