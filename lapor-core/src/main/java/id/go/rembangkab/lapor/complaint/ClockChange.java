// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What one entry does to one clock (R11.2). Clocks are numbered from 0 in the order in which they start; what is stored
 * is enough to say the deadline again without a calendar, and to check it with one. Immutable.
 */
public sealed interface ClockChange {
    /**
     * A clock starts, with the number that is next.
     *
     * @param kind which
     * @param agency whose it is, for the clocks of an agency
     * @param norm how long it runs
     * @param firstDay whether its first day counts
     * @param start from when
     * @param policy under which policy
     * @param calendar on which calendar
     * @param deadline when it ends
     */
    record Started(
            ClockKind kind,
            Optional<AgencyCode> agency,
            Norm norm,
            FirstDay firstDay,
            Instant start,
            PolicyVersion policy,
            CalendarVersion calendar,
            Deadline deadline)
            implements ClockChange {
        /**
         * Checks that nothing is null.
         *
         * @param kind which
         * @param agency whose it is, for the clocks of an agency
         * @param norm how long it runs
         * @param firstDay whether its first day counts
         * @param start from when
         * @param policy under which policy
         * @param calendar on which calendar
         * @param deadline when it ends
         */
        public Started {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(agency, "agency");
            start = Entry.micros(start);
        }
    }

    /**
     * A clock ends.
     *
     * @param clock its number
     * @param at when
     * @param outcome MET, BREACHED, CANCELLED or EXPIRED
     */
    record Stopped(int clock, Instant at, Clock.Phase outcome) implements ClockChange {
        /**
         * Checks that the outcome is one.
         *
         * @param clock its number
         * @param at when
         * @param outcome MET, BREACHED, CANCELLED or EXPIRED
         */
        public Stopped {
            at = Entry.micros(at);
            if (!outcome.ended()) {
                throw new IllegalArgumentException("outcome: expected the end of a clock, found " + outcome);
            }
        }
    }

    /**
     * A clock is held, and has no deadline meanwhile.
     *
     * @param clock its number
     */
    record Paused(int clock) implements ClockChange {}

    /**
     * A clock that was held goes on.
     *
     * @param clock its number
     * @param calendar on which calendar
     * @param deadline when it ends now
     */
    record Resumed(int clock, CalendarVersion calendar, Deadline deadline) implements ClockChange {}

    /**
     * A clock keeps its start and gets another deadline; both stay on record (R11.4, R11.5).
     *
     * @param clock its number
     * @param norm how long it runs now
     * @param calendar on which calendar
     * @param deadline when it ends now; empty while it is held
     */
    record Revised(int clock, Norm norm, CalendarVersion calendar, Optional<Deadline> deadline)
            implements ClockChange {}
}
