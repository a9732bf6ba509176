// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.agency;

import java.util.Locale;
import java.util.Objects;

/**
 * What a complaint is about, such as {@code jalan}; an agency's tupoksi is a set of these. Case does not matter.
 *
 * @param value the category, neither blank nor longer than 200 characters; kept in lower case without outer spaces
 */
public record Category(String value) implements Comparable<Category> {
    /**
     * Folds to lower case and trims.
     *
     * @param value the category, neither blank nor longer than 200 characters; kept in lower case without outer spaces
     * @throws IllegalArgumentException if {@code value} is blank or longer than 200 characters
     */
    public Category {
        Objects.requireNonNull(value, "value");
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > 200) {
            throw new IllegalArgumentException("category: expected 1 to 200 characters, found " + value.length());
        }
    }

    @Override
    public int compareTo(Category other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
