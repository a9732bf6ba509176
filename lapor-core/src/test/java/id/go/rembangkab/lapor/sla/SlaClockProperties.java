// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.Calendars;
import id.go.rembangkab.lapor.calendar.Calendars.Facts;
import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The laws of deadlines, on random calendars and pauses, against a loop over days that asks each pause about each midnight. */
class SlaClockProperties {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
    private static final Duration NANO = Duration.ofNanos(1);

    @Provide
    Arbitrary<Facts> facts() {
        return Calendars.facts();
    }

    @Provide
    Arbitrary<Instant> starts() {
        return instants(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Pause> pause() {
        return Combinators.combine(
                        instants(LocalDate.of(2019, 12, 1), LocalDate.of(2021, 3, 1)),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(Duration.ZERO)),
                                Tuple.of(
                                        6,
                                        Arbitraries.longs().between(0, 40 * 24).map(Duration::ofHours)),
                                Tuple.of(3, Arbitraries.longs().between(0, 40).map(Duration::ofDays))))
                .as((from, length) -> Pause.between(from, from.plus(length)));
    }

    /** Midnights are as likely as all other instants together. */
    private static Arbitrary<Instant> instants(LocalDate first, LocalDate last) {
        return Combinators.combine(
                        Calendars.dates(first, last),
                        Arbitraries.longs().between(0, 86_399),
                        Arbitraries.of(true, false))
                .as((day, second, midnight) ->
                        day.atStartOfDay().plusSeconds(midnight ? 0 : second).toInstant(JAKARTA));
    }

    private static SlaClock clock(Facts facts) {
        return SlaClock.of(facts.calendar(), OfficeHours.rembang());
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(JAKARTA).toLocalDate();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(JAKARTA);
    }

    private static boolean stopped(LocalDate day, List<Pause> pauses) {
        Instant last = midnight(day.plusDays(1)).minus(NANO);
        return pauses.stream()
                .anyMatch(p -> !p.from().isAfter(last)
                        && p.to().map(to -> last.isBefore(to)).orElse(true));
    }

