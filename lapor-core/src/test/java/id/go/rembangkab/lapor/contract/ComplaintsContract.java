// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static id.go.rembangkab.lapor.contract.Commits.RECEIVED;
import static id.go.rembangkab.lapor.contract.Commits.archived;
import static id.go.rembangkab.lapor.contract.Commits.attending;
import static id.go.rembangkab.lapor.contract.Commits.commented;
import static id.go.rembangkab.lapor.contract.Commits.decided;
import static id.go.rembangkab.lapor.contract.Commits.lowered;
import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.receivedAs;
import static id.go.rembangkab.lapor.contract.Commits.refs;
import static id.go.rembangkab.lapor.contract.Commits.registered;
import static id.go.rembangkab.lapor.contract.Commits.registeredAs;
import static id.go.rembangkab.lapor.contract.Commits.sealing;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static id.go.rembangkab.lapor.contract.Commits.text;
import static id.go.rembangkab.lapor.contract.Commits.using;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Complaints} promises, and that a commit is written whole or not at all. */
public abstract class ComplaintsContract extends StoreContract {
    private static final Channel WHATSAPP = new Channel("WHATSAPP");
    private static final Channel INSTAGRAM = new Channel("INSTAGRAM");

    private Complaints complaints() {
        return store().complaints();
    }

    private Complaint done(Commit commit) {
        assertThat(complaints().append(commit)).isEqualTo(Appended.DONE);
        return commit.after();
    }

    private History history(String id) {
        return complaints().find(new ComplaintId(id)).orElseThrow();
    }

    private void assertUnchanged(Commit refused, History before, List<Text> texts, String key) {
        assertThat(complaints().find(refused.after().id())).contains(before);
        assertThat(store().texts().open(refused.after().id(), refs(texts.toArray(Text[]::new))))
                .isEmpty();
        assertThat(complaints().used("admin", key)).isEmpty();
        assertThat(store().notices().waiting(10)).isEmpty();
    }

    @Nested
    @DisplayName("the log of a complaint")
    class Log {
        @Test
        void is_empty_if_it_was_never_received() {
            assertThat(complaints().find(new ComplaintId("never"))).isEmpty();
        }

        @Test
        @Tag("R10.3")
        void replays_to_what_was_appended_in_the_order_it_was() {
            Complaint complaint = done(received("A"));
            complaint = done(registered(complaint, "9165816"));
            for (int i = 0; i < 20; i++) {
                complaint = done(commented(complaint));
            }
            History history = history("A");
            assertThat(history.replay()).isEqualTo(complaint);
            assertThat(history.log()).extracting(Logged::sequence).isSorted().hasSize(22);
            assertThat(history.head().count()).isEqualTo(22);
        }

        @Test
        @Tag("R15.1")
        void is_chained_after_every_append() {
            Complaint complaint = done(received("A"));
            for (int i = 0; i < 10; i++) {
                complaint = done(commented(complaint));
                History history = history("A");
                assertThat(Chain.verify(complaint.id(), history.log(), history.head()))
                        .isEmpty();
                assertThat(history.head().count()).isEqualTo(complaint.version());
            }
        }

        @Test
        @Tag("R15.1")
        void keeps_each_body_in_its_canonical_form() {
            Commit commit = received("A");
            done(commit);
            assertThat(history("A").log())
                    .extracting(Logged::body)
                    .containsExactlyElementsOf(
                            commit.entries().stream().map(EntryFormat::write).toList());
        }

        @Test
        @Tag("R3.2")
        @Tag("R13.5")
        void keeps_who_lowered_what_was_hidden_and_why() {
            Complaint before = done(registered(done(received("A")), "9165816"));
            before = done(decided(before, Visibility.CLOSED, text("secret", "Jalan")));
            Text reason = text("why", "Pelapor setuju");
            Complaint lowered = done(lowered(before, text("open", "Jalan berlubang"), reason));
            Entry last = history("A").entries().get((int) lowered.version() - 1);
            assertThat(last.by()).hasToString("admin:ani");
            assertThat(((Event.PrivacyDecided) last.event()).reason()).contains(reason.ref());
            assertThat(history("A").replay()).isEqualTo(lowered);
            assertThat(store().texts()
                            .open(lowered.id(), refs(reason))
                            .get(reason.ref())
                            .plain())
                    .isEqualTo("Pelapor setuju");
            assertThat(lowered.visibility()).isEqualTo(Visibility.OPEN);
        }

