// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on by a second with every look, and as far as a test lets it. */
final class SteppingClock implements InstantSource {
    private Instant now;

    SteppingClock(Instant begin) {
        this.now = begin;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
