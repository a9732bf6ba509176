// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** Why a complaint was archived (R3.7, R3.6). */
public enum ArchiveReason {
    /** Tidak relevan. */
    IRRELEVANT,
    /** The same matter stands in another complaint. */
    DUPLICATE,
    /** Not a complaint at all. */
    SPAM,
    /** Tidak lengkap, and not completed. */
    INCOMPLETE
}