    /** The n-th day that counts after {@code from}; empty if a pause without end comes first. */
    private static Optional<LocalDate> naive(
            Facts facts, boolean workingDays, LocalDate from, int n, List<Pause> pauses) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if ((!workingDays || facts.works(day)) && !stopped(day, pauses)) {
                left--;
            } else if (day.getYear() > 2030) {
                return Optional.empty();
            }
        }
        return Optional.of(day);
    }

    @Property
    void working_days_with_pauses_are_the_day_loop(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate last = naive(facts, true, day(start), n, pauses).orElseThrow();
        Deadline deadline = (Deadline) clock(facts).due(new Norm.WorkingDays(n), FirstDay.EXCLUDED, start, pauses);
        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.due()).isEqualTo(midnight(last.plusDays(1)));
        assertThat(deadline.passedOver()).isEqualTo(facts.calendar().daysOff(day(start), last));
    }

    @Property
    void calendar_days_with_pauses_are_the_day_loop(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate last = naive(facts, false, day(start), n, pauses).orElseThrow();
        Deadline deadline = (Deadline) clock(facts).due(new Norm.CalendarDays(n), FirstDay.EXCLUDED, start, pauses);
        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.due()).isEqualTo(midnight(last.plusDays(1)));
    }

    @Property
    void a_first_day_that_counts_is_one_of_the_days_and_the_last_day_is_over_when_it_begins(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 20) int n) {
        LocalDate nth = naive(facts, true, day(start).minusDays(1), n, pauses).orElseThrow();
        Deadline deadline = (Deadline) clock(facts).due(new Norm.WorkingDays(n), FirstDay.COUNTED, start, pauses);
        assertThat(deadline.due()).isEqualTo(midnight(nth));
        assertThat(deadline.lastDay()).contains(nth.minusDays(1));
    }

    @Property
    void a_pause_without_end_suspends_unless_the_norm_is_over_before(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> closed,
            @ForAll("starts") Instant since,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        var pauses = new ArrayList<>(closed);
        pauses.add(Pause.since(since));
        Due due = clock(facts).due(new Norm.WorkingDays(n), FirstDay.EXCLUDED, start, pauses);
        Optional<LocalDate> last = naive(facts, true, day(start), n, pauses);
        if (last.isPresent()) {
            assertThat(((Deadline) due).lastDay()).isEqualTo(last);
        } else {
            assertThat(due).isEqualTo(new Due.Suspended(since));
        }
    }

    @Property
    void the_order_of_pauses_does_not_matter_and_one_more_never_brings_a_deadline_earlier(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll("pause") Pause more,
            @ForAll Random random) {
        SlaClock clock = clock(facts);
        Norm norm = new Norm.WorkingDays(14);
        Deadline deadline = (Deadline) clock.due(norm, FirstDay.EXCLUDED, start, pauses);
        var shuffled = new ArrayList<>(pauses);
        Collections.shuffle(shuffled, random);
        assertThat(clock.due(norm, FirstDay.EXCLUDED, start, shuffled)).isEqualTo(deadline);
        shuffled.addAll(pauses);
        assertThat(clock.due(norm, FirstDay.EXCLUDED, start, shuffled)).isEqualTo(deadline);
        shuffled.add(more);
        Deadline later = (Deadline) clock.due(norm, FirstDay.EXCLUDED, start, shuffled);
        assertThat(later.due()).isAfterOrEqualTo(deadline.due());
    }

    @Property
    void the_time_of_day_of_the_start_and_a_start_on_a_day_off_do_not_matter(
            @ForAll("facts") Facts facts, @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 40) int n) {
        SlaClock clock = clock(facts);
        Norm norm = new Norm.WorkingDays(n);
        Due due = clock.due(norm, FirstDay.EXCLUDED, start, List.of());
        assertThat(clock.due(norm, FirstDay.EXCLUDED, midnight(day(start)), List.of()))
                .isEqualTo(due);
        if (!facts.works(day(start))) {
            Deadline before = (Deadline)
                    clock.due(norm, FirstDay.EXCLUDED, midnight(day(start)).minus(NANO), List.of());
            assertThat(before.due()).isEqualTo(((Deadline) due).due());
        }
    }

    @Property
    void later_starts_and_longer_norms_never_end_earlier(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant a,
            @ForAll("starts") Instant b,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        SlaClock clock = clock(facts);
        Deadline early =
                (Deadline) clock.due(new Norm.WorkingDays(n), FirstDay.EXCLUDED, a.isBefore(b) ? a : b, pauses);
        Deadline late = (Deadline) clock.due(new Norm.WorkingDays(n), FirstDay.EXCLUDED, a.isBefore(b) ? b : a, pauses);
        assertThat(late.due()).isAfterOrEqualTo(early.due());
        Deadline longer =
                (Deadline) clock.due(new Norm.WorkingDays(n + 1), FirstDay.EXCLUDED, a.isBefore(b) ? a : b, pauses);
        assertThat(longer.due()).isAfter(early.due());
    }

    @Property
    void counted_and_passed_days_make_up_the_span(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        Explanation why = clock(facts).explain(new Norm.WorkingDays(n), FirstDay.EXCLUDED, start, pauses);
        LocalDate last = ((Deadline) why.due()).lastDay().orElseThrow();
        List<LocalDate> passed = why.passedDays().stream().map(PassedDay::date).toList();
        assertThat(passed).doesNotHaveDuplicates().isSorted();
        long span = last.toEpochDay() - day(start).toEpochDay();
        assertThat(span - passed.size()).isEqualTo(n);
        for (PassedDay day : why.passedDays()) {
            boolean named = day.reason() != PassedDay.Reason.WEEKEND && day.reason() != PassedDay.Reason.PAUSED;
            assertThat(day.decree().isEmpty()).isEqualTo(!named);
            assertThat(day.reason() == PassedDay.Reason.PAUSED)
                    .isEqualTo(facts.works(day.date()) && stopped(day.date(), pauses));
        }
    }

    @Property
    void thresholds_are_the_due_instants_of_shorter_norms(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        SlaClock clock = clock(facts);
        int days = (n * percent + 99) / 100;
        Deadline shorter = (Deadline) clock.due(new Norm.WorkingDays(days), FirstDay.EXCLUDED, start, pauses);
        assertThat(clock.threshold(new Norm.WorkingDays(n), FirstDay.EXCLUDED, start, pauses, percent))
                .contains(shorter.due());
    }

    @Property
    void a_lower_bound_is_never_later_than_what_the_decree_makes_of_it(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll @IntRange(min = 1, max = 300) int n) {
        facts.days().values().removeIf(kind -> kind == DayKind.EXTRA_WORKING_DAY);
        SlaClock full = clock(facts);
        SlaClock partial = SlaClock.of(facts.calendar(List.of(2020)), OfficeHours.rembang());
        Norm norm = new Norm.WorkingDays(n);
        Deadline bound = (Deadline) partial.dueOrNotBefore(norm, FirstDay.EXCLUDED, start, pauses);
        Deadline exact = (Deadline) full.dueOrNotBefore(norm, FirstDay.EXCLUDED, start, pauses);
        assertThat(bound.due()).isBeforeOrEqualTo(exact.due());
        Due strict = partial.due(norm, FirstDay.EXCLUDED, start, pauses);
        if (bound.certainty() == Certainty.NOT_BEFORE) {
            assertThat(strict).isEqualTo(new Due.NotCovered(Year.of(2021)));
        } else {
            assertThat(strict).isEqualTo(bound).isEqualTo(exact);
        }
    }

    @Property
    void a_day_off_added_by_a_later_decree_never_brings_a_deadline_earlier(
            @ForAll("facts") Facts facts,
            @ForAll("starts") Instant start,
            @ForAll("starts") Instant added,
            @ForAll("pauses") List<Pause> pauses) {
        var later = facts.calendar()
                .with(
                        new DayOff(day(added), DayKind.COLLECTIVE_LEAVE, "Cuti", "Leave", "P1"),
                        Decree.of("P1", "SKB 1/2020", LocalDate.of(2020, 1, 1)));
        Norm norm = new Norm.WorkingDays(14);
        Deadline before = (Deadline) clock(facts).due(norm, FirstDay.EXCLUDED, start, pauses);
        Deadline after =
                (Deadline) SlaClock.of(later, OfficeHours.rembang()).due(norm, FirstDay.EXCLUDED, start, pauses);
        assertThat(after.due()).isAfterOrEqualTo(before.due());
    }
}
