// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A field cannot be read: which, and what is expected there. Never holds what was given, as that may be a citizen's words
 * (R13.3).
 */
public final class BadFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final transient List<String> path;
    /** What would have been right. */
    private final Expectation expectation;

    private final transient List<String> parts;

    /**
     * Creates one.
     *
     * @param field the field's name
     * @param expectation what is expected there
     * @param parts what the expectation is filled in with
     */
    public BadFieldException(String field, Expectation expectation, String... parts) {
        this(List.of(field), expectation, List.of(parts));
    }

    private BadFieldException(List<String> path, Expectation expectation, List<String> parts) {
        super(path.isEmpty() ? expectation.name() : shortened(path.get(path.size() - 1)) + ": " + expectation);
        this.path = List.copyOf(path);
        this.expectation = Objects.requireNonNull(expectation, "expectation");
        this.parts = List.copyOf(parts);
    }

    static BadFieldException at(List<String> path, String field, Expectation expectation, String... parts) {
        List<String> whole = new ArrayList<>(path);
        whole.add(field);
        return new BadFieldException(whole, expectation, List.of(parts));
    }

    /**
     * Returns the field as scripts and people write it.
     *
     * @return such as {@code location.desa} or {@code findings[0].start}, the first of a list being 0
     */
    public String field() {
        StringBuilder field = new StringBuilder();
        for (String step : path) {
            if (isIndex(step)) {
                field.append('[').append(step).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(shortened(step));
            }
        }
        return field.toString();
    }

    /**
     * Returns the field as RFC 6901 writes it.
     *
     * @return such as {@code /location/desa} or {@code /findings/0/start}
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : path) {
            pointer.append('/').append(shortened(step).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /**
     * Returns what is expected.
     *
     * @return the expectation
     */
    public Expectation expectation() {
        return expectation;
    }

    /**
     * Says what is expected, for a person.
     *
     * @param locale Indonesian unless its language is English
     * @return such as {@code expected a whole number}
     */
    public String expected(Locale locale) {
        return expectation.said(locale, parts);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Somebody may have put a complaint's text where a name belongs. */
    private static String shortened(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }
}
