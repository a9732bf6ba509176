// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.report.SemesterReport.Before;
import id.go.rembangkab.lapor.report.SemesterReport.EventRow;
import id.go.rembangkab.lapor.report.SemesterReport.Question;
import id.go.rembangkab.lapor.report.SemesterReport.ReasonRow;
import id.go.rembangkab.lapor.report.SemesterReport.Replies;
import id.go.rembangkab.lapor.report.SemesterReport.Reveal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Adds up a semester, one history after the other; it holds sums and what is listed, never a complaint. */
final class SemesterTally {
    private final Question question;
    private final WorkingCalendar calendar;
    private final List<Agency> registry;
    private final Elapsed elapsed;
    private final GroupTally.Sum total = new GroupTally.Sum();
    private final GroupTally.Sum before = new GroupTally.Sum();
    private final AgencyTally agencies;
    private final ClockTally clocks;
    private final BreachTally breaches;
    private final GroupTally channels = new GroupTally();
    private final GroupTally classes = new GroupTally();
    private final GroupTally categories = new GroupTally();
    private final GroupTally kecamatan = new GroupTally();
    private final GroupTally months;
    private final Map<ArchiveReason, Long> archived = new EnumMap<>(ArchiveReason.class);
    private final List<Reveal> reveals = new ArrayList<>();
    private final Map<String, Long> backdated = new TreeMap<>();
    private final long[] ratings = new long[5];
    private long replies;
    private long replied;
    private long reopened;
    private long confirmed;
    private long undated;

    SemesterTally(Question question, WorkingCalendar calendar, List<Agency> registry) {
        this.question = question;
        this.calendar = calendar;
        this.registry = List.copyOf(registry);
        this.elapsed = new Elapsed(calendar);
        this.agencies = new AgencyTally(elapsed, registry);
        this.clocks = new ClockTally(elapsed);
        this.breaches = new BreachTally(elapsed, question.asOf());
        this.months = new GroupTally().with(question.semester().months());
    }

    void add(History history) {
        KnownCase.of(history, question.asOf()).filter(this::isAskedAbout).ifPresent(this::add);
    }

    private boolean isAskedAbout(KnownCase known) {
        return question.agency().isEmpty() || known.agency().equals(question.agency());
    }

    private void add(KnownCase known) {
        for (Entry entry : known.reveals()) {
            if (isWithin(question.semester(), entry.at())) {
                reveals.add(new Reveal(
                        known.complaint().id(), entry.at(), entry.by().toString()));
            }
        }
        if (known.received().isEmpty()) {
            undated++;
            return;
        }
        Instant received = known.received().get();
        if (isWithin(question.semester(), received)) {
            count(known, calendar.dayOf(received));
        } else if (isWithin(question.semester().before(), received)) {
            before.add(known.figures(), took(known));
        }
    }

    private boolean isWithin(Semester semester, Instant instant) {
        return Semester.of(calendar.dayOf(instant)).equals(semester);
    }

    private Spread.Counter took(KnownCase known) {
        Spread.Counter took = new Spread.Counter();
        for (Clock clock : known.clocks()) {
            if (clock.kind() == ClockKind.RESPONSE && known.endedByAnswer(clock)) {
                took.add(elapsed.workingDays(clock.started(), clock.ended().orElseThrow(), clock.pauses()));
            }
        }
        return took;
    }

    private void count(KnownCase known, LocalDate day) {
        Set<Figure> figures = known.figures();
        Spread.Counter took = took(known);
        total.add(figures, took);
        agencies.add(known, figures, took);
        clocks.add(known);
        breaches.add(known);
        channels.add(Optional.of(known.complaint().intake().channel().code()), figures, took);
        classes.add(known.kind().map(Classification.Kind::name), figures, took);
        categories.add(known.category().map(Category::value), figures, took);
        kecamatan.add(known.kecamatan(), figures, took);
        months.add(Optional.of(YearMonth.from(day).toString()), figures, took);
        if (known.complaint().stage() instanceof Stage.Archived stage) {
            stage.reason().ifPresent(reason -> archived.merge(reason, 1L, Long::sum));
        }
        known.backdated().forEach((type, number) -> backdated.merge(type, number, Long::sum));
        replies += known.replies();
        replied += known.replies() > 0 ? 1 : 0;
        reopened += known.reopened() > 0 ? 1 : 0;
        confirmed += known.confirmed() > 0 ? 1 : 0;
        known.rating().ifPresent(rating -> ratings[rating - 1]++);
    }

    /** What two have counted of the same question, in one. */
    SemesterTally and(SemesterTally other) {
        total.add(other.total);
        before.add(other.before);
        agencies.add(other.agencies);
        clocks.add(other.clocks);
        breaches.add(other.breaches);
        channels.add(other.channels);
        classes.add(other.classes);
        categories.add(other.categories);
        kecamatan.add(other.kecamatan);
        months.add(other.months);
        other.archived.forEach((reason, number) -> archived.merge(reason, number, Long::sum));
        reveals.addAll(other.reveals);
        other.backdated.forEach((type, number) -> backdated.merge(type, number, Long::sum));
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] += other.ratings[i];
        }
        replies += other.replies;
        replied += other.replied;
        reopened += other.reopened;
        confirmed += other.confirmed;
        undated += other.undated;
        return this;
    }

    private Replies replies() {
        long rated = 0;
        long sum = 0;
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            numbers.add(ratings[i]);
            rated += ratings[i];
            sum += ratings[i] * (i + 1);
        }
        return rated < SemesterReport.SMALLEST
                ? new Replies(replies, replied, reopened, confirmed, List.of(), rated, Optional.empty())
                : new Replies(
                        replies,
                        replied,
                        reopened,
                        confirmed,
                        numbers,
                        rated,
                        Optional.of(
                                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP)));
    }

    /** The registry tells who can be reached on a day, so that is asked of the last day that counts. */
    private List<Agency> unreachable() {
        LocalDate last = question.semester().last();
        LocalDate known = calendar.dayOf(question.asOf());
        LocalDate day = known.isBefore(last) ? known : last;
        Optional<AgencyCode> one = question.agency();
        return registry.stream()
                .filter(agency -> agency.active() && !agency.isReachableOn(day))
                .filter(agency -> one.isEmpty() || one.get().equals(agency.code()))
                .toList();
    }

    SemesterReport report() {
        reveals.sort(Comparator.comparing(Reveal::at).thenComparing(Reveal::complaint));
        LocalDate known = calendar.dayOf(question.asOf());
        return new SemesterReportBuilder()
                .question(question)
                .calendar(calendar.version())
                .zone(calendar.zone())
                .complete(known.isAfter(question.semester().last()))
                .totals(total.counts())
                .response(total.response())
                .before(new Before(question.semester().before(), before.counts(), before.response()))
                .archived(rows(archived, ReasonRow::new))
                .byAgency(agencies.agencies())
                .byOfficer(agencies.officers())
                .byClock(clocks.rows())
                .byChannel(channels.groups())
                .byClass(classes.groups())
                .byCategory(categories.withoutSmall())
                .byKecamatan(kecamatan.withoutSmall())
                .byMonth(months.groups())
                .breaches(breaches.sorted())
                .replies(replies())
                .unreachable(unreachable())
                .reveals(reveals)
                .backdated(rows(backdated, EventRow::new))
                .undated(undated)
                .build();
    }

    private static <K, R> List<R> rows(Map<K, Long> numbers, BiFunction<K, Long, R> row) {
        return numbers.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
