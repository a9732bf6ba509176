// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The findings of a text sorted by what a person decided about them (R3.2). Each finding is in exactly one of the three
 * lists, in the order of the text.
 *
 * <p>A decision speaks about the findings it contains wholly. Where several speak about one finding, an acceptance
 * outweighs every dismissal: what one person took for personal data stays masked. A dismissal without a reason decides
 * nothing.
 *
 * @param accepted to be masked
 * @param dismissed not personal data, for a reason given
 * @param open not decided; masked all the same
 */
public record Review(List<Finding> accepted, List<Finding> dismissed, List<Finding> open) {
    /**
     * Takes the components.
     *
     * @param accepted to be masked
     * @param dismissed not personal data, for a reason given
     * @param open not decided; masked all the same
     */
    public Review {
        accepted = List.copyOf(accepted);
        dismissed = List.copyOf(dismissed);
        open = List.copyOf(open);
    }

    /**
     * Sorts findings by decisions.
     *
     * @param text the text both are about
     * @param findings what the detector found in it
     * @param decisions what a person decided, in any order
     * @return the findings accepted, dismissed and open
     * @throws IllegalArgumentException if a finding or a decision ends after the text
     */
    public static Review of(CharSequence text, List<Finding> findings, List<FindingDecision> decisions) {
        Objects.requireNonNull(text, "text");
        for (FindingDecision decision : decisions) {
            requireWithin(text, "decision", decision.end());
        }
        List<Finding> accepted = new ArrayList<>();
        List<Finding> dismissed = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            requireWithin(text, "finding", finding.end());
            if (decisions.stream().anyMatch(d -> d.accept() && d.covers(finding))) {
                accepted.add(finding);
            } else if (decisions.stream()
                    .anyMatch(d -> d.covers(finding) && !d.reason().isBlank())) {
                dismissed.add(finding);
            } else {
                open.add(finding);
            }
        }
        return new Review(accepted, dismissed, open);
    }

    /**
     * Accepts every finding.
     *
     * @param findings what the detector found
     * @return a review with nothing open
     */
    public static Review acceptingAll(List<Finding> findings) {
        return new Review(findings, List.of(), List.of());
    }

    /**
     * The findings to be taken out of the text: all but those dismissed with a reason.
     *
     * @return accepted and open findings, in the order of the text
     */
    public List<Finding> masked() {
        List<Finding> masked = new ArrayList<>(accepted);
        masked.addAll(open);
        return Overlaps.union(masked);
    }

    private static void requireWithin(CharSequence text, String what, int end) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    what + ": expected to end within the text's " + text.length() + " code units, ends at " + end);
        }
    }
}
