// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/**
 * The public text as a projection of the original, a policy and what persons decided: recomputed whenever it is asked for
 * and never kept as a second truth. The same three give the same text. Immutable and thread-safe.
 */
public final class PublicText {
    private final Detector detector;
    private final Anonymiser anonymiser;

    private PublicText(Detector detector, Anonymiser anonymiser) {
        this.detector = detector;
        this.anonymiser = anonymiser;
    }

    /**
     * A projection.
     *
     * @param detector finds the personal data
     * @param anonymiser takes it out
     * @return the projection
     */
    public static PublicText by(Detector detector, Anonymiser anonymiser) {
        return new PublicText(
                Objects.requireNonNull(detector, "detector"), Objects.requireNonNull(anonymiser, "anonymiser"));
    }

    /**
     * Tells the public text.
     *
     * @param original the original
     * @param policy what stands in the place of what
     * @param decisions what persons decided about stretches of the original
     * @return the public text with its offset map; what nobody dismissed with a reason is taken out
     * @throws IllegalArgumentException if a decision ends after the text
     */
    public Redaction of(String original, RedactionPolicy policy, List<FindingDecision> decisions) {
        List<Finding> findings = detector.detect(original);
        return anonymiser.redaction(
                original, Review.of(original, findings, decisions).masked(), policy);
    }
}
