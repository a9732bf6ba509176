// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Role;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;

/** What an office has to report, and has not yet. */
public sealed interface Duty {
    /**
     * The semester report to the Bupati (SOP record 4): from the day after the semester until it is handed in.
     *
     * @param semester which semester
     */
    record SemesterReportDue(Semester semester) implements Duty {}

    /**
     * An agency's publication of a month (SOP step 7): while there is something to publish and no publication on record, of that
     * month or of anything finished in it.
     *
     * @param agency which agency
     * @param month which month
     * @param finished how many complaints it could publish
     * @param late whether the month has ended
     */
    record PublicationDue(AgencyCode agency, YearMonth month, long finished, boolean late) implements Duty {}

    /**
     * Tells whether somebody is to see it: a citizen sees none, and an agency its own publications alone.
     *
     * @param reader who looks
     * @return whether it concerns them
     */
    default boolean concerns(Actor reader) {
        if (reader.role() == Role.REPORTER) {
            return false;
        }
        Optional<AgencyCode> agency = reader.agency();
        return agency.isEmpty()
                || (this instanceof PublicationDue publication
                        && publication.agency().equals(agency.get()));
    }

    /**
     * Tells what it is, as the formats for machines have it.
     *
     * @return its fields, by name
     */
    default Map<String, Object> facts() {
        Map<String, Object> told = new LinkedHashMap<>();
        if (this instanceof PublicationDue publication) {
            told.put("duty", "PUBLICATION");
            told.put("agency", publication.agency().value());
            told.put("month", publication.month().toString());
            told.put("finished", publication.finished());
            told.put("late", publication.late());
        } else if (this instanceof SemesterReportDue report) {
            told.put("duty", "SEMESTER_REPORT");
            told.put("semester", report.semester().toString());
        }
        return told;
    }

    /**
     * Lists everything that is to be reported: the semester that has ended last, the month that runs, and the twelve before. An
     * office without a complaint has nothing to report.
     *
     * @param submissions what was handed in; where no record of that is kept, no semester report is asked for
     * @param calendar whose zone tells months and semesters apart
     * @param histories every history there is, in any order; read once
     * @param at as of when
     * @return the semester report first, then publications by month and agency
     */
    static List<Duty> all(
            Optional<Submissions> submissions, WorkingCalendar calendar, Iterable<History> histories, Instant at) {
        return StreamSupport.stream(histories.spliterator(), false).collect(listing(submissions, calendar, at));
    }

    /**
     * Lists the same in parts, as many at a time as the caller has threads for.
     *
     * @param submissions what was handed in; where no record of that is kept, no semester report is asked for
     * @param calendar whose zone tells months and semesters apart
     * @param at as of when
     * @return what makes the list of every history there is, whichever part looks at it
     */
    static Collector<History, ?, List<Duty>> listing(
            Optional<Submissions> submissions, WorkingCalendar calendar, Instant at) {
        return Collector.of(
                () -> new PublicationDuties(calendar, at),
                PublicationDuties::add,
                PublicationDuties::and,
                publications -> {
                    List<Duty> duties = new ArrayList<>();
                    if (publications.any()) {
                        submissions
                                .flatMap(record -> ended(record, calendar, at))
                                .ifPresent(duties::add);
                        duties.addAll(publications.due());
                    }
                    return duties;
                },
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Tells whether the report of the semester that has ended last is to be handed in.
     *
     * @param submissions what was handed in
     * @param calendar whose zone tells semesters apart
     * @param histories every history there is; asked only whether there is one
     * @param at as of when
     * @return the duty, or empty if it is met or the office has no complaint
     */
    static Optional<Duty> semester(
            Submissions submissions, WorkingCalendar calendar, Iterable<History> histories, Instant at) {
        return histories.iterator().hasNext() ? ended(submissions, calendar, at) : Optional.empty();
    }

    private static Optional<Duty> ended(Submissions submissions, WorkingCalendar calendar, Instant at) {
        Semester ended = Semester.of(calendar.dayOf(at)).before();
        boolean met = submissions.all().stream()
                .anyMatch(submission ->
                        submission.semester().equals(ended) && !submission.at().isAfter(at));
        return met ? Optional.empty() : Optional.of(new SemesterReportDue(ended));
    }
}
