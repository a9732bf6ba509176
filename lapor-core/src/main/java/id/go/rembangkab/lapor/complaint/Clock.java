// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One clock of one complaint: what it measures, when it is due, and how it ended. Immutable.
 *
 * <p>It is always what replaying the log gives (R10.3); only a {@link ClockChange} makes another one of it.
 */
public final class Clock {
    private final int number;
    private final ClockChange.Started origin;
    private final Norm norm;
    private final CalendarVersion calendar;
    private final Optional<Deadline> deadline;
    private final List<Deadline> earlier;
    private final List<Pause> pauses;
    private final Phase phase;
    private final boolean breached;
    private final int reminded;
    private final Optional<Instant> ended;

    /** How far a clock is, apart from what time alone does to it. */
    public enum Phase {
        /** It runs. */
        RUNNING,
        /** It is held. */
        PAUSED,
        /** It was stopped in time. */
        MET,
        /** It was stopped too late. */
        BREACHED,
        /** What it measured fell away. */
        CANCELLED,
        /** A window that ran out. */
        EXPIRED;

        /**
         * Tells whether the clock has ended.
         *
         * @return false for RUNNING and PAUSED
         */
        public boolean ended() {
            return this != RUNNING && this != PAUSED;
        }
    }

    /** How a clock looks at an instant; the names are API. */
    public enum State {
        /** It runs, and is not late. */
        OPEN,
        /** It is held. */
        PAUSED,
        /** It was stopped in time. */
        MET,
        /** It is late, or was stopped too late; for ever. */
        BREACHED,
        /** What it measured fell away. */
        CANCELLED,
        /** A window that has run out. */
        EXPIRED
    }

    private Clock(Draft draft) {
        this.number = draft.number;
        this.origin = draft.origin;
        this.norm = draft.norm;
        this.calendar = draft.calendar;
        this.deadline = draft.deadline;
        this.earlier = draft.earlier;
        this.pauses = draft.pauses;
        this.phase = draft.phase;
        this.breached = draft.breached;
        this.reminded = draft.reminded;
        this.ended = draft.ended;
    }

    static Clock started(int number, ClockChange.Started start) {
        return new Draft(number, start).done();
    }

    Clock stopped(ClockChange.Stopped stop) {
        Draft draft = new Draft(this);
        if (phase == Phase.PAUSED) {
            draft.pauses = endPause(stop.at());
        }
        draft.phase = stop.outcome();
        draft.ended = Optional.of(stop.at());
        return draft.done();
    }

    Clock paused(Instant at) {
        Draft draft = new Draft(this);
        draft.phase = Phase.PAUSED;
        draft.pauses = append(pauses, new Pause(at, Optional.empty()));
        draft.earlier = deadline.map(due -> append(earlier, due)).orElse(earlier);
        draft.deadline = Optional.empty();
        return draft.done();
    }

    Clock resumed(Instant at, ClockChange.Resumed resumed) {
        Draft draft = new Draft(this);
        draft.phase = Phase.RUNNING;
        draft.pauses = endPause(at);
        draft.calendar = resumed.calendar();
        draft.deadline = Optional.of(resumed.deadline());
        return draft.done();
    }

    Clock revised(ClockChange.Revised revised) {
        Draft draft = new Draft(this);
        draft.norm = revised.norm();
        draft.calendar = revised.calendar();
        draft.earlier = deadline.map(due -> append(earlier, due)).orElse(earlier);
        draft.deadline = revised.deadline();
        return draft.done();
    }

    Clock markedBreached() {
        Draft draft = new Draft(this);
        draft.breached = true;
        return draft.done();
    }

    Clock reminded(int percent) {
        Draft draft = new Draft(this);
        draft.reminded = percent;
        return draft.done();
    }

