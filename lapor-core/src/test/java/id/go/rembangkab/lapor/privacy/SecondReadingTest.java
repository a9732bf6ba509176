// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a disguised paragraph is read as, in the lines of {@code undisguised.txt}, and that an ordinary one stays. */
class SecondReadingTest {
    private static final Lexicon LEXICON = StandardDetector.lexicon(List.of());

    private final SecondReading reading = new SecondReading(LEXICON);

    @Test
    void a_disguised_paragraph_is_read_as_it_would_stand_without_and_any_other_as_it_stands() {
        assertThat(ResourceLines.of("undisguised.txt")).allSatisfy(line -> {
            int tab = line.indexOf('\t');
            String text = MarkedLine.text(tab < 0 ? line : line.substring(0, tab));
            String expected = tab < 0 ? TokenizerTest.cut(text) : line.substring(tab + 1);
            assertThat(TokenizerTest.shown(reading.undisguise(text, tokens(text))))
                    .isEqualTo(expected);
        });
    }

    @Test
    void each_word_is_where_it_stands_in_the_text() {
        assertThat(slices("Rumah DukuhKrajanRT05")).containsExactly("Rumah", "Dukuh", "Krajan", "RT", "05");
        assertThat(slices("di D354 Kr4j4n.")).containsExactly("di", "D354", "Kr4j4n", ".");
        assertThat(slices("Dukuh/Krajan/RT/02")).containsExactly("Dukuh", "Krajan", "RT", "02");
        assertThat(slices("desakra\u00ADjan5")).containsExactly("desa", "kra\u00ADjan", "5");
        assertThat(slices("𝐃𝐞𝐬𝐚𝐊𝐫𝐚𝐣𝐚𝐧𝟓")).containsExactly("𝐃𝐞𝐬𝐚", "𝐊𝐫𝐚𝐣𝐚𝐧", "𝟓");
    }

    @Test
    void long_unknown_words_and_those_that_begin_like_a_part_of_an_address_are_worth_a_second_look() {
        assertThat(List.of(
                        "desapati",
                        "jalankartini",
                        "dssale",
                        "jlpati",
                        "krajan5",
                        "k r a j a n r t 5",
                        "perbaikilahjalan"))
                .allMatch(word -> GluedWords.mayBe(tokens(word), 0));
        assertThat(List.of("desa", "desaku", "jalanan", "warungku", "warungku 5", "perbaikilah", "jl 5", "ds5"))
                .noneMatch(word -> GluedWords.mayBe(tokens(word), 0));
    }

    private List<String> slices(String text) {
        Tokens plain = reading.undisguise(text, tokens(text));
        return IntStream.range(0, plain.count)
                .mapToObj(t -> text.substring(plain.start[t], plain.end[t]))
                .toList();
    }

    private static Tokens tokens(String text) {
        Tokens tokens = new Tokens(2);
        new Tokenizer(LEXICON).paragraph(text, 0, tokens);
        return tokens;
    }
}
