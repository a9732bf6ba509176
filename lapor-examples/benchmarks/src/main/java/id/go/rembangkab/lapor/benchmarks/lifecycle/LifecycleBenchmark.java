// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Verb;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/**
 * One command decided and its entry applied, with guards and clocks, beside stateless4j and Spring Statemachine which only
 * walk the same states. Nanoseconds a command, or a transition of theirs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifecycleBenchmark {
    private static final List<Verb> MOVES =
            List.of(Verb.REGISTER, Verb.VERIFY, Verb.DISPATCH, Verb.ACCEPT, Verb.RESPOND, Verb.CONFIRM_DONE);
    private static final List<Status> STATES = List.of(
            Status.RECEIVED,
            Status.REGISTERED,
            Status.VERIFIED,
            Status.DISPATCHED,
            Status.IN_PROGRESS,
            Status.RESPONDED,
            Status.CLOSED);

    private final Walk walk = Walk.shortest();
    private final List<Entry> twenty = Walk.ofTwenty().log();
    private final StateMachineConfig<Status, Verb> stateless = new StateMachineConfig<>();
    private org.springframework.statemachine.StateMachine<Status, Verb> spring;

    /** Prepares the peers with the same way. */
    @Setup
    public void prepare() throws Exception {
        if (twenty.size() != 20 || walk.orders().size() != 12) {
            throw new IllegalStateException(
                    "walks of " + twenty.size() + " and " + walk.orders().size());
        }
        for (int i = 0; i < MOVES.size(); i++) {
            stateless.configure(STATES.get(i)).permit(MOVES.get(i), STATES.get(i + 1));
        }
        StateMachineBuilder.Builder<Status, Verb> builder = StateMachineBuilder.builder();
        builder.configureStates().withStates().initial(Status.RECEIVED).states(EnumSet.copyOf(STATES));
        for (int i = 0; i < MOVES.size(); i++) {
            builder.configureTransitions()
                    .withExternal()
                    .source(STATES.get(i))
                    .target(STATES.get(i + 1))
                    .event(MOVES.get(i));
        }
        builder.configureTransitions()
                .withExternal()
                .source(Status.CLOSED)
                .target(Status.RECEIVED)
                .event(Verb.RECEIVE);
        spring = builder.build();
        spring.startReactively().block();
    }

    /** Twelve commands of the SOP, every guard tried and every clock turned. */
    @Benchmark
    @OperationsPerInvocation(12)
    public Complaint lapor() {
        return walk.run();
    }

    /** A complaint of twenty entries, replayed. */
    @Benchmark
    public Complaint replayOfTwenty() {
        return Complaint.replay(Walk.ID, twenty);
    }

    /** Six bare transitions. */
    @Benchmark
    @OperationsPerInvocation(6)
    public Status stateless4j() {
        StateMachine<Status, Verb> machine = new StateMachine<>(Status.RECEIVED, stateless);
        for (Verb move : MOVES) {
            machine.fire(move);
        }
        return machine.getState();
    }

    /** Six bare transitions, and one back to the start. */
    @Benchmark
    @OperationsPerInvocation(7)
    public Status springStatemachine() {
        for (Verb move : MOVES) {
            send(move);
        }
        Status state = spring.getState().getId();
        send(Verb.RECEIVE);
        return state;
    }

    private void send(Verb verb) {
        spring.sendEvent(Mono.just(MessageBuilder.withPayload(verb).build())).blockLast();
    }
}
