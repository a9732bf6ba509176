// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final String WORDS = "rumah omah griya dalem kos kontrakan wisma asrama mess kediaman";

    @Test
    void has_its_words_and_no_others() {
        WordSet set = WordSet.of(WORDS);

        for (String word : WORDS.split(" ", -1)) {
            assertThat(set.has(Words.key(word))).as(word).isTrue();
            assertThat(set.has(Words.key(word + "nya"))).as(word + "nya").isFalse();
        }
    }

    @Test
    void has_one_word_alone() {
        assertThat(WordSet.of("siji").has(Words.key("siji"))).isTrue();
    }

    @Test
    void what_is_no_word_is_none_of_them() {
        assertThat(WordSet.of(WORDS).has(Words.key(""))).isFalse();
        assertThat(WordSet.of(WORDS).has(Words.key("123"))).isFalse();
    }
}
