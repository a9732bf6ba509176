// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a command leads, as a row of the table says it. */
public enum Target {
    /** Where it stands. */
    UNCHANGED(),
    /** REGISTERED if it came from SP4N-LAPOR!, else RECEIVED. */
    BY_CHANNEL(Status.RECEIVED, Status.REGISTERED),
    /** REGISTERED if it ever was registered, else RECEIVED. */
    REGISTERED_OR_RECEIVED(Status.REGISTERED, Status.RECEIVED),
    /** Where it stood before it was pended. */
    BEFORE_PENDING(Status.RECEIVED, Status.REGISTERED, Status.VERIFIED, Status.IN_PROGRESS),
    /** Where the source of a past case says. */
    MAPPED(Status.values()),
    /** REGISTERED. */
    REGISTERED(Status.REGISTERED),
    /** PENDING. */
    PENDING(Status.PENDING),
    /** VERIFIED. */
    VERIFIED(Status.VERIFIED),
    /** DISPATCHED. */
    DISPATCHED(Status.DISPATCHED),
    /** IN_PROGRESS. */
    IN_PROGRESS(Status.IN_PROGRESS),
    /** REDISPATCH_REQUESTED. */
    REDISPATCH_REQUESTED(Status.REDISPATCH_REQUESTED),
    /** RESPONDED. */
    RESPONDED(Status.RESPONDED),
    /** REPORTER_REPLIED. */
    REPORTER_REPLIED(Status.REPORTER_REPLIED),
    /** CLOSED. */
    CLOSED(Status.CLOSED),
    /** ARCHIVED. */
    ARCHIVED(Status.ARCHIVED),
    /** RETURNED. */
    RETURNED(Status.RETURNED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf
    private final Set<Status> statuses;

    Target(Status... statuses) {
        this.statuses = statuses.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(statuses[0], statuses));
    }

    /**
     * Returns where it may lead.
     *
     * @return the statuses; empty for {@link #UNCHANGED}
     */
    public Set<Status> statuses() {
        return statuses;
    }
}
