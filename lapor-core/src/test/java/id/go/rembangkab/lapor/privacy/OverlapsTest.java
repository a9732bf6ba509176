// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where findings overlap they become one over the union, under the type of the longest. */
class OverlapsTest {
    @ParameterizedTest
    @Tag("R13.4")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -                             | -
                    NIK 0 4                       | NIK 0 4
                    NIK 0 4, KK 4 6               | NIK 0 4, KK 4 6
                    KK 4 6, NIK 0 4               | NIK 0 4, KK 4 6
                    NIK 0 5, KK 4 6               | NIK 0 6
                    KK 4 9, NIK 0 4, SIM 3 5      | KK 0 9
                    NIK 0 2, KK 1 6               | KK 0 6
                    NIK 0 4, KK 2 6               | NIK 0 6
                    NIK 0 9, KK 2 3, SIM 5 6      | NIK 0 9
                    NIK 0 3, KK 2 5, SIM 4 9      | SIM 0 9
                    NIK 0 3, KK 2 5, SIM 5 9      | NIK 0 5, SIM 5 9
                    """)
    void the_union_is_told_under_the_longest(String findings, String expected) {
        assertThat(told(Overlaps.union(parsed(findings)))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,0", "3,2"})
    void a_span_ends_after_it_begins(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found("NIK", start, end))
                .withMessageContaining("span");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingDecision(start, end, true, ""))
                .withMessageContaining("span");
    }

    @ParameterizedTest
    @CsvSource({"-1,1,0,1", "0,0,0,1", "3,2,0,1", "0,1,-1,1", "0,1,2,1"})
    void a_replacement_leads_from_a_span_to_a_span(int start, int end, int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replacement(start, end, from, to))
                .withMessageContaining("replacement");
    }

    @Test
    void what_begins_a_text_and_what_falls_away_are_spans_too() {
        assertThat(new Replacement(0, 1, 0, 0)).isEqualTo(new Replacement(0, 1, 0, 0));
        assertThat(found("NIK", 0, 1).end()).isEqualTo(1);
        assertThat(new FindingDecision(0, 1, false, "kantor"))
                .hasToString("FindingDecision[start=0, end=1, accept=false]");
        assertThat(new Evidence(Evidence.Kind.CUE, "NIK", 0).distance()).isZero();
    }

    @Test
    void the_distance_of_a_cue_is_no_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(Evidence.Kind.CUE, "NIK", -1))
                .withMessageContaining("distance: expected 0 or more, was -1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"''", "a", "9A", "_A", "A b", "A-", "A{", "A@", "A/", "A:"})
    void a_type_has_a_code_in_capitals(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonalData(code))
                .withMessageContaining("code");
    }

    @ParameterizedTest
    @CsvSource({"A", "Z", "A_", "A0", "Z9", "PET_2"})
    void capitals_digits_and_underscores_make_a_code(String code) {
        assertThat(new PersonalData(code)).hasToString(code);
    }

    private static List<Finding> parsed(String findings) {
        return findings == null
                ? List.of()
                : List.of(findings.split(", ")).stream()
                        .map(told -> told.split(" "))
                        .map(told -> found(told[0], Integer.parseInt(told[1]), Integer.parseInt(told[2])))
                        .toList();
    }

    private static String told(List<Finding> findings) {
        return String.join(
                ", ",
                findings.stream()
                        .map(found -> found.type() + " " + found.start() + " " + found.end())
                        .toList());
    }

    private static Finding found(String type, int start, int end) {
        return new Finding(start, end, new PersonalData(type), "made.up", Confidence.LIKELY, List.of());
    }
}
