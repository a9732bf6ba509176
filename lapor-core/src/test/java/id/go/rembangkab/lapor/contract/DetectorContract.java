// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Evidence;
import id.go.rembangkab.lapor.privacy.Finding;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Detector} promises, on the texts that it is written for and on any others. */
public abstract class DetectorContract {
    private static final int LONG = 100_000;

    private Detector detector;
    private List<String> texts;

    /** {@return the detector} */
    protected abstract Detector detector();

    /** {@return texts in which the detector finds something, each of another kind} */
    protected abstract List<String> examples();

    @BeforeEach
    final void writeTexts() {
        detector = detector();
        texts = new ArrayList<>(List.of("", " ", "\n\n", "\uD83D", "\uDEE3 \uD83D", "\uD83D\uDEE3\uFE0F", "\u0000"));
        Random random = new Random(20250602);
        for (String example : examples()) {
            texts.add(example);
            for (int i = 0; i < 30; i++) {
                texts.add(damaged(example, random));
            }
        }
    }

    /** Cut anywhere, with any code unit put in anywhere, emoji on both sides. */
    private static String damaged(String text, Random random) {
        int cut = random.nextInt(text.length() + 1);
        int at = random.nextInt(cut + 1);
        return "\uD83D\uDEE3" + text.substring(0, at) + (char) random.nextInt(0x10000) + text.substring(at, cut)
                + "\uD83D\uDEE3";
    }

    @Test
    @Tag("R13.4")
    void finds_something_in_each_example() {
        assertThat(examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(detector.detect(example)).isNotEmpty());
    }

    @Test
    void finds_nothing_in_an_empty_text() {
        assertThat(detector.detect("")).isEmpty();
    }

    @Test
    void answers_with_findings_in_order_apart_and_within_the_text() {
        for (String text : texts) {
            int end = 0;
            for (Finding finding : detector.detect(text)) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(end);
                end = finding.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void splits_no_surrogate_pair() {
        for (String text : texts) {
            for (Finding finding : detector.detect(text)) {
                assertThat(splits(text, finding.start()) || splits(text, finding.end()))
                        .isFalse();
            }
        }
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Test
    void answers_the_same_to_every_kind_of_char_sequence_and_asked_again() {
        for (String text : texts) {
            List<Finding> first = detector.detect(text);
            assertThat(detector.detect(CharBuffer.wrap(text))).isEqualTo(first);
            assertThat(detector.detect(text)).isEqualTo(first);
        }
    }

    @Test
    void keeps_no_part_of_the_text_in_what_it_says_of_a_finding() {
        for (String example : examples()) {
            for (Finding finding : detector.detect(example)) {
                String value = example.substring(finding.start(), finding.end());
                assertThat(finding.rule()).doesNotContain(value);
                assertThat(finding.evidence()).extracting(Evidence::name).noneMatch(name -> name.contains(value));
            }
        }
    }

    @Test
    void answers_threads_alike() {
        String text = String.join("\n\n", examples());
        List<Finding> alone = detector.detect(text);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> detector.detect(text))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void answers_to_a_long_text() {
        String text = String.join(" ", examples()) + ' ';
        assertThat(detector.detect(text.repeat(LONG / text.length() + 1))).isNotEmpty();
        assertThat(detector.detect("1".repeat(LONG))).hasSizeLessThanOrEqualTo(LONG);
    }
}
