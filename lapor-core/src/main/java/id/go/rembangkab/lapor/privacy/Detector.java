// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Finds personal data in a text. It proposes, a person confirms: an empty answer never means that a text is clean.
 * Implementations are thread-safe and total: any sequence of UTF-16 code units gets an answer, lone surrogates included.
 */
@FunctionalInterface
public interface Detector {
    /**
     * Finds personal data.
     *
     * @param text any text; not kept
     * @return the findings, ordered by start, disjoint, within the text, never splitting a surrogate pair; offsets count
     *     UTF-16 code units of {@code text}
     */
    List<Finding> detect(CharSequence text);

    /**
     * The detector for Indonesian complaint texts.
     *
     * @return a detector for all of {@link PersonalData#STANDARD}
     */
    static Detector standard() {
        return StandardDetector.BUNDLED;
    }

    /**
     * The detector for Indonesian complaint texts that knows more names.
     *
     * @param names parts of names that are common where it is used, one word each; case does not matter
     * @return a detector for all of {@link PersonalData#STANDARD}
     */
    static Detector knowing(Collection<String> names) {
        return StandardDetector.knowing(List.copyOf(names));
    }

    /**
     * This detector and another one, for an application's own types. Where findings overlap, both are joined to one
     * that covers the two, under the type of the longer one; between equals this detector's stands.
     *
     * @param other the other detector
     * @return a detector that finds what either finds
     */
    default Detector and(Detector other) {
        Objects.requireNonNull(other, "other");
        return text -> {
            List<Finding> both = new ArrayList<>(detect(text));
            both.addAll(other.detect(text));
            return Overlaps.union(both);
        };
    }
}
