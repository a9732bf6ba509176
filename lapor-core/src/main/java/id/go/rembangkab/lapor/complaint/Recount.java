// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.complaint.ClockChange.Resumed;
import id.go.rembangkab.lapor.complaint.ClockChange.Revised;
import id.go.rembangkab.lapor.complaint.ClockChange.Started;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Counts every deadline of a log again, under the policy and calendar it was counted with (R11.2). */
public final class Recount {
    private Recount() {}

    /** Where the rules of the time are to be had. */
    @FunctionalInterface
    public interface Rules {
        /**
         * Finds the rules of a deadline.
         *
         * @param policy the version of the policy
         * @param calendar the version of the calendar
         * @return the grounds, or empty if the rulebook lacks one of them
         */
        Optional<Grounds> of(PolicyVersion policy, CalendarVersion calendar);
    }

    /**
     * A deadline that is not what counting gives.
     *
     * @param sequence the place in the log, from 1
     * @param clock the number of the clock
     * @param kind which clock it is
     * @param stored what the log says
     * @param counted what counting gives, or empty if the rules of the time are not known
     */
    public record Mismatch(long sequence, int clock, ClockKind kind, Deadline stored, Optional<Deadline> counted) {
        /**
         * Checks that nothing is null.
         *
         * @param sequence the place in the log, from 1
         * @param clock the number of the clock
         * @param kind which clock it is
         * @param stored what the log says
         * @param counted what counting gives, or empty if the rules of the time are not known
         */
        public Mismatch {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(stored, "stored");
            Objects.requireNonNull(counted, "counted");
        }
    }

    /**
     * Counts again.
     *
     * @param complaint the complaint
     * @param log its entries, oldest first
     * @param rules where the rules of the time are to be had
     * @return the first deadline that differs, or empty if none does
     */
    public static Optional<Mismatch> first(ComplaintId complaint, List<Entry> log, Rules rules) {
        Complaint after = Complaint.replay(complaint, log.subList(0, 1));
        Optional<Mismatch> found = check(List.of(), after, log.get(0), rules);
        for (int i = 1; i < log.size() && found.isEmpty(); i++) {
            List<Clock> before = after.clocks();
            after = after.after(log.get(i));
            found = check(before, after, log.get(i), rules);
        }
        return found;
    }

    private static Optional<Mismatch> check(List<Clock> before, Complaint after, Entry entry, Rules rules) {
        int next = before.size();
        for (ClockChange change : entry.clocks()) {
            int number = change instanceof Started ? next++ : number(change);
            Optional<Mismatch> found = stored(change)
                    .flatMap(stored ->
                            check(before, after, entry, rules, after.clocks().get(number), change, stored));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mismatch> check(
            List<Clock> before,
            Complaint after,
            Entry entry,
            Rules rules,
            Clock clock,
            ClockChange change,
            Deadline stored) {
        Norm norm = change instanceof Started started ? started.norm() : clock.norm();
        Optional<Deadline> counted = rules.of(clock.policy(), calendar(change, clock))
                .map(grounds -> Clocks.due(grounds, norm, clock.firstDay(), clock.started(), pausesAt(change, clock)))
                .map(deadline -> mayNotMoveEarlier(change, entry)
                        ? lastOf(before.get(clock.number()))
                                .map(last -> Clocks.neverEarlier(last, deadline))
                                .orElse(deadline)
                        : deadline);
        return counted.filter(stored::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Mismatch(after.version(), clock.number(), clock.kind(), stored, counted));
    }

    private static List<Pause> pausesAt(ClockChange change, Clock clock) {
        return change instanceof Started ? List.of() : clock.pauses();
    }

    private static boolean mayNotMoveEarlier(ClockChange change, Entry entry) {
        return change instanceof Resumed
                || (change instanceof Revised && entry.event() instanceof Event.CalendarAdopted);
    }

    private static Optional<Deadline> lastOf(Clock before) {
        return before.deadline()
                .or(() -> before.earlier().isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.earlier().get(before.earlier().size() - 1)));
    }

    private static Optional<Deadline> stored(ClockChange change) {
        if (change instanceof Started started) {
            return Optional.of(started.deadline());
        }
        if (change instanceof Resumed resumed) {
            return Optional.of(resumed.deadline());
        }
        return change instanceof Revised revised ? revised.deadline() : Optional.empty();
    }

    private static CalendarVersion calendar(ClockChange change, Clock clock) {
        return change instanceof Started started ? started.calendar() : clock.calendar();
    }

    private static int number(ClockChange change) {
        if (change instanceof Resumed resumed) {
            return resumed.clock();
        }
        if (change instanceof Revised revised) {
            return revised.clock();
        }
        return change instanceof ClockChange.Stopped stopped ? stopped.clock() : ((ClockChange.Paused) change).clock();
    }
}
