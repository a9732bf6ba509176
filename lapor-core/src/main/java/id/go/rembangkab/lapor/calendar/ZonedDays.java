// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Days and times of day of one zone as instants.
 *
 * <p>A zone without recurring changes has one offset for good after its last change (Jakarta: since 1964); after that a
 * multiplication does. Elsewhere the rules of the zone are asked: a time that the clocks skip is the instant they skip it, of
 * a time they show twice the first is meant.
 */
final class ZonedDays {
    private static final long SECONDS_PER_DAY = 86_400;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final long settledSince;
    private final int offset;

    ZonedDays(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        List<ZoneOffsetTransition> changes = rules.getTransitions();
        if (!rules.getTransitionRules().isEmpty()) {
            this.settledSince = Long.MAX_VALUE;
            this.offset = 0;
        } else {
            Instant last = changes.isEmpty()
                    ? Instant.MIN
                    : changes.get(changes.size() - 1).getInstant();
            this.settledSince = last.getEpochSecond() + 2 * SECONDS_PER_DAY;
            this.offset = rules.getOffset(last).getTotalSeconds();
        }
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate dayOf(Instant instant) {
        long second = instant.getEpochSecond();
        return second >= settledSince
                ? LocalDate.ofEpochDay(Math.floorDiv(second + offset, SECONDS_PER_DAY))
                : LocalDate.ofInstant(instant, zone);
    }

    Instant startOf(LocalDate date) {
        return at(date, 0);
    }

    /** The instant at which the clocks of {@code date} first show {@code secondOfDay} or more; 86400 is the next midnight. */
    Instant at(LocalDate date, int secondOfDay) {
        return Instant.ofEpochSecond(secondAt(date, secondOfDay));
    }

    /** The epoch second of {@link #at}: clocks change at whole seconds. */
    long secondAt(LocalDate date, int secondOfDay) {
        long second = date.toEpochDay() * SECONDS_PER_DAY + secondOfDay - offset;
        if (second >= settledSince) {
            return second;
        }
        LocalDateTime local = secondOfDay == SECONDS_PER_DAY
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.ofSecondOfDay(secondOfDay));
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            return change.toEpochSecond();
        }
        ZoneOffset earlier = change == null ? rules.getOffset(local) : change.getOffsetBefore();
        return local.toEpochSecond(earlier);
    }
}
