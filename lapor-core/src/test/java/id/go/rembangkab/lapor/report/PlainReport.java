// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.sla.Pause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The same figures by hand: every complaint is kept, every day is walked, every list is sorted. Slow and plain. */
final class PlainReport {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Instant asOf;
    private final List<Case> cases = new ArrayList<>();
    private final List<Case> all = new ArrayList<>();

    /** A complaint with its entries up to the instant. */
    private record Case(Complaint complaint, List<Entry> entries) {
        boolean happened(String type) {
            return entries.stream().anyMatch(entry -> entry.event().type().equals(type));
        }

        long times(String type) {
            return entries.stream()
                    .filter(entry -> entry.event().type().equals(type))
                    .count();
        }

        LocalDate day() {
            return entries.get(0).at().atZone(JAKARTA).toLocalDate();
        }

        /** Every agency that was ever given it, in order. */
        List<AgencyCode> agencies() {
            return complaint.clocks().stream()
                    .filter(clock -> clock.kind() == ClockKind.ASSIGNMENT)
                    .map(clock -> clock.agency().orElseThrow())
                    .toList();
        }

        Optional<AgencyCode> agency() {
            List<AgencyCode> agencies = agencies();
            return agencies.isEmpty() ? Optional.empty() : Optional.of(agencies.get(agencies.size() - 1));
        }
    }

    PlainReport(List<History> histories, LocalDate from, LocalDate to, Instant asOf) {
        this.asOf = asOf;
        for (History history : histories) {
            List<Entry> entries = new ArrayList<>();
            for (Logged logged : history.log()) {
                Entry entry = logged.entry();
                if (!entry.at().isAfter(asOf) && !logged.recorded().isAfter(asOf)) {
                    entries.add(entry);
                }
            }
            if (!entries.isEmpty()) {
                Case one = new Case(Complaint.replay(history.complaint(), entries), entries);
                all.add(one);
                if (!one.day().isBefore(from) && !one.day().isAfter(to)) {
                    cases.add(one);
                }
            }
        }
    }

    private boolean late(Case one) {
        return one.complaint().clocks().stream()
                .anyMatch(clock -> clock.kind() == ClockKind.RESPONSE && clock.state(asOf) == Clock.State.BREACHED);
    }

    private boolean falls(Case one, Figure figure) {
        Status status = one.complaint().status();
        return switch (figure) {
            case RECEIVED -> true;
            case VERIFIED -> one.happened("ComplaintVerified");
            case ANSWERED -> one.happened("ComplaintResponded");
            case IN_TIME -> one.happened("ComplaintResponded") && !late(one);
            case OVERDUE -> late(one);
            case OPEN -> status != Status.CLOSED && status != Status.ARCHIVED && status != Status.RETURNED;
            case PENDING -> status == Status.PENDING;
            case CLOSED -> status == Status.CLOSED;
            case ARCHIVED -> status == Status.ARCHIVED;
            case RETURNED -> status == Status.RETURNED;
            case REDISPATCHED -> one.agencies().stream().distinct().count() > 1;
        };
    }

    private static int workingDays(Instant start, Instant end, List<Pause> pauses) {
        LocalDate last = end.atZone(JAKARTA).toLocalDate();
        int days = 0;
        for (LocalDate day = start.atZone(JAKARTA).toLocalDate().plusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            Instant midnight = day.plusDays(1).atStartOfDay(JAKARTA).toInstant().minusNanos(1);
            boolean held = pauses.stream()
                    .anyMatch(pause -> !midnight.isBefore(pause.from())
                            && pause.to().map(midnight::isBefore).orElse(true));
            days += WorkingCalendar.indonesia().isWorkingDay(day) && !held ? 1 : 0;
        }
        return days;
    }

    private static List<Integer> answers(List<Case> some, ClockKind kind, Predicate<Clock> which) {
        List<Integer> days = new ArrayList<>();
        for (Case one : some) {
            List<Instant> answers = one.entries().stream()
                    .filter(entry -> entry.event().type().equals("ComplaintResponded"))
                    .map(Entry::at)
                    .toList();
            for (Clock clock : one.complaint().clocks()) {
                if (clock.kind() == kind
                        && which.test(clock)
                        && clock.ended().filter(answers::contains).isPresent()) {
                    days.add(workingDays(clock.started(), clock.ended().orElseThrow(), clock.pauses()));
                }
            }
        }
        return days;
    }

