// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is expected in a field. */
public enum Expectation {
    /** A text that is not blank. */
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** True or false. */
    FLAG,
    /** A whole number. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** A group of further fields. */
    GROUP,
    /** A list of such groups. */
    GROUPS,
    /** {@link Shape#ALL}, or a list of groups. */
    GROUPS_OR_ALL,
    /** Who acts, as {@link id.go.rembangkab.lapor.complaint.Actor#parse} reads it. */
    ACTOR,
    /** The code of an agency. */
    AGENCY,
    /** A category. */
    CATEGORY,
    /** The code of a channel. */
    CHANNEL,
    /** A complaint that exists. */
    COMPLAINT,
    /** A date. */
    DATE,
    /** The code of a desa. */
    DESA,
    /** The same complaint, exactly if the reason is DUPLICATE. */
    DUPLICATE,
    /** An instant with an offset. */
    INSTANT,
    /** One of the fields that are asked; told which. */
    KNOWN_FIELD,
    /** No field at all. */
    NO_FIELD,
    /** One of a set; told which. */
    ONE_OF,
    /** Latitude and longitude together. */
    POINT,
    /** A number between two; told which. */
    RANGE,
    /** An end behind its start. */
    SPAN,
    /** A number in SP4N-LAPOR!. */
    TRACKING_ID,
    /** An address on the web. */
    URL;

    private static final String BUNDLE = "id.go.rembangkab.lapor.form.expectations";

    /**
     * Says what is expected, for a person.
     *
     * @param locale Indonesian unless its language is English
     * @param parts what is filled in: names and bounds, never what was given
     * @return such as {@code expected a whole number}
     */
    public String said(Locale locale, List<String> parts) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT);
        return new MessageFormat(texts.getString(name()), Locale.ROOT).format(parts.toArray());
    }
}
