// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.report.SemesterReport.ClockRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the clocks of each kind stand, and how long they ran. */
final class ClockTally {
    private final Elapsed elapsed;
    private final Map<ClockKind, Sum> kinds = new EnumMap<>(ClockKind.class);

    private static final class Sum {
        private final Map<Clock.State, Long> states = new EnumMap<>(Clock.State.class);
        private final Spread.Counter days = new Spread.Counter();
        private long started;

        void add(Sum other) {
            other.states.forEach((state, number) -> states.merge(state, number, Long::sum));
            days.add(other.days);
            started += other.started;
        }

        long in(Clock.State state) {
            return states.getOrDefault(state, 0L);
        }
    }

    ClockTally(Elapsed elapsed) {
        this.elapsed = elapsed;
    }

    void add(KnownCase known) {
        for (Clock clock : known.clocks()) {
            Sum sum = kinds.computeIfAbsent(clock.kind(), none -> new Sum());
            sum.started++;
            sum.states.merge(known.state(clock), 1L, Long::sum);
            if (clock.phase() == Clock.Phase.MET || clock.phase() == Clock.Phase.BREACHED) {
                sum.days.add(elapsed.workingDays(clock.started(), clock.ended().orElseThrow(), clock.pauses()));
            }
        }
    }

    void add(ClockTally other) {
        other.kinds.forEach(
                (kind, sum) -> kinds.computeIfAbsent(kind, none -> new Sum()).add(sum));
    }

    List<ClockRow> rows() {
        List<ClockRow> rows = new ArrayList<>();
        kinds.forEach((kind, sum) -> rows.add(new ClockRow(
                kind,
                sum.started,
                sum.in(Clock.State.OPEN),
                sum.in(Clock.State.PAUSED),
                sum.in(Clock.State.MET),
                sum.in(Clock.State.BREACHED),
                sum.in(Clock.State.CANCELLED),
                sum.in(Clock.State.EXPIRED),
                sum.days.spread())));
        return rows;
    }
}
