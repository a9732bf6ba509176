// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which a clock stands still, {@code [from, to)}.
 *
 * @param from the first instant of the pause
 * @param to the first instant after it, empty while the pause goes on; if it equals {@code from} the pause has no effect
 */
public record Pause(Instant from, Optional<Instant> to) {

    /**
     * Checks and takes the parts.
     *
     * @param from the first instant of the pause
     * @param to the first instant after it
     */
    public Pause {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("the pause ends at " + to.get() + ", before it begins at " + from);
        }
    }

    /**
     * {@return the pause from {@code from} until {@code to}}
     *
     * @param from the first instant of the pause
     * @param to the first instant after it
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static Pause between(Instant from, Instant to) {
        return new Pause(from, Optional.of(requireNonNull(to, "to")));
    }

    /**
     * {@return the pause from {@code from} that has not ended}
     *
     * @param from the first instant of the pause
     */
    public static Pause since(Instant from) {
        return new Pause(from, Optional.empty());
    }
}
