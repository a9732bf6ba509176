// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** What a store says to an append. */
public enum Appended {
    /** All of it is kept. */
    DONE,
    /** The log has moved on, and nothing was written. */
    STALE,
    /**
     * The external id, tracking id or idempotency key was used meanwhile, and nothing was written. A used key comes before
     * a log that has moved on: it was this very order that moved it, and its first answer is there.
     */
    TAKEN
}
