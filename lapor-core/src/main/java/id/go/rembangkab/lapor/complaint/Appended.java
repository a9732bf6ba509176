package id.go.rembangkab.lapor.complaint;

/** What a store says to an append. */
public enum Appended {
    /** All of it is kept. */
    DONE,
    /** The log has moved on, and nothing was written. */
    STALE,
    /** The external id, tracking id or idempotency key was used meanwhile, and nothing was written. */
    TAKEN
}
