// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.complaint.Decision.rejected;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The gate: the only way to change a complaint (R14.2). It looks up what a decision rests on, lets {@link Lifecycle}
 * decide, and writes what was decided, all of it or nothing.
 *
 * <p>Thread-safe if its ports are. Where two orders meet, the first wins: the other one of a person is refused as
 * {@link Rejection#STALE_VERSION}, one of SYSTEM is decided again.
 */
public final class Desk {
    /** Far more than rivals ever need; without an end, a store that contradicts itself would be asked for ever. */
    private static final int ATTEMPTS = 100;

    private final Ports ports;
    private final Circumstances circumstances;

    /**
     * Opens a desk.
     *
     * @param ports what it stands on
     */
    public Desk(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.circumstances = new Circumstances(ports);
    }

    /**
     * Does what is asked, if the SOP allows it.
     *
     * @param asked the command, with who, when and on which complaint
     * @return what was done, or why not; a known idempotency key gives its first answer again
     * @throws StoreException if a store fails; nothing is half-written, and with an
     *     idempotency key the order can be given again
     */
    public Answer handle(Order asked) {
        ReadOrder read = new PrivacyReview(ports).read(asked);
        Order order = read.order();
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<Answer> known = firstAnswer(order);
            if (known.isPresent()) {
                return known.get();
            }
            Optional<Answer> answer = attempt(read);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw overtaken(order.complaint());
    }

    /** Empty if something else was faster and the order is to be decided again. */
    private Optional<Answer> attempt(ReadOrder read) {
        Order order = read.order();
        if (opens(order.command())) {
            return open(read);
        }
        Optional<Complaint> subject = ports.complaints().current(order.complaint());
        return subject.isPresent()
                ? attempt(read, subject)
                : Optional.of(new Answer.Refused(
                        rejected(Rejection.BAD_INPUT, "id", "expected.KNOWN_COMPLAINT"), Optional.empty()));
    }

    /** What comes in is new, most likely; whether it is there already is asked only if it could not come in. */
    private Optional<Answer> open(ReadOrder read) {
        Optional<Answer> answer = attempt(read, Optional.empty());
        if (answer.filter(given -> given instanceof Answer.Done).isPresent()) {
            return answer;
        }
        Optional<Complaint> subject = ports.complaints().current(read.order().complaint());
        return subject.isPresent() ? attempt(read, subject) : answer;
    }

    private Optional<Answer> attempt(ReadOrder read, Optional<Complaint> subject) {
        Order order = read.order();
        Command command = order.command();
        if (command instanceof Command.Receive receive
                && Transition.allows(command.verb(), order.by().role())) {
            Optional<Complaint> first = receivedBefore(receive.intake());
            if (first.isPresent()) {
                return Optional.of(new Answer.Done(first.get(), List.of(), true));
            }
        }
        Optional<Answer> unknown = circumstances.unknownReference(order).map(why -> new Answer.Refused(why, subject));
        if (unknown.isPresent()) {
            return unknown;
        }
        Grounds grounds = circumstances.of(subject, read);
        Decision decision = Lifecycle.decide(subject, order, grounds);
        if (decision instanceof Decision.Rejected why) {
            return Optional.of(new Answer.Refused(why, subject));
        }
        List<Entry> entries = ((Decision.Accepted) decision).entries();
        Complaint after = after(order.complaint(), subject, entries);
        Commit commit = new Commit(
                subject.map(Complaint::version).orElse(0L),
                entries,
                after,
                Lifecycle.attention(after, grounds),
                externalId(command),
                command.texts(),
                Fingerprint.keyUse(order, subject.map(Complaint::version).orElse(0L), after.version()),
                Outgoing.of(after, entries));
        Appended appended = ports.complaints().append(commit);
        if (appended == Appended.DONE) {
            if (command.verb() == Verb.ERASE) {
                ports.texts().erase(order.complaint());
            }
            return Optional.of(new Answer.Done(after, entries, false));
        }
        if (appended == Appended.STALE && order.by().role() != Role.SYSTEM) {
            return Optional.of(new Answer.Refused(
                    rejected(
                            Rejection.STALE_VERSION,
                            String.valueOf(commit.expectedVersion()),
                            String.valueOf(after.version())),
                    ports.complaints().current(order.complaint())));
        }
        return Optional.empty();
    }

    /**
     * Lets time act on one complaint: closes or archives it if a window has run out, else puts deadlines that passed
     * unmet on record (requirements §4).
     */
    Optional<Answer.Done> elapse(ComplaintId id, Instant at) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<Complaint> found = ports.complaints().current(id);
            if (found.isEmpty() || at.isBefore(found.get().last())) {
                return Optional.empty();
            }
            Complaint complaint = found.get();
            Optional<Command> end = atEnd(complaint.status());
            if (end.isPresent() && handle(Order.of(id, at, Actor.SYSTEM, end.get())) instanceof Answer.Done done) {
                return Optional.of(done);
            }
            List<Entry> entries = Lifecycle.breaches(complaint, at);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            Complaint after = after(id, found, entries);
            Grounds grounds = circumstances.rules(found);
            Appended appended = ports.complaints()
                    .append(new Commit(
                            complaint.version(),
                            entries,
                            after,
                            Lifecycle.attention(after, grounds),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Outgoing.of(after, entries)));
            if (appended == Appended.DONE) {
                return Optional.of(new Answer.Done(after, entries, false));
            }
        }
        throw overtaken(id);
    }

    private static StoreException overtaken(ComplaintId id) {
        return new StoreException(
                "append to complaint " + id + ": nothing was written: the store said " + ATTEMPTS
                        + " times that another order was faster",
                new IllegalStateException("the store and what is read from it do not agree"));
    }

    private static Optional<Command> atEnd(Status status) {
        return switch (status) {
            case RESPONDED -> Optional.of(new Command.AutoClose());
            case PENDING -> Optional.of(new Command.ExpirePending());
            case RECEIVED,
                    REGISTERED,
                    VERIFIED,
                    DISPATCHED,
                    IN_PROGRESS,
                    REDISPATCH_REQUESTED,
                    REPORTER_REPLIED,
                    CLOSED,
                    ARCHIVED,
                    RETURNED -> Optional.empty();
        };
    }

    Grounds rules(Complaint complaint) {
        return circumstances.rules(Optional.of(complaint));
    }

    private static Complaint after(ComplaintId id, Optional<Complaint> subject, List<Entry> entries) {
        Complaint after = subject.orElseGet(() -> Complaint.replay(id, entries.subList(0, 1)));
        for (Entry entry : subject.isPresent() ? entries : entries.subList(1, entries.size())) {
            after = Lifecycle.evolve(after, entry);
        }
        return after;
    }

    private Optional<Answer> firstAnswer(Order order) {
        return order.key()
                .flatMap(key -> ports.complaints().used(Fingerprint.actor(order), key))
                .map(use -> isRepeat(order, use) ? firstAnswer(use) : reused(use));
    }

    private boolean isRepeat(Order order, KeyUse use) {
        boolean sameSubject = opens(order.command()) || order.complaint().equals(use.complaint());
        if (!sameSubject || !Fingerprint.of(order).equals(use.fingerprint())) {
            return false;
        }
        List<Text> texts = order.command().texts();
        Map<TextRef, Text> sealed = ports.texts().open(use.complaint(), use.texts());
        for (int i = 0; i < texts.size(); i++) {
            Text first = sealed.get(use.texts().get(i));
            if (first != null && !first.says(texts.get(i).plain())) {
                return false;
            }
        }
        return true;
    }

    private Answer firstAnswer(KeyUse use) {
        List<Entry> log = ports.complaints().find(use.complaint()).orElseThrow().entries();
        return new Answer.Done(
                Complaint.replay(use.complaint(), log.subList(0, (int) use.to())),
                log.subList((int) use.from(), (int) use.to()),
                true);
    }

    private Answer reused(KeyUse use) {
        return new Answer.Refused(
                rejected(Rejection.KEY_REUSED), ports.complaints().current(use.complaint()));
    }

    private Optional<Complaint> receivedBefore(Intake<Text> intake) {
        return externalId(intake)
                .flatMap(external -> ports.complaints().receivedAs(intake.channel(), external))
                .flatMap(ports.complaints()::current);
    }

    private static boolean opens(Command command) {
        return command instanceof Command.Receive || command instanceof Command.ImportHistory;
    }

    private static Optional<String> externalId(Command command) {
        if (command instanceof Command.Receive receive) {
            return externalId(receive.intake());
        }
        return command instanceof Command.ImportHistory past ? externalId(past.intake()) : Optional.empty();
    }

    static Optional<String> externalId(Intake<Text> intake) {
        return intake.trackingId()
                .map(TrackingId::value)
                .or(() -> intake.externalId().map(Text::plain));
    }
}
