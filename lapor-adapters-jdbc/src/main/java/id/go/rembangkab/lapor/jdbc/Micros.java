package id.go.rembangkab.lapor.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as whole microseconds since 1970, which every database keeps and orders. */
final class Micros {
    private static final long A_SECOND = 1_000_000;

    private Micros() {}

    /** @throws IllegalArgumentException if it is more than 292,000 years away */
    static long of(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), A_SECOND), instant.getNano() / 1000);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("instant: " + instant + " is too far away to be stored", e);
        }
    }

    static @Nullable Long of(Optional<Instant> instant) {
        return instant.isPresent() ? Long.valueOf(of(instant.get())) : null;
    }

    /** What a list is asked for may lie beyond everything that is stored. */
    static long bound(Instant instant) {
        if (instant.getEpochSecond() > Long.MAX_VALUE / A_SECOND - 1) {
            return Long.MAX_VALUE;
        }
        return instant.getEpochSecond() < Long.MIN_VALUE / A_SECOND + 1 ? Long.MIN_VALUE : of(instant);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, A_SECOND), Math.floorMod(micros, A_SECOND) * 1000);
    }
}
