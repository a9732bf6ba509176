// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a text without the personal data found in it. What lies outside the findings stays as it is; a text without
 * findings comes back as the same instance. Immutable and thread-safe; the same input gives the same output.
 */
public final class Anonymiser {
    private static final Anonymiser WITHOUT_KEY = new Anonymiser((type, value) -> {
        throw new IllegalStateException("PSEUDONYM needs a key: expected an Anonymiser made with a Pseudonyms port");
    });

    private final Pseudonyms pseudonyms;

    private Anonymiser(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /**
     * An anonymiser for every mode but {@link RedactionMode#PSEUDONYM}.
     *
     * @return the anonymiser; in that one mode it throws an {@link IllegalStateException}
     */
    public static Anonymiser standard() {
        return WITHOUT_KEY;
    }

    /**
     * An anonymiser for every mode.
     *
     * @param pseudonyms names values under a secret key
     * @return the anonymiser
     */
    public static Anonymiser with(Pseudonyms pseudonyms) {
        return new Anonymiser(Objects.requireNonNull(pseudonyms, "pseudonyms"));
    }

    /**
     * Redacts a text.
     *
     * @param text the original
     * @param findings what to take out, in any order; overlapping ones are taken out as one
     * @param mode what to put in their place
     * @return the redacted text
     * @throws IllegalArgumentException if a finding ends after the text
     */
    public String redact(String text, List<Finding> findings, RedactionMode mode) {
        return redaction(text, findings, mode).text();
    }

    /**
     * Redacts a text and keeps how offsets moved.
     *
     * @param text the original
     * @param findings what to take out, in any order; overlapping ones are taken out as one
     * @param mode what to put in their place
     * @return the redacted text and its replacements
     * @throws IllegalArgumentException if a finding ends after the text
     */
    public Redaction redaction(String text, List<Finding> findings, RedactionMode mode) {
        return redaction(text, findings, RedactionPolicy.of(mode.name(), mode));
    }

    /**
     * Redacts a text, each type in its own way.
     *
     * @param text the original
     * @param findings what to take out, in any order; overlapping ones are taken out as one
     * @param policy what to put in the place of each type
     * @return the redacted text and its replacements
     * @throws IllegalArgumentException if a finding ends after the text
     */
    public Redaction redaction(String text, List<Finding> findings, RedactionPolicy policy) {
        return redactions(List.of(text), List.of(findings), policy).get(0);
    }

    /**
     * Redacts the texts of one complaint together, so that a value has the same label in all of them.
     *
     * @param texts the originals: title, description, replies
     * @param findings for each text what to take out of it
     * @param mode what to put in its place
     * @return a redaction for each text, in their order
     * @throws IllegalArgumentException if the lists differ in length or a finding ends after its text
     */
    public List<Redaction> redactions(List<String> texts, List<List<Finding>> findings, RedactionMode mode) {
        return redactions(texts, findings, RedactionPolicy.of(mode.name(), mode));
    }

    /**
     * Redacts the texts of one complaint together, each type in its own way.
     *
     * @param texts the originals: title, description, replies
     * @param findings for each text what to take out of it
     * @param policy what to put in the place of each type
     * @return a redaction for each text, in their order
     * @throws IllegalArgumentException if the lists differ in length or a finding ends after its text
     */
    public List<Redaction> redactions(List<String> texts, List<List<Finding>> findings, RedactionPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        if (texts.size() != findings.size()) {
            throw new IllegalArgumentException(
                    "findings: expected a list for each of the " + texts.size() + " texts, were " + findings.size());
        }
        Substitutes substitutes = new Substitutes(policy, pseudonyms);
        List<Redaction> redactions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            redactions.add(redaction(texts.get(i), Overlaps.union(findings.get(i)), substitutes));
        }
        return List.copyOf(redactions);
    }

    private static Redaction redaction(String text, List<Finding> findings, Substitutes substitutes) {
        if (findings.isEmpty()) {
            return new Redaction(text, List.of());
        }
        StringBuilder redacted = new StringBuilder(text.length() + 16);
        List<Replacement> replacements = new ArrayList<>();
        int copied = 0;
        for (Finding finding : findings) {
            if (finding.end() > text.length()) {
                throw new IllegalArgumentException("finding: expected to end within the text's " + text.length()
                        + " code units, ends at " + finding.end());
            }
            redacted.append(text, copied, finding.start());
            int from = redacted.length();
            substitutes.append(redacted, text, finding);
            replacements.add(new Replacement(finding.start(), finding.end(), from, redacted.length()));
            copied = finding.end();
        }
        redacted.append(text, copied, text.length());
        return new Redaction(redacted.toString(), replacements);
    }

    /** What stands in the place of the values of one complaint. */
    private static final class Substitutes {
        private final RedactionPolicy policy;
        private final Pseudonyms pseudonyms;
        private final Map<PersonalData, Map<String, Integer>> numbers = new HashMap<>();

        Substitutes(RedactionPolicy policy, Pseudonyms pseudonyms) {
            this.policy = policy;
            this.pseudonyms = pseudonyms;
        }

        void append(StringBuilder redacted, String text, Finding finding) {
            switch (policy.mode(finding.type())) {
                case MASK -> Mask.append(redacted, text, finding.start(), finding.end());
                case LABEL -> redacted.append(label(text, finding));
                case PSEUDONYM -> redacted.append(pseudonym(text, finding));
                case GENERALISE ->
                    redacted.append(Generalisation.of(text, finding).orElseGet(() -> label(text, finding)));
                case DROP -> {}
            }
        }

        private String label(String text, Finding finding) {
            Map<String, Integer> known = numbers.computeIfAbsent(finding.type(), type -> new HashMap<>());
            int number = known.computeIfAbsent(
                    FoldedText.of(text, finding.start(), finding.end()), value -> known.size() + 1);
            return Labels.numbered(finding.type(), number);
        }

        private String pseudonym(String text, Finding finding) {
            String name = pseudonyms.of(finding.type(), FoldedText.of(text, finding.start(), finding.end()));
            boolean fits = name.length() >= Labels.PSEUDONYM_MIN
                    && name.length() <= Labels.PSEUDONYM_MAX
                    && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
            if (!fits) {
                throw new IllegalStateException("pseudonym: expected " + Labels.PSEUDONYM_MIN + " to "
                        + Labels.PSEUDONYM_MAX + " letters a to z, had a length of " + name.length());
            }
            return Labels.keyed(finding.type(), name);
        }
    }
}
