// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.desk.Board;
import id.go.rembangkab.lapor.notice.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is counted beside requests: clocks that run and clocks that are late, what waits in the outbox and what is dead in it,
 * and how old the last sweep is. Counting reads what is open, so it is done once a minute however often it is asked for; a
 * store that is away leaves the counts as they were.
 */
final class WorkMeters {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int COUNTED_AT_MOST = 10_000;

    private final Site site;
    private final MultiGauge open;
    private final MultiGauge overdue;
    private final MultiGauge waiting;
    private final MultiGauge dead;
    private double lag;
    private double age = Double.NaN;
    private Instant counted = Instant.MIN;

    WorkMeters(Site site, MeterRegistry registry) {
        this.site = site;
        this.open = MultiGauge.builder("lapor.clocks.open").register(registry);
        this.overdue = MultiGauge.builder("lapor.clocks.overdue").register(registry);
        this.waiting = MultiGauge.builder("lapor.outbox.waiting").register(registry);
        this.dead = MultiGauge.builder("lapor.outbox.dead").register(registry);
        registry.gauge("lapor.outbox.lag.seconds", this, self -> self.lag);
        registry.gauge("lapor.sweep.age.seconds", this, self -> self.age);
    }

    synchronized void refresh(Instant now) {
        age = site.vitals()
                .lastSweep()
                .map(last -> Duration.between(last, now).toMillis() / 1000.0)
                .orElse(Double.NaN);
        if (now.isBefore(counted.plus(FRESH))) {
            return;
        }
        try {
            count(now);
            counted = now;
        } catch (StoreException e) {
            System.getLogger(WorkMeters.class.getName())
                    .log(System.Logger.Level.WARNING, "the store is away; the counts are those of before", e);
        }
    }

    private void count(Instant now) {
        Map<ClockKind, Integer> running = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Integer> late = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            running.put(kind, 0);
            late.put(kind, 0);
        }
        new Board(site.ports()).forEach(Optional.empty(), complaint -> {
            for (Clock clock : complaint.clocks()) {
                if (clock.phase() == Clock.Phase.RUNNING && clock.state(now) != Clock.State.EXPIRED) {
                    (clock.state(now) == Clock.State.BREACHED ? late : running).merge(clock.kind(), 1, Integer::sum);
                }
            }
        });
        lag = site.vitals().lag(site.ports().complaints(), now).toMillis() / 1000.0;
        show(open, "clock", running);
        show(overdue, "clock", late);
        show(waiting, "destination", byDestination(Delivery.Phase.WAITING));
        show(dead, "destination", byDestination(Delivery.Phase.DEAD));
    }

    private Map<String, Integer> byDestination(Delivery.Phase phase) {
        Map<String, Integer> count = new TreeMap<>();
        site.vitals()
                .deliveries(phase, COUNTED_AT_MOST)
                .forEach(delivery -> count.merge(delivery.destination(), 1, Integer::sum));
        return count;
    }

    private static void show(MultiGauge gauge, String tag, Map<?, Integer> counts) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(MultiGauge.Row.of(Tags.of(tag, name.toString()), count)));
        gauge.register(rows, true);
    }
}
