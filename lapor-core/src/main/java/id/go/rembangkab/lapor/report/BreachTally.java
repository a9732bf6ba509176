// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.report.SemesterReport.Breach;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The deadlines that were missed; lists of days off that are alike are held once. */
final class BreachTally {
    private static final Comparator<Breach> ORDER = Comparator.comparing(
                    (Breach breach) -> breach.agency().map(AgencyCode::value).orElse("\uffff"))
            .thenComparing(Breach::due)
            .thenComparing(Breach::complaint)
            .thenComparing(Breach::kind)
            .thenComparing(Breach::started);

    private final Elapsed elapsed;
    private final Instant asOf;
    private final List<Breach> breaches = new ArrayList<>();
    private final Map<List<DayOff>, List<DayOff>> daysOff = new HashMap<>();

    BreachTally(Elapsed elapsed, Instant asOf) {
        this.elapsed = elapsed;
        this.asOf = asOf;
    }

    void add(KnownCase known) {
        for (Clock clock : known.clocks()) {
            if (known.state(clock) == Clock.State.BREACHED) {
                breaches.add(breach(known, clock, missed(clock)));
            }
        }
    }

    void add(BreachTally other) {
        breaches.addAll(other.breaches);
    }

    /** A clock that is late is never held, but a reclassified one has the deadline it was given last. */
    private static Deadline missed(Clock clock) {
        List<Deadline> earlier = clock.earlier();
        return clock.deadline().orElseGet(() -> earlier.get(earlier.size() - 1));
    }

    private Breach breach(KnownCase known, Clock clock, Deadline missed) {
        List<DayOff> passed = missed.passedOver();
        List<DayOff> shared = daysOff.computeIfAbsent(passed, same -> same);
        Instant end = clock.ended().orElse(asOf);
        return new Breach(
                known.complaint().id(),
                known.complaint().trackingId(),
                clock.agency().or(known::agency),
                clock.kind(),
                clock.norm(),
                clock.started(),
                missed.due(),
                clock.ended(),
                elapsed.workingDays(missed.due().minusNanos(1), end, List.of()),
                shared,
                clock.pauses());
    }

    List<Breach> sorted() {
        return breaches.stream().sorted(ORDER).toList();
    }
}
