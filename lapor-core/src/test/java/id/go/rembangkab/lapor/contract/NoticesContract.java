// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static id.go.rembangkab.lapor.contract.Commits.notice;
import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.telling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Notices} promises. */
public abstract class NoticesContract extends StoreContract {
    private static final Instant NOON = Instant.parse("2025-06-02T05:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(300);

    private void tell(String complaint, Notice... notices) {
        assertThat(store().complaints().append(telling(received(complaint), notices)))
                .isEqualTo(Appended.DONE);
    }

    @Test
    void wait_in_the_order_in_which_they_were_caused() {
        tell("B", notice("B-1"), notice("B-2"));
        tell("A", notice("A-1"));
        assertThat(store().notices().waiting(10)).extracting(Notice::id).containsExactly("B-1", "B-2", "A-1");
        assertThat(store().notices().waiting(2)).extracting(Notice::id).containsExactly("B-1", "B-2");
    }

    @Test
    void come_out_as_they_went_in() {
        Notice full = new Notice(
                "A-1",
                Notice.Kind.DISPATCHED,
                "A",
                Optional.of(new AgencyCode("DPUTARU")),
                Optional.of(new Category("jalan & jembatan 🛣️")),
                Optional.of(Instant.parse("2025-06-20T16:59:59.999999Z")));
        Notice bare = notice("A-2");
        tell("A", full, bare);
        assertThat(store().notices().waiting(10)).containsExactly(full, bare);
    }

    @Test
    void are_not_there_before_something_happens() {
        assertThat(store().notices().waiting(10)).isEmpty();
    }

    private Notices outbox() {
        return store().notices();
    }

    private static Notice of(String complaint, String id) {
        return new Notice(
                id, Notice.Kind.REPORTER_NEWS, complaint, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Delivery> claim(String destination) {
        return outbox().claim(destination, NOON, LATER, 10);
    }

    private static List<String> ids(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.notice().id()).toList();
    }

    /** Delivers everything that is due, and tells in which order it came. */
    private List<String> drain(String destination, Instant at) {
        List<String> order = new ArrayList<>();
        List<Delivery> batch = outbox().claim(destination, at, at.plusSeconds(300), 3);
        while (!batch.isEmpty()) {
            batch.forEach(outbox()::delivered);
            order.addAll(ids(batch));
            batch = outbox().claim(destination, at, at.plusSeconds(300), 3);
        }
        return order;
    }

    @Nested
    @DisplayName("a destination")
    class Destinations {
        @Test
        void gets_what_waits_when_it_subscribes_and_what_comes_later() {
            tell("A", of("A", "A-1"));
            outbox().subscribe("office");
            outbox().subscribe("office");
            tell("B", of("B", "B-1"));
            assertThat(outbox().destinations()).containsExactly("office");
            assertThat(drain("office", NOON)).containsExactly("A-1", "B-1");
            assertThat(outbox().waiting(10)).isEmpty();
        }

        @Test
        void that_nobody_knows_gets_nothing() {
            tell("A", of("A", "A-1"));
            assertThat(claim("never")).isEmpty();
            assertThat(outbox().destinations()).isEmpty();
        }

        @Test
        void keeps_nothing_from_another() {
            outbox().subscribe("office");
            outbox().subscribe("whatsapp");
            tell("A", of("A", "A-1"), of("A", "A-2"));
            Delivery failed = claim("office").get(0);
            outbox().postpone(failed, LATER, "down");
            assertThat(drain("whatsapp", NOON)).containsExactly("A-1", "A-2");
            assertThat(outbox().waiting(10)).extracting(Notice::id).containsExactly("A-1", "A-2");
            assertThat(drain("office", LATER)).containsExactly("A-1", "A-2");
            assertThat(outbox().waiting(10)).isEmpty();
        }
    }

    @Nested
    @DisplayName("a delivery")
    class Deliveries {
        @BeforeEach
        void aDestination() {
            outbox().subscribe("office");
        }

        @Test
        void is_claimed_once_and_again_when_the_claim_has_run_out() {
            tell("A", of("A", "A-1"));
            assertThat(ids(claim("office"))).containsExactly("A-1");
            assertThat(claim("office")).isEmpty();
            assertThat(outbox().claim("office", LATER.minusNanos(1000), LATER, 10))
                    .isEmpty();
            List<Delivery> again = outbox().claim("office", LATER, LATER.plusSeconds(300), 10);
            assertThat(again).extracting(Delivery::attempts).containsExactly(2);
        }

        @Test
        void comes_out_as_it_went_in() {
            Notice notice = of("A", "A-1");
            tell("A", notice);
            Delivery claimed = new Delivery("office", notice, Delivery.Phase.WAITING, 1, LATER, Optional.empty());
            assertThat(claim("office")).containsExactly(claimed);
            assertThat(outbox().delivery("office", "A-1")).contains(claimed);
            outbox().delivered(claimed);
            outbox().delivered(claimed);
            assertThat(outbox().delivery("office", "A-1")).isEmpty();
        }

        @Test
        void of_one_complaint_waits_for_those_before_it_and_of_another_does_not() {
            tell("A", of("A", "A-1"), of("A", "A-2"));
            tell("B", of("B", "B-1"));
            List<Delivery> first = claim("office");
            assertThat(ids(first)).containsExactly("A-1", "B-1");
            outbox().postpone(first.get(0), LATER, "down");
            outbox().delivered(first.get(1));
            assertThat(claim("office")).isEmpty();
            assertThat(drain("office", LATER)).containsExactly("A-1", "A-2");
        }

        @Test
        void takes_at_most_as_many_as_asked_for_longest_due_first() {
            for (int i = 0; i < 5; i++) {
                tell("C" + i, of("C" + i, "C" + i + "-1"));
            }
            assertThat(ids(outbox().claim("office", NOON, LATER, 2))).containsExactly("C0-1", "C1-1");
            assertThat(ids(outbox().claim("office", NOON, LATER, 2))).containsExactly("C2-1", "C3-1");
            assertThat(drain("office", LATER)).containsExactly("C4-1", "C0-1", "C1-1", "C2-1", "C3-1");
        }

        @Test
        void that_is_dead_is_seen_holds_up_nobody_and_can_be_sent_again() {
            tell("A", of("A", "A-1"), of("A", "A-2"));
            outbox().bury(claim("office").get(0), "address unknown");
            assertThat(outbox().deliveries(Delivery.Phase.DEAD, 10))
                    .extracting(
                            dead -> dead.notice().id(), dead -> dead.problem().orElse(""))
                    .containsExactly(tuple("A-1", "address unknown"));
            assertThat(ids(outbox().deliveries(Delivery.Phase.WAITING, 10))).containsExactly("A-2");
            assertThat(drain("office", NOON)).containsExactly("A-2");
            outbox().resend("office", "A-1");
            outbox().resend("office", "never");
            assertThat(claim("office")).extracting(Delivery::attempts).containsExactly(1);
            assertThat(outbox().deliveries(Delivery.Phase.DEAD, 10)).isEmpty();
        }

        @Test
        void can_be_dropped_with_a_reason_that_is_kept() {
            tell("A", of("A", "A-1"));
            tell("B", of("B", "B-1"));
            outbox().bury(claim("office").get(0), "address unknown");
            Dropped drop = new Dropped("office", "A-1", "admin", NOON, "kantor sudah pindah");
            outbox().drop(drop);
            outbox().drop(drop);
            assertThat(outbox().dropped(10)).containsExactly(drop);
            assertThat(outbox().deliveries(Delivery.Phase.DEAD, 10)).isEmpty();
            assertThat(outbox().waiting(10)).extracting(Notice::id).containsExactly("B-1");
        }

        @Test
        void that_somebody_else_has_claimed_meanwhile_is_theirs() {
            tell("A", of("A", "A-1"));
            Delivery slow = claim("office").get(0);
            Instant until = LATER.plusSeconds(300);
            Delivery fast = outbox().claim("office", LATER, until, 10).get(0);
            outbox().postpone(slow, NOON, "too late");
            outbox().bury(slow, "too late");
            assertThat(outbox().delivery("office", "A-1")).contains(fast);
        }
    }
}
