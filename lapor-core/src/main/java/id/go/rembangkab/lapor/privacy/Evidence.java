// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.Objects;

/**
 * One reason for a finding. It names rules, cues and lists, never a part of the value found.
 *
 * @param kind what sort of reason
 * @param name which one: the name of a cue, a check, a list or a shape
 * @param distance how many words lie between the cue and the value; 0 for whatever is no cue
 */
public record Evidence(Kind kind, String name, int distance) {
    /** The sorts of reason. */
    public enum Kind {
        /** The value is built as its type is: length, dates inside, prefixes. */
        STRUCTURE,
        /** A check digit agrees, or a code inside stands in an official list. */
        CHECK,
        /** A word nearby names the type. */
        CUE,
        /** A word nearby speaks against the type, but not enough. */
        NEGATIVE_CUE,
        /** The value or a part of it stands in a list of names. */
        LIST,
        /** Capitals, length or ending are those of the type. */
        SHAPE
    }

    /**
     * Checks the components.
     *
     * @param kind what sort of reason
     * @param name which one: the name of a cue, a check, a list or a shape
     * @param distance how many words lie between the cue and the value; 0 for whatever is no cue
     * @throws IllegalArgumentException if {
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (distance < 0) {
            throw new IllegalArgumentException("distance: expected 0 or more, was " + distance);
        }
    }

    /**
     * A reason that is no cue.
     *
     * @param kind what sort of reason
     * @param name which one
     * @return the evidence, with distance 0
     */
    public static Evidence of(Kind kind, String name) {
        return new Evidence(kind, name, 0);
    }
}