        @Test
        void takes_several_entries_of_one_commit_in_their_order() {
            Commit first = commented(received("A").after());
            Commit second = commented(first.after());
            done(received("A"));
            List<Entry> both = new ArrayList<>(first.entries());
            both.addAll(second.entries());
            done(new Commit(
                    1,
                    both,
                    second.after(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of()));
            assertThat(history("A").replay()).isEqualTo(second.after());
        }

        @Test
        @Tag("R10.4")
        void says_when_each_entry_was_recorded_by_the_clock_of_the_store() {
            Instant first = Instant.parse("2025-06-02T03:00:00.000001Z");
            Instant second = Instant.parse("2025-06-02T03:00:00.999999999Z");
            itIs(first);
            Complaint complaint = done(received("A"));
            itIs(second);
            done(commented(complaint));
            assertThat(history("A").log())
                    .extracting(Logged::recorded)
                    .containsExactly(first, Instant.parse("2025-06-02T03:00:00.999999Z"));
        }

        @Test
        void keeps_instants_to_the_microsecond_long_ago_and_far_ahead() {
            for (String at : List.of(
                    "1969-12-31T23:59:59.999999Z", "2025-06-02T02:00:00.000001Z", "2026-12-31T16:59:59.999999Z")) {
                Instant instant = Instant.parse(at);
                String id = "in-" + at.substring(0, 4);
                itIs(instant);
                Complaint complaint = done(received(id, instant.plusNanos(999)));
                assertThat(history(id).entries().get(0).at()).isEqualTo(instant);
                assertThat(history(id).log().get(0).recorded()).isEqualTo(instant);
                assertThat(history(id).replay()).isEqualTo(complaint);
            }
        }

        @Test
        void of_one_complaint_does_not_show_in_that_of_another() {
            Complaint a = done(received("A"));
            done(received("a"));
            done(received("A-1"));
            done(commented(a));
            assertThat(history("A").log()).hasSize(2);
            assertThat(history("a").log()).hasSize(1);
            assertThat(history("A-1").log()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("a complaint as it stands")
    class Current {
        @Test
        void is_none_if_it_was_never_received() {
            assertThat(complaints().current(new ComplaintId("never"))).isEmpty();
            done(received("A"));
            assertThat(complaints().current(new ComplaintId("a"))).isEmpty();
        }

        @Test
        @Tag("R10.3")
        void is_what_its_log_replays_to_after_every_append() {
            Complaint complaint = done(received("A"));
            for (int i = 0; i < 10; i++) {
                assertThat(complaints().current(complaint.id()))
                        .contains(complaint)
                        .contains(history("A").replay());
                complaint = done(i == 4 ? registered(complaint, "9165816") : commented(complaint));
            }
        }

        @Test
        void is_not_changed_by_a_commit_that_is_refused() {
            Complaint complaint = done(received("A"));
            done(using(received("B"), "admin", "k"));
            assertThat(complaints().append(using(commented(complaint), "admin", "k")))
                    .isEqualTo(Appended.TAKEN);
            assertThat(complaints().current(complaint.id())).contains(complaint);
            Complaint after = done(commented(complaint));
            assertThat(complaints().append(commented(complaint, text("late", "Terlambat"))))
                    .isEqualTo(Appended.STALE);
            assertThat(complaints().current(complaint.id())).contains(after);
        }
    }

    @Nested
    @DisplayName("a commit on another version than expected")
    class Stale {
        @Test
        @Tag("R10.2")
        void is_stale_if_the_log_has_moved_on() {
            Complaint complaint = done(received("A"));
            done(commented(complaint));
            assertThat(complaints().append(commented(complaint, text("late", "Terlambat"))))
                    .isEqualTo(Appended.STALE);
        }

        @Test
        void is_stale_if_the_log_is_shorter() {
            Complaint first = done(received("A"));
            Commit skipped = commented(first);
            assertThat(complaints().append(commented(skipped.after()))).isEqualTo(Appended.STALE);
        }

        @Test
        void is_stale_if_there_is_no_log() {
            assertThat(complaints().append(commented(received("A").after()))).isEqualTo(Appended.STALE);
            assertThat(complaints().find(new ComplaintId("A"))).isEmpty();
        }

        @Test
        void is_stale_if_the_complaint_came_in_already() {
            done(received("A"));
            assertThat(complaints().append(received("A", RECEIVED.plusSeconds(60))))
                    .isEqualTo(Appended.STALE);
        }

        @Test
        void writes_nothing_at_all() {
            Complaint complaint = done(received("A"));
            Complaint after = done(commented(complaint));
            History before = history("A");
            Text late = text("late", "Terlambat");
            Commit stale = telling(using(commented(complaint, late), "admin", "k"), notice("A-9"));
            assertThat(complaints().append(stale)).isEqualTo(Appended.STALE);
            assertUnchanged(stale, before, List.of(late), "k");
            assertThat(history("A").replay()).isEqualTo(after);
            assertThat(complaints().standing(true, Optional.empty(), 10)).containsExactly(Standing.of(after));
        }

        @Test
        void writes_no_index_either() {
            done(received("A"));
            Commit stale = receivedAs("A", WHATSAPP, "wamid-1");
            assertThat(complaints().append(stale)).isEqualTo(Appended.STALE);
            assertThat(complaints().receivedAs(WHATSAPP, "wamid-1")).isEmpty();
        }
    }

    @Nested
    @DisplayName("what may stand once only")
    class Unique {
        @Test
        void finds_a_complaint_by_the_id_its_channel_gave_it() {
            done(receivedAs("A", WHATSAPP, "wamid-1"));
            assertThat(complaints().receivedAs(WHATSAPP, "wamid-1")).contains(new ComplaintId("A"));
            assertThat(complaints().receivedAs(INSTAGRAM, "wamid-1")).isEmpty();
            assertThat(complaints().receivedAs(WHATSAPP, "WAMID-1")).isEmpty();
        }

        @Test
        void still_finds_it_after_the_next_commit() {
            Complaint complaint = done(receivedAs("A", WHATSAPP, "wamid-1"));
            done(commented(complaint));
            assertThat(complaints().receivedAs(WHATSAPP, "wamid-1")).contains(new ComplaintId("A"));
        }

        @Test
        void takes_the_same_id_from_two_channels() {
            done(receivedAs("A", WHATSAPP, "1"));
            done(receivedAs("B", INSTAGRAM, "1"));
            assertThat(complaints().receivedAs(INSTAGRAM, "1")).contains(new ComplaintId("B"));
        }

        @Test
        void writes_nothing_if_the_external_id_was_used() {
            done(receivedAs("A", WHATSAPP, "wamid-1"));
            Text text = text("t", "Isi");
            Commit taken =
                    telling(using(sealing(receivedAs("B", WHATSAPP, "wamid-1"), text), "admin", "k"), notice("B-1"));
            assertThat(complaints().append(taken)).isEqualTo(Appended.TAKEN);
            assertThat(complaints().find(new ComplaintId("B"))).isEmpty();
            assertThat(store().texts().open(new ComplaintId("B"), refs(text))).isEmpty();
            assertThat(complaints().used("admin", "k")).isEmpty();
            assertThat(store().notices().waiting(10)).isEmpty();
            assertThat(complaints().standing(true, Optional.empty(), 10)).hasSize(1);
        }

        @Test
        void finds_a_complaint_by_its_tracking_id() {
            Complaint complaint = done(received("A"));
            assertThat(complaints().registeredAs(new TrackingId("9165816"))).isEmpty();
            complaint = done(registered(complaint, "9165816"));
            done(commented(complaint));
            done(registeredAs("B", "9165817"));
            assertThat(complaints().registeredAs(new TrackingId("9165816"))).contains(new ComplaintId("A"));
            assertThat(complaints().registeredAs(new TrackingId("9165817"))).contains(new ComplaintId("B"));
        }

        @Test
        void writes_nothing_if_the_tracking_id_was_used() {
            done(registeredAs("A", "9165816"));
            Complaint complaint = done(received("B"));
            History before = history("B");
            Text text = text("t", "Isi");
            Commit taken = telling(using(sealing(registered(complaint, "9165816"), text), "admin", "k"), notice("B-2"));
            assertThat(complaints().append(taken)).isEqualTo(Appended.TAKEN);
            assertUnchanged(taken, before, List.of(text), "k");
            assertThat(complaints().registeredAs(new TrackingId("9165816"))).contains(new ComplaintId("A"));
        }
    }

    @Nested
    @DisplayName("an idempotency key")
    class Keys {
        @Test
        @Tag("R10.2")
        void is_remembered_with_what_it_was_used_for() {
            Commit commit = using(received("A"), "liaison:DPUTARU", "k-1");
            done(commit);
            assertThat(complaints().used("liaison:DPUTARU", "k-1")).isEqualTo(commit.key());
        }

        @Test
        void is_remembered_after_the_texts_were_erased() {
            Commit commit = using(received("A"), "admin", "k");
            done(commit);
            store().texts().erase(new ComplaintId("A"));
            assertThat(complaints().used("admin", "k")).isEqualTo(commit.key());
        }

        @Test
        void belongs_to_its_actor() {
            done(using(received("A"), "admin", "k"));
            assertThat(complaints().used("liaison:DPUTARU", "k")).isEmpty();
            assertThat(complaints().used("admin", "K")).isEmpty();
            done(using(received("B"), "liaison:DPUTARU", "k"));
        }

        @Test
        @Tag("R10.2")
        void is_used_up_once_and_the_second_commit_writes_nothing() {
            Commit first = using(received("A"), "admin", "k");
            done(first);
            Commit second = using(received("B"), "admin", "k");
            assertThat(complaints().append(second)).isEqualTo(Appended.TAKEN);
            assertThat(complaints().find(new ComplaintId("B"))).isEmpty();
            assertThat(complaints().used("admin", "k")).isEqualTo(first.key());
        }

        @Test
        @Tag("R10.2")
        void is_taken_rather_than_stale_so_that_a_repeat_that_came_too_early_gets_the_first_answer() {
            Complaint complaint = done(received("A"));
            Commit commit = using(commented(complaint), "admin", "k");
            done(commit);
            assertThat(complaints().append(commit)).isEqualTo(Appended.TAKEN);
            assertThat(history("A").log()).hasSize(2);
        }

        @Test
        void may_be_any_text() {
            String key = "kunci 🔑 ꦭꦥꦺꦴꦂ \"'; --%_\\ \n";
            Commit commit = using(received("A"), "admin:Siti Aminah", key);
            done(commit);
            assertThat(complaints().used("admin:Siti Aminah", key)).isEqualTo(commit.key());
        }
    }

    @Nested
    @DisplayName("lists")
    class Lists {
        private final Instant noon = Instant.parse("2025-06-02T05:00:00Z");

        private void attend(String id, Instant instant) {
            done(attending(received(id), Optional.of(instant)));
        }

        private List<String> ids(List<Standing> page) {
            return page.stream().map(standing -> standing.complaint().value()).toList();
        }

        private List<Standing> allPages(Function<Optional<Standing>, List<Standing>> page) {
            List<Standing> all = new ArrayList<>();
            Optional<Standing> after = Optional.empty();
            while (true) {
                List<Standing> next = page.apply(after);
                all.addAll(next);
                if (next.isEmpty()) {
                    return all;
                }
                after = Optional.of(next.get(next.size() - 1));
            }
        }

        @Test
        void give_what_time_acts_on_up_to_the_instant_and_not_after_it() {
            attend("before", noon.minusNanos(1000));
            attend("at", noon);
            attend("after", noon.plusNanos(1000));
            done(attending(received("never"), Optional.empty()));
            assertThat(complaints().attention(noon, Optional.empty(), 10))
                    .containsExactly(
                            new Standing(noon.minusNanos(1000), new ComplaintId("before")),
                            new Standing(noon, new ComplaintId("at")));
            assertThat(ids(complaints().attention(Instant.MAX, Optional.empty(), 10)))
                    .containsExactly("before", "at", "after");
            assertThat(complaints().attention(Instant.MIN, Optional.empty(), 10))
                    .isEmpty();
        }

        private List<String> claim(int limit) {
            return ids(complaints().claim(noon, Optional.empty(), limit));
        }

        @Test
        void give_a_complaint_to_one_claimant_until_it_is_released() {
            attend("A", noon);
            attend("B", noon);
            attend("C", noon.plusSeconds(1));
            assertThat(claim(1)).containsExactly("A");
            assertThat(claim(10)).containsExactly("B");
            assertThat(claim(10)).isEmpty();
            complaints().release(List.of(new ComplaintId("A"), new ComplaintId("never")));
            assertThat(claim(10)).containsExactly("A");
        }

        @Test
        void let_a_claim_run_out_by_the_clock_of_the_store() {
            attend("A", noon);
            assertThat(claim(10)).containsExactly("A");
            itIs(NOW.plusSeconds(3600));
            assertThat(claim(10)).containsExactly("A");
        }

        @Test
        void let_anyone_append_to_what_is_claimed_and_end_the_claim_with_it() {
            attend("A", noon);
            assertThat(claim(10)).containsExactly("A");
            done(attending(commented(received("A").after()), Optional.of(noon)));
            assertThat(claim(10)).containsExactly("A");
        }

        @Test
        void are_claimed_a_page_at_a_time_in_order() {
            for (int i = 0; i < 7; i++) {
                attend("C" + i, noon.minusSeconds(i));
            }
            List<Standing> first = complaints().claim(noon, Optional.empty(), 4);
            assertThat(ids(first)).containsExactly("C6", "C5", "C4", "C3");
            complaints().release(first.stream().map(Standing::complaint).toList());
            assertThat(ids(complaints().claim(noon, Optional.of(first.get(3)), 4)))
                    .containsExactly("C2", "C1", "C0");
        }

        @Test
        void follow_the_last_commit() {
            attend("A", noon);
            Complaint complaint = received("A").after();
            complaint = done(attending(commented(complaint), Optional.of(noon.plusSeconds(5))));
            assertThat(complaints().attention(noon, Optional.empty(), 10)).isEmpty();
            assertThat(complaints().attention(noon.plusSeconds(5), Optional.empty(), 10))
                    .hasSize(1);
            done(attending(commented(complaint), Optional.empty()));
            assertThat(complaints().attention(Instant.MAX, Optional.empty(), 10))
                    .isEmpty();
        }

        @Test
        void page_through_what_time_acts_on_without_loss_or_repeat() {
            Random random = new Random(20250602);
            List<Standing> expected = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Standing standing =
                        new Standing(noon.plusSeconds(random.nextInt(6)), new ComplaintId("C" + random.nextInt(9) + i));
                expected.add(standing);
                attend(standing.complaint().value(), standing.instant());
            }
            Collections.sort(expected);
            for (int limit : new int[] {1, 7, 60, 100}) {
                assertThat(allPages(after -> complaints().attention(Instant.MAX, after, limit)))
                        .containsExactlyElementsOf(expected);
            }
        }

        @Test
        void page_through_complaints_nearest_deadline_first_and_those_without_one_last() {
            List<Standing> expected = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Commit commit = received("C" + (i * 7) % 30, RECEIVED.plusSeconds(i / 3 * 86_400L));
                expected.add(Standing.of(done(commit)));
            }
            Complaint ended = done(archived(done(registeredAs("ended", "1"))));
            Collections.sort(expected);
            for (int limit : new int[] {1, 4, 30, 100}) {
                assertThat(allPages(after -> complaints().standing(false, after, limit)))
                        .containsExactlyElementsOf(expected);
                assertThat(allPages(after -> complaints().standing(true, after, limit)))
                        .startsWith(expected.toArray(Standing[]::new))
                        .endsWith(new Standing(Standing.NEVER, ended.id()))
                        .hasSize(31);
            }
        }

        @Test
        void give_at_most_as_many_as_asked_for() {
            done(received("A"));
            done(received("B"));
            assertThat(complaints().standing(true, Optional.empty(), 1)).hasSize(1);
            assertThat(complaints().standing(true, Optional.empty(), 0)).isEmpty();
        }
    }

    @Nested
    @DisplayName("all histories")
    class Histories {
        private List<History> all(int limit) {
            List<History> all = new ArrayList<>();
            Optional<ComplaintId> after = Optional.empty();
            while (true) {
                List<History> page = complaints().histories(after, limit);
                assertThat(page).hasSizeLessThanOrEqualTo(limit);
                all.addAll(page);
                if (page.size() < limit) {
                    return all;
                }
                after = Optional.of(page.get(limit - 1).complaint());
            }
        }

        @Test
        void are_none_in_an_empty_store() {
            assertThat(complaints().histories(Optional.empty(), 10)).isEmpty();
        }

        @Test
        void come_each_once_and_whole_by_id_whatever_the_page() {
            List<String> ids = new ArrayList<>(List.of("B", "b", "A-1", "A", "a", "A_1", "A1", "9", "Z", "10"));
            Collections.shuffle(ids, new Random(7));
            for (String id : ids) {
                Complaint complaint = done(received(id));
                if (id.length() == 1) {
                    done(archived(done(registered(done(commented(complaint)), "7" + id))));
                }
            }
            List<History> expected =
                    ids.stream().sorted().map(ComplaintsContract.this::history).toList();
            for (int limit : new int[] {1, 3, 10, 11}) {
                assertThat(all(limit)).containsExactlyElementsOf(expected);
            }
        }

        @Test
        void give_at_most_as_many_as_asked_for() {
            done(received("A"));
            done(received("B"));
            assertThat(complaints().histories(Optional.empty(), 1)).hasSize(1);
            assertThat(complaints().histories(Optional.empty(), 0)).isEmpty();
            assertThat(complaints().histories(Optional.of(new ComplaintId("B")), 5))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("two writers")
    class Racing {
        private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
            CyclicBarrier start = new CyclicBarrier(tasks.size());
            ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
            try {
                List<Future<T>> futures = new ArrayList<>();
                for (Callable<T> task : tasks) {
                    futures.add(threads.submit(() -> {
                        start.await();
                        return task.call();
                    }));
                }
                List<T> results = new ArrayList<>();
                for (Future<T> future : futures) {
                    results.add(future.get());
                }
                return results;
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        @Tag("R10.2")
        void on_one_complaint_are_not_both_served() throws Exception {
            Complaint complaint = done(received("A"));
            for (int round = 0; round < 25; round++) {
                Commit one = commented(complaint, text("one-" + round, "Satu"));
                Commit two = commented(complaint, text("two-" + round, "Dua"));
                List<Appended> answers = together(List.of(
                        () -> complaints().append(one), () -> complaints().append(two)));
                assertThat(answers).containsExactlyInAnyOrder(Appended.DONE, Appended.STALE);
                Commit won = answers.get(0) == Appended.DONE ? one : two;
                complaint = won.after();
                History history = history("A");
                assertThat(history.replay()).isEqualTo(complaint);
                assertThat(Chain.verify(complaint.id(), history.log(), history.head()))
                        .isEmpty();
            }
        }

        @Test
        void do_not_both_bring_in_what_came_in_once() throws Exception {
            for (int round = 0; round < 10; round++) {
                String external = "wamid-" + round;
                Commit one = receivedAs("one-" + round, WHATSAPP, external);
                Commit two = receivedAs("two-" + round, WHATSAPP, external);
                assertThat(together(List.of(
                                () -> complaints().append(one),
                                () -> complaints().append(two))))
                        .containsExactlyInAnyOrder(Appended.DONE, Appended.TAKEN);
            }
        }

        @Test
        void on_different_complaints_are_both_served() throws Exception {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String prefix = "w" + writer + "-";
                writers.add(() -> {
                    for (int i = 0; i < 10; i++) {
                        Complaint complaint = done(received(prefix + i));
                        done(commented(complaint));
                    }
                    return 20;
                });
            }
            assertThat(together(writers)).containsOnly(20);
            assertThat(complaints().standing(true, Optional.empty(), 100)).hasSize(40);
        }
    }
}
