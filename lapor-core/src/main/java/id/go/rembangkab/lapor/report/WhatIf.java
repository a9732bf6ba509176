// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.sla.Norm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;

/**
 * What the clocks of recorded complaints would have said under another policy or calendar.
 *
 * <p>What was done and when is taken as recorded: nothing is decided again, no complaint would have gone another way, and the
 * log is not touched. Only deadlines are counted afresh from the recorded starts, pauses and classifications; a deadline that
 * a later decree was not allowed to move earlier (A15) is counted as if that decree had been known.
 *
 * @param question what was asked
 * @param policy the policy that was tried
 * @param calendar the calendar that was tried
 * @param zone its zone
 * @param complaints how many complaints were received in those days
 * @param rows one a kind of clock that ran
 * @param changes every clock that would have been judged otherwise, by complaint
 */
public record WhatIf(
        Question question,
        PolicyVersion policy,
        CalendarVersion calendar,
        ZoneId zone,
        long complaints,
        List<Row> rows,
        List<Change> changes)
        implements Report {
    /**
     * Copies the lists.
     *
     * @param question what was asked
     * @param policy the policy that was tried
     * @param calendar the calendar that was tried
     * @param zone its zone
     * @param complaints how many complaints
     * @param rows one a kind of clock
     * @param changes every clock judged otherwise
     */
    public WhatIf {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /**
     * What is asked.
     *
     * @param from the first day on which a complaint came in
     * @param to the last one, inclusive
     * @param asOf as of when, inclusive
     * @param agency the one agency asked about, or empty for all
     */
    public record Question(LocalDate from, LocalDate to, Instant asOf, Optional<AgencyCode> agency) {}

    /** How a clock stands, or would. */
    public enum Judgement {
        /** It was ended before its deadline. */
        IN_TIME,
        /** Its deadline passed before it was ended, or has passed. */
        LATE,
        /** A window that closed by itself, which nobody is late for. */
        RAN_OUT,
        /** It runs, or is held, and is not late. */
        RUNNING,
        /** What it measured fell away before the deadline. */
        LEFT,
        /** Its deadline reaches into a year whose days off are not known. */
        UNKNOWN
    }

    /**
     * One kind of clock.
     *
     * @param kind which
     * @param clocks how many ran
     * @param inTime how many were in time as recorded
     * @param late how many were late as recorded
     * @param ranOut how many windows ran out as recorded
     * @param wouldBeInTime how many would have been in time
     * @param wouldBeLate how many would have been late
     * @param wouldRunOut how many windows would have run out
     * @param unknown how many cannot be told
     * @param changed how many would have been judged otherwise
     */
    public record Row(
            ClockKind kind,
            long clocks,
            long inTime,
            long late,
            long ranOut,
            long wouldBeInTime,
            long wouldBeLate,
            long wouldRunOut,
            long unknown,
            long changed) {}

    /**
     * A clock that would have been judged otherwise.
     *
     * @param complaint of which complaint
     * @param trackingId its number in SP4N-LAPOR!
     * @param agency whose clock it was
     * @param kind which
     * @param started when it started
     * @param ended when it was ended, if it was
     * @param norm how long it ran
     * @param due when it was due; empty while it is held
     * @param judgement how it stands
     * @param wouldNorm how long it would have run
     * @param wouldDue when it would have been due; empty if it cannot be told
     * @param would how it would stand
     */
    public record Change(
            ComplaintId complaint,
            Optional<TrackingId> trackingId,
            Optional<AgencyCode> agency,
            ClockKind kind,
            Instant started,
            Optional<Instant> ended,
            Norm norm,
            Optional<Instant> due,
            Judgement judgement,
            Norm wouldNorm,
            Optional<Instant> wouldDue,
            Judgement would) {}

    /**
     * Counts clocks under another policy and calendar.
     *
     * @param question which complaints, as of when
     * @param policy the policy to try
     * @param calendar the calendar to try
     * @param histories every history there is, in any order; read once
     * @return what would have been
     */
    public static WhatIf of(Question question, Policy policy, WorkingCalendar calendar, Iterable<History> histories) {
        return StreamSupport.stream(histories.spliterator(), false).collect(counting(question, policy, calendar));
    }

    /**
     * Counts clocks in parts, as many at a time as the caller has threads for.
     *
     * @param question which complaints, as of when
     * @param policy the policy to try
     * @param calendar the calendar to try
     * @return what makes the report of every history there is, whichever part counts it
     */
    public static Collector<History, ?, WhatIf> counting(Question question, Policy policy, WorkingCalendar calendar) {
        return Collector.of(
                () -> new WhatIfTally(question, policy, calendar),
                WhatIfTally::add,
                WhatIfTally::and,
                WhatIfTally::report,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public String kind() {
        return "whatif";
    }

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public Instant asOf() {
        return question.asOf();
    }

    @Override
    public List<Table> tables() {
        return new WhatIfTables(this).all();
    }
}
