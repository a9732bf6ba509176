// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * One line of a complaint's log: what happened, when, by whom, and what it did to the clocks.
 *
 * @param at when it happened, to the microsecond
 * @param by who did it; a reporter nameless
 * @param event what happened
 * @param clocks what it did to the clocks, in order
 */
public record Entry(Instant at, Actor by, Event event, List<ClockChange> clocks) {
    /**
     * Copies the list.
     *
     * @param at when it happened, to the microsecond
     * @param by who did it; a reporter nameless
     * @param event what happened
     * @param clocks what it did to the clocks, in order
     */
    public Entry {
        at = micros(at);
        by = by.unnamed();
        Objects.requireNonNull(event, "event");
        clocks = List.copyOf(clocks);
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // only what is finer than a microsecond matters
    static Instant micros(Instant instant) {
        return instant.getNano() % 1000 == 0 ? instant : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
