// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables, forms, messages, lists, homes and points: what stands in each is found whole, and nothing else. */
class LayoutsTest {
    static Stream<String> lines() {
        return ResourceLines.of("layouts.txt").stream();
    }

    @ParameterizedTest
    @Tag("R13.4")
    @MethodSource("lines")
    void each_is_read_exactly(String line) {
        int tab = line.indexOf('\t');
        MarkedText marked = MarkedText.parse(
                line.substring(0, tab + 1) + line.substring(tab + 1).replace("\\t", "\t"));
        assertThat(told(marked.text(), Detector.standard().detect(marked.text())))
                .isEqualTo(told(marked.text(), marked.marked()));
    }

    private static List<String> told(String text, List<Finding> findings) {
        return findings.stream()
                .map(found -> found.type().code() + ": " + text.substring(found.start(), found.end()))
                .toList();
    }
}
