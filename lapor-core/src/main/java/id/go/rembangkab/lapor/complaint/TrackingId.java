// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;

/**
 * The number under which SP4N-LAPOR! holds a complaint; an opaque text, never interpreted.
 *
 * @param value the number, neither blank nor longer than 100 characters
 */
public record TrackingId(String value) {
    /** How many characters it has at most. */
    public static final int LONGEST = 100;

    /**
     * Checks the length.
     *
     * @param value the number, neither blank nor longer than 100 characters
     * @throws IllegalArgumentException if {@code value} is blank or longer than 100 characters
     */
    public TrackingId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "tracking id: expected 1 to " + LONGEST + " characters, found " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
