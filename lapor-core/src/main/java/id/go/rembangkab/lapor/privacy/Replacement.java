// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * One stretch of a text and what stands in its place.
 *
 * @param start where the stretch begins in the original, inclusive, in UTF-16 code units
 * @param end where it ends in the original, exclusive
 * @param redactedStart where its replacement begins in the redacted text, inclusive
 * @param redactedEnd where its replacement ends in the redacted text, exclusive; equal to {@code redactedStart} if the
 *     stretch was dropped
 */
public record Replacement(int start, int end, int redactedStart, int redactedEnd) {
    /**
     * Checks the components.
     *
     * @param start where the stretch begins in the original, inclusive, in UTF-16 code units
     * @param end where it ends in the original, exclusive
     * @param redactedStart where its replacement begins in the redacted text, inclusive
     * @param redactedEnd where its replacement ends in the redacted text, exclusive; equal to {@code redactedStart} if the stretch was dropped
     * @throws IllegalArgumentException if a start is negative, an original span empty or a redacted span negative
     */
    public Replacement {
        if (start < 0 || end <= start || redactedStart < 0 || redactedEnd < redactedStart) {
            throw new IllegalArgumentException("replacement: expected spans in order, was " + start + ".." + end
                    + " to " + redactedStart + ".." + redactedEnd);
        }
    }
}
