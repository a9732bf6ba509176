// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

/** Where a complaint stands, as tables, stores and interfaces speak of it (requirements §2). */
public enum Status {
    /** On a channel, not yet in SP4N-LAPOR!. */
    RECEIVED,
    /** In SP4N-LAPOR!, belum diverifikasi. */
    REGISTERED,
    /** Tunda: waits for the reporter. */
    PENDING,
    /** Terverifikasi. */
    VERIFIED,
    /** Terdisposisi: an agency has it. */
    DISPATCHED,
    /** Proses: the agency works on it. */
    IN_PROGRESS,
    /** The agency says it is not its task. */
    REDISPATCH_REQUESTED,
    /** Ditindaklanjuti: answered. */
    RESPONDED,
    /** Ditanggapi oleh pelapor. */
    REPORTER_REPLIED,
    /** Selesai. */
    CLOSED,
    /** Arsip. */
    ARCHIVED,
    /** Bukan wewenang: sent back to the national admin. */
    RETURNED;

    /**
     * Tells whether the case has ended, for now.
     *
     * @return true for {@link #CLOSED}, {@link #ARCHIVED} and {@link #RETURNED}
     */
    public boolean ended() {
        return this == CLOSED || this == ARCHIVED || this == RETURNED;
    }
}
