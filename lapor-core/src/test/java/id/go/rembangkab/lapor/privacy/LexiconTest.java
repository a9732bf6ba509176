// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lists of words, regions and phrases are read into. */
class LexiconTest {
    private final Lexicon lexicon = new Lexicon.Builder()
            .cues(List.of("[NIK] nik, kartu tanda,", "[KK] kk, nik"))
            .flags(List.of("[NUMERAL 3] tiga, telu", "[NUMERAL 9] sanga", "[HOME] rumah, kk, bapak ibu"))
            .words(List.of("budi jalan", "siti rumah"), Meaning.NAME)
            .build();

    private long meaning(String word) {
        return lexicon.meaning(Words.key(word));
    }

    private long meaning(String first, String second) {
        return lexicon.meaning(Words.pair(Words.key(first), Words.key(second)));
    }

    @Test
    void a_word_has_the_flags_of_all_its_lists_and_the_cue_of_the_first() {
        assertThat(meaning("nik")).isEqualTo(Cue.NIK.code());
        assertThat(meaning("kk")).isEqualTo(Cue.KK.code() | Meaning.HOME);
        assertThat(meaning("rumah")).isEqualTo(Meaning.HOME | Meaning.NAME);
        assertThat(List.of(meaning("budi"), meaning("jalan"), meaning("siti"))).containsOnly(Meaning.NAME);
        assertThat(meaning("entah")).isZero();
    }

    @Test
    void a_word_for_a_number_has_its_value() {
        for (String three : List.of("tiga", "telu")) {
            assertThat(Lexicon.isNumeral(meaning(three))).isTrue();
            assertThat(Lexicon.value(meaning(three))).isEqualTo(3);
        }
        assertThat(Lexicon.value(meaning("sanga"))).isEqualTo(9);
        assertThat(Lexicon.isNumeral(meaning("rumah"))).isFalse();
    }

    @Test
    void two_words_together_mean_what_neither_does() {
        assertThat(meaning("kartu")).isEqualTo(Meaning.PHRASE);
        assertThat(meaning("tanda")).isZero();
        assertThat(meaning("kartu", "tanda")).isEqualTo(Cue.NIK.code());
        assertThat(meaning("bapak", "ibu")).isEqualTo(Meaning.HOME);
    }

    @Test
    void a_list_names_a_flag_that_there_is() {
        assertThat(Meaning.flag("HOME")).isEqualTo(Meaning.HOME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meaning.flag("HOMES"))
                .withMessageContaining("HOMES");
    }

    @Test
    void region_codes_are_read_with_both_ends_of_a_range() {
        RegionCodes regions = new RegionCodes(List.of("3317 01-03 05", "1101 01"));
        assertThat(List.of(331701, 331702, 331703, 331705, 110101)).allMatch(regions::isDistrict);
        assertThat(List.of(331700, 331704, 331706, 110102)).noneMatch(regions::isDistrict);
        assertThat(List.of(33, 11)).allMatch(regions::isProvince);
        assertThat(List.of(10, 12, 32, 34)).noneMatch(regions::isProvince);
    }

    @Test
    void comments_and_empty_lines_of_a_list_are_passed_over() throws IOException {
        assertThat(ResourceLines.read(new StringReader("# words\n\n a b \n#c\n \nd")))
                .containsExactly("a b", "d");
    }

    @Test
    void of_phrases_the_longest_is_told_and_two_words_may_stand_between() {
        Wording<String> wording = new Wording<>(
                List.of("[A] jangan disebar, rahasia,", "[B] jangan disebar luas, rahasia negara", "[C] disebar"),
                name -> name);
        assertThat(wording.in("Jangan disebar!")).containsExactly("A");
        assertThat(wording.in("jangan sampai juga disebar")).containsExactly("A");
        assertThat(wording.in("jangan sampai juga ikut disebar")).containsExactly("C");
        assertThat(wording.in("jangan disebar luas")).containsExactly("B");
        assertThat(wording.in("jangan. disebar")).containsExactly("C");
        assertThat(wording.in("rahasia jangan disebar")).containsExactly("A", "A");
        assertThat(wording.in("rahasia\n\nnegara")).containsExactly("A");
        assertThat(wording.in("rahasia itu negara, disebar")).containsExactly("B", "C");
        assertThat(wording.in("disebar. disebar")).containsExactly("C", "C");
        assertThat(wording.in("jangan")).isEmpty();
        assertThat(wording.in("luas negara")).isEmpty();
        assertThat(wording.in("")).isEmpty();
    }
}
