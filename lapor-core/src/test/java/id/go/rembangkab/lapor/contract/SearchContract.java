// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static id.go.rembangkab.lapor.contract.Commits.archived;
import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.decided;
import static id.go.rembangkab.lapor.contract.Commits.erased;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.registered;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Javadoc of {@link Complaints#saying} promises, for a store that keeps such an index. */
public abstract class SearchContract extends StoreContract {
    private static final Visibility SECRET = new Visibility(Visibility.Identity.SHOWN, Visibility.Content.SECRET);

    private Complaint done(Commit commit) {
        assertThat(store().complaints().append(commit)).isEqualTo(Appended.DONE);
        return commit.after();
    }

    private Complaint shown(String id, String publicText) {
        return shown(id, text(id + "-public", publicText).plain(), Visibility.OPEN);
    }

    private Complaint shown(String id, String publicText, Visibility visibility) {
        Complaint registered = done(registered(done(received(id)), "t-" + id));
        return done(decided(registered, visibility, text(id + "-public", publicText)));
    }

    private List<String> found(String question) {
        return store().complaints().saying(Terms.asked(question), Optional.empty(), 100).orElseThrow().stream()
                .map(standing -> standing.complaint().value())
                .toList();
    }

    @Test
    void finds_what_anyone_may_read_by_the_beginnings_of_all_its_words() {
        shown("A", "Jalan berlubang di depan pasar Lasem.");
        shown("B", "Lampu jalan mati; jembatan Pasar-Kota rusak");
        assertThat(found("jalan")).containsExactly("A", "B");
        assertThat(found("PASAR jal")).containsExactly("A", "B");
        assertThat(found("kota, jalan!")).containsExactly("B");
        assertThat(found("lubang")).as("inside of a word").isEmpty();
        assertThat(found("jalan sungai")).isEmpty();
    }

    @Test
    @Tag("R13.2")
    void finds_nothing_that_is_sealed() {
        Complaint undecided = done(received("A"));
        done(commented(undecided, text("remark", "Rahasia kantor")));
        Complaint decided = shown("B", "Jalan rusak");
        done(commented(decided, text("remark", "Rahasia kantor")));
        assertThat(found("berlubang")).as("of the description").isEmpty();
        assertThat(found("foto")).as("of a file name").isEmpty();
        assertThat(found("rahasia")).as("of a remark").isEmpty();
        assertThat(found("rusak")).containsExactly("B");
    }

    @Test
    @Tag("R13.1")
    void finds_nothing_of_what_is_secret_or_becomes_so() {
        shown("A", "Jalan rusak", SECRET);
        Complaint open = shown("B", "Jalan retak");
        assertThat(found("jalan")).containsExactly("B");
        done(decided(open, SECRET, text("B-2", "Jalan retak")));
        assertThat(found("jalan")).isEmpty();
    }

    @Test
    void finds_a_text_that_was_replaced_by_its_new_words_alone() {
        Complaint first = shown("A", "Jalan rusak milik Sutrisno");
        Complaint second = done(decided(first, Visibility.OPEN, text("A-2", "Jalan rusak milik warga")));
        assertThat(found("Sutrisno")).isEmpty();
        assertThat(found("warga")).containsExactly("A");
        done(commented(second));
        assertThat(found("warga")).as("whatever is said after it").containsExactly("A");
    }

    @Test
    @Tag("R13.6")
    void finds_nothing_that_was_erased_and_what_is_shown_after_it() {
        Complaint shown = shown("A", "Jalan rusak milik Sutrisno");
        shown("B", "Jalan retak");
        Complaint erased = done(erased(shown, text("why", "Permintaan pelapor")));
        assertThat(found("jalan")).as("at once").containsExactly("B");
        store().texts().erase(shown.id());
        assertThat(found("jalan")).containsExactly("B");
        done(decided(erased, Visibility.OPEN, text("A-2", "Jalan diperbaiki")));
        assertThat(found("jalan")).containsExactly("A", "B");
        assertThat(found("sutrisno")).isEmpty();
    }

    @Test
    void writes_nothing_for_a_commit_that_is_refused() {
        Complaint first = shown("A", "Jalan rusak");
        Commit late = decided(first, Visibility.OPEN, text("A-2", "Jembatan"));
        done(commented(first));
        assertThat(store().complaints().append(late)).isEqualTo(Appended.STALE);
        assertThat(found("jembatan")).isEmpty();
        assertThat(found("rusak")).containsExactly("A");
    }

    @Test
    void lists_nearest_deadline_first_and_what_has_ended_last_page_by_page() {
        List<Standing> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Complaint shown = shown("C" + (i * 7) % 12, "Jalan " + i);
            expected.add(Standing.of(i % 3 == 0 ? done(archived(shown)) : shown));
        }
        expected.sort(null);
        for (int limit : new int[] {1, 5, 12, 100}) {
            List<Standing> all = new ArrayList<>();
            Optional<Standing> after = Optional.empty();
            List<Standing> page;
            do {
                page = store().complaints()
                        .saying(Terms.asked("jalan"), after, limit)
                        .orElseThrow();
                all.addAll(page);
                after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
            } while (!page.isEmpty());
            assertThat(all).containsExactlyElementsOf(expected);
        }
        assertThat(store().complaints()
                        .saying(Terms.asked("jalan"), Optional.empty(), 0)
                        .orElseThrow())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "jalan'",
                "jalan\" OR \"1\"=\"1",
                "'; DROP TABLE lapor_event; --",
                "jalan & !rusak | (x <-> y)",
                "jalan:*",
                "jalan:A",
                "NOT jalan",
                "AND OR NEAR(jalan rusak)",
                "words:jalan",
                "^jalan + -rusak {a b}",
                "*",
                "%_?:$1",
                "\0",
                "jalan\0rusak",
                "\uD83D",
                "jalan \uDC00 rusak",
                "🛣️ 👩‍👩‍👧",
                "ꦭꦥꦺꦴꦂ",
                "\u202Ejalan\uFEFF",
                "'' \"\" ``"
            })
    void takes_any_question(String question) {
        shown("A", "Jalan rusak " + storable(question) + " x y 1");
        Terms asked = Terms.asked(question);
        boolean all = asked.beginIn(Terms.of(List.of("Jalan rusak " + storable(question) + " x y 1")));
        assertThat(found(question)).isEqualTo(asked.isEmpty() || !all ? List.of() : List.of("A"));
    }

    private static String storable(String text) {
        StringBuilder storable = new StringBuilder();
        text.codePoints()
                .filter(letter -> letter > 0 && Character.getType(letter) != Character.SURROGATE)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    @Test
    void takes_a_question_of_any_length_and_looks_at_its_first_words() {
        shown("A", "Jalan " + "a".repeat(5_000) + " rusak");
        assertThat(found("a".repeat(100_000))).containsExactly("A");
        assertThat(found("jalan ".repeat(20_000))).containsExactly("A");
        StringBuilder many = new StringBuilder("jalan");
        for (int i = 0; i < 10_000; i++) {
            many.append(" kata").append(i);
        }
        assertThat(found(many.toString())).isEmpty();
    }

    @Test
    void takes_a_megabyte_of_different_words() {
        StringBuilder text = new StringBuilder("Jalan ");
        for (int i = 0; text.length() < 1024 * 1024; i++) {
            text.append("kata").append(i).append("ꦭꦥꦺꦴꦂ".repeat(4)).append(' ');
        }
        shown("A", text.toString());
        assertThat(found("jalan kata7999")).as("beyond the first words").isEmpty();
        assertThat(found("jalan kata77")).containsExactly("A");
    }

    @Test
    void finds_exactly_those_whose_words_begin_so() {
        Random random = new Random(20250602);
        Map<String, Terms> said = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            String text = words(random, 12);
            shown("C" + i, text);
            said.put("C" + i, Terms.of(List.of(text)));
        }
        for (int i = 0; i < 200; i++) {
            String question = words(random, 1 + random.nextInt(2));
            Terms asked = Terms.asked(question);
            List<String> expected = said.entrySet().stream()
                    .filter(complaint -> !asked.isEmpty() && asked.beginIn(complaint.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(found(question)).as(question).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Of few letters, some of which have two forms, so that words often begin alike. */
    private static String words(Random random, int most) {
        String letters = "aAbé\u0301ÉİıßΣς日9٣ -'\"*:.ⅣﬁⅧ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most * 3; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void finds_nothing_without_a_word() {
        shown("A", "Jalan rusak");
        assertThat(found("")).isEmpty();
        assertThat(found(" ?! ")).isEmpty();
        assertThat(store().complaints()
                        .saying(
                                Terms.asked("jalan"),
                                Optional.of(new Standing(Standing.NEVER, new ComplaintId("zz"))),
                                9))
                .contains(List.of());
    }
}
