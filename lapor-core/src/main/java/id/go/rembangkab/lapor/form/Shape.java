// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What may stand in a field. */
public enum Shape {
    /** One text. */
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** True or false. */
    FLAG,
    /** A whole number. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** Further fields, grouped under this name. */
    GROUP,
    /** A list of such groups. */
    GROUPS,
    /** {@code "accept-all"}, or a list of groups. */
    GROUPS_OR_ALL;

    /** The one word that may stand in place of a list of {@link #GROUPS_OR_ALL}. */
    public static final String ALL = "accept-all";

    /** Whether options can give it one by one, so that an option may be repeated. */
    boolean many() {
        return this == TEXTS || this == GROUPS || this == GROUPS_OR_ALL;
    }

    Expectation expectation() {
        return Expectation.valueOf(name());
    }

    void check(List<String> path, Field field, Object value) {
        boolean fits = switch (this) {
            case TEXT -> value instanceof String text && storable(text);
            case TEXTS ->
                value instanceof List<?> items
                        && items.stream().allMatch(item -> item instanceof String text && storable(text));
            case FLAG -> value instanceof Boolean;
            case WHOLE -> value instanceof Long;
            case DECIMAL -> value instanceof Long || value instanceof BigDecimal;
            case GROUP -> value instanceof Map<?, ?>;
            case GROUPS -> groups(value);
            case GROUPS_OR_ALL -> ALL.equals(value) || groups(value);
        };
        if (!fits) {
            throw BadFieldException.at(path, field.name(), expectation());
        }
    }

    private static boolean groups(Object value) {
        return value instanceof List<?> items && items.stream().allMatch(item -> item instanceof Map<?, ?>);
    }

    /** No store keeps U+0000, and half a surrogate pair is no text. */
    private static boolean storable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
