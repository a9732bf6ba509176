// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.calendar;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A deadline with all that it carries, from 1024 random instants. No peer has one; for orientation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Calendars.DATES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeadlineBenchmark {
    private static final Norm FOURTEEN_DAYS = Norm.parse("14wd");

    private final Instant[] starts = new Instant[Calendars.DATES];
    private SlaClock clock;
    private List<Pause>[] pauses;

    @Setup
    @SuppressWarnings("unchecked")
    public void build(Calendars calendars) {
        clock = SlaClock.of(calendars.lapor, OfficeHours.rembang());
        pauses = new List[Calendars.DATES];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = calendars.lapor.startOfDay(calendars.dates[i]).plusSeconds(i * 60L);
            Instant from = starts[i].plus(Duration.ofHours(30 + i % 100));
            pauses[i] = List.of(Pause.between(from, from.plus(Duration.ofDays(i % 20))));
        }
    }

    @Benchmark
    public void dueIn14WorkingDays(Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(clock.due(FOURTEEN_DAYS, FirstDay.EXCLUDED, start, List.of()));
        }
    }

    @Benchmark
    public void dueIn14WorkingDaysWithAPause(Blackhole hole) {
        for (int i = 0; i < starts.length; i++) {
            hole.consume(clock.due(FOURTEEN_DAYS, FirstDay.EXCLUDED, starts[i], pauses[i]));
        }
    }
}
