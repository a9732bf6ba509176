// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which unknown words are made of a known one. */
class DerivationTest {
    private final Derivation derivation = new Derivation(new Lexicon.Builder()
            .words(List.of("surat tulis suluh omah sapu pukul cari baca kirim jual lestari air"), Meaning.COMMON)
            .words(List.of("lestari kwertu"), Meaning.NAME)
            .words(List.of("sulang"), Meaning.PLACE)
            .build());

    private boolean isOrdinary(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters = Words.append(letters, Fold.of(word.charAt(i)));
        }
        return derivation.isOrdinary(letters, word.length());
    }

    @Test
    void prefixes_and_endings_may_stand_around_a_root() {
        assertThat(Stream.of(
                        "surat", "disurat", "disurati", "suratnya", "suratan", "omahipun", "suratkanlah", "berjualan"))
                .allMatch(this::isOrdinary);
    }

    @Test
    void the_first_sound_of_a_root_melts_into_a_nasal() {
        assertThat(Stream.of(
                        "menulis",
                        "nulis",
                        "penyuluhan",
                        "nyapu",
                        "memukul",
                        "mukul",
                        "mengirim",
                        "ngirim",
                        "mencari",
                        "membaca",
                        "pembacaan"))
                .allMatch(this::isOrdinary);
        assertThat(Stream.of("menukul", "nukul", "memari", "mengulis")).noneMatch(this::isOrdinary);
    }

    @Test
    void a_name_that_is_a_word_too_is_a_root_only_behind_a_prefix() {
        assertThat(isOrdinary("dilestarikan")).isTrue();
        assertThat(Stream.of("lestari", "lestarinya", "dikwertu", "disulang", "sulangan"))
                .noneMatch(this::isOrdinary);
    }

    @Test
    void the_shorter_the_prefix_the_longer_is_the_root() {
        assertThat(Stream.of("berair", "diomah", "ntulis")).allMatch(this::isOrdinary);
        assertThat(Stream.of("diair", "keair", "nomah", "airnya")).noneMatch(this::isOrdinary);
    }

    @Test
    void words_too_short_or_too_long_come_from_none() {
        assertThat(Stream.of("omah", "disuratkannya", "zolpan", "dizolpan")).noneMatch(this::isOrdinary);
        assertThat(Stream.of("disuratkanku", "omahe")).allMatch(this::isOrdinary);
    }
}
