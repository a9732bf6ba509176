// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a text is cut into, in the lines of {@code tokens.txt}: before the tab the text, behind it its tokens with a blank
 * between. A word is told by its plain letters and in brackets by what it stands for and how it is written: {@code C}
 * with a capital, {@code S} in capitals only, {@code L} letter by letter, and its cue; a number by its digits; a mark by itself; a
 * line end by {@code ↵}, a symbol by {@code ◆}. Before what is glued to the token before stands {@code ~}, before what a
 * tab parts from it {@code →}; behind a token with more or fewer characters than it tells stands how many.
 */
class TokenizerTest {
    private static final Lexicon LEXICON = StandardDetector.lexicon(List.of());

    @Test
    void a_paragraph_is_cut_into_words_numbers_and_marks() {
        assertThat(ResourceLines.of("tokens.txt"))
                .allSatisfy(line -> assertThat(cut(MarkedLine.text(line.substring(0, line.indexOf('\t')))))
                        .isEqualTo(line.substring(line.indexOf('\t') + 1)));
    }

    @Test
    void an_empty_line_ends_a_paragraph_unless_a_comma_or_a_colon_announces_what_follows() {
        assertThat(paragraph("satu\n\ndua")).isEqualTo("satu\n\n");
        assertThat(paragraph("satu\n \t\r\n dua")).isEqualTo("satu\n \t\r\n ");
        assertThat(paragraph("satu\r\ndua")).isEqualTo("satu\r\ndua");
        assertThat(paragraph("satu\r\rdua")).isEqualTo("satu\r\r");
        assertThat(paragraph("Hormat kami,\n\nBudi")).isEqualTo("Hormat kami,\n\nBudi");
        assertThat(paragraph("Nama:\n\nBudi")).isEqualTo("Nama:\n\nBudi");
        assertThat(paragraph("Nama.\n\nBudi")).isEqualTo("Nama.\n\n");
    }

    private static String paragraph(String text) {
        return text.substring(0, new Tokenizer(LEXICON).paragraph(text, 0, new Tokens(2)));
    }

    static String cut(String text) {
        Tokens tokens = new Tokens(2);
        new Tokenizer(LEXICON).paragraph(text, 0, tokens);
        return shown(tokens);
    }

    static String shown(Tokens tokens) {
        StringBuilder shown = new StringBuilder();
        for (int t = 0; t < tokens.count; t++) {
            String told = told(tokens, t);
            int length = tokens.end[t] - tokens.start[t];
            shown.append(t == 0 ? "" : " ")
                    .append(tokens.has(t, Tokens.TABBED) ? "→" : tokens.glued(t) ? "~" : "")
                    .append(told)
                    .append(tokens.kind(t) == Tokens.WORD ? written(tokens, t) : "")
                    .append(length == told.length() ? "" : length);
        }
        return shown.toString();
    }

    private static String told(Tokens tokens, int t) {
        return switch (tokens.kind(t)) {
            case Tokens.WORD -> letters(tokens, t);
            case Tokens.NUMBER -> digits(tokens, t);
            case Tokens.PUNCTUATION -> String.valueOf(tokens.punctuation(t));
            case Tokens.BREAK -> "↵".repeat(tokens.size(t));
            default -> "◆";
        };
    }

    private static String letters(Tokens tokens, int t) {
        StringBuilder letters = new StringBuilder();
        for (int i = Math.min(tokens.size(t), 12) - 1; i >= 0; i--) {
            int letter = (int) (tokens.key[t] >>> (Words.BITS * i)) & 31;
            letters.append(letter == Fold.OTHER_LETTER ? '?' : (char) ('a' + letter - 1));
        }
        return letters.toString();
    }

    private static String digits(Tokens tokens, int t) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < tokens.digitsOf(t); i++) {
            digits.append(tokens.digit(t, i));
        }
        return digits.toString();
    }

    private static String written(Tokens tokens, int t) {
        String written = digits(tokens, t)
                + (tokens.has(t, Tokens.CAPITAL) ? "C" : "")
                + (tokens.has(t, Tokens.SHOUTED) ? "S" : "")
                + (tokens.has(t, Tokens.SPELLED) ? "L" : "")
                + (tokens.cue(t) == Cue.NONE ? "" : " " + tokens.cue(t));
        return written.isEmpty() ? "" : "(" + written.strip() + ")";
    }
}
