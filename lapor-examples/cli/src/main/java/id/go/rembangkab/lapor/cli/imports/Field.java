// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.util.Locale;

/** What a column can mean; a layout names the columns. */
enum Field {
    /** The number in SP4N-LAPOR!. */
    TRACKING_ID,
    /** The channel's own id, where there is no tracking id. */
    EXTERNAL_ID,
    /** The channel it came from. */
    SOURCE,
    /** When it came in: a date, or date and time. */
    RECEIVED,
    /** The time of day to {@link #RECEIVED}. */
    RECEIVED_TIME,
    REPORTER,
    CONTACT,
    /** Complaint, aspiration or request for information. */
    KIND,
    CATEGORY,
    TITLE,
    DESCRIPTION,
    /** Anonim, rahasia, or both. */
    WISH,
    /** Parts of the address; they are put together. */
    ADDRESS,
    /** The official code of the desa. */
    DESA,
    AGENCY_CODE,
    AGENCY_NAME,
    STATUS,
    /** When an agency got it. */
    DISPATCHED,
    /** When it was answered. */
    RESPONDED,
    /** The last thing that was done: the answer, if it is before the end. */
    LAST_ACTIVITY,
    /** When it was closed, archived or returned. */
    ENDED,
    ARCHIVE_REASON,
    RATING;

    /** How a layout calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
