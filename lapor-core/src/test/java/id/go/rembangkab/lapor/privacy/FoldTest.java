// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every character of Unicode folds to, held against what the JDK knows of it, and the forms it knows nothing of. */
class FoldTest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SHOWS_NOTHING = Pattern.compile("[\\p{M}\\p{Cf}]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            𝐊𝐰𝐞𝐫𝐭𝐮 𝑆𝑖𝑡𝑖 𝑀𝑎𝑟ℎ𝑎𝑏𝑎𝑛 ℬ𝓊𝒹𝒾 ℜ𝔦𝔫𝔞 ℚ𝕠𝕟𝕚𝕥𝕒 | kwertu siti marhaban budi rina qonita
            Ⓚⓦⓔⓡⓣⓤ 🅂🄸🅃🄸 🅑🅤🅓🅘 🅁🅸🅽🅰 ⒟⒠⒲⒤ 🄰🄽🄸 🇸🇺🇲🇮        | kwertu siti budi rina dewi ani sumi
            Ｋｗｅｒｔｕ ｶ Ｓｉｔｉ！～                                 | kwertu ? siti!~
            Ｓіtі Вudі Кwеrtυ Ηаrtο Ԛоnitа Υαηι Νuνiν              | siti budi kwertu harto qonita yani nuviv
            ꜱɪᴛɪ ʙᴜᴅɪ ᴷʷᵉʳᵗᵘ ﬁtri ſiti ȷono ɓudi đewi øno Þ ﬆ      | siti budi kwertu ftri siti jono budi dewi ono p s
            Śíťï Bǔḋį Ķẃéŕțű ḄƯḌỊ Åsa Kamal                        | siti budi kwertu budi asa kamal
            日月 ב ક アイ                                           | ?? ? ? ??
            ①②③ ⑴⑵ ⒊⒋ ⓪ ❶❷ ➂ ➍ ² ³ ¹ ₀₉ ⁸ ５６ ٣٤ ۵ ७ 𝟎𝟡 🯵 〇五九  | 123 12 34 0 12 3 4 2 3 1 09 8 56 34 5 7 09 5 059
            ⑩ ⑪ ½ ¾ Ⅻ ㊿ 兆                                        | # # # # # # ?
            ª º                                                    | a o
            × ÷ ° © ㎡ ㎏ ☎ 📱 ♥ 🅾️                                  | # # # # # # # # # o
            ‐‑‒–—―−⁃﹣- ’‘‛′ʼ “”„″ …•·․⋅。｡・ ،、､﹐ ⁄∕ ﹫＠ ∶꞉﹕ 【〔】〕 | ---------- ''''' \"\"\"\" ........ ,,,, // @@ ::: [[]]
            """)
    void letters_digits_and_marks_are_read_in_whatever_style_they_are_written(String styled, String plain) {
        assertThat(folded(styled)).isEqualTo(plain);
    }

    @Test
    void a_letter_is_what_is_left_of_it_without_its_style_and_its_accents() {
        assertThat(all(Character::isLetter).filter(c -> Fold.of(c) == Fold.SYMBOL))
                .containsExactly((int) '\u00B5');
        assertThat(all(c -> Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL)
                        .filter(c -> withoutStyle(c).matches("[A-Za-z]"))
                        .filter(c -> !folded(c).equalsIgnoreCase(withoutStyle(c))))
                .isEmpty();
    }

    @Test
    void a_digit_of_any_script_is_its_value() {
        assertThat(all(Character::isDigit).filter(c -> !folded(c).equals(Integer.toString(Character.digit(c, 10)))))
                .isEmpty();
        assertThat(all(c -> Character.getType(c) == Character.OTHER_NUMBER)
                        .filter(c -> withoutStyle(c).matches("\\(?[0-9][.,)]?"))
                        .filter(c -> !withoutStyle(c).contains(folded(c))))
                .isEmpty();
    }

    @Test
    void what_shows_nothing_is_no_part_of_a_word() {
        assertThat("\u115F\u1160\u3164\uFFA0\u2800\u00AD\u200B\u0080\u009F".codePoints())
                .allMatch(c -> Fold.of(c) == Fold.IGNORABLE);
        assertThat(all(c -> SHOWS_NOTHING.matcher(Character.toString(c)).matches())
                        .filter(c -> Fold.of(c) != Fold.IGNORABLE))
                .isEmpty();
    }

    @Test
    void blanks_part_words_and_line_ends_part_lines() {
        assertThat("\n\r\u0085\u2028\u2029".codePoints()).allMatch(c -> Fold.of(c) == Fold.NEWLINE);
        assertThat(all(c -> c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR)
                        .filter(c -> Fold.of(c) != Fold.SPACE))
                .isEmpty();
    }

    @Test
    void half_a_character_and_what_is_none_are_symbols() {
        assertThat(all(c -> Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.PRIVATE_USE
                                || !Character.isDefined(c))
                        .filter(c -> Fold.of(c) != Fold.SYMBOL))
                .isEmpty();
    }

    @Test
    void the_quick_way_says_the_same_of_the_first_characters_and_nothing_of_others() {
        assertThat(IntStream.range(0, 0x250).filter(c -> Fold.quick((char) c) != Fold.of(c)))
                .isEmpty();
        assertThat(IntStream.rangeClosed(0x250, 0xFFFF).filter(c -> Fold.quick((char) c) >= 0))
                .isEmpty();
    }

    private static IntStream all(IntPredicate which) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(which);
    }

    private static String withoutStyle(int c) {
        return MARKS.matcher(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> folded.append(folded(c)));
        return folded.toString();
    }

    private static String folded(int c) {
        int fold = Fold.of(c);
        if (fold == Fold.OTHER_LETTER) {
            return "?";
        } else if (Fold.isLetter(fold)) {
            return Character.toString('a' + fold - 1);
        } else if (Fold.isDigit(fold)) {
            return Integer.toString(fold - Fold.DIGIT);
        } else if (fold >= Fold.PUNCTUATION) {
            return Character.toString(fold - Fold.PUNCTUATION);
        }
        return fold == Fold.SPACE ? " " : fold == Fold.SYMBOL ? "#" : "";
    }
}
