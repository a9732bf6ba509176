// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a complaint stands in a list.
 *
 * @param instant what the list is ordered by: the nearest deadline, or when time acts next; {@link #NEVER} if there is none
 * @param complaint the complaint
 */
public record Standing(Instant instant, ComplaintId complaint) implements Comparable<Standing> {
    /** Later than every instant that a store can hold. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Checks that nothing is null.
     *
     * @param instant what the list is ordered by: the nearest deadline, or when time acts next; {@link #NEVER} if there is none
     * @param complaint the complaint
     */
    public Standing {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(complaint, "complaint");
    }

    /**
     * Returns where a complaint stands among those that wait, by its nearest deadline.
     *
     * @param complaint the complaint
     * @return its place
     */
    public static Standing of(Complaint complaint) {
        Instant nearest = NEVER;
        for (Clock clock : complaint.clocks()) {
            if (clock.phase() == Clock.Phase.RUNNING && clock.deadline().isPresent()) {
                Instant due = clock.deadline().get().due();
                nearest = due.isBefore(nearest) ? due : nearest;
            }
        }
        return new Standing(nearest, complaint.id());
    }

    @Override
    public int compareTo(Standing other) {
        int byInstant = instant.compareTo(other.instant);
        return byInstant != 0 ? byInstant : complaint.compareTo(other.complaint);
    }
}
