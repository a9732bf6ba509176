// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class DetectorProperties {
    private final Detector detector = Detector.standard();

    @Property(tries = 3000)
    @Tag("R13.4")
    void findings_lie_in_the_text_in_order_and_apart(@ForAll("anything") String text) {
        int end = 0;
        for (Finding finding : detector.detect(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
            end = finding.end();
        }
    }

    @Property(tries = 3000)
    void no_finding_splits_a_surrogate_pair(@ForAll("anything") String text) {
        for (Finding finding : detector.detect(text)) {
            assertThat(splits(text, finding.start())).isFalse();
            assertThat(splits(text, finding.end())).isFalse();
        }
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Property
    void paragraphs_are_read_apart(@ForAll("complaints") String first, @ForAll("complaints") String second) {
        Assume.that(!first.strip().endsWith(",") && !first.strip().endsWith(":"));
        String gap = "\n\n";
        List<Finding> expected = new ArrayList<>(detector.detect(first));
        int shift = first.length() + gap.length();
        detector.detect(second).forEach(f -> expected.add(shifted(f, shift)));
        assertThat(detector.detect(first + gap + second)).isEqualTo(expected);
    }

    @Property
    void a_line_that_ends_in_a_comma_announces_the_next_paragraph(@ForAll @IntRange(min = 1, max = 5) int empty) {
        String text = "Hormat saya," + "\n".repeat(empty) + "Siti Contoh";
        assertThat(values(text)).containsExactly("PERSON siticontoh");
    }

    private static Finding shifted(Finding f, int by) {
        return new Finding(f.start() + by, f.end() + by, f.type(), f.rule(), f.confidence(), f.evidence());
    }

    @Property
    void writing_digits_in_another_script_loses_nothing(
            @ForAll("complaints") String text, @ForAll @IntRange(min = 0, max = 3) int script) {
        int zero = List.of(0xFF10, 0x0660, 0x0966, 0x1D7CE).get(script);
        StringBuilder disguised = new StringBuilder();
        text.codePoints().forEach(c -> disguised.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
        assertThat(values(disguised.toString())).isEqualTo(values(text));
    }

    @Property
    void an_invisible_character_between_letters_and_digits_hides_nothing(@ForAll("complaints") String text) {
        StringBuilder disguised = new StringBuilder();
        text.codePoints().forEach(c -> {
            disguised.appendCodePoint(c);
            if (Character.isLetterOrDigit(c)) {
                disguised.append('\u200B');
            }
        });
        assertThat(values(disguised.toString())).isEqualTo(values(text));
    }

    private List<String> values(String text) {
        return detector.detect(text).stream()
                .map(f -> f.type() + " " + FoldedText.of(text, f.start(), f.end()))
                .toList();
    }

    @Property
    void adjacent_numbers_are_all_found(@ForAll @IntRange(min = 1, max = 9) int how) {
        String value = "081200001111";
        String row = IntStream.range(0, how).mapToObj(i -> value).reduce("WA", (a, b) -> a + " " + b);
        List<Finding> findings = detector.detect(row);
        assertThat(findings.stream().mapToInt(f -> f.end() - f.start()).sum())
                .isGreaterThanOrEqualTo(how * value.length());
    }

    @Property(tries = 100)
    void threads_agree(@ForAll("complaints") String text) {
        List<Finding> alone = detector.detect(text);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> detector.detect(text))
                        .toList())
                .allMatch(alone::equals);
    }

    @Property
    void the_kind_of_char_sequence_does_not_matter(@ForAll("anything") String text) {
        assertThat(detector.detect(CharBuffer.wrap(text))).isEqualTo(detector.detect(text));
    }

    @Provide
    Arbitrary<String> complaints() {
        return Complaints.complaint();
    }

    @Provide
    Arbitrary<String> anything() {
        return Complaints.anything();
    }
}
