// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import java.time.Instant;
import java.time.InstantSource;

/** The time in a script: what the line says. So nothing a script does is backdated. */
final class ScriptClock implements InstantSource {
    private volatile Instant time = Instant.EPOCH;
    private Instant latest = Instant.MIN;

    @Override
    public Instant instant() {
        return time;
    }

    void set(Instant at) {
        time = at;
    }

    /** A line that was refused moves no time. */
    void passed() {
        latest = time.isAfter(latest) ? time : latest;
    }

    boolean started() {
        return latest.isAfter(Instant.MIN);
    }

    Instant latest() {
        return latest;
    }
}
