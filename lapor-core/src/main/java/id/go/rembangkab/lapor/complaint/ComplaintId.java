// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identity of a complaint within lapor; opaque, and no part of it says anything about the reporter.
 *
 * @param value one to 64 letters, digits, underscores or hyphens
 */
public record ComplaintId(String value) implements Comparable<ComplaintId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /**
     * Checks the form.
     *
     * @param value one to 64 letters, digits, underscores or hyphens
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public ComplaintId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("complaint id: expected 1 to 64 letters, digits, '_' or '-'");
        }
    }

    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
