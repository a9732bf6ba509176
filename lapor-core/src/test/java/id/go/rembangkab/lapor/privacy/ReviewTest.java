// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final String TEXT = "NIK 3317014502900003, WA 081200001111";
    private final List<Finding> findings = Detector.standard().detect(TEXT);
    private final Finding nik = findings.get(0);
    private final Finding phone = findings.get(1);

    @Test
    @Tag("R3.2")
    void a_finding_nobody_decided_about_is_open() {
        assertThat(Review.of(TEXT, findings, List.of()).open()).containsExactly(nik, phone);
    }

    @Test
    @Tag("R3.2")
    void accepting_all_leaves_nothing_open() {
        Review review = Review.acceptingAll(findings);
        assertThat(review.open()).isEmpty();
        assertThat(review.masked()).containsExactly(nik, phone);
    }

    @Test
    @Tag("R3.2")
    void a_dismissal_with_a_reason_takes_the_finding_out_of_the_masked() {
        Review review = Review.of(TEXT, findings, List.of(exactly(phone, false, "nomor kantor desa")));
        assertThat(review.dismissed()).containsExactly(phone);
        assertThat(review.open()).containsExactly(nik);
        assertThat(review.masked()).containsExactly(nik);
    }

    @Test
    @Tag("R3.2")
    void a_dismissal_with_a_blank_reason_decides_nothing() {
        assertThat(Review.of(TEXT, findings, List.of(exactly(phone, false, " ")))
                        .open())
                .containsExactly(nik, phone);
    }

    @Test
    void a_decision_covers_what_it_contains_and_not_what_it_cuts() {
        FindingDecision all = new FindingDecision(0, TEXT.length(), true, "");
        FindingDecision cut = new FindingDecision(nik.start() + 1, TEXT.length(), true, "");
        assertThat(Review.of(TEXT, findings, List.of(all)).open()).isEmpty();
        assertThat(Review.of(TEXT, findings, List.of(cut)).open()).containsExactly(nik);
    }

    @Test
    void an_acceptance_outweighs_a_dismissal() {
        Review review = Review.of(
                TEXT,
                findings,
                List.of(new FindingDecision(0, TEXT.length(), false, "contoh"), exactly(nik, true, "")));
        assertThat(review.accepted()).containsExactly(nik);
        assertThat(review.dismissed()).containsExactly(phone);
    }

    @Test
    void a_decision_beyond_the_text_is_refused() {
        List<FindingDecision> beyond = List.of(new FindingDecision(0, TEXT.length() + 1, true, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Review.of(TEXT, findings, beyond))
                .withMessageContaining("decision");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Review.of(TEXT.substring(0, phone.end() - 1), findings, List.of()))
                .withMessageContaining("finding");
    }

    private static FindingDecision exactly(Finding finding, boolean accept, String reason) {
        return new FindingDecision(finding.start(), finding.end(), accept, reason);
    }
}
