// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.report.Duty;
import id.go.rembangkab.lapor.report.Histories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the office has to report. All of the log has to be read for it, so one caller reads it, anew after a complaint was closed
 * or published here, and after a quarter of an hour for what other nodes and time do; whoever asks meanwhile gets what was known
 * before. Thread-safe.
 */
final class Duties {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Site site;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile Known known = new Known(Optional.empty(), Instant.MIN, 0);

    /** As read when so many changes had been made here. */
    private record Known(Optional<List<Duty>> duties, Instant until, long changes) {}

    Duties(Site site) {
        this.site = site;
    }

    List<Duty> at(Instant now) {
        Known last = known;
        if (last.duties().isPresent() && (isGood(last, now) || reading.isLocked())) {
            return last.duties().get();
        }
        reading.lock();
        try {
            Known before = known;
            if (before.duties().isPresent() && isGood(before, now)) {
                return before.duties().get();
            }
            long seen = changes.get();
            List<Duty> duties = read(now);
            known = new Known(Optional.of(duties), now.plus(GOOD_FOR), seen);
            return duties;
        } finally {
            reading.unlock();
        }
    }

    private boolean isGood(Known last, Instant now) {
        return now.isBefore(last.until()) && last.changes() == changes.get();
    }

    /** Something was closed or published. */
    void changed() {
        changes.incrementAndGet();
    }

    private List<Duty> read(Instant now) {
        return Duty.all(
                site.submissions(),
                site.ports().rulebook().calendar(),
                new Histories(site.ports().complaints()),
                now);
    }
}
