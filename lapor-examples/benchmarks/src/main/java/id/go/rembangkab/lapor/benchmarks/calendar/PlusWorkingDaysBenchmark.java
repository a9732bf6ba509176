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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The n-th working day after each of 1024 random dates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Calendars.DATES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlusWorkingDaysBenchmark {
    @Param({"5", "14", "60", "250"})
    private int n;

    @Benchmark
    public void lapor(Calendars calendars, Blackhole hole) {
        for (LocalDate date : calendars.dates) {
            hole.consume(calendars.lapor.plusWorkingDays(date, n));
        }
    }

    @Benchmark
    public void strata(Calendars calendars, Blackhole hole) {
        for (LocalDate date : calendars.dates) {
            hole.consume(calendars.strata.shift(date, n));
        }
    }

    @Benchmark
    public void dayLoop(Calendars calendars, Blackhole hole) {
        for (LocalDate date : calendars.dates) {
            hole.consume(calendars.setPlus(date, n));
        }
    }

    @Benchmark
    public void objectLab(Calendars calendars, Blackhole hole) {
        for (LocalDate date : calendars.dates) {
            hole.consume(calendars.objectLabPlus(date, n));
        }
    }

    @Benchmark
    public void jollyday(Calendars calendars, Blackhole hole) {
        for (LocalDate date : calendars.dates) {
            hole.consume(calendars.jollydayPlus(date, n));
        }
    }
}
