// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static id.go.rembangkab.lapor.calendar.Calendars.FIRST;
import static id.go.rembangkab.lapor.calendar.Calendars.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.calendar.Calendars.Facts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of working-day arithmetic, on random calendars, against a loop over days. */
class WorkingCalendarProperties {

    @Provide
    Arbitrary<Facts> facts() {
        return Calendars.facts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.dates(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDate> middleDays() {
        return Calendars.dates(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));
    }

    @Property(tries = 60)
    void every_day_is_what_the_facts_say(@ForAll("facts") Facts facts) {
        WorkingCalendar calendar = facts.calendar();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(facts.works(day));
            assertThat(calendar.dayOff(day).isEmpty()).isEqualTo(facts.works(day));
        }
    }

    @Property
    void plus_is_the_day_loop(
            @ForAll("facts") Facts facts,
            @ForAll("middleDays") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        WorkingCalendar calendar = facts.calendar();
        LocalDate there = facts.plus(day, n);
        assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(there);
        assertThat(calendar.minusWorkingDays(day, -n)).isEqualTo(there);
        assertThat(calendar.lowerBound().plusWorkingDays(day, n)).isEqualTo(there);
    }

    @Property
    void between_is_the_day_loop(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        LocalDate from = a.isBefore(b) ? a : b;
        LocalDate to = a.isBefore(b) ? b : a;
        WorkingCalendar calendar = facts.calendar();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(facts.between(from, to));
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-facts.between(from, to));
        assertThat(calendar.lowerBound().workingDaysBetween(from, to)).isEqualTo(facts.between(from, to));
    }

    @Property
    void n_working_days_later_has_n_working_days_between(
            @ForAll("facts") Facts facts,
            @ForAll("middleDays") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = facts.calendar();
        LocalDate there = calendar.plusWorkingDays(day, n);
        assertThat(there).isAfter(day);
        assertThat(calendar.isWorkingDay(there)).isTrue();
        assertThat(calendar.workingDaysBetween(day, there)).isEqualTo(n);
        assertThat(calendar.plusWorkingDays(day, n + 1)).isAfter(there);
    }

    @Property
    void plus_adds_up_and_goes_back(
            @ForAll("facts") Facts facts,
            @ForAll("middleDays") LocalDate day,
            @ForAll @IntRange(min = 0, max = 30) int a,
            @ForAll @IntRange(min = 0, max = 30) int b) {
        WorkingCalendar calendar = facts.calendar();
        LocalDate sum = calendar.plusWorkingDays(day, a + b);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, a), b))
                .isEqualTo(sum);
        LocalDate working = calendar.nextOrSame(day);
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(working, a), a))
                .isEqualTo(working);
    }

    @Property
    void plus_never_overtakes(
            @ForAll("facts") Facts facts,
            @ForAll("middleDays") LocalDate a,
            @ForAll("middleDays") LocalDate b,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        WorkingCalendar calendar = facts.calendar();
        LocalDate earlier = a.isBefore(b) ? a : b;
        LocalDate later = a.isBefore(b) ? b : a;
        assertThat(calendar.plusWorkingDays(earlier, n)).isBeforeOrEqualTo(calendar.plusWorkingDays(later, n));
    }

    @Property
    void between_adds_up_in_any_order(
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c) {
        WorkingCalendar calendar = facts.calendar();
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
    }

    @Property
    void neighbours_are_the_nearest_working_days(@ForAll("facts") Facts facts, @ForAll("middleDays") LocalDate day) {
        WorkingCalendar calendar = facts.calendar();
        assertThat(calendar.next(day)).isEqualTo(facts.plus(day, 1));
        assertThat(calendar.previous(day)).isEqualTo(facts.plus(day, -1));
        assertThat(calendar.nextOrSame(day)).isEqualTo(facts.works(day) ? day : facts.plus(day, 1));
        assertThat(calendar.previousOrSame(day)).isEqualTo(facts.works(day) ? day : facts.plus(day, -1));
    }

    @Property
    void a_day_off_more_moves_a_deadline_to_the_next_day_at_most(
            @ForAll("facts") Facts facts,
            @ForAll("middleDays") LocalDate day,
            @ForAll("middleDays") LocalDate added,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar before = facts.calendar();
        WorkingCalendar after = before.with(
                new DayOff(added, DayKind.NATIONAL_HOLIDAY, "Baru", "New", "BARU"),
                Decree.of("BARU", "Keppres 1/2022", LocalDate.of(2020, 1, 1)));
        LocalDate was = before.plusWorkingDays(day, n);
        boolean hit = added.isAfter(day) && !added.isAfter(was) && before.isWorkingDay(added);
        assertThat(after.plusWorkingDays(day, n)).isEqualTo(hit ? before.next(was) : was);
    }

    @Property
    void the_nth_working_day_of_a_month_is_found_by_counting(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 31) int n) {
        WorkingCalendar calendar = facts.calendar();
        YearMonth month = YearMonth.from(day);
        List<LocalDate> working = Stream.iterate(month.atDay(1), d -> d.plusDays(1))
                .limit(month.lengthOfMonth())
                .filter(facts::works)
                .toList();
        if (n > working.size()) {
            assertThat(calendar.nthWorkingDayOf(month, n)).isEmpty();
            assertThat(calendar.nthWorkingDayOf(month, -n)).isEmpty();
        } else {
            assertThat(calendar.nthWorkingDayOf(month, n)).contains(working.get(n - 1));
            assertThat(calendar.nthWorkingDayOf(month, -n)).contains(working.get(working.size() - n));
        }
    }

    @Property
    void days_off_between_are_those_a_search_finds(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        var found = new ArrayList<LocalDate>();
        facts.days().forEach((date, kind) -> {
            if (kind.isOff() && date.isAfter(a) && !date.isAfter(b)) {
                found.add(date);
            }
        });
        assertThat(facts.calendar().daysOff(a, b)).extracting(DayOff::date).isEqualTo(found);
    }

    @Property(tries = 300)
    void combined_works_where_both_work(
            @ForAll("facts") Facts one, @ForAll("facts") Facts two, @ForAll("facts") Facts three) {
        WorkingCalendar a = one.calendar();
        WorkingCalendar b = two.calendar();
        WorkingCalendar ab = a.combinedWith(b);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(400)); day = day.plusDays(1)) {
            assertThat(ab.isWorkingDay(day)).as("%s", day).isEqualTo(one.works(day) && two.works(day));
        }
        assertThat(a.combinedWith(a)).isEqualTo(a);
        assertThat(b.combinedWith(a)).isEqualTo(ab);
        if (three.weekend().size() + two.weekend().size() + one.weekend().size() < 7) {
            WorkingCalendar c = three.calendar();
            assertThat(ab.combinedWith(c)).isEqualTo(a.combinedWith(b.combinedWith(c)));
        }
    }

    @Property
    void beyond_the_covered_years_nothing_is_answered_but_lower_bounds(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        WorkingCalendar calendar = facts.calendar(List.of(2019, 2021));
        LocalDate there = facts.plus(day, n);
        boolean covered = List.of(2019, 2021).contains(day.plusDays(1).getYear())
                && there.getYear() == day.plusDays(1).getYear();
        if (covered) {
            assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(there);
            assertThat(calendar.workingDaysBetween(day, there)).isEqualTo(n);
        } else {
            int uncovered = Stream.iterate(day.plusDays(1).getYear(), y -> y + 1)
                    .filter(y -> y != 2019 && y != 2021)
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> calendar.plusWorkingDays(day, n))
                    .isInstanceOfSatisfying(
                            YearNotCoveredException.class,
                            e -> assertThat(e.year().getValue()).isEqualTo(uncovered));
            assertThatThrownBy(() -> calendar.workingDaysBetween(day, there))
                    .isInstanceOf(YearNotCoveredException.class);
        }
        var known = new TreeMap<>(facts.days());
        known.keySet().removeIf(date -> date.getYear() % 2 == 0);
        Facts weekendsElsewhere = new Facts(facts.weekend(), known);
        assertThat(calendar.lowerBound().plusWorkingDays(day, n)).isEqualTo(weekendsElsewhere.plus(day, n));
        assertThat(calendar.lowerBound().plusWorkingDays(day, -n)).isEqualTo(weekendsElsewhere.plus(day, -n));
    }

    @Property
    void going_back_beyond_the_covered_years_is_refused_too(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        WorkingCalendar calendar = facts.calendar(List.of(2020, 2022));
        LocalDate there = facts.plus(day, -n);
        int year = day.minusDays(1).getYear();
        boolean known = year == 2020 || year == 2022;
        if (known && there.getYear() == year) {
            assertThat(calendar.plusWorkingDays(day, -n)).isEqualTo(there);
        } else {
            assertThatThrownBy(() -> calendar.plusWorkingDays(day, -n))
                    .isInstanceOfSatisfying(
                            YearNotCoveredException.class,
                            e -> assertThat(e.year().getValue()).isEqualTo(known ? year - 1 : year));
        }
    }

    @Property(tries = 200)
    void the_same_content_is_the_same_version_and_any_change_another(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        WorkingCalendar calendar = facts.calendar();
        assertThat(facts.calendar().version()).isEqualTo(calendar.version());
        WorkingCalendar changed = calendar.with(
                new DayOff(day, DayKind.REGIONAL_HOLIDAY, "Baru", "New", "BARU"),
                Decree.of("BARU", "Perbup 1/2020", LocalDate.of(2020, 1, 1)));
        assertThat(changed.version()).isNotEqualTo(calendar.version());
        assertThat(changed).isNotEqualTo(calendar);
        assertThat(calendar.lowerBound().version()).isNotEqualTo(calendar.version());
    }
}
