// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AnonymiserProperties {
    private final Detector detector = Detector.standard();
    private final Anonymiser anonymiser = Anonymiser.with((type, value) -> "abcdefghijkl");

    private Redaction redact(String text, RedactionMode mode) {
        return anonymiser.redaction(text, detector.detect(text), mode);
    }

    @Property
    void outside_replacements_the_text_is_unchanged(@ForAll("anything") String text, @ForAll RedactionMode mode) {
        Redaction redaction = redact(text, mode);
        int original = 0;
        int redacted = 0;
        for (Replacement r : redaction.replacements()) {
            assertThat(redaction.text().substring(redacted, r.redactedStart()))
                    .isEqualTo(text.substring(original, r.start()));
            original = r.end();
            redacted = r.redactedEnd();
        }
        assertThat(redaction.text().substring(redacted)).isEqualTo(text.substring(original));
    }

    @Property
    void offset_maps_are_monotone_and_exact_outside_replacements(
            @ForAll("anything") String text, @ForAll RedactionMode mode) {
        Redaction redaction = redact(text, mode);
        int before = 0;
        for (int i = 0; i <= text.length(); i++) {
            int there = redaction.toRedacted(i);
            assertThat(there).isBetween(before, redaction.text().length());
            before = there;
            int at = i;
            boolean replaced = redaction.replacements().stream().anyMatch(r -> r.start() <= at && at < r.end());
            if (!replaced && redaction.replacements().stream().noneMatch(r -> r.redactedStart() == r.redactedEnd())) {
                assertThat(redaction.toOriginal(there)).isEqualTo(i);
            }
        }
        assertThat(redaction.toRedacted(text.length()))
                .isEqualTo(redaction.text().length());
    }

    @Property
    void a_text_without_findings_comes_back_as_the_same_instance(@ForAll RedactionMode mode) {
        String text = "Lampu jalan mati sejak kemarin.";
        assertThat(redact(text, mode).text()).isSameAs(text);
    }

    @Property
    @Tag("R13.3")
    void no_five_digits_in_a_row_of_a_value_survive(
            @ForAll("complaints") String text, @ForAll("visible") RedactionMode mode) {
        String redacted = redact(text, mode).text();
        String left = FoldedText.of(redacted, 0, redacted.length());
        for (Finding finding : detector.detect(text)) {
            String digits = FoldedText.of(text, finding.start(), finding.end()).replaceAll("[^0-9]", "");
            for (int i = 0; i + 5 <= digits.length(); i++) {
                assertThat(left).doesNotContain(digits.substring(i, i + 5));
            }
        }
    }

    @Property
    void redacting_twice_is_redacting_once(@ForAll("complaints") String text, @ForAll("visible") RedactionMode mode) {
        String once = redact(text, mode).text();
        assertThat(redact(once, mode).text()).isEqualTo(once);
    }

    @Property
    void a_label_is_never_found_again(@ForAll("complaints") String text) {
        String labelled = redact(text, RedactionMode.LABEL).text();
        for (Finding finding : detector.detect(labelled)) {
            assertThat(labelled.substring(finding.start(), finding.end())).doesNotContain("[");
        }
    }

    @Property
    void explanations_and_findings_hold_no_value(@ForAll("complaints") String text) {
        for (Finding finding : detector.detect(text)) {
            String value = text.substring(finding.start(), finding.end());
            if (value.length() > 5) {
                assertThat(finding.toString()).doesNotContain(value);
                assertThat(FindingExplanation.of(finding, FindingExplanation.Language.INDONESIAN))
                        .doesNotContain(value);
                assertThat(FindingExplanation.of(finding, FindingExplanation.Language.ENGLISH))
                        .doesNotContain(value);
            }
        }
    }

    @Provide
    Arbitrary<RedactionMode> visible() {
        return Arbitraries.of(List.of(RedactionMode.MASK, RedactionMode.LABEL, RedactionMode.PSEUDONYM));
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
