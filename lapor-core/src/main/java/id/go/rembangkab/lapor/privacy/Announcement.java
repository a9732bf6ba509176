// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/**
 * How strongly the words before a name announce it, weakest first. The weaker, the more is asked of each of its words:
 * {@code nama: Mawar} names somebody, {@code mawar} alone is a flower.
 */
enum Announcement {
    /** Nothing announced it. */
    NONE,
    /** The writer: {@code saya …}. */
    SELF,
    /** Another name stands before it. */
    ENUMERATED,
    /** A relation or an office stands before it. */
    HINTED,
    /** A form of address stands before it. */
    ADDRESSED,
    /** A word that names stands before it. */
    NAMED;

    boolean isAtLeast(Announcement other) {
        return compareTo(other) >= 0;
    }
}
