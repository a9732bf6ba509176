// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MisspellingsTest {
    @Test
    void leave_a_letter_out_strike_it_twice_or_swap_it_with_the_next() {
        assertThat(of("paspor"))
                .containsExactlyInAnyOrderElementsOf(keys(
                        "pspor", "papor", "pasor", "paspr", //
                        "paaspor", "passpor", "pasppor", "paspoor", //
                        "psapor", "papsor", "pasopr"));
    }

    @Test
    void of_five_letters_only_swapped_ones_are_known_and_of_fewer_none() {
        assertThat(of("lahir")).containsExactlyInAnyOrderElementsOf(keys("lhair", "laihr"));
        assertThat(of("kost")).isEmpty();
    }

    @Test
    void words_that_have_lost_their_beginning_have_none() {
        assertThat(of("nomorrekeningnya")).isEmpty();
        assertThat(of("norekeninge")).isNotEmpty();
    }

    private static List<Long> of(String word) {
        List<Long> misspelled = new ArrayList<>();
        Misspellings.forEach(Words.key(word), misspelled::add);
        return misspelled;
    }

    private static List<Long> keys(String... words) {
        return Stream.of(words).map(Words::key).toList();
    }
}
