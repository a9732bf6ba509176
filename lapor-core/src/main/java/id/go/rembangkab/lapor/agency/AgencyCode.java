// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.agency;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The short code by which an agency (perangkat daerah) is named in commands, events and reports, such as {@code DPUTARU}.
 *
 * @param value one to 64 letters, digits, dots, underscores or hyphens
 */
public record AgencyCode(String value) implements Comparable<AgencyCode> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /**
     * Checks the form.
     *
     * @param value one to 64 letters, digits, dots, underscores or hyphens
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public AgencyCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("agency code: expected 1 to 64 letters, digits, '.', '_' or '-', found "
                    + value.length() + " characters of another form");
        }
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
