// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much of the second corpus, which the rules were not made from, leaks or is masked without need. */
class SecondCorpusTest {
    private static final double MOST_LEAK = 0.05;
    private static final double MOST_PERSON_LEAK = 0.15;
    private static final double MOST_CLEAN_MASKED = 0.02;

    private final Detector detector = Detector.standard();
    private final List<MarkedText> corpus = ResourceLines.of("second-corpus.txt").stream()
            .map(MarkedText::parse)
            .toList();

    @Test
    @Tag("R13.4")
    void few_letters_and_digits_of_personal_data_leak() {
        Map<String, int[]> leaked = new TreeMap<>();
        for (MarkedText text : corpus) {
            List<Finding> findings = detector.detect(text.text());
            for (Finding value : text.marked()) {
                count(leaked, value.type().code(), text.leaked(value, findings), text.size(value));
                count(leaked, "ALL", text.leaked(value, findings), text.size(value));
            }
        }
        leaked.forEach((type, sums) -> assertThat((double) sums[0] / sums[1])
                .as("leak of " + type)
                .isLessThanOrEqualTo(type.equals("PERSON") ? MOST_PERSON_LEAK : MOST_LEAK));
    }

    @Test
    @Tag("R13.4")
    void little_is_masked_without_need() {
        int masked = 0;
        int outside = 0;
        for (MarkedText text : corpus) {
            Finding whole =
                    new Finding(0, text.text().length(), PersonalData.PERSON, "whole", Confidence.CERTAIN, List.of());
            outside += text.leaked(whole, text.marked());
            List<Finding> both = new ArrayList<>(text.marked());
            both.addAll(detector.detect(text.text()));
            masked += text.leaked(whole, text.marked()) - text.leaked(whole, both);
        }
        assertThat((double) masked / outside).isLessThanOrEqualTo(MOST_CLEAN_MASKED);
    }

    private static void count(Map<String, int[]> sums, String type, int leaked, int size) {
        int[] sum = sums.computeIfAbsent(type, t -> new int[2]);
        sum[0] += leaked;
        sum[1] += size;
    }
}
