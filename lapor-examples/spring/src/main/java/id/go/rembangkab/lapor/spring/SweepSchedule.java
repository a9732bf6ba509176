// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.desk.Sweep;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets time act, after each sweep again. */
final class SweepSchedule {
    private final Sweep sweep;
    private final InstantSource clock;

    SweepSchedule(Sweep sweep, InstantSource clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    /** A round that fails is told by the scheduler, and the next one comes all the same. */
    @Scheduled(fixedDelayString = "${lapor.sweep.every:PT1M}")
    void run() {
        sweep.run(clock.instant(), swept -> {});
    }
}
