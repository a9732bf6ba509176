// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets time act: closes what the SOP closes by itself, puts missed deadlines on record, reminds, and lets open deadlines
 * follow a changed decree. What an erasure that was cut short has left is destroyed. Thread-safe if the ports are; several may run at once, on several
 * nodes too, and share the work.
 */
public final class Sweep {
    private static final int PAGE = 500;

    private final Ports ports;
    private final Desk desk;

    /**
     * Creates a sweep.
     *
     * @param ports what the desk stands on
     * @param desk the gate; nothing is changed but through it
     */
    public Sweep(Ports ports, Desk desk) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /**
     * Lets time act on every complaint to which something is due.
     *
     * <p>A complaint to which something later than {@code at} has happened is left alone. A deadline that is only a lower
     * bound is never acted on (A16).
     *
     * @param at the instant; what is due exactly then is late (R11.7)
     * @param swept told each complaint that was changed, with what was appended
     * @return how many complaints were changed
     */
    public int run(Instant at, Consumer<Answer.Done> swept) {
        int changed = 0;
        Optional<Standing> after = Optional.empty();
        while (true) {
            List<Standing> page = ports.complaints().claim(at, after, PAGE);
            List<ComplaintId> untouched = new ArrayList<>();
            for (Standing standing : page) {
                Optional<Answer.Done> done = sweep(standing.complaint(), at);
                done.ifPresentOrElse(swept, () -> untouched.add(standing.complaint()));
                changed += done.isPresent() ? 1 : 0;
            }
            if (!untouched.isEmpty()) {
                ports.complaints().release(untouched);
            }
            if (page.size() < PAGE) {
                ports.texts().finishErasures();
                return changed;
            }
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    private Optional<Answer.Done> sweep(ComplaintId id, Instant at) {
        List<Entry> entries = new ArrayList<>();
        Optional<Answer.Done> last = desk.elapse(id, at);
        last.ifPresent(done -> entries.addAll(done.entries()));
        Optional<Complaint> complaint =
                last.map(Answer.Done::complaint).or(() -> ports.complaints().current(id));
        for (Command remind : reminders(complaint, at)) {
            if (desk.handle(Order.of(id, at, Actor.SYSTEM, remind)) instanceof Answer.Done done) {
                entries.addAll(done.entries());
                last = Optional.of(done);
            }
        }
        return last.map(done -> new Answer.Done(done.complaint(), entries, false));
    }

    /** The highest threshold that has passed on each clock; those below it would only say the same again. */
    private List<Command> reminders(Optional<Complaint> complaint, Instant at) {
        List<Command> reminders = new ArrayList<>();
        for (Clock clock : complaint.map(Complaint::clocks).orElse(List.of())) {
            Lifecycle.reminder(clock, at, desk.rules(complaint.orElseThrow()))
                    .ifPresent(percent -> reminders.add(new Command.Remind(clock.number(), percent)));
        }
        return reminders;
    }

    /**
     * Lets every open deadline follow the newest calendar: later where a day off was added, exact where a year got its
     * decree, never earlier (R11.4, A15, A16).
     *
     * @param at the instant; a complaint to which something later has happened is taken at that later instant
     * @param moved told each complaint with a deadline that moved
     * @return how many complaints have one
     */
    public int adoptCalendar(Instant at, Consumer<Answer.Done> moved) {
        int changed = 0;
        Optional<Standing> after = Optional.empty();
        while (true) {
            List<Standing> page = ports.complaints().standing(true, after, PAGE);
            for (Standing standing : page) {
                Optional<Answer.Done> done = adopt(standing.complaint(), at);
                done.ifPresent(moved);
                changed += done.isPresent() ? 1 : 0;
            }
            if (page.size() < PAGE) {
                return changed;
            }
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    private Optional<Answer.Done> adopt(ComplaintId id, Instant at) {
        Complaint complaint = ports.complaints().find(id).orElseThrow().replay();
        Instant instant = at.isBefore(complaint.last()) ? complaint.last() : at;
        if (!Lifecycle.calendarMoves(complaint, instant, desk.rules(complaint))) {
            return Optional.empty();
        }
        Answer answer = desk.handle(Order.of(id, instant, Actor.SYSTEM, new Command.AdoptCalendar()));
        return answer instanceof Answer.Done done ? Optional.of(done) : Optional.empty();
    }
}
