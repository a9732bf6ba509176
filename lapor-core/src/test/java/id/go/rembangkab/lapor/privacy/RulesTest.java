// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each rule finds, how surely and why, and what it passes over: an example a line in the files {@code rules-*.txt},
 * near the limits of the rule. All that is told in them is made up.
 */
class RulesTest {
    private static final String EXPLANATIONS = "id.go.rembangkab.lapor.privacy.explanations";

    static Stream<String> concepts() {
        return Stream.of(
                "accounts",
                "addresses",
                "dates",
                "disguises",
                "layouts",
                "limits",
                "numbers",
                "persons",
                "plates",
                "points",
                "tables",
                "typing",
                "writing");
    }

    @ParameterizedTest
    @Tag("R13.4")
    @MethodSource("concepts")
    void every_line_is_read_as_it_is_marked(String concept) {
        assertThat(lines(concept))
                .allSatisfy(line -> assertThat(marked(MarkedLine.text(line))).isEqualTo(line));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void every_reason_has_words_in_both_languages(String concept) {
        Stream<Finding> found =
                lines(concept).stream().flatMap(line -> Detector.standard().detect(MarkedLine.text(line)).stream());
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.evidence()).isNotEmpty();
            for (Evidence evidence : finding.evidence()) {
                assertThat(ResourceBundle.getBundle(EXPLANATIONS, Locale.ENGLISH)
                                .keySet())
                        .contains("type." + evidence.name());
                assertThat(ResourceBundle.getBundle(EXPLANATIONS, Locale.forLanguageTag("id"))
                                .keySet())
                        .contains("type." + evidence.name());
            }
        });
    }

    private static List<String> lines(String concept) {
        return ResourceLines.of("rules-" + concept + ".txt");
    }

    private static String marked(String text) {
        return MarkedLine.of(text, Detector.standard().detect(text));
    }
}
