// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TermsProperties {
    private static Terms said(String... texts) {
        return Terms.of(List.of(texts));
    }

    @Property
    void words_are_letters_digits_and_marks_alone(@ForAll String text) {
        assertThat(said(text).words())
                .allMatch(word -> word.codePoints()
                        .noneMatch(letter -> Character.isISOControl(letter)
                                || Character.isWhitespace(letter)
                                || "'\"\\*:&|!()^-+".indexOf(letter) >= 0
                                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)));
    }

    @Property
    void a_text_says_itself_and_the_beginnings_of_its_words(@ForAll String text) {
        Terms said = said(text);
        assertThat(Terms.asked(text).beginIn(said)).isTrue();
        said.words()
                .forEach(word -> assertThat(Terms.asked(word.substring(0, word.offsetByCodePoints(0, 1)))
                                .beginIn(said))
                        .isTrue());
    }

    @Property
    void reading_its_own_words_changes_nothing(@ForAll String text) {
        Terms said = said(text);
        assertThat(said(String.join(" ", said.words()))).isEqualTo(said);
    }

    @Property
    void two_texts_say_what_each_says(@ForAll String one, @ForAll String other) {
        Terms both = said(one, other);
        assertThat(both.words())
                .containsAll(said(one).words())
                .containsAll(said(other).words());
    }

    @Property
    void a_question_is_cut_and_never_refused(@ForAll String text) {
        Terms asked = Terms.asked(text.repeat(50));
        assertThat(asked.words())
                .hasSizeLessThanOrEqualTo(Terms.MOST_ASKED)
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        assertThat(asked.words()).allMatch(word -> word.codePointCount(0, word.length()) <= Terms.LONGEST);
    }
}
