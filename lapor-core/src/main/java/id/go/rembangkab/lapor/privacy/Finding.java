// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/**
 * A place in a text that the detector takes for personal data. It holds no part of the text, and so do its {@code
 * toString} and its evidence.
 *
 * @param start offset of the first UTF-16 code unit, inclusive
 * @param end offset after the last UTF-16 code unit, exclusive; greater than {@code start}
 * @param type what it is taken for
 * @param rule the rule that found it, such as {@code nik.cue}
 * @param confidence how sure
 * @param evidence why, the strongest reason first
 */
public record Finding(
        int start, int end, PersonalData type, String rule, Confidence confidence, List<Evidence> evidence) {
    /**
     * Checks the components.
     *
     * @param start offset of the first UTF-16 code unit, inclusive
     * @param end offset after the last UTF-16 code unit, exclusive; greater than {@code start}
     * @param type what it is taken for
     * @param rule the rule that found it, such as {@code nik.cue}
     * @param confidence how sure
     * @param evidence why, the strongest reason first
     * @throws IllegalArgumentException if {
     */
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: expected 0 <= start < end, was " + start + ".." + end);
        }
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(confidence, "confidence");
        evidence = List.copyOf(evidence);
    }
}
