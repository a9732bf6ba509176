// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of a value, by mode and type, and where each place has moved to. */
class AnonymiserTest {
    private static final String TEXT = "Budi, HP 0812-3456, lahir 17-08-1986.";
    private static final Finding BUDI = found(0, 4, PersonalData.PERSON);
    private static final Finding PHONE = found(9, 18, PersonalData.PHONE);
    private static final Finding BORN = found(26, 36, PersonalData.DOB);
    private static final List<Finding> ALL = List.of(BORN, BUDI, PHONE);

    private final Anonymiser anonymiser = Anonymiser.with((type, value) -> "qkzv" + (char) ('a' + value.length()));

    @ParameterizedTest
    @Tag("R13.3")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    MASK       | "****, HP ****-****, lahir **-**-****."
                    LABEL      | "[nama 1], HP [telepon 1], lahir [lahir 1]."
                    PSEUDONYM  | "[nama~qkzve], HP [telepon~qkzvi], lahir [lahir~qkzvi]."
                    GENERALISE | "[nama 1], HP [telepon 1], lahir [lahir 1986]."
                    DROP       | ", HP , lahir ."
                    """)
    void each_mode_writes_its_own(RedactionMode mode, String expected) {
        assertThat(anonymiser.redact(TEXT, ALL, mode)).isEqualTo(expected);
    }

    @Test
    @Tag("R13.3")
    void a_value_has_one_label_in_all_texts_of_a_complaint_however_it_is_written() {
        List<String> texts = List.of("Budi dan Siti", "BUDI");
        List<List<Finding>> findings = List.of(
                List.of(found(0, 4, PersonalData.PERSON), found(9, 13, PersonalData.PERSON)),
                List.of(found(0, 4, PersonalData.PERSON)));
        assertThat(Anonymiser.standard().redactions(texts, findings, RedactionMode.LABEL))
                .extracting(Redaction::text)
                .containsExactly("[nama 1] dan [nama 2]", "[nama 1]");
    }

    @Test
    void a_type_of_an_application_is_labelled_by_its_code() {
        assertThat(anonymiser.redact("Manis", List.of(found(0, 5, new PersonalData("PET"))), RedactionMode.LABEL))
                .isEqualTo("[PET 1]");
    }

    @Test
    void offsets_lead_both_ways_and_into_a_replacement_to_its_beginning() {
        Redaction redaction = anonymiser.redaction(TEXT, ALL, RedactionMode.LABEL);
        assertThat(redaction.replacements())
                .containsExactly(
                        new Replacement(0, 4, 0, 8), new Replacement(9, 18, 13, 24), new Replacement(26, 36, 32, 41));
        Map<Integer, Integer> there = Map.of(0, 0, 2, 0, 4, 8, 8, 12, 9, 13, 17, 13, 18, 24, 20, 26, 36, 41, 37, 42);
        there.forEach((from, to) ->
                assertThat(redaction.toRedacted(from)).as("offset %d", from).isEqualTo(to));
        Map<Integer, Integer> back = Map.of(0, 0, 7, 0, 8, 4, 12, 8, 13, 9, 23, 9, 24, 18, 26, 20, 41, 36, 42, 37);
        back.forEach((from, to) ->
                assertThat(redaction.toOriginal(from)).as("offset %d", from).isEqualTo(to));
    }

    @Test
    void a_mask_keeps_what_parts_a_value_and_hides_what_shows_nothing() {
        String value = "A\u200B1 \uD835\uDFCF,\n\u96F6\u2713";
        assertThat(anonymiser.redact(value, List.of(found(0, value.length(), PersonalData.NIK)), RedactionMode.MASK))
                .isEqualTo("** *,\n**");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    17 Agustus 1986      | [lahir 1986]
                    1986-08-17           | [lahir 1986]
                    17/08/2001           | [lahir 2001]
                    17-08-86             | [lahir 1]
                    1719862              | [lahir 1]
                    19 Agt 86            | [lahir 1]
                    """)
    @Tag("R13.3")
    void of_a_birth_the_year_may_stay(String date, String expected) {
        List<Finding> whole = List.of(found(0, date.length(), PersonalData.DOB));
        assertThat(anonymiser.redact(date, whole, RedactionMode.GENERALISE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RT 1 RW 2 Desa Kabongan Kidul | [alamat di Kec. Rembang]
                    Jl. Melati 4 kel. Leteh       | [alamat di Kec. Rembang]
                    Ds Karasgede                  | [alamat di Kec. Lasem]
                    Desa Leteh Timur Laut         | [alamat di Kec. Rembang]
                    Desa Entah, kel. Leteh        | [alamat di Kec. Rembang]
                    Desa Sidomulyo                | [alamat 1]
                    Leteh                         | [alamat 1]
                    Desa Entahdimana              | [alamat 1]
                    Jl. Melati 4, Desa            | [alamat 1]
                    """)
    @Tag("R13.3")
    void of_a_home_the_kecamatan_may_stay(String address, String expected) {
        List<Finding> whole = List.of(found(0, address.length(), PersonalData.ADDRESS));
        assertThat(anonymiser.redact(address, whole, RedactionMode.GENERALISE)).isEqualTo(expected);
    }

    @Test
    void without_a_key_there_are_no_pseudonyms() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Anonymiser.standard().redact(TEXT, ALL, RedactionMode.PSEUDONYM))
                .withMessageContaining("key");
    }

    @ParameterizedTest
    @CsvSource({"abc", "abcdefghijklmnopqrstuvwxyzabcdefg", "abcD", "abc1", "ab{d", "ab`d"})
    void a_pseudonym_has_four_to_thirty_two_letters(String name) {
        Anonymiser broken = Anonymiser.with((type, value) -> name);
        assertThatIllegalStateException()
                .isThrownBy(() -> broken.redact(TEXT, ALL, RedactionMode.PSEUDONYM))
                .withMessageContaining("pseudonym");
    }

    @ParameterizedTest
    @CsvSource({"abcz", "abcdefghijklmnopqrstuvwxyzabcdef"})
    void the_shortest_and_the_longest_pseudonym_are_taken(String name) {
        assertThat(Anonymiser.with((type, value) -> name).redact(TEXT, List.of(BUDI), RedactionMode.PSEUDONYM))
                .startsWith("[nama~" + name + "], HP");
    }

    @Test
    void findings_beyond_the_text_or_for_other_texts_are_refused() {
        List<Finding> beyond = List.of(found(0, TEXT.length() + 1, PersonalData.NIK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anonymiser.redact(TEXT, beyond, RedactionMode.MASK))
                .withMessageContaining("finding: expected to end within the text's 37 code units, ends at 38");
        assertThat(anonymiser.redact(TEXT, List.of(found(36, 37, PersonalData.NIK)), RedactionMode.DROP))
                .hasSize(36);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anonymiser.redactions(List.of(TEXT), List.of(), RedactionMode.MASK))
                .withMessageContaining("findings");
    }

    private static Finding found(int start, int end, PersonalData type) {
        return new Finding(start, end, type, "made.up", Confidence.LIKELY, List.of());
    }
}
