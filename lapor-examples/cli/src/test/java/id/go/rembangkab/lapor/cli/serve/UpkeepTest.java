// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.http.Vitals;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sweep and relays beside a server: each at work by itself, and an end that finishes what has begun. */
class UpkeepTest {
    private static final Instant NOW = Instant.parse("2025-03-26T03:00:00Z");
    private static final ComplaintId ID = new ComplaintId("A");

    private final Office office = Office.inMemory(() -> NOW);
    private final Vitals vitals = Vitals.of(office.notices(), Vitals.USUAL_LAG);
    private final CountDownLatch begun = new CountDownLatch(1);

    /** A complaint that was taken up a month ago, so that a sweep has something to say. */
    @BeforeEach
    void complain() {
        office.ports()
                .agencies()
                .put(new Agency(
                        new AgencyCode("DPUTARU"),
                        "Dinas PU",
                        Set.of(new Category("jalan")),
                        List.of(LiaisonOfficer.of("Budi", "0812")),
                        true));
        give(
                "receive",
                Map.of(
                        "channel",
                        "WHATSAPP",
                        "external_id",
                        "wa-1",
                        "title",
                        "Jalan",
                        "description",
                        "Jalan berlubang",
                        "evidence",
                        List.of("foto.jpg"),
                        "reporter",
                        Map.of()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void give(String verb, Map<String, Object> fields) {
        Answer answer = office.desk()
                .handle(Order.of(
                        ID,
                        NOW.minusSeconds(30L * 24 * 3600),
                        Actor.parse("admin"),
                        CommandForms.of(verb)
                                .orElseThrow()
                                .read(fields, new Making(office.identity(), word -> Optional.empty()))));
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    private Destination destination(String name, Function<Notice, Receipt> answers) {
        return new Destination() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Receipt deliver(Notice notice) {
                return answers.apply(notice);
            }
        };
    }

    @Test
    void time_acts_and_what_it_says_goes_out() throws Exception {
        CompletableFuture<Notice> told = new CompletableFuture<>();
        Destination office1 = destination("office", notice -> {
            told.complete(notice);
            return new Receipt.Delivered();
        });
        try (Upkeep upkeep = new Upkeep(office, List.of(office1), vitals, () -> NOW)) {
            assertThat(told.get(30, TimeUnit.SECONDS).kind()).isEqualTo(Notice.Kind.ADMIN_OVERDUE);
            upkeep.stop();
        }
        assertThat(office.notices().waiting(9)).isEmpty();
    }

    @Test
    void a_destination_that_hangs_delays_no_other_and_is_waited_for_at_the_end() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Notice> told = new CompletableFuture<>();
        Destination slow = destination("slow", notice -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Receipt.Delivered();
        });
        Destination quick = destination("quick", notice -> {
            told.complete(notice);
            return new Receipt.Delivered();
        });
        Upkeep upkeep = new Upkeep(office, List.of(slow, quick), vitals, () -> NOW);
        told.get(30, TimeUnit.SECONDS);
        begun.await();
        assertThat(office.notices().deliveries(Delivery.Phase.WAITING, 9))
                .extracting(Delivery::destination)
                .contains("slow");
        CompletableFuture<Void> end = CompletableFuture.runAsync(upkeep::stop);
        goOn.countDown();
        end.get(30, TimeUnit.SECONDS);
        assertThat(office.notices().deliveries(Delivery.Phase.WAITING, 9)).isEmpty();
    }

    @Test
    void a_round_that_fails_is_not_the_last() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        Destination broken = destination("broken", notice -> {
            twice.countDown();
            throw new IllegalStateException("broken");
        });
        // Each round claims anew by a clock on which the claim before has run out.
        AtomicLong minutes = new AtomicLong();
        try (Upkeep upkeep =
                new Upkeep(office, List.of(broken), vitals, () -> NOW.plusSeconds(600 * minutes.getAndIncrement()))) {
            assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
            upkeep.stop();
        }
    }
}
