// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is proposed for a text to the person who decides about it (R3.2). It may be tightened freely; loosening it is that
 * person's decision, with a name and a reason, and never goes below what the reporter chose.
 *
 * @param visibility at least what the reporter chose, joined with what the text itself asks for
 * @param wish what the text says its writer wants
 * @param topics what the text is about that speaks for secrecy
 * @param findings the personal data found; empty if the text was not read
 * @param reading whether the text could be read through
 */
public record Proposal(
        Visibility visibility, Visibility wish, Set<Topic> topics, List<Finding> findings, Reading reading) {
    /** Whether a text could be read through. A text that was not is secret: it never passes unseen. */
    public enum Reading {
        /** From beginning to end. */
        WHOLE,
        /** Not at all: it is longer than the limit. */
        TOO_LONG,
        /** Not to the end: the detector failed. */
        FAILED
    }

    /**
     * Takes the components.
     *
     * @param visibility at least what the reporter chose, joined with what the text itself asks for
     * @param wish what the text says its writer wants
     * @param topics what the text is about that speaks for secrecy
     * @param findings the personal data found; empty if the text was not read
     * @param reading whether the text could be read through
     */
    public Proposal {
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(wish, "wish");
        topics = Set.copyOf(topics);
        findings = List.copyOf(findings);
        Objects.requireNonNull(reading, "reading");
    }

    /**
     * The findings that ask for a person's eye: those that only a list or a shape speaks for.
     *
     * @return the findings of {@link Confidence#POSSIBLE}, in the order of the text
     */
    public List<Finding> toReview() {
        return findings.stream()
                .filter(finding -> finding.confidence() == Confidence.POSSIBLE)
                .toList();
    }
}
