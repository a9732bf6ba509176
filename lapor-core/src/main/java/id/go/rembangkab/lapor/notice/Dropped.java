// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Instant;
import java.util.Objects;

/**
 * A delivery that somebody decided not to carry out.
 *
 * @param destination the destination's name
 * @param notice the notice's id
 * @param by who decided
 * @param at when
 * @param reason why; no text of a complaint
 */
public record Dropped(String destination, String notice, String by, Instant at, String reason) {
    /**
     * Checks that a reason is given.
     *
     * @param destination the destination's name
     * @param notice the notice's id
     * @param by who decided
     * @param at when
     * @param reason why; no text of a complaint
     * @throws IllegalArgumentException if the reason is blank
     */
    public Dropped {
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: expected why notice " + notice + " is dropped, found nothing");
        }
    }
}
