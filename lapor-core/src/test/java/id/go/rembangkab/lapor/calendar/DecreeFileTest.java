// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeFileTest {
    private static final String DECREE = "decree,SKB-2028,2028,SKB 1/2027; 2/2027,2027-09-01,,SEEN,\"a, \"\"b\"\"\"";

    private static DecreeFile parse(List<String> lines) {
        return DecreeFile.parse(lines, DecreeRegister.empty());
    }

    @Test
    void a_block_becomes_an_entry() {
        DecreeFile file = parse(List.of(
                "# a comment",
                "",
                DECREE,
                "add,2028-01-01,NATIONAL_HOLIDAY,Tahun Baru Masehi,New Year's Day",
                "decree,SKB-2028-P1,,SKB 3/2028,,SKB-2028,DATE_NOT_SEEN,",
                "remove,2028-01-01",
                "add, 2028-01-02 ,COLLECTIVE_LEAVE,Cuti,Leave"));
        assertThat(file.problems()).isEmpty();
        DecreeEntry base = file.entriesOrThrow("x").get(0);
        assertThat(base.decree().number()).isEqualTo("SKB 1/2027; 2/2027");
        assertThat(base.decree().evidence()).isEqualTo("a, \"b\"");
        assertThat(base.decree().signed()).contains(LocalDate.of(2027, 9, 1));
        assertThat(base.decree().covers()).contains(Year.of(2028));
        assertThat(base.adds())
                .containsExactly(new DayOff(
                        LocalDate.of(2028, 1, 1),
                        DayKind.NATIONAL_HOLIDAY,
                        "Tahun Baru Masehi",
                        "New Year's Day",
                        "SKB-2028"));
        DecreeEntry amendment = file.entries().get(1);
        assertThat(amendment.decree().amends()).contains("SKB-2028");
        assertThat(amendment.decree().signed()).isEmpty();
        assertThat(amendment.decree().covers()).isEmpty();
        assertThat(amendment.removes()).containsExactly(LocalDate.of(2028, 1, 1));
        assertThat(amendment.adds()).extracting(DayOff::date).containsExactly(LocalDate.of(2028, 1, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add,2028-13-01,NATIONAL_HOLIDAY,a,b | '2028-13-01' is not a date, expected one such as 2025-08-18",
                "add,2029-01-01,NATIONAL_HOLIDAY,a,b | 2029-01-01 is not in 2028, the year of decree SKB-2028",
                "remove,2027-12-31 | 2027-12-31 is not in 2028, the year of decree SKB-2028",
                "add,2028-05-01,NATIONAL_HOLIDAY,a,b | 2028-05-01 stands on line 2 too",
                "remove,2028-05-01 | 2028-05-01 stands on line 2 too",
                "add,2028-02-01,WEEKEND,a,b | 'WEEKEND' is not a kind of day, expected NATIONAL_HOLIDAY, COLLECTIVE_LEAVE, ELECTION_DAY, REGIONAL_HOLIDAY or EXTRA_WORKING_DAY",
                "add,2028-02-01,NATIONAL_HOLIDAY,,b | name of the day off 2028-02-01 is blank",
                "add,2028-02-01,NATIONAL_HOLIDAY,b | 4 fields, expected add,DATE,KIND,NAME,ENGLISH NAME",
                "remove,2028-02-01,x | 3 fields, expected remove,DATE",
                "delete,2028-02-01 | 'delete' begins the line, expected decree, add or remove",
                "add,2028-02-01,NATIONAL_HOLIDAY,\"a,b | a double quote is opened and not closed",
                "decree,SKB-2028,2028,x,,,SEEN, | decree SKB-2028 stands on line 1 too",
                "decree,S,28,x,,,SEEN, | '28' is not a year, expected one such as 2025",
                "decree,S,,x,,,SURE, | 'SURE' does not say how sure the decree is, expected one of [SEEN, NUMBER_NOT_SEEN, NUMBER_REMEMBERED, DATE_NOT_SEEN, DATE_REMEMBERED]",
                "decree,S,,,,,SEEN, | id and number of a decree must not be blank: 'S', ''",
                "decree,S,,x,,T,SEEN, | decree S amends T, which is not known",
                "remove,2028-06-01 | 2028-06-01 is not in the list, so that it cannot be removed",
                "decree,S | 2 fields, expected decree,ID,YEAR,NUMBER,SIGNED,AMENDS,ASSURANCE,EVIDENCE",
            })
    void a_line_that_cannot_be_taken_is_named_with_what_was_expected(String line, String message) {
        DecreeFile file = parse(List.of(DECREE, "add,2028-05-01,NATIONAL_HOLIDAY,Hari Buruh,Labour Day", line));
        assertThat(file.problems()).extracting(DecreeFile.Problem::toString).containsExactly("line 3: " + message);
        assertThatThrownBy(() -> file.entriesOrThrow("libur.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("libur.csv, line 3: " + message);
    }

    @Test
    void days_without_a_decree_above_are_named() {
        assertThat(parse(List.of("remove,2028-01-01", "decree,S", "add,2028-01-01,NATIONAL_HOLIDAY,a,b"))
                        .problems())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly(
                        "line 1: no decree stands above this line that could be read",
                        "line 2: 2 fields, expected decree,ID,YEAR,NUMBER,SIGNED,AMENDS,ASSURANCE,EVIDENCE",
                        "line 3: no decree stands above this line that could be read");
    }

    @Test
    void the_same_date_may_stand_in_two_decrees() {
        assertThat(parse(List.of(
                                DECREE,
                                "add,2028-05-01,NATIONAL_HOLIDAY,a,b",
                                "decree,P1,,x,,SKB-2028,SEEN,",
                                "remove,2028-05-01"))
                        .problems())
                .isEmpty();
    }

    @Test
    void what_stands_in_the_register_is_not_set_again() {
        DecreeFile file = DecreeFile.parse(
                List.of(
                        "decree,SKB-2025,2025,x,,,SEEN,",
                        "decree,P2,,SKB 1/2026,2026-01-01,SKB-2025-P1,SEEN,",
                        "add,2025-04-01,COLLECTIVE_LEAVE,Cuti,Leave",
                        "add,2025-05-01,EXTRA_WORKING_DAY,Masuk,At work",
                        "remove,2025-08-18",
                        "add,2025-08-19,COLLECTIVE_LEAVE,Cuti,Leave",
                        "add,2025-08-23,COLLECTIVE_LEAVE,Cuti,Leave"),
                DecreeRegister.indonesia());
        assertThat(file.problems())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly(
                        "line 1: decree SKB-2025 stands in the register already",
                        "line 3: 2025-04-01 is off already: Idul Fitri (hari kedua) by SKB-2025");
        assertThat(file.notes())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly("line 7: " + "2025-08-23 is a weekend day anyway: Cuti");
        assertThat(file.entries()).hasSize(1);
        WorkingCalendar calendar = WorkingCalendar.of(
                DecreeRegister.indonesia().with(file.entries().get(0)));
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 8, 18))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 8, 19))).isFalse();
    }

    @Test
    void the_bundled_file_is_without_problems_and_its_notes_are_the_holidays_at_weekends() {
        DecreeFile file = parse(BundledLines.of("indonesia.csv"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).isEqualTo(DecreeRegister.indonesia().entries());
        assertThat(file.notes())
                .hasSize((int) file.entries().stream()
                        .flatMap(entry -> entry.adds().stream())
                        .filter(day -> day.date().getDayOfWeek().getValue() >= 6)
                        .count())
                .extracting(DecreeFile.Problem::toString)
                .contains("line 23: " + "2015-01-03 is a weekend day anyway: Maulid Nabi Muhammad S.A.W.");
    }

    @Test
    void a_problem_is_told_in_indonesian_and_english_by_the_same_codes() {
        DecreeFile.Problem problem = parse(List.of(DECREE, "add,2029-01-01,NATIONAL_HOLIDAY,a,b"))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("other_year");
        assertThat(problem.text(Locale.forLanguageTag("id-ID")))
                .isEqualTo("2029-01-01 tidak termasuk tahun 2028, tahun keputusan SKB-2028");
        assertThat(problem.text(Locale.UK)).isEqualTo("2029-01-01 is not in 2028, the year of decree SKB-2028");
        assertThat(words("id").keySet()).isEqualTo(words("en").keySet());
        for (String code : words("id").keySet()) {
            assertThat(words("id").getString(code).split("%s", -1))
                    .as(code)
                    .hasSameSizeAs(words("en").getString(code).split("%s", -1));
        }
    }

    @Test
    void an_amendment_sets_days_of_the_year_it_amends() {
        assertThat(parse(List.of(DECREE, "decree,P1,,x,,SKB-2028,SEEN,", "add,2029-01-02,COLLECTIVE_LEAVE,a,b"))
                        .problems())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly("line 3: 2029-01-02 is not in 2028, the year of decree P1");
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("id.go.rembangkab.lapor.calendar.decrees", Locale.forLanguageTag(language));
    }

    @Test
    void a_reader_that_fails_is_an_io_error() {
        assertThat(BundledLines.read(new StringReader("a\nb"))).containsExactly("a", "b");
        var broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> BundledLines.read(broken)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> BundledLines.of("absent.csv"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("absent.csv");
    }
}
