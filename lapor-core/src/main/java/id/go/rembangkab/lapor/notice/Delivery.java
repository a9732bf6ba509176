// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One notice on its way to one destination.
 *
 * @param destination the destination's name
 * @param notice what is delivered
 * @param phase whether it is still tried
 * @param attempts how often it was tried
 * @param next when it may be claimed, if it waits
 * @param problem what went wrong last
 */
public record Delivery(
        String destination, Notice notice, Phase phase, int attempts, Instant next, Optional<String> problem) {
    /**
     * Checks that nothing is null.
     *
     * @param destination the destination's name
     * @param notice what is delivered
     * @param phase whether it is still tried
     * @param attempts how often it was tried
     * @param next when it may be claimed, if it waits
     * @param problem what went wrong last
     */
    public Delivery {
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(problem, "problem");
    }

    /** Whether a delivery is still tried. */
    public enum Phase {
        /** It is tried by itself. */
        WAITING,
        /** It was given up and needs somebody to send it again or drop it. */
        DEAD
    }
}
