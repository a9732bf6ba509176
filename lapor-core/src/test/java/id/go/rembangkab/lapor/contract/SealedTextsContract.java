// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link SealedTexts} promises. */
public abstract class SealedTextsContract extends StoreContract {
    private static final ComplaintId A = new ComplaintId("A");
    private static final ComplaintId B = new ComplaintId("B");

    private SealedTexts texts() {
        return store().texts();
    }

    private void seal(String id, Text... texts) {
        assertThat(store().complaints().append(sealing(received(id), texts))).isEqualTo(Appended.DONE);
    }

    private void assertComesBack(String plain) {
        Text text = text("t", plain);
        seal("A", text);
        assertThat(texts().open(A, refs(text))).containsExactly(Map.entry(text.ref(), text));
        assertThat(texts().open(A, refs(text)).get(text.ref()).isGenuine()).isTrue();
    }

    @Test
    @Tag("R13.5")
    void open_what_was_sealed_with_a_commit() {
        Text one = text("one", "Jalan rusak");
        Text two = text("two", "Lampu mati");
        seal("A", one, two);
        assertThat(texts().open(A, refs(one, two))).isEqualTo(Map.of(one.ref(), one, two.ref(), two));
        assertThat(texts().open(A, refs(two))).isEqualTo(Map.of(two.ref(), two));
        assertThat(texts().open(A, List.of())).isEmpty();
    }

    @Test
    void open_nothing_under_another_complaint_or_an_unknown_reference() {
        Text text = text("one", "Jalan rusak");
        seal("A", text);
        seal("B");
        assertThat(texts().open(B, refs(text))).isEmpty();
        assertThat(texts().open(new ComplaintId("never"), refs(text))).isEmpty();
        assertThat(texts().open(A, refs(text("two", "Jalan rusak")))).isEmpty();
        assertThat(texts().open(A, List.of(new TextRef("one", "00".repeat(32)))))
                .isEmpty();
    }

    @Test
    void keep_texts_of_two_complaints_apart_even_under_one_id() {
        Text ofA = text("t", "A");
        Text ofB = text("t", "B");
        seal("A", ofA);
        seal("B", ofB);
        assertThat(texts().open(A, refs(ofA))).containsValue(ofA);
        assertThat(texts().open(B, refs(ofB))).containsValue(ofB);
    }

    @Test
    void take_the_same_text_twice() {
        Text text = text("t", "Sama");
        seal("A", text, text);
        assertThat(texts().open(A, List.of(text.ref(), text.ref()))).hasSize(1);
    }

    @Test
    void keep_letters_of_every_script_and_plane() {
        assertComesBack("Ã é e\u0301 \uD83D\uDEE3\uFE0F \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 "
                + "\uA9AD\uA9A5\uA9BA\uA9B4\uA982 \u202Eabc\u202C \uFEFF \uFFFD \uFFFF \uDBFF\uDFFF");
    }

    @Test
    void do_not_compose_what_came_decomposed() {
        Text composed = text("composed", "caf\u00e9");
        Text decomposed = text("decomposed", "cafe\u0301");
        seal("A", composed, decomposed);
        Map<TextRef, Text> open = texts().open(A, refs(composed, decomposed));
        assertThat(open.get(composed.ref()).plain())
                .isNotEqualTo(open.get(decomposed.ref()).plain());
    }

    @Test
    void keep_an_empty_text_and_white_space_at_the_ends() {
        Text empty = text("empty", "");
        Text spaces = text("spaces", " \t\r\n  ");
        seal("A", empty, spaces);
        assertThat(texts().open(A, refs(empty, spaces)).values()).containsExactlyInAnyOrder(empty, spaces);
    }

    @Test
    void keep_control_characters_but_the_one_no_store_keeps() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < ' '; c++) {
            all.append(c);
        }
        assertComesBack(all + "\u007f\u0085");
    }

    @Test
    void keep_a_megabyte() {
        String sentence = "Jalan berlubang di depan pasar 🛣️; ";
        assertComesBack(sentence.repeat(1024 * 1024 / sentence.length() + 1));
    }

    @Test
    void refuse_a_nul_and_keep_nothing() {
        assertThatThrownBy(() -> {
                    Text text = new Text(new TextRef("t", "00"), "5a17", "Jalan\0rusak");
                    store().complaints().append(sealing(received("A"), text("good", "Baik"), text));
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0000")
                .hasMessageNotContaining("Jalan");
        assertThat(store().complaints().find(A)).isEmpty();
    }

    @Test
    void refuse_half_a_character_and_keep_nothing() {
        assertThatThrownBy(() -> {
                    Text text = new Text(new TextRef("t", "00"), "5a17", "Jalan\uD83D rusak");
                    store().complaints().append(sealing(received("A"), text));
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Jalan");
        assertThat(store().complaints().find(A)).isEmpty();
    }

    @Test
    @Tag("R13.6")
    @Tag("R13.5")
    void are_gone_for_good_when_erased_and_the_log_stays_whole() {
        Text ofA = text("t", "A");
        Text ofB = text("t", "B");
        seal("A", ofA);
        seal("B", ofB);
        History before = store().complaints().find(A).orElseThrow();
        texts().erase(A);
        assertThat(texts().open(A, refs(ofA))).isEmpty();
        assertThat(texts().open(B, refs(ofB))).containsValue(ofB);
        assertThat(store().complaints().find(A)).contains(before);
        assertThat(Chain.verify(A, before.log(), before.head())).isEmpty();
        texts().erase(A);
        texts().erase(new ComplaintId("never"));
    }

    @Test
    void can_be_sealed_again_after_they_were_erased() {
        Commit commit = received("A");
        store().complaints().append(commit);
        texts().erase(A);
        Text later = text("later", "Nanti");
        store().complaints().append(Commits.commented(commit.after(), later));
        assertThat(texts().open(A, refs(later))).containsValue(later);
    }
}
