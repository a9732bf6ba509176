// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;
import org.immutables.value.Value;

/**
 * The report on the complaints received in a semester, as far as they were known at an instant (SOP record 4, R12.3).
 *
 * <p>It holds no name and no text of a citizen: complaints are named by their ids. The sums of {@link #byAgency}, {@link
 * #byChannel}, {@link #byClass}, {@link #byCategory}, {@link #byKecamatan} and {@link #byMonth} are {@link #totals}, figure by
 * figure. Categories and kecamatan with fewer than {@value #SMALLEST} complaints are one row together, and so are as many more as
 * it takes for that row not to be small itself, and ratings are told only if there are as many. Tables of what officials did,
 * such as why complaints were archived or how many entries were backdated, are told however small: they single out no citizen.
 *
 * @param question what was asked
 * @param calendar the calendar that working days were counted on
 * @param zone its zone
 * @param complete whether the semester had ended by then
 * @param totals all of them
 * @param response how long answers took
 * @param before the semester before, by the same rules, as of the same instant
 * @param archived why complaints were archived
 * @param byAgency by the agency that has each, or had it last; those that no agency ever had under no agency
 * @param byOfficer what the Pejabat Penghubung answered
 * @param byClock every clock that ran
 * @param byChannel by channel
 * @param byClass by klasifikasi
 * @param byCategory by category
 * @param byKecamatan by kecamatan
 * @param byMonth by the month in which they came in
 * @param breaches every deadline that was missed, by agency, then by what was due first
 * @param replies what reporters said to the answers
 * @param unreachable active agencies without a registered contact number on the last day that counts
 * @param reveals every Reveal within the semester, of whatever complaint
 * @param backdated entries of these complaints that were recorded later than they say, by kind of event
 * @param undated past cases whose source does not tell when they came in; they are in no semester
 */
