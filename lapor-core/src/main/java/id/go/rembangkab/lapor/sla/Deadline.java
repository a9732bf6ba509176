// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.calendar.DayOff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a norm runs out.
 *
 * @param due the first instant that is too late
 * @param lastDay the last day in time; empty for norms of minutes and hours
 * @param certainty whether {@code due} is exact or a lower bound
 * @param passedOver the decreed days off between start and end, those on weekends among them; plain weekends are not listed
 */
public record Deadline(Instant due, Optional<LocalDate> lastDay, Certainty certainty, List<DayOff> passedOver)
        implements Due {

    /**
     * Checks and takes the parts.
     *
     * @param due the first instant that is too late
     * @param lastDay the last day in time
     * @param certainty whether {@code due} is exact or a lower bound
     * @param passedOver the decreed days off between start and end
     */
    public Deadline {
        requireNonNull(due, "due");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(certainty, "certainty");
        passedOver = List.copyOf(requireNonNull(passedOver, "passedOver"));
    }

    /**
     * {@return whether {@code instant} is too late: at {@code due} or after it}
     *
     * @param instant the instant asked about
     */
    public boolean isPassedAt(Instant instant) {
        return !requireNonNull(instant, "instant").isBefore(due);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.deadline(this);
    }
}
