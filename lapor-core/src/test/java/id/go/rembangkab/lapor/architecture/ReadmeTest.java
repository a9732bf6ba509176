package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_calendar_answers_as_the_readme_says() {
        var clock = SlaClock.of(WorkingCalendar.indonesia(), OfficeHours.rembang());
        var start = Instant.parse("2025-03-26T03:15:00Z");

        // five working days over Nyepi, Idul Fitri and the collective leave around them
        var due = clock.due(Norm.parse("5wd"), FirstDay.EXCLUDED, start, List.of());

        assertThat(due)
                .isInstanceOfSatisfying(
                        Deadline.class,
                        deadline -> assertThat(deadline.due()).isEqualTo(Instant.parse("2025-04-11T17:00:00Z")));
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
        var shown = JAVA.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(shown)
                .hasSize(2)
                .allSatisfy(block -> assertThat(unindented(here)).contains(unindented(block)));
    }

    private static String unindented(String code) {
        return Pattern.compile("(?m)^ +").matcher(code).replaceAll("");
    }
}
