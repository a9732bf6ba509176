// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static id.go.rembangkab.lapor.complaint.Status.REGISTERED;
import static id.go.rembangkab.lapor.complaint.Status.VERIFIED;
import static id.go.rembangkab.lapor.complaint.Verb.ADD_SUPPORT;
import static id.go.rembangkab.lapor.complaint.Verb.ANSWER_REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.ARCHIVE;
import static id.go.rembangkab.lapor.complaint.Verb.AUTO_CLOSE;
import static id.go.rembangkab.lapor.complaint.Verb.CLOSE;
import static id.go.rembangkab.lapor.complaint.Verb.COMPLETE;
import static id.go.rembangkab.lapor.complaint.Verb.CONFIRM_DONE;
import static id.go.rembangkab.lapor.complaint.Verb.DISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.INTERIM_REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.PEND;
import static id.go.rembangkab.lapor.complaint.Verb.RECEIVE;
import static id.go.rembangkab.lapor.complaint.Verb.RECORD_NOTIFICATION;
import static id.go.rembangkab.lapor.complaint.Verb.RECORD_PUBLICATION;
import static id.go.rembangkab.lapor.complaint.Verb.REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.REFUSE_REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.REGISTER;
import static id.go.rembangkab.lapor.complaint.Verb.RELAY_RESPONSE;
import static id.go.rembangkab.lapor.complaint.Verb.REOPEN;
import static id.go.rembangkab.lapor.complaint.Verb.REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.REQUEST_REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.RESPOND;
import static id.go.rembangkab.lapor.complaint.Verb.RESTORE;
import static id.go.rembangkab.lapor.complaint.Verb.RESUME_WORK;
import static id.go.rembangkab.lapor.complaint.Verb.RETURN_TO_NATIONAL;
import static id.go.rembangkab.lapor.complaint.Verb.RE_ENTER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The clock table: a row says what starts a clock, what holds it, what ends it, and what then happens (requirements §4).
 * No command mentions a clock; this is the only place where the two meet. Immutable.
 *
 * @param kind which clock
 * @param step the SOP's step, or the law it comes from
 * @param scope whether each agency has its own
 * @param starts what starts it
 * @param paused whether it is held while the complaint is PENDING
 * @param stops what ends it, in time or not
 * @param leftBy what leaves it behind, so that it is cancelled
 * @param atEnd what happens when its time has run out
 */
