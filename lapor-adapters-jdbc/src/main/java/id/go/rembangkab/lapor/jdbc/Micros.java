// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.time.Instant;

/** Instants as whole microseconds since 1970, which is as exact as every database keeps and orders them. */
final class Micros {
    /** What every database keeps lies between. */
    static final Instant FIRST = Instant.parse("-4000-01-01T00:00:00Z");

    static final Instant LAST = Instant.parse("+290000-01-01T00:00:00Z");

    private static final long A_SECOND = 1_000_000;

    private Micros() {}

    /** @throws IllegalArgumentException if no database keeps it */
    static long of(Instant instant) {
        storable(instant);
        return instant.getEpochSecond() * A_SECOND + instant.getNano() / 1000;
    }

    /** @throws IllegalArgumentException if no database keeps it */
    static Instant storable(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "instant: expected one from " + FIRST + " to " + LAST + ", found " + instant);
        }
        return instant;
    }

    /** What a list is asked for may lie beyond everything that is stored. */
    static Instant bound(Instant instant) {
        Instant late = instant.isBefore(FIRST) ? FIRST : instant;
        return late.isAfter(LAST) ? LAST : late;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, A_SECOND), Math.floorMod(micros, A_SECOND) * 1000);
    }
}
