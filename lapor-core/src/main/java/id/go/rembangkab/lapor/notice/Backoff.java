// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long to wait after a failed delivery: twice as long each time, up to a limit, less a random part of it at most a
 * half, so that what failed together is not tried together.
 *
 * @param first the wait after the first failure, at least a millisecond
 * @param longest the limit
 * @param attempts after how many failures a delivery is given up, at least one
 */
public record Backoff(Duration first, Duration longest, int attempts) {
    /** From two seconds to an hour; given up after about half a day. */
    public static final Backoff STANDARD = new Backoff(Duration.ofSeconds(2), Duration.ofHours(1), 24);

    /**
     * Checks the limits.
     *
     * @param first the wait after the first failure, at least a millisecond
     * @param longest the limit
     * @param attempts after how many failures a delivery is given up, at least one
     * @throws IllegalArgumentException if they contradict each other
     */
    public Backoff {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(longest, "longest");
        if (first.toMillis() < 1 || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "back-off: expected 1 ms <= first <= longest, found " + first + " and " + longest);
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: expected 1 at least, found " + attempts);
        }
    }

    /**
     * Returns how long to wait.
     *
     * @param failures how often the delivery has failed, at least once
     * @param jitter a random number, 0 (inclusive) to 1 (exclusive)
     * @return the wait, or empty if it is to be given up
     */
    public Optional<Duration> after(int failures, double jitter) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration wait = first;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        long millis = (wait.compareTo(longest) < 0 ? wait : longest).toMillis();
        return Optional.of(Duration.ofMillis(millis - (long) (millis / 2.0 * jitter)));
    }
}
