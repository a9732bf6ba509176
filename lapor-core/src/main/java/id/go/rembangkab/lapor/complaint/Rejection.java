// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the SOP says no, in the order in which the reasons are tried. The names are API. */
public enum Rejection {
    /** What was asked cannot be read, or names something unknown. */
    BAD_INPUT,
    /** The role may not do this, or not for this case. */
    NOT_ALLOWED_FOR_ROLE,
    /** Earlier than what was recorded last. */
    OUT_OF_ORDER,
    /** The case has moved on since it was read. */
    STALE_VERSION,
    /** Not from where the case stands. */
    NOT_ALLOWED_IN_STATE,
    /** Description or supporting data are missing. */
    INCOMPLETE,
    /** Not yet classified. */
    NOT_CLASSIFIED,
    /** Privacy is not decided yet. */
    PRIVACY_UNDECIDED,
    /** A finding of the detector is neither accepted nor dismissed with a reason. */
    FINDINGS_OPEN,
    /** Looser than the reporter chose, or than stands without a name and a reason. */
    LOOSENS_PRIVACY,
    /** Nobody at the agency can be told. */
    NO_LIAISON_CONTACT,
    /** Not among the agency's tasks. */
    OUTSIDE_TUPOKSI,
    /** The agency has it already. */
    SAME_AGENCY,
    /** The agency head does not know yet. */
    HEAD_NOT_INFORMED,
    /** No answer is drafted. */
    NO_DRAFT,
    /** The follow-up was not reported to the head. */
    NOT_REPORTED_TO_HEAD,
    /** The answer would give personal data away. */
    LEAKS_PERSONAL_DATA,
    /** Nothing is said to be missing. */
    NOTHING_MISSING,
    /** The number or name is taken. */
    ALREADY_EXISTS,
    /** The idempotency key was used for something else. */
    KEY_REUSED,
    /** Too late to reopen. */
    WINDOW_SHUT,
    /** The case is secret. */
    SECRET,
    /** A duplicate of its own duplicate. */
    CYCLE,
    /** The national admin's number is another one. */
    TRACKING_ID_DIFFERS;

    private static final String BUNDLE = "id.go.rembangkab.lapor.complaint.rejections";

    /**
     * Says why, for a person.
     *
     * @param locale Indonesian unless its language is English
     * @param details what the message speaks of: codes and names of fields only, never a citizen's words
     * @return one sentence
     */
    public String message(Locale locale, List<String> details) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT);
        Object[] words = details.stream()
                .map(detail -> texts.containsKey(detail) ? texts.getString(detail) : detail)
                .toArray();
        return new MessageFormat(texts.getString(name()), Locale.ROOT).format(words);
    }
}
