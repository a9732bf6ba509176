// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.ClockRule;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.report.WhatIf.Change;
import id.go.rembangkab.lapor.report.WhatIf.Judgement;
import id.go.rembangkab.lapor.report.WhatIf.Question;
import id.go.rembangkab.lapor.report.WhatIf.Row;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts every recorded clock again, from its recorded start and pauses, by another policy and calendar. */
final class WhatIfTally {
    private static final Category ANY = new Category("-");

    private final Question question;
    private final Policy policy;
    private final SlaClock sla;
    private final Map<ClockKind, Sum> kinds = new EnumMap<>(ClockKind.class);
    private final List<Change> changes = new ArrayList<>();
    private long complaints;

    private static final class Sum {
        private final Map<Judgement, Long> is = new EnumMap<>(Judgement.class);
        private final Map<Judgement, Long> would = new EnumMap<>(Judgement.class);
        private long clocks;
        private long changed;

        void add(Sum other) {
            other.is.forEach((judgement, number) -> is.merge(judgement, number, Long::sum));
            other.would.forEach((judgement, number) -> would.merge(judgement, number, Long::sum));
            clocks += other.clocks;
            changed += other.changed;
        }
    }

    WhatIfTally(Question question, Policy policy, WorkingCalendar calendar) {
        this.question = question;
        this.policy = policy;
        this.sla = SlaClock.of(calendar, policy.officeHours());
    }

    void add(History history) {
        KnownCase.of(history, question.asOf()).filter(this::isAskedAbout).ifPresent(this::count);
    }

    /** What two have counted of the same question, in one. */
    WhatIfTally and(WhatIfTally other) {
        other.kinds.forEach(
                (kind, sum) -> kinds.computeIfAbsent(kind, none -> new Sum()).add(sum));
        changes.addAll(other.changes);
        complaints += other.complaints;
        return this;
    }

    private boolean isAskedAbout(KnownCase known) {
        if (known.received().isEmpty()
                || (question.agency().isPresent() && !known.agency().equals(question.agency()))) {
            return false;
        }
        LocalDate day = sla.calendar().dayOf(known.received().get());
        return !day.isBefore(question.from()) && !day.isAfter(question.to());
    }

    private void count(KnownCase known) {
        complaints++;
        for (Clock clock : known.clocks()) {
            Norm norm = norm(known, clock);
            Due due = sla.due(norm, policy.firstDay(clock.kind()), clock.started(), clock.pauses());
            Judgement is = recorded(known, clock);
            Judgement would = due instanceof Due.NotCovered ? Judgement.UNKNOWN : judged(clock, due);
            Sum sum = kinds.computeIfAbsent(clock.kind(), none -> new Sum());
            sum.clocks++;
            sum.is.merge(is, 1L, Long::sum);
            sum.would.merge(would, 1L, Long::sum);
            if (is != would) {
                sum.changed++;
                changes.add(change(known, clock, norm, due, is, would));
            }
        }
    }

    private Norm norm(KnownCase known, Clock clock) {
        boolean answer = clock.kind() == ClockKind.RESPONSE || clock.kind() == ClockKind.ASSIGNMENT;
        if (!answer) {
            return policy.norm(clock.kind());
        }
        return known.classificationOf(clock)
                .or(() -> known.kind().map(kind -> new Classification(kind, false, false, false, ANY)))
                .map(policy::responseNorm)
                .orElseGet(() -> policy.norm(clock.kind()));
    }

    private static Judgement recorded(KnownCase known, Clock clock) {
        return switch (known.state(clock)) {
            case MET -> Judgement.IN_TIME;
            case BREACHED -> Judgement.LATE;
            case EXPIRED -> Judgement.RAN_OUT;
            case CANCELLED -> Judgement.LEFT;
            case OPEN, PAUSED -> Judgement.RUNNING;
        };
    }

    private Judgement judged(Clock clock, Due due) {
        Instant end = clock.ended().orElse(question.asOf());
        if (due instanceof Deadline deadline && deadline.isPassedAt(end)) {
            return ClockRule.of(clock.kind()).window() ? Judgement.RAN_OUT : Judgement.LATE;
        }
        if (clock.ended().isEmpty()) {
            return Judgement.RUNNING;
        }
        return clock.phase() == Clock.Phase.CANCELLED ? Judgement.LEFT : Judgement.IN_TIME;
    }

    private static Change change(KnownCase known, Clock clock, Norm norm, Due due, Judgement is, Judgement would) {
        return new Change(
                known.complaint().id(),
                known.complaint().trackingId(),
                clock.agency().or(known::agency),
                clock.kind(),
                clock.started(),
                clock.ended(),
                clock.norm(),
                clock.deadline().map(Deadline::due),
                is,
                norm,
                due instanceof Deadline deadline ? Optional.of(deadline.due()) : Optional.empty(),
                would);
    }

    WhatIf report() {
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, sum) -> rows.add(new Row(
                kind,
                sum.clocks,
                sum.is.getOrDefault(Judgement.IN_TIME, 0L),
                sum.is.getOrDefault(Judgement.LATE, 0L),
                sum.is.getOrDefault(Judgement.RAN_OUT, 0L),
                sum.would.getOrDefault(Judgement.IN_TIME, 0L),
                sum.would.getOrDefault(Judgement.LATE, 0L),
                sum.would.getOrDefault(Judgement.RAN_OUT, 0L),
                sum.would.getOrDefault(Judgement.UNKNOWN, 0L),
                sum.changed)));
        changes.sort(Comparator.comparing(Change::complaint)
                .thenComparing(Change::started)
                .thenComparing(Change::kind));
        return new WhatIf(
                question,
                policy.version(),
                sla.calendar().version(),
                sla.calendar().zone(),
                complaints,
                rows,
                changes);
    }
}
