// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.jdbc.AnsweredCase.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.privacy.Detector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two that want different things of one complaint at the same time, each on a node of its own. */
abstract class RivalsContract {
    /** A longer log takes longer to replay, and shows nothing more. */
    private static final int ROUNDS_OF_ONE_COMPLAINT = 50;

    private static final String CLOSED = "ComplaintAutoClosed";
    private static final String REPLIED = "ReporterReplied";

    private final List<JdbcStore> nodes = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Opens the same store once more, as another node with a clock of its own. */
    abstract JdbcStore node(InstantSource clock);

    @BeforeEach
    void open() {
        nodes.add(node(InstantSource.fixed(NOON)));
        nodes.add(node(InstantSource.fixed(NOON.plus(Duration.ofHours(1)))));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        nodes.forEach(JdbcStore::close);
    }

    private Ports ports(int node) {
        return nodes.get(node).ports(Detector.standard());
    }

    private Desk desk(int node) {
        return new Desk(ports(node));
    }

    private <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> result : threads.invokeAll(List.of(one, other))) {
            results.add(result.get());
        }
        return results;
    }

    private History history(ComplaintId id) {
        History history = nodes.get(0).complaints().find(id).orElseThrow();
        assertThat(Chain.verify(id, history.log(), history.head())).isEmpty();
        return history;
    }

    private static List<String> events(History history) {
        return history.entries().stream().map(entry -> entry.event().type()).toList();
    }

    @Test
    @Tag("R10.2")
    void of_two_admins_on_one_complaint_one_is_served() throws Exception {
        int rounds = Faults.times(25, 10_000);
        AnsweredCase shared = new AnsweredCase("A");
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_OF_ONE_COMPLAINT == 0) {
                shared = new AnsweredCase("A" + round);
                desk(0).handle(shared.takenOver());
            }
            Order ani = remark(shared, "admin:ani", round);
            Order budi = remark(shared, "admin:budi", round);
            List<Answer> answers = both(() -> desk(0).handle(ani), () -> desk(1).handle(budi));
            assertThat(answers)
                    .hasAtLeastOneElementOfType(Answer.Done.class)
                    .anySatisfy(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Answer.Refused.class,
                                    no -> assertThat(no.why().why()).isEqualTo(Rejection.STALE_VERSION)));
            assertThat(history(shared.complaint()).log()).hasSize(2 + round % ROUNDS_OF_ONE_COMPLAINT);
        }
        Faults.say("two admins on one complaint %d times: one was served each time, the other told", rounds);
    }

    private static Order remark(AnsweredCase on, String actor, int round) {
        Text remark = on.text(actor + round);
        return new Order(
                on.complaint(),
                NOON,
                Actor.parse(actor),
                Optional.empty(),
                OptionalLong.of(1 + round % ROUNDS_OF_ONE_COMPLAINT),
                new Command.Comment(remark));
    }

    @Test
    @Tag("R6.4")
    void a_reply_that_comes_in_while_a_sweep_is_about_to_close_wins() {
        AnsweredCase silent = new AnsweredCase("A");
        desk(0).handle(silent.takenOver());
        Instant later = NOON.plusSeconds(60);
        Ports sweeping = interrupted(
                ports(1),
                () -> assertThat(desk(0).handle(silent.replied(later))).isInstanceOf(Answer.Done.class));

        new Sweep(sweeping, new Desk(sweeping)).run(later, done -> {});

        History history = history(silent.complaint());
        assertThat(history.replay().status()).isEqualTo(Status.REPORTER_REPLIED);
        assertThat(events(history)).contains(REPLIED).doesNotContain(CLOSED);
    }

    /** The same ports, but something else is done when the first commit has been decided and before it is written. */
    private static Ports interrupted(Ports ports, Runnable meanwhile) {
        AtomicBoolean done = new AtomicBoolean();
        Complaints complaints = (Complaints) Proxy.newProxyInstance(
                Complaints.class.getClassLoader(), new Class<?>[] {Complaints.class}, (self, method, arguments) -> {
                    if (method.getName().equals("append") && !done.getAndSet(true)) {
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(ports.complaints(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Ports(
                complaints, ports.texts(), ports.agencies(), ports.channels(), ports.rulebook(), ports.detector());
    }

    @Test
    @Tag("R6.4")
    void of_a_reply_and_a_sweep_at_once_either_wins_whole() throws Exception {
        int rounds = Faults.times(20, 1_000);
        int replied = 0;
        for (int round = 0; round < rounds; round++) {
            AnsweredCase silent = new AnsweredCase("A" + round);
            desk(0).handle(silent.takenOver());
            Ports sweeping = ports(1);
            both(
                    () -> desk(0).handle(silent.replied(NOON)),
                    () -> new Sweep(sweeping, new Desk(sweeping)).run(NOON, done -> {}));
            History history = history(silent.complaint());
            boolean replyWon = events(history).contains(REPLIED);
            assertThat(history.replay().status()).isEqualTo(replyWon ? Status.REPORTER_REPLIED : Status.CLOSED);
            assertThat(events(history).contains(CLOSED)).isNotEqualTo(replyWon);
            replied += replyWon ? 1 : 0;
        }
        Faults.say("a reply and a sweep at once %d times: the reply came first %d times, each whole", rounds, replied);
    }

    @Test
    @Tag("R10.4")
    void a_node_whose_clock_is_an_hour_off_closes_nothing_twice() throws Exception {
        int cases = Faults.times(30, 2_000);
        IntStream.range(0, cases).forEach(i -> desk(0).handle(new AnsweredCase("A" + i).takenOver()));
        List<Integer> changed = both(
                () -> new Sweep(ports(0), desk(0)).run(NOON, done -> {}),
                () -> new Sweep(ports(1), desk(1)).run(NOON, done -> {}));
        assertThat(changed.get(0) + changed.get(1)).isEqualTo(cases);
        for (int i = 0; i < cases; i++) {
            assertThat(events(history(new ComplaintId("A" + i)))).containsOnlyOnce(CLOSED);
        }
        Faults.say(
                "two nodes an hour apart closed %d cases, %d and %d, none twice",
                cases, changed.get(0), changed.get(1));
    }
}
