// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A command as it is given: to which complaint, when, by whom, and how to tell a repeat (R10.2).
 *
 * @param complaint the complaint; for a new one the id it is to have
 * @param at when it was given; to the microsecond, what is finer is cut off
 * @param by who gives it
 * @param key the idempotency key: the same key by the same actor gives the first answer again
 * @param expectedVersion the version the actor has seen
 * @param command what is asked for
 */
public record Order(
        ComplaintId complaint,
        Instant at,
        Actor by,
        Optional<String> key,
        OptionalLong expectedVersion,
        Command command) {
    /**
     * Cuts the instant to microseconds, which is what every store keeps.
     *
     * @param complaint the complaint; for a new one the id it is to have
     * @param at when it was given; to the microsecond, what is finer is cut off
     * @param by who gives it
     * @param key the idempotency key: the same key by the same actor gives the first answer again
     * @param expectedVersion the version the actor has seen
     * @param command what is asked for
     */
    public Order {
        Objects.requireNonNull(complaint, "complaint");
        at = Entry.micros(at);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(expectedVersion, "expectedVersion");
        Objects.requireNonNull(command, "command");
    }

    /**
     * Returns an order without idempotency key or expected version.
     *
     * @param complaint the complaint
     * @param at when
     * @param by who
     * @param command what
     * @return the order
     */
    public static Order of(ComplaintId complaint, Instant at, Actor by, Command command) {
        return new Order(complaint, at, by, Optional.empty(), OptionalLong.empty(), command);
    }
}