@Value.Builder
public record SemesterReport(
        Question question,
        CalendarVersion calendar,
        ZoneId zone,
        boolean complete,
        Counts totals,
        Spread response,
        Before before,
        List<ReasonRow> archived,
        List<AgencyRow> byAgency,
        List<OfficerRow> byOfficer,
        List<ClockRow> byClock,
        List<Group> byChannel,
        List<Group> byClass,
        List<Group> byCategory,
        List<Group> byKecamatan,
        List<Group> byMonth,
        List<Breach> breaches,
        Replies replies,
        List<Agency> unreachable,
        List<Reveal> reveals,
        List<EventRow> backdated,
        long undated)
        implements Report {
    /** Groups below this are not shown alone where they could single a person out. */
    public static final int SMALLEST = 5;

    /**
     * Copies the collections.
     *
     * @param question what was asked
     * @param calendar the calendar that working days were counted on
     * @param zone its zone
     * @param complete whether the semester had ended by then
     * @param totals all of them
     * @param response how long answers took
     * @param before the semester before
     * @param archived why complaints were archived
     * @param byAgency by agency
     * @param byOfficer by Pejabat Penghubung
     * @param byClock by clock
     * @param byChannel by channel
     * @param byClass by klasifikasi
     * @param byCategory by category
     * @param byKecamatan by kecamatan
     * @param byMonth by month
     * @param breaches every deadline that was missed
     * @param replies what reporters said
     * @param unreachable agencies without a registered contact number
     * @param reveals every Reveal
     * @param backdated entries recorded later than they say
     * @param undated past cases in no semester
     */
    public SemesterReport {
        archived = List.copyOf(archived);
        byAgency = List.copyOf(byAgency);
        byOfficer = List.copyOf(byOfficer);
        byClock = List.copyOf(byClock);
        byChannel = List.copyOf(byChannel);
        byClass = List.copyOf(byClass);
        byCategory = List.copyOf(byCategory);
        byKecamatan = List.copyOf(byKecamatan);
        byMonth = List.copyOf(byMonth);
        breaches = List.copyOf(breaches);
        unreachable = List.copyOf(unreachable);
        reveals = List.copyOf(reveals);
        backdated = List.copyOf(backdated);
    }

    /**
     * What is asked.
     *
     * @param semester which semester
     * @param asOf as of when, inclusive
     * @param agency the one agency asked about, or empty for all complaints
     */
    public record Question(Semester semester, Instant asOf, Optional<AgencyCode> agency) {}

    /**
     * The semester before.
     *
     * @param semester which
     * @param totals its complaints
     * @param response how long answers took
     */
    public record Before(Semester semester, Counts totals, Spread response) {}

    /**
     * Complaints archived for one reason.
     *
     * @param reason the reason
     * @param complaints how many
     */
    public record ReasonRow(ArchiveReason reason, long complaints) {}

    /**
     * Entries of one kind.
     *
     * @param event the stored name of the event
     * @param entries how many
     */
    public record EventRow(String event, long entries) {}

    /**
     * Complaints that have something in common.
     *
     * @param key what; empty if it is not known
     * @param merged how many small groups are one in this row; 0 for a group of its own
     * @param counts how many
     * @param response how long answers took
     */
    public record Group(Optional<String> key, int merged, Counts counts, Spread response) {}

    /**
     * One agency.
     *
     * @param agency its code; empty for complaints that no agency ever had
     * @param name its name as registered, or empty
     * @param counts the complaints that it has or had last
     * @param response how long answers took, as the citizen sees it
     * @param assigned how often it was given a complaint, those it passed on among them
     * @param answeredInTime how many of these it answered in its own time
     * @param late how many of these passed their deadline with it
     * @param passedOn how many of these another agency got in time
     * @param assignment how long it took with this agency
     */
    public record AgencyRow(
            Optional<AgencyCode> agency,
            String name,
            Counts counts,
            Spread response,
            long assigned,
            long answeredInTime,
            long late,
            long passedOn,
            Spread assignment) {}

    /**
     * What one Pejabat Penghubung answered, or several of one agency whom the log does not tell apart.
     *
     * @param agency the agency
     * @param officers who was registered when the answer was given; empty if nobody was
     * @param answers how many answers
     * @param inTime how many of them before the deadline of the assignment
     * @param assignment how long they took
     */
    public record OfficerRow(AgencyCode agency, String officers, long answers, long inTime, Spread assignment) {}

    /**
     * One kind of clock.
     *
     * @param kind which
     * @param started how many ran
     * @param open how many run and are not late
     * @param paused how many are held
     * @param met how many were ended in time
     * @param breached how many are late or were ended too late
     * @param cancelled how many fell away
     * @param expired how many windows ran out
     * @param days how long those took that were ended by what they measure
     */
    public record ClockRow(
            ClockKind kind,
            long started,
            long open,
            long paused,
            long met,
            long breached,
            long cancelled,
            long expired,
            Spread days) {}

    /**
     * A deadline that was missed, with what it was counted from (R11.1).
     *
     * @param complaint the complaint
     * @param trackingId its number in SP4N-LAPOR!
     * @param agency whose clock it was, or who had the complaint last
     * @param kind which clock
     * @param norm how long it runs
     * @param started when it started
     * @param due the first instant that was too late
     * @param ended when it was ended, if it was
     * @param daysLate working days after the last day in time, up to the end or the instant of the report; empty if they reach
     *     into a year whose days off are not known
     * @param passedOver the decreed days off on the way
     * @param pauses when it was held
     */
    public record Breach(
            ComplaintId complaint,
            Optional<TrackingId> trackingId,
            Optional<AgencyCode> agency,
            ClockKind kind,
            Norm norm,
            Instant started,
            Instant due,
            Optional<Instant> ended,
            Optional<Integer> daysLate,
            List<DayOff> passedOver,
            List<Pause> pauses) {}

    /**
     * What reporters said to the answers.
     *
     * @param replies how many replies were given
     * @param replied how many complaints have one
     * @param reopened how many complaints were opened again
     * @param confirmed how many were closed by the reporter
     * @param ratings how many ratings of 1 to 5 were given, worst first; empty if they are fewer than {@value
     *     SemesterReport#SMALLEST} in all
     * @param rated how many ratings in all
     * @param mean the mean rating, to two places; empty like the ratings
     */
    public record Replies(
            long replies,
            long replied,
            long reopened,
            long confirmed,
            List<Long> ratings,
            long rated,
            Optional<BigDecimal> mean) {}

    /**
     * Somebody opened what was sealed (R0.2).
     *
     * @param complaint of which complaint
     * @param at when
     * @param by who, as the log names officials
     */
    public record Reveal(ComplaintId complaint, Instant at, String by) {}

    /**
     * Counts a semester.
     *
     * @param question which semester, as of when, of which agency
     * @param calendar the calendar that working days are counted on
     * @param agencies the registry
     * @param histories every history there is, in any order; read once, none is kept
     * @return the report
     */
    public static SemesterReport of(
            Question question, WorkingCalendar calendar, List<Agency> agencies, Iterable<History> histories) {
        return StreamSupport.stream(histories.spliterator(), false).collect(counting(question, calendar, agencies));
    }

    /**
     * Counts a semester in parts, as many at a time as the caller has threads for.
     *
     * @param question which semester, as of when, of which agency
     * @param calendar the calendar that working days are counted on
     * @param agencies the registry
     * @return what makes the report of every history there is, whichever part counts it
     */
    public static Collector<History, ?, SemesterReport> counting(
            Question question, WorkingCalendar calendar, List<Agency> agencies) {
        return Collector.of(
                () -> new SemesterTally(question, calendar, agencies),
                SemesterTally::add,
                SemesterTally::and,
                SemesterTally::report,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public String kind() {
        return "semester";
    }

    @Override
    public String name() {
        return question.semester().toString();
    }

    @Override
    public Instant asOf() {
        return question.asOf();
    }

    @Override
    public List<Table> tables() {
        return new SemesterTables(this).all();
    }
}
