// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.calendar;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The working days between each of 1024 random pairs of dates, up to 120 days apart or any span within the years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Calendars.DATES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WorkingDaysBetweenBenchmark {
    @Param({"120", "any"})
    private String span;

    private LocalDate[] from;
    private LocalDate[] to;
    private LocalDate[] afterFrom;
    private LocalDate[] afterTo;

    @Setup
    public void choose(Calendars calendars) {
        from = span.equals("any") ? calendars.anyEarlier : calendars.dates;
        to = span.equals("any") ? calendars.anyLater : calendars.within120Days;
        // Strata counts [start, end); the day is added here so that only the count is measured.
        afterFrom = new LocalDate[from.length];
        afterTo = new LocalDate[to.length];
        for (int i = 0; i < from.length; i++) {
            afterFrom[i] = from[i].plusDays(1);
            afterTo[i] = to[i].plusDays(1);
        }
    }

    @Benchmark
    public void lapor(Calendars calendars, Blackhole hole) {
        for (int i = 0; i < from.length; i++) {
            hole.consume(calendars.lapor.workingDaysBetween(from[i], to[i]));
        }
    }

    @Benchmark
    public void strata(Calendars calendars, Blackhole hole) {
        for (int i = 0; i < from.length; i++) {
            hole.consume(calendars.strata.daysBetween(afterFrom[i], afterTo[i]));
        }
    }

    @Benchmark
    public void dayLoop(Calendars calendars, Blackhole hole) {
        for (int i = 0; i < from.length; i++) {
            hole.consume(calendars.setBetween(from[i], to[i]));
        }
    }

    @Benchmark
    public void objectLab(Calendars calendars, Blackhole hole) {
        for (int i = 0; i < from.length; i++) {
            hole.consume(calendars.objectLabBetween(from[i], to[i]));
        }
    }

    @Benchmark
    public void jollyday(Calendars calendars, Blackhole hole) {
        for (int i = 0; i < from.length; i++) {
            hole.consume(calendars.jollydayBetween(from[i], to[i]));
        }
    }
}