    private static void checkSpread(Spread spread, List<Integer> days) {
        assertThat(spread.measured()).isEqualTo(days.size());
        if (days.isEmpty()) {
            assertThat(spread).isEqualTo(Spread.NONE);
            return;
        }
        List<Integer> sorted = new ArrayList<>(days);
        Collections.sort(sorted);
        int n = sorted.size();
        double mean = sorted.stream().mapToInt(day -> day).average().orElseThrow();
        assertThat(spread.mean().orElseThrow().doubleValue()).isBetween(mean - 0.00501, mean + 0.00501);
        double median = n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2.0;
        assertThat(spread.median().orElseThrow().doubleValue()).isEqualTo(median);
        int p90 = sorted.stream()
                .filter(day -> sorted.stream().filter(other -> other <= day).count() * 10 >= 9L * n)
                .findFirst()
                .orElseThrow();
        assertThat(spread.p90()).contains(BigDecimal.valueOf(p90));
    }

    void check(SemesterReport report) {
        checkCounts(report.totals(), cases);
        checkSpread(report.response(), answers(cases, ClockKind.RESPONSE, clock -> true));
        checkGroups(
                report.byChannel(),
                one -> Optional.of(one.complaint().intake().channel().code()));
        checkGroups(
                report.byClass(),
                one -> one.complaint().classification().map(is -> is.kind().name()));
        checkGroups(report.byMonth(), one -> Optional.of(one.day().toString().substring(0, 7)));
        checkMerged(
                report.byCategory(),
                one -> one.complaint().classification().map(is -> is.category().value()));
        checkMerged(
                report.byKecamatan(),
                one -> one.complaint().place().desa().map(desa -> desa.value().substring(0, 8)));
        report.byAgency().forEach(this::checkAgency);
        checkClocks(report);
        checkReplies(report.replies());
        long reveals = all.stream()
                .flatMap(one -> one.entries().stream())
                .filter(entry -> entry.event().type().equals("IdentityRevealed"))
                .filter(entry -> Semester.of(entry.at().atZone(JAKARTA).toLocalDate())
                        .equals(report.question().semester()))
                .count();
        assertThat(report.reveals()).hasSize((int) reveals);
        assertThat(report.before().totals().of(Figure.RECEIVED))
                .isEqualTo(all.stream()
                        .filter(one -> Semester.of(one.day())
                                .equals(report.question().semester().before()))
                        .count());
    }

    private void checkCounts(Counts counts, List<Case> some) {
        for (Figure figure : Figure.values()) {
            assertThat(counts.of(figure))
                    .as(figure.name())
                    .isEqualTo(some.stream().filter(one -> falls(one, figure)).count());
        }
        assertThat(counts.of(Figure.OPEN)
                        + counts.of(Figure.CLOSED)
                        + counts.of(Figure.ARCHIVED)
                        + counts.of(Figure.RETURNED))
                .isEqualTo(counts.of(Figure.RECEIVED));
    }

    private void checkGroups(List<SemesterReport.Group> groups, Function<Case, Optional<String>> key) {
        Counts sum = Counts.NONE;
        for (SemesterReport.Group group : groups) {
            List<Case> some = cases.stream()
                    .filter(one -> key.apply(one).equals(group.key()))
                    .toList();
            checkCounts(group.counts(), some);
            checkSpread(group.response(), answers(some, ClockKind.RESPONSE, clock -> true));
            sum = sum.plus(group.counts());
        }
        checkCounts(sum, cases);
    }

