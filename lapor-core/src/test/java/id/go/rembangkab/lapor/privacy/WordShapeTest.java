// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an unknown word sounds like: a verb, a name, or neither. */
class WordShapeTest {
    private static boolean isOrdinary(String word) {
        return WordShape.isOrdinary(Words.key(word), word.length());
    }

    private static boolean isName(String word) {
        return WordShape.isName(Words.key(word), word.length());
    }

    private static boolean beginsShortly(String word) {
        return WordShape.beginsShortly(Words.key(word), word.length());
    }

    @Test
    void verbs_and_what_is_made_of_them_are_ordinary() {
        assertThat(Stream.of(
                        "membangun", "berteduh", "dicabut", "pemalas", "ngarep", "jalannya", "tuliskan", "modernisasi"))
                .allMatch(WordShapeTest::isOrdinary);
        assertThat(Stream.of("kwertu", "zolpanto", "dicat", "nyala", "nanya")).noneMatch(WordShapeTest::isOrdinary);
    }

    @Test
    void names_wear_endings_of_their_own() {
        assertThat(Stream.of("sulastini", "kwerwati", "minah", "zolyono", "kwertiningsih"))
                .allMatch(WordShapeTest::isName);
        assertThat(Stream.of("kwertu", "tini", "inah", "membangun", "minahe")).noneMatch(WordShapeTest::isName);
    }

    @Test
    void a_short_beginning_says_little_unless_the_ending_is_a_verbs_too() {
        assertThat(Stream.of("ngaroh", "kenang", "sekwer", "nyoto")).allMatch(WordShapeTest::beginsShortly);
        assertThat(Stream.of("kwertu", "mengaroh", "dikwer", "keuangan", "sekwernya", "ngarokan"))
                .noneMatch(WordShapeTest::beginsShortly);
        assertThat(beginsShortly("sekwerangan")).isTrue();
    }
}
