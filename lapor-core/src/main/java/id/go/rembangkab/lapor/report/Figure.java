// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.Locale;

/**
 * What is counted of complaints; each complaint counts once in a figure or not at all.
 *
 * <p>{@code RECEIVED = OPEN + CLOSED + ARCHIVED + RETURNED}; {@code PENDING} is part of {@code OPEN}; {@code IN_TIME} is part
 * of {@code ANSWERED}, and {@code IN_TIME + OVERDUE <= RECEIVED}.
 */
public enum Figure {
    /** It came in. */
    RECEIVED,
    /** It was found relevant, complete and clear. */
    VERIFIED,
    /** An agency answered it. */
    ANSWERED,
    /** It was answered, each time before the deadline of RESPONSE. */
    IN_TIME,
    /** A deadline of RESPONSE was missed, whether an answer came later or not. */
    OVERDUE,
    /** It has not ended. */
    OPEN,
    /** It waits for the reporter. */
    PENDING,
    /** It is closed, by whomever. */
    CLOSED,
    /** It is archived, for whatever reason. */
    ARCHIVED,
    /** It went back to the national admin. */
    RETURNED,
    /** It went from one agency to another at least once. */
    REDISPATCHED;

    /**
     * Returns its name in tables and JSON.
     *
     * @return such as {@code in_time}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
