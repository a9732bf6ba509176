// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What stands in a redacted text where personal data stood. */
public enum RedactionMode {
    /** An asterisk for each letter and digit; separators stay, so that the shape can be seen. */
    MASK,
    /** A numbered label such as {@code [nama 1]}; the same value has the same label within a complaint. */
    LABEL,
    /** A label that is the same for the same value across complaints; needs a {@link Pseudonyms} port with a key. */
    PSEUDONYM,
    /** A coarser value where one can be told: the kecamatan of an address, the year of a birth date; else a label. */
    GENERALISE,
    /** Nothing at all. */
    DROP
}
