// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/**
 * A redacted text and how its offsets go with those of the original. Both maps are monotone; outside replacements they
 * are exact and each other's inverse.
 *
 * @param text the redacted text; the original instance if nothing was replaced
 * @param replacements what was replaced, in the order of the text, disjoint
 */
public record Redaction(String text, List<Replacement> replacements) {
    /**
     * Takes the components.
     *
     * @param text the redacted text; the original instance if nothing was replaced
     * @param replacements what was replaced, in the order of the text, disjoint
     */
    public Redaction {
        Objects.requireNonNull(text, "text");
        replacements = List.copyOf(replacements);
    }

    /**
     * Where a place of the original is in the redacted text.
     *
     * @param offset an offset in the original, 0 to its length
     * @return the same place; the start of the replacement for a place within a replaced stretch
     */
    public int toRedacted(int offset) {
        int shift = 0;
        for (Replacement replaced : replacements) {
            if (offset < replaced.end()) {
                return offset <= replaced.start() ? offset + shift : replaced.redactedStart();
            }
            shift = replaced.redactedEnd() - replaced.end();
        }
        return offset + shift;
    }

    /**
     * Where a place of the redacted text was in the original.
     *
     * @param offset an offset in the redacted text, 0 to its length
     * @return the same place; the start of the replaced stretch for a place within a replacement
     */
    public int toOriginal(int offset) {
        int shift = 0;
        for (Replacement replaced : replacements) {
            if (offset < replaced.redactedEnd()) {
                return offset <= replaced.redactedStart() ? offset + shift : replaced.start();
            }
            shift = replaced.end() - replaced.redactedEnd();
        }
        return offset + shift;
    }
}
