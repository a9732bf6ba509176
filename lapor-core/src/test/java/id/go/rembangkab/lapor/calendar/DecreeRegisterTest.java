// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeRegisterTest {
    private static final DecreeRegister INDONESIA = DecreeRegister.indonesia();
    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
    private static final Decree PERBUP = Decree.of("PERBUP-1", "Perbup 1/2025", LocalDate.of(2025, 7, 1));
    private static final DayOff FOUNDING =
            new DayOff(DAY, DayKind.REGIONAL_HOLIDAY, "Hari jadi", "Founding day", "PERBUP-1");

    @Test
    void the_bundled_decrees_cover_2015_to_2027() {
        assertThat(INDONESIA.coverage().years())
                .containsExactly(java.util.stream.IntStream.rangeClosed(2015, 2027)
                        .mapToObj(Year::of)
                        .toArray(Year[]::new));
        assertThat(INDONESIA.entries()).hasSize(35);
        assertThat(INDONESIA.days()).hasSize(302);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_HOLIDAY, 210",
        "COLLECTIVE_LEAVE, 85",
        "ELECTION_DAY, 7",
        "REGIONAL_HOLIDAY, 0",
        "EXTRA_WORKING_DAY, 0",
    })
    void the_bundled_days_are_of_these_kinds(DayKind kind, int count) {
        assertThat(INDONESIA.days()).filteredOn(day -> day.kind() == kind).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-20, 2017-06-23, 2017-01-02",
        "2020-03-08, 2020-05-22, 2020-05-28",
        "2020-04-08, 2020-05-28, 2020-12-31",
        "2020-05-19, 2020-05-22, 2020-08-22",
        "2020-11-30, 2020-12-28, 2020-05-22",
        "2021-02-21, 2021-03-12, 2021-08-11",
        "2021-06-17, 2021-08-10, 2021-08-11",
        "2021-06-17, 2021-12-24, 2021-12-27",
        "2022-07-06, 2022-07-09, 2022-07-10",
        "2023-03-28, 2023-04-26, 2023-04-19",
        "2023-06-15, 2023-04-19, 2023-06-30",
    })
    void on_a_day_in_between_the_list_was_another(LocalDate knownOn, LocalDate off, LocalDate notOff) {
        assertThat(dates(INDONESIA.asKnownOn(knownOn))).contains(off).doesNotContain(notOff);
    }

    @Test
    void each_amendment_takes_effect_on_the_day_it_is_signed() {
        for (DecreeEntry entry : INDONESIA.entries()) {
            if (entry.decree().amends().isEmpty()) {
                continue;
            }
            LocalDate signed = entry.decree().signed().orElseThrow();
            Set<LocalDate> before = dates(INDONESIA.asKnownOn(signed.minusDays(1)));
            Set<LocalDate> after = dates(INDONESIA.asKnownOn(signed));
            for (LocalDate removed : entry.removes()) {
                assertThat(before).as(entry.decree().id()).contains(removed);
                assertThat(after).as(entry.decree().id()).doesNotContain(removed);
            }
            for (DayOff added : entry.adds()) {
                assertThat(before).as(entry.decree().id()).doesNotContain(added.date());
                assertThat(after).as(entry.decree().id()).contains(added.date());
            }
        }
    }

    @Test
    void a_year_is_covered_from_the_day_its_decree_was_signed() {
        assertThat(INDONESIA.asKnownOn(LocalDate.of(2026, 9, 14)).coverage().last())
                .contains(Year.of(2026));
        assertThat(INDONESIA.asKnownOn(LocalDate.of(2026, 9, 15)).coverage().last())
                .contains(Year.of(2027));
        assertThat(INDONESIA.asKnownOn(LocalDate.of(2014, 5, 6)).coverage().years())
                .isEmpty();
    }

    @Test
    void a_decree_without_a_date_counts_as_known() {
        assertThat(dates(INDONESIA.asKnownOn(LocalDate.of(2018, 12, 1)))).contains(LocalDate.of(2019, 4, 17));
        assertThat(dates(INDONESIA.asKnownOn(LocalDate.of(2024, 11, 20)))).doesNotContain(LocalDate.of(2024, 11, 27));
    }

    @Test
    void one_more_decree_comes_last_and_is_cited() {
        DecreeRegister more =
                INDONESIA.with(new DecreeEntry(PERBUP, List.of(FOUNDING), List.of(LocalDate.of(2025, 8, 18))));
        assertThat(more.days()).contains(FOUNDING);
        assertThat(dates(more)).doesNotContain(LocalDate.of(2025, 8, 18));
        assertThat(more.decree("PERBUP-1")).contains(PERBUP);
        assertThat(more.decree("PERBUP-2")).isEmpty();
        assertThat(more.coverage()).isEqualTo(INDONESIA.coverage());
        assertThat(more.decrees()).hasSize(36).extracting(Decree::id).isSorted();
        assertThat(more.with(new DecreeEntry(PERBUP, List.of(), List.of(DAY))).days())
                .as("a decree may have a second entry")
                .doesNotContain(FOUNDING);
        Decree other = Decree.of("PERBUP-1", "Perbup 2/2025", DAY);
        assertThatThrownBy(() -> more.with(new DecreeEntry(other, List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two decrees by the id PERBUP-1: " + PERBUP.number() + " and Perbup 2/2025");
    }

    @Test
    void an_entry_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new DecreeEntry(PERBUP, List.of(FOUNDING, FOUNDING), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decree PERBUP-1 adds 2025-07-31 twice");
        assertThatThrownBy(() -> new DecreeEntry(
                        PERBUP, List.of(new DayOff(DAY, DayKind.WEEKEND, "x", "x", "PERBUP-1")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decree cannot add the plain weekend day 2025-07-31");
        assertThatThrownBy(() -> new DayOff(DAY, DayKind.NATIONAL_HOLIDAY, " ", "x", "PERBUP-1"))
                .hasMessage("name of the day off 2025-07-31 is blank");
        assertThatThrownBy(() -> new DayOff(DAY, DayKind.NATIONAL_HOLIDAY, "x", "x", " "))
                .hasMessage("decree of the day off 2025-07-31 is blank");
        assertThatThrownBy(() -> Decree.of(" ", "x", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decree.of("x", " ", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decree(
                        "x", "x", Optional.empty(), Optional.empty(), Optional.of("x"), Decree.Assurance.SEEN, ""))
                .hasMessage("decree x amends itself");
    }

    @Test
    void coverage_is_written_as_ranges() {
        assertThat(Coverage.of(List.of(Year.of(2019), Year.of(2016), Year.of(2015), Year.of(2015))))
                .hasToString("2015-2016, 2019");
        assertThat(Coverage.of(List.of())).hasToString("none");
        assertThat(Coverage.of(List.of()).first()).isEmpty();
        assertThat(Coverage.of(List.of()).last()).isEmpty();
        assertThat(INDONESIA.coverage().first()).contains(Year.of(2015));
        assertThat(INDONESIA.coverage().covers(DAY)).isTrue();
        assertThat(INDONESIA.coverage().covers(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(INDONESIA.coverage().covers(Year.of(2028))).isFalse();
    }

    @Test
    void registers_and_their_parts_are_values() {
        new EqualsTester()
                .addEqualityGroup(INDONESIA, DecreeRegister.of(INDONESIA.entries()), INDONESIA.asKnownOn(LocalDate.MAX))
                .addEqualityGroup(DecreeRegister.empty(), DecreeRegister.of(List.of()))
                .addEqualityGroup(
                        INDONESIA.coverage(),
                        DecreeRegister.of(INDONESIA.entries()).coverage())
                .addEqualityGroup(Coverage.of(List.of()))
                .addEqualityGroup(OfficeHours.rembang(), OfficeHours.rembang())
                .addEqualityGroup(OfficeHours.rembang().with(DAY, List.of()))
                .testEquals();
        assertThat(Set.of(
                        INDONESIA.hashCode(),
                        INDONESIA.asKnownOn(LocalDate.of(2020, 1, 1)).hashCode(),
                        INDONESIA.coverage().hashCode(),
                        OfficeHours.rembang().hashCode(),
                        OfficeHours.rembang().with(DAY, List.of()).hashCode(),
                        0))
                .hasSize(6);
        assertThat(INDONESIA).hasToString("DecreeRegister[35 decrees, covers 2015-2027]");
        assertThat(FOUNDING).isLessThan(new DayOff(DAY.plusDays(1), DayKind.NATIONAL_HOLIDAY, "A", "A", "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "0123456789abcdef0123456789abcdeg",
        "0123456789abcdef0123456789abcde",
        "0123456789ABCDEF0123456789ABCDEF"
    })
    void a_version_is_32_hexadecimal_digits(String value) {
        assertThatThrownBy(() -> new CalendarVersion(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<LocalDate> dates(DecreeRegister register) {
        return register.days().stream().map(DayOff::date).collect(Collectors.toCollection(TreeSet::new));
    }
}