public record ClockRule(
        ClockKind kind,
        String step,
        Scope scope,
        List<Start> starts,
        boolean paused,
        Set<Verb> stops,
        Set<Verb> leftBy,
        AtEnd atEnd) {
    /**
     * Copies the collections.
     *
     * @param kind which clock
     * @param step the SOP's step, or the law it comes from
     * @param scope whether each agency has its own
     * @param starts what starts it
     * @param paused whether it is held while the complaint is PENDING
     * @param stops what ends it, in time or not
     * @param leftBy what leaves it behind, so that it is cancelled
     * @param atEnd what happens when its time has run out
     */
    public ClockRule {
        starts = List.copyOf(starts);
        stops = Set.copyOf(stops);
        leftBy = Set.copyOf(leftBy);
    }

    /** Whose clock it is. */
    public enum Scope {
        /** The complaint's. */
        COMPLAINT,
        /** One agency's, within the complaint. */
        AGENCY
    }

    /** What happens when the time of a clock has run out. */
    public enum AtEnd {
        /** Overdue; the admin is reminded. */
        OVERDUE,
        /** Overdue; escalated to the agency head, then the head of the Dinas, then the Bupati's list. */
        ESCALATE,
        /** Overdue, for the statistics of the agency. */
        STATISTICS,
        /** The complaint is archived as incomplete. */
        EXPIRE_PENDING,
        /** The complaint is closed by the system. */
        AUTO_CLOSE,
        /** Reopening is no longer possible. */
        WINDOW_SHUT,
        /** Stands on the monthly list. */
        MONTHLY_LIST;

        boolean window() {
            return this == EXPIRE_PENDING || this == AUTO_CLOSE || this == WINDOW_SHUT;
        }

        boolean reminds() {
            return this == OVERDUE || this == ESCALATE || this == EXPIRE_PENDING;
        }
    }

    /**
     * A way in which a clock starts.
     *
     * @param on the command
     * @param landing where the complaint must stand after it; empty for anywhere
     * @param only a condition on the complaint
     */
    public record Start(Verb on, Set<Status> landing, Only only) {
        /**
         * Copies the set.
         *
         * @param on the command
         * @param landing where the complaint must stand after it; empty for anywhere
         * @param only a condition on the complaint
         */
        public Start {
            landing = Set.copyOf(landing);
        }
    }

    /** A condition under which a clock starts. */
    public enum Only {
        /** None. */
        ALWAYS,
        /** The complaint did not come from SP4N-LAPOR! itself. */
        OFF_SP4N,
        /** No clock of the same kind runs or is held. */
        WHEN_NONE_RUNS
    }

    /** The table, in the order of requirements §4. */
    public static final List<ClockRule> ALL = List.of(
            rule(ClockKind.INTAKE, "2", AtEnd.OVERDUE)
                    .start(RECEIVE, Status.RECEIVED)
                    .start(RESTORE, Status.RECEIVED)
                    .held()
                    .stop(REGISTER)
                    .done(),
            rule(ClockKind.VERIFY, "3", AtEnd.ESCALATE)
                    .start(RECEIVE, REGISTERED)
                    .start(REGISTER, REGISTERED)
                    .start(COMPLETE, REGISTERED, VERIFIED)
                    .start(RESTORE, REGISTERED)
                    .start(RE_ENTER, REGISTERED)
                    .stop(DISPATCH, PEND, ARCHIVE, RETURN_TO_NATIONAL)
                    .done(),
            rule(ClockKind.NOTIFY, "3b", AtEnd.STATISTICS)
                    .ofAgency()
                    .start(DISPATCH)
                    .start(REDISPATCH)
                    .start(ADD_SUPPORT)
                    .stop(RECORD_NOTIFICATION)
                    .left(REDISPATCH)
                    .done(),
            rule(ClockKind.FIRST_RESPONSE, "L", AtEnd.OVERDUE)
                    .start(Only.WHEN_NONE_RUNS, DISPATCH)
                    .held()
                    .stop(INTERIM_REPLY, RESPOND)
                    .done(),
            rule(ClockKind.RESPONSE, "4", AtEnd.ESCALATE)
                    .start(Only.WHEN_NONE_RUNS, DISPATCH)
                    .start(RESUME_WORK)
                    .start(REOPEN)
                    .held()
                    .stop(RESPOND)
                    .done(),
            rule(ClockKind.ASSIGNMENT, "4", AtEnd.STATISTICS)
                    .ofAgency()
                    .start(DISPATCH)
                    .start(REDISPATCH)
                    .start(RESUME_WORK)
                    .start(REOPEN)
                    .held()
                    .stop(RESPOND)
                    .left(REDISPATCH)
                    .done(),
            rule(ClockKind.TRIAGE, "4", AtEnd.OVERDUE)
                    .start(REQUEST_REDISPATCH)
                    .stop(REDISPATCH, REFUSE_REDISPATCH, RETURN_TO_NATIONAL)
                    .done(),
            rule(ClockKind.COMPLETION, "L", AtEnd.EXPIRE_PENDING)
                    .start(PEND)
                    .stop(COMPLETE, ARCHIVE)
                    .done(),
            rule(ClockKind.RELAY, "5", AtEnd.OVERDUE)
                    .start(Only.OFF_SP4N, RESPOND)
                    .stop(RELAY_RESPONSE)
                    .done(),
            rule(ClockKind.MONITOR, "6", AtEnd.AUTO_CLOSE)
                    .start(RESPOND)
                    .start(ANSWER_REPLY)
                    .stop(REPLY, CLOSE, CONFIRM_DONE, AUTO_CLOSE)
                    .done(),
            rule(ClockKind.REPLY_HANDLING, "6", AtEnd.OVERDUE)
                    .start(REPLY)
                    .stop(ANSWER_REPLY, RESUME_WORK, CLOSE)
                    .done(),
            rule(ClockKind.PUBLICATION, "7", AtEnd.MONTHLY_LIST)
                    .ofAgency()
                    .stop(RECORD_PUBLICATION)
                    .done(),
            rule(ClockKind.REOPENING, "6", AtEnd.WINDOW_SHUT)
                    .start(AUTO_CLOSE)
                    .start(CLOSE)
                    .start(CONFIRM_DONE)
                    .stop(REOPEN)
                    .done());

    private static final Map<ClockKind, ClockRule> BY_KIND = index();

    /**
     * Returns the row of a clock.
     *
     * @param kind which
     * @return its row
     */
    public static ClockRule of(ClockKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), "every clock has a row");
    }

    /**
     * Tells whether the clock is a window that runs out rather than a duty that becomes late.
     *
     * @return true for COMPLETION, MONITOR and REOPENING
     */
    public boolean window() {
        return atEnd.window();
    }

    /**
     * Tells whether somebody is reminded before its end (R3.10).
     *
     * @return whether the thresholds of the policy apply
     */
    public boolean reminds() {
        return atEnd.reminds();
    }

    private static final Map<Verb, List<ClockRule>> BY_START = byStart();

    /**
     * Returns the clocks that a command may start, so that no command looks through the whole table.
     *
     * @param verb the command
     * @return their rows, in the order of the table
     */
    static List<ClockRule> startedBy(Verb verb) {
        return BY_START.getOrDefault(verb, List.of());
    }

    private static Map<Verb, List<ClockRule>> byStart() {
        Map<Verb, List<ClockRule>> rows = new EnumMap<>(Verb.class);
        for (ClockRule row : ALL) {
            for (Start start : row.starts) {
                rows.computeIfAbsent(start.on, verb -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private static Map<ClockKind, ClockRule> index() {
        Map<ClockKind, ClockRule> rows = new EnumMap<>(ClockKind.class);
        ALL.forEach(row -> rows.put(row.kind, row));
        return rows;
    }

    private static Row rule(ClockKind kind, String step, AtEnd atEnd) {
        return new Row(kind, step, atEnd);
    }

    private static final class Row {
        private final ClockKind kind;
        private final String step;
        private final AtEnd atEnd;
        private Scope scope = Scope.COMPLAINT;
        private final List<Start> starts = new ArrayList<>();
        private boolean paused;
        private final Set<Verb> stops = EnumSet.noneOf(Verb.class);
        private final Set<Verb> leftBy = EnumSet.noneOf(Verb.class);

        Row(ClockKind kind, String step, AtEnd atEnd) {
            this.kind = kind;
            this.step = step;
            this.atEnd = atEnd;
        }

        Row ofAgency() {
            scope = Scope.AGENCY;
            return this;
        }

        Row start(Verb on, Status... landing) {
            starts.add(new Start(on, Set.of(landing), Only.ALWAYS));
            return this;
        }

        Row start(Only only, Verb on) {
            starts.add(new Start(on, Set.of(), only));
            return this;
        }

        Row held() {
            paused = true;
            return this;
        }

        Row stop(Verb... verbs) {
            stops.addAll(List.of(verbs));
            return this;
        }

        Row left(Verb verb) {
            leftBy.add(verb);
            return this;
        }

        ClockRule done() {
            return new ClockRule(kind, step, scope, starts, paused, stops, leftBy, atEnd);
        }
    }
}
