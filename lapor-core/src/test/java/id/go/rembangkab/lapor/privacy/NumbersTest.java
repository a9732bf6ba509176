// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lengths, dates, sex and check digits, and the words before a number: which rule finds it, and how surely (R13.4). */
class NumbersTest {
    private static final String NOBODYS = "-";

    static Stream<String> lines() {
        return ResourceLines.of("numbers.txt").stream();
    }

    @ParameterizedTest
    @Tag("R13.4")
    @MethodSource("lines")
    void each_is_found_by_its_rule_as_surely_as_it_should_be(String line) {
        int tab = line.indexOf('\t');
        String expected = line.substring(0, tab);
        List<String> found = Detector.standard().detect(line.substring(tab + 1)).stream()
                .map(finding -> finding.rule() + " " + finding.confidence())
                .toList();
        assertThat(found).isEqualTo(expected.equals(NOBODYS) ? List.of() : List.of(expected));
    }
}
