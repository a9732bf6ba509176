// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static id.go.rembangkab.lapor.complaint.Decision.rejected;

import id.go.rembangkab.lapor.agency.AgencyCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SOP as two total functions: no clock, no I/O, no state (R10.1). */
public final class Lifecycle {
    private Lifecycle() {}

    /**
     * Decides what becomes of a command. Never throws for a domain "no".
     *
     * @param subject the complaint as it stands, or empty if it is not there yet
     * @param order the command, with who, when and on which complaint
     * @param grounds everything else the decision rests on
     * @return the entries to append, or why not; reasons are tried in the order of {@link Rejection}
     */
    public static Decision decide(Optional<Complaint> subject, Order order, Grounds grounds) {
        Situation now = new Situation(subject, order, grounds);
        Verb verb = order.command().verb();
        Role role = order.by().role();
        Optional<Status> status = subject.map(Complaint::status);
        if (!Transition.allows(verb, role)
                || status.filter(stands -> Transition.reserves(verb, role, stands))
                        .isPresent()
                || !concerns(now)) {
            return rejected(
                    Rejection.NOT_ALLOWED_FOR_ROLE, verb.word(), order.by().toString(), rolesFor(verb));
        }
        if (subject.isPresent()) {
            Complaint complaint = subject.get();
            if (order.at().isBefore(complaint.last())) {
                return rejected(
                        Rejection.OUT_OF_ORDER, onTheWall(order.at(), grounds), onTheWall(complaint.last(), grounds));
            }
            if (order.expectedVersion().isPresent() && order.expectedVersion().getAsLong() != complaint.version()) {
                return rejected(
                        Rejection.STALE_VERSION,
                        String.valueOf(order.expectedVersion().getAsLong()),
                        String.valueOf(complaint.version()));
            }
        }
        Optional<Transition> row = Transition.permitting(verb, role, status);
        if (row.isEmpty()) {
            return subject.isPresent()
                            && Transition.permitting(verb, role, Optional.empty())
                                    .isPresent()
                    ? rejected(
                            Rejection.ALREADY_EXISTS,
                            verb.word(),
                            status.map(Enum::name).orElse("-"),
                            "-",
                            "-")
                    : rejected(
                            Rejection.NOT_ALLOWED_IN_STATE,
                            verb.word(),
                            status.map(Enum::name).orElse("-"));
        }
        for (Guard guard : row.get().guards()) {
            if (!guard.holds(now)) {
                return guard.refusal(now);
            }
        }
        return new Decision.Accepted(subject.isPresent() ? next(subject.get(), order, grounds) : first(order, grounds));
    }

    /**
     * Returns the complaint after one more entry.
     *
     * @param complaint the complaint
     * @param entry what happened
     * @return the complaint after it
     * @throws IllegalArgumentException if the entry cannot follow, which only a damaged log holds
     */
    public static Complaint evolve(Complaint complaint, Entry entry) {
        return complaint.after(entry);
    }

    /**
     * Returns the entry that records each deadline that has passed unmet and is not on record yet (requirements §4).
     *
     * @param complaint the complaint
     * @param at the instant; at {@code due} exactly a clock is late (R11.7)
     * @return one entry a clock, by SYSTEM, in the order of the clocks; empty if there is nothing to record
     */
    public static List<Entry> breaches(Complaint complaint, Instant at) {
        List<Entry> entries = List.of();
        for (Clock clock : complaint.clocks()) {
            if (clock.phase() == Clock.Phase.RUNNING
                    && !clock.breachRecorded()
                    && !ClockRule.of(clock.kind()).window()
                    && clock.isDue(at)) {
                if (entries.isEmpty()) {
                    entries = new ArrayList<>();
                }
                Instant due = clock.deadline().orElseThrow().due();
                entries.add(
                        new Entry(at, Actor.SYSTEM, new Event.Breached(clock.number(), clock.kind(), due), List.of()));
            }
        }
        return entries;
    }

    /**
     * Tells when time will next do something to a complaint: end a window, pass a deadline, reach a threshold.
     *
     * @param complaint the complaint
     * @param grounds its policy, and the calendar as known now
     * @return the instant, or empty if time does nothing to it
     */
    public static Optional<Instant> attention(Complaint complaint, Grounds grounds) {
        return Clocks.attention(complaint, grounds);
    }

    /**
     * Returns the threshold at which the keeper of a clock is to be reminded now (R3.10, R9.6).
     *
     * @param clock the clock
     * @param at the instant
     * @param grounds the policy of the case, and the calendar as known now
     * @return the highest percentage that has passed and was not spoken of yet
     */
    public static Optional<Integer> reminder(Clock clock, Instant at, Grounds grounds) {
        return Clocks.reminder(clock, at, grounds);
    }

    /**
     * Tells whether an open deadline would move if it followed the calendar as known now (R11.4).
     *
     * @param complaint the complaint
     * @param at the instant
     * @param grounds its policy, and the calendar as known now
     * @return whether adopting it changes anything
     */
    public static boolean calendarMoves(Complaint complaint, Instant at, Grounds grounds) {
        Order order = Order.of(complaint.id(), at, Actor.SYSTEM, new Command.AdoptCalendar());
        return !Clocks.turnedBy(complaint, order, complaint.stage(), grounds).isEmpty();
    }

    private static List<Entry> first(Order order, Grounds grounds) {
        Event event = order.command().match(new Outcome(grounds));
        List<ClockChange> clocks;
        if (order.command() instanceof Command.Receive receive) {
            Stage landing = receive.intake().channel().isSp4n() ? Stage.Plain.REGISTERED : Stage.Plain.RECEIVED;
            clocks = Clocks.opened(landing, order.at(), grounds);
        } else {
            clocks = Clocks.imported(((Command.ImportHistory) order.command()).past(), grounds);
        }
        return List.of(new Entry(order.at(), order.by(), event, clocks));
    }

    private static List<Entry> next(Complaint complaint, Order order, Grounds grounds) {
        List<Entry> entries = breaches(complaint, order.at());
        Complaint before = complaint;
        for (Entry breach : entries) {
            before = before.after(breach);
        }
        Event event = order.command().match(new Outcome(grounds));
        Stage landing = before.stageAfter(new Entry(order.at(), order.by(), event, List.of()));
        Entry entry = new Entry(order.at(), order.by(), event, Clocks.turnedBy(before, order, landing, grounds));
        if (entries.isEmpty()) {
            return List.of(entry);
        }
        entries.add(entry);
        return entries;
    }

    /**
     * A reporter acts on the own case only, an agency on a case it has; a remark also on one it helps with. Where no
     * agency has the case, it is the state that says no, unless the command could be given anywhere.
     */
    private static boolean concerns(Situation now) {
        Actor by = now.order().by();
        if (by.role() == Role.REPORTER) {
            return now.grounds().world().ownCase();
        }
        if (!by.role().ofAgency() || now.subject().isEmpty()) {
            return true;
        }
        AgencyCode agency = by.agency().orElseThrow();
        Verb verb = now.command().verb();
        boolean remark = verb == Verb.COMMENT || verb == Verb.ATTACH;
        if (remark && now.complaint().supporters().contains(agency)) {
            return true;
        }
        return now.lead().map(agency::equals).orElse(!remark);
    }

    private static String onTheWall(Instant instant, Grounds grounds) {
        return instant.atZone(grounds.calendar().zone()).toOffsetDateTime().toString();
    }

    private static String rolesFor(Verb verb) {
        return Transition.of(verb).stream()
                .flatMap(row -> row.by().stream())
                .distinct()
                .sorted()
                .map(Role::word)
                .collect(Collectors.joining(", "));
    }
}
