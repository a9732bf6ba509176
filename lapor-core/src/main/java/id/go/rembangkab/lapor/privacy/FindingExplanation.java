// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/**
 * Says to a person what a finding is and why, without repeating the value: for the one who confirms or dismisses it
 * (R13.4). Thread-safe.
 */
public final class FindingExplanation {
    private static final String BUNDLE = "id.go.rembangkab.lapor.privacy.explanations";

    /** The languages an explanation is told in. */
    public enum Language {
        /** Indonesian, the language of the desk. */
        INDONESIAN("id"),
        /** English. */
        ENGLISH("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }
    }

    private FindingExplanation() {}

    /**
     * Explains a finding in one sentence.
     *
     * @param finding the finding
     * @param language the language
     * @return what it is taken for, how sure, and each piece of evidence
     */
    public static String of(Finding finding, Language language) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.tag));
        StringJoiner reasons = new StringJoiner("; ");
        for (Evidence evidence : finding.evidence()) {
            reasons.add(reason(words, evidence));
        }
        return String.format(
                Locale.ROOT,
                words.getString("finding"),
                named(words, "type.", finding.type().code()),
                words.getString("confidence." + finding.confidence()),
                reasons);
    }

    private static String reason(ResourceBundle words, Evidence evidence) {
        String name = named(words, "type.", evidence.name());
        String key = evidence.distance() > 0
                ? evidence.kind() + ".far"
                : evidence.kind().name();
        return String.format(Locale.ROOT, words.getString(key), name, evidence.distance());
    }

    /** The word for a code; an embedder's own code stands for itself. */
    private static String named(ResourceBundle words, String prefix, String code) {
        try {
            return words.getString(prefix + code);
        } catch (MissingResourceException e) {
            return code;
        }
    }
}
