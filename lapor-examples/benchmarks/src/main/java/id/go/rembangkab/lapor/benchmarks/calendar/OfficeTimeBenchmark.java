// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.calendar;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.OfficeTime;
import id.go.rembangkab.lapor.calendar.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

/**
 * An instant plus hours of office time, from 1024 random instants. No peer has office hours: theirs is the loop that an application
 * writes around their answer to "is this a working day?".
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Calendars.DATES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OfficeTimeBenchmark {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Param({"2", "40", "400"})
    private int hours;

    private final Instant[] starts = new Instant[Calendars.DATES];
    private final OfficeHours rembang = OfficeHours.rembang();
    private OfficeTime officeTime;
    private Duration amount;

    @Setup
    public void build(Calendars calendars) {
        officeTime = calendars.lapor.officeTime(rembang);
        amount = Duration.ofHours(hours);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = calendars.lapor.startOfDay(calendars.dates[i]).plusSeconds(i * 60L);
            Instant expected = officeTime.plus(starts[i], amount);
            check(expected, loop(starts[i], calendars.strata::isBusinessDay));
            check(expected, loop(starts[i], day -> !calendars.objectLab.isNonWorkingDay(day)));
            check(expected, loop(starts[i], day -> Calendars.isWorkingDay(calendars.set, day)));
            check(expected, loop(starts[i], day -> Calendars.isWorkingDay(calendars.jollyday, day)));
        }
    }

    private static void check(Instant expected, Instant actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("the loop says " + actual + ", expected " + expected);
        }
    }

    private Instant loop(Instant start, Predicate<LocalDate> working) {
        ZonedDateTime from = start.atZone(JAKARTA);
        Duration left = amount;
        for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
            if (!working.test(day)) {
                continue;
            }
            for (Shift shift : rembang.on(day)) {
                ZonedDateTime open = day.atTime(shift.from()).atZone(JAKARTA);
                ZonedDateTime close = day.atTime(shift.to()).atZone(JAKARTA);
                if (from.isAfter(open)) {
                    open = from;
                }
                Duration length = Duration.between(open, close);
                if (!length.isNegative() && left.compareTo(length) <= 0) {
                    return open.plus(left).toInstant();
                }
                if (!length.isNegative()) {
                    left = left.minus(length);
                }
            }
        }
    }

    @Benchmark
    public void lapor(Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(officeTime.plus(start, amount));
        }
    }

    @Benchmark
    public void strata(Calendars calendars, Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(loop(start, calendars.strata::isBusinessDay));
        }
    }

    @Benchmark
    public void dayLoop(Calendars calendars, Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(loop(start, day -> Calendars.isWorkingDay(calendars.set, day)));
        }
    }

    @Benchmark
    public void objectLab(Calendars calendars, Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(loop(start, day -> !calendars.objectLab.isNonWorkingDay(day)));
        }
    }

    @Benchmark
    public void jollyday(Calendars calendars, Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(loop(start, day -> Calendars.isWorkingDay(calendars.jollyday, day)));
        }
    }
}
