// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** How sure a finding is. All three are masked; {@link #POSSIBLE} also asks for a person's review. */
public enum Confidence {
    /** The value has the structure of its type and a cue names the type. */
    CERTAIN,
    /** Either the structure or a cue speaks for it. */
    LIKELY,
    /** Only a list or the shape of the words speaks for it. */
    POSSIBLE
}