    /** The pauses as they would be if the clock went on at an instant. */
    List<Pause> endPause(Instant at) {
        List<Pause> closed = new ArrayList<>(pauses);
        closed.replaceAll(pause -> pause.to().isPresent() ? pause : new Pause(pause.from(), Optional.of(at)));
        return List.copyOf(closed);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    /**
     * Returns its number within the complaint.
     *
     * @return from 0, in the order started
     */
    public int number() {
        return number;
    }

    /**
     * Returns which clock it is.
     *
     * @return the kind
     */
    public ClockKind kind() {
        return origin.kind();
    }

    /**
     * Returns whose clock it is.
     *
     * @return the agency, for the clocks of an agency
     */
    public Optional<AgencyCode> agency() {
        return origin.agency();
    }

    /**
     * Returns how long it runs, as it stands now.
     *
     * @return the norm
     */
    public Norm norm() {
        return norm;
    }

    /**
     * Tells whether its first day counts.
     *
     * @return the rule it was started under
     */
    public FirstDay firstDay() {
        return origin.firstDay();
    }

    /**
     * Returns from when it runs.
     *
     * @return the start, which nothing ever moves
     */
    public Instant started() {
        return origin.start();
    }

    /**
     * Returns the policy its norm came from.
     *
     * @return the version
     */
    public PolicyVersion policy() {
        return origin.policy();
    }

    /**
     * Returns the calendar its deadline was counted on.
     *
     * @return the version
     */
    public CalendarVersion calendar() {
        return calendar;
    }

    /**
     * Returns its deadline.
     *
     * @return the deadline; empty while it is held
     */
    public Optional<Deadline> deadline() {
        return deadline;
    }

    /**
     * Returns the deadlines it had before, oldest first (R11.5).
     *
     * @return what pauses, reclassification and decrees have replaced
     */
    public List<Deadline> earlier() {
        return earlier;
    }

    /**
     * Returns when it was held.
     *
     * @return the pauses, oldest first; the last may be open
     */
    public List<Pause> pauses() {
        return pauses;
    }

    /**
     * Returns how far it is, apart from what time alone does to it.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Tells whether a breach is on record (R11.3).
     *
     * @return true once an entry has recorded it
     */
    public boolean breachRecorded() {
        return breached;
    }

    /**
     * Returns the last threshold its keeper was reminded at.
     *
     * @return a percentage, 0 if none
     */
    public int reminded() {
        return reminded;
    }

    /**
     * Returns when it ended.
     *
     * @return the instant, or empty if it has not
     */
    public Optional<Instant> ended() {
        return ended;
    }

    /**
     * Tells whether its time has run out: at the exact instant {@code due} it has, one instant earlier it has not (R11.7).
     * A deadline that is only a lower bound never has (A16).
     *
     * @param at the instant
     * @return whether {@code at >= due}
     */
    public boolean isDue(Instant at) {
        return deadline.isPresent()
                && deadline.get().certainty() == Certainty.DECREED
                && !at.isBefore(deadline.get().due());
    }

    /**
     * Tells how it looks at an instant, swept or not.
     *
     * @param at the instant
     * @return its state
     */
    public State state(Instant at) {
        return switch (phase) {
            case PAUSED -> State.PAUSED;
            case MET -> State.MET;
            case BREACHED -> State.BREACHED;
            case CANCELLED -> State.CANCELLED;
            case EXPIRED -> State.EXPIRED;
            case RUNNING -> {
                if (breached) {
                    yield State.BREACHED;
                }
                if (!isDue(at)) {
                    yield State.OPEN;
                }
                yield ClockRule.of(kind()).window() ? State.EXPIRED : State.BREACHED;
            }
        };
    }

    private List<Object> facts() {
        return List.of(number, origin, norm, calendar, deadline, earlier, pauses, phase, breached, reminded, ended);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clock clock && facts().equals(clock.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    @Override
    public String toString() {
        return kind() + agency().map(code -> "(" + code + ")").orElse("") + " " + norm + " " + phase;
    }

    private static final class Draft {
        private final int number;
        private final ClockChange.Started origin;
        private Norm norm;
        private CalendarVersion calendar;
        private Optional<Deadline> deadline;
        private List<Deadline> earlier;
        private List<Pause> pauses;
        private Phase phase;
        private boolean breached;
        private int reminded;
        private Optional<Instant> ended;

        Draft(int number, ClockChange.Started start) {
            this.number = number;
            this.origin = start;
            this.norm = start.norm();
            this.calendar = start.calendar();
            this.deadline = Optional.of(start.deadline());
            this.earlier = List.of();
            this.pauses = List.of();
            this.phase = Phase.RUNNING;
            this.ended = Optional.empty();
        }

        Draft(Clock clock) {
            this.number = clock.number;
            this.origin = clock.origin;
            this.norm = clock.norm;
            this.calendar = clock.calendar;
            this.deadline = clock.deadline;
            this.earlier = clock.earlier;
            this.pauses = clock.pauses;
            this.phase = clock.phase;
            this.breached = clock.breached;
            this.reminded = clock.reminded;
            this.ended = clock.ended;
        }

        Clock done() {
            return new Clock(this);
        }
    }
}
