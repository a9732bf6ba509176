// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks complaints, nearest deadline first, and picks those that are wanted and may be known of. */
record Scan(Office office, Actor reader, boolean ended, Instant before) {
    private static final int BATCH = 200;

    /** So that a filter that fits hardly anything holds no request up; the cursor goes on from there. */
    private static final int MOST_LOOKED_AT = 5000;

    /** What was found, and where to go on if there may be more. */
    record Page(List<Complaint> complaints, Optional<Standing> next) {}

    Page next(Optional<Standing> from, int limit, Predicate<Complaint> wanted) {
        List<Complaint> found = new ArrayList<>();
        Optional<Standing> after = from;
        int looked = 0;
        while (looked < MOST_LOOKED_AT) {
            List<Standing> batch = office.site().ports().complaints().standing(ended, after, BATCH);
            for (Standing standing : batch) {
                if (!standing.instant().isBefore(before)) {
                    return new Page(found, Optional.empty());
                }
                if (found.size() == limit) {
                    return new Page(found, after);
                }
                after = Optional.of(standing);
                office.site()
                        .ports()
                        .complaints()
                        .current(standing.complaint())
                        .filter(complaint -> office.views().mayKnowOf(complaint, reader))
                        .filter(wanted)
                        .ifPresent(found::add);
            }
            if (batch.size() < BATCH) {
                return new Page(found, Optional.empty());
            }
            looked += batch.size();
        }
        return new Page(found, after);
    }
}
