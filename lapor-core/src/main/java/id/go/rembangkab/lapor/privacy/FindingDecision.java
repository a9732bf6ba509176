// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Objects;

/**
 * What a person decided about a stretch of a text.
 *
 * @param start offset of the first UTF-16 code unit, inclusive
 * @param end offset after the last UTF-16 code unit, exclusive
 * @param accept whether it is personal data and is to be masked
 * @param reason why; a dismissal ({@code accept} false) counts only with a reason that is not blank
 */
public record FindingDecision(int start, int end, boolean accept, String reason) {
    /**
     * Checks the components.
     *
     * @param start offset of the first UTF-16 code unit, inclusive
     * @param end offset after the last UTF-16 code unit, exclusive
     * @param accept whether it is personal data and is to be masked
     * @param reason why; a dismissal ({@code accept} false) counts only with a reason that is not blank
     * @throws IllegalArgumentException if {
     */
    public FindingDecision {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: expected 0 <= start < end, was " + start + ".." + end);
        }
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Whether this decision speaks about a finding: it does when it contains the finding wholly.
     *
     * @param finding a finding in the same text
     * @return whether {@code finding} lies within this decision's span; touching or overlapping is not enough
     */
    public boolean covers(Finding finding) {
        return start <= finding.start() && finding.end() <= end;
    }

    /** The reason is a person's free text, so it stays out of logs. */
    @Override
    public String toString() {
        return "FindingDecision[start=" + start + ", end=" + end + ", accept=" + accept + "]";
    }
}