    private void checkMerged(List<SemesterReport.Group> groups, Function<Case, Optional<String>> key) {
        Counts sum = Counts.NONE;
        for (SemesterReport.Group group : groups) {
            if (group.merged() == 0) {
                checkCounts(
                        group.counts(),
                        cases.stream()
                                .filter(one -> key.apply(one).equals(group.key()))
                                .toList());
            }
            assertThat(group.counts().of(Figure.RECEIVED) >= SemesterReport.SMALLEST || groups.size() == 1)
                    .as("no row of one to four beside others")
                    .isTrue();
            sum = sum.plus(group.counts());
        }
        checkCounts(sum, cases);
    }

    private void checkAgency(SemesterReport.AgencyRow row) {
        checkCounts(
                row.counts(),
                cases.stream().filter(one -> one.agency().equals(row.agency())).toList());
        List<Clock> assignments = cases.stream()
                .flatMap(one -> one.complaint().clocks().stream())
                .filter(clock ->
                        clock.kind() == ClockKind.ASSIGNMENT && clock.agency().equals(row.agency()))
                .toList();
        assertThat(row.assigned()).isEqualTo(assignments.size());
        assertThat(row.late()).isEqualTo(in(assignments, Clock.State.BREACHED));
        assertThat(row.answeredInTime()).isEqualTo(in(assignments, Clock.State.MET));
        assertThat(row.passedOn()).isEqualTo(in(assignments, Clock.State.CANCELLED));
        checkSpread(
                row.assignment(),
                answers(cases, ClockKind.ASSIGNMENT, clock -> clock.agency().equals(row.agency())));
    }

    private long in(List<Clock> clocks, Clock.State state) {
        return clocks.stream().filter(clock -> clock.state(asOf) == state).count();
    }

    private void checkClocks(SemesterReport report) {
        for (ClockKind kind : ClockKind.values()) {
            List<Clock> clocks = cases.stream()
                    .flatMap(one -> one.complaint().clocks().stream())
                    .filter(clock -> clock.kind() == kind)
                    .toList();
            Optional<SemesterReport.ClockRow> row =
                    report.byClock().stream().filter(one -> one.kind() == kind).findFirst();
            assertThat(row.map(SemesterReport.ClockRow::started).orElse(0L)).isEqualTo(clocks.size());
            row.ifPresent(found -> {
                assertThat(found.open()).isEqualTo(in(clocks, Clock.State.OPEN));
                assertThat(found.paused()).isEqualTo(in(clocks, Clock.State.PAUSED));
                assertThat(found.met()).isEqualTo(in(clocks, Clock.State.MET));
                assertThat(found.breached()).isEqualTo(in(clocks, Clock.State.BREACHED));
                assertThat(found.cancelled()).isEqualTo(in(clocks, Clock.State.CANCELLED));
                assertThat(found.expired()).isEqualTo(in(clocks, Clock.State.EXPIRED));
            });
            assertThat(report.breaches().stream()
                            .filter(breach -> breach.kind() == kind)
                            .count())
                    .isEqualTo(in(clocks, Clock.State.BREACHED));
        }
    }

    private void checkReplies(SemesterReport.Replies replies) {
        assertThat(replies.replies())
                .isEqualTo(cases.stream()
                        .mapToLong(one -> one.times("ReporterReplied"))
                        .sum());
        assertThat(replies.replied())
                .isEqualTo(cases.stream()
                        .filter(one -> one.happened("ReporterReplied"))
                        .count());
        assertThat(replies.reopened())
                .isEqualTo(cases.stream()
                        .filter(one -> one.happened("ComplaintReopened"))
                        .count());
        assertThat(replies.confirmed())
                .isEqualTo(cases.stream()
                        .filter(one -> one.happened("CompletionConfirmed"))
                        .count());
        assertThat(replies.rated()).isEqualTo(replies.confirmed());
        assertThat(replies.mean().isPresent()).isEqualTo(replies.rated() >= SemesterReport.SMALLEST);
        replies.mean().ifPresent(mean -> {
            long sum = 0;
            for (int i = 0; i < 5; i++) {
                sum += replies.ratings().get(i) * (i + 1);
            }
            assertThat(mean)
                    .isEqualTo(BigDecimal.valueOf(sum)
                            .divide(BigDecimal.valueOf(replies.rated()), 2, RoundingMode.HALF_UP));
        });
    }
}
