// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The official code of a desa or kelurahan, such as {@code 33.17.10.2007}; its kecamatan follows from it (R1.3).
 *
 * @param value province, kabupaten, kecamatan and desa, with dots
 */
public record DesaCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

    /**
     * Checks the form.
     *
     * @param value province, kabupaten, kecamatan and desa, with dots
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public DesaCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("desa: expected a code such as 33.17.10.2007");
        }
    }

    /**
     * Returns the code of the kecamatan.
     *
     * @return for instance {@code 33.17.10}
     */
    public String kecamatan() {
        return value.substring(0, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
