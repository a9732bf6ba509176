package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an office has to report, and has not yet. */
public sealed interface Duty {
    /**
     * The semester report to the Bupati (SOP record 4): from the day after the semester until it is handed in.
     *
     * @param semester which semester
     */
    record SemesterReportDue(Semester semester) implements Duty {}

    /**
     * An agency's publication of a month (SOP step 7): while there is something to publish and no publication on record.
     *
     * @param agency which agency
     * @param month which month, as {@code 2025-05}
     * @param finished how many complaints it could publish
     * @param late whether the month has ended
     */
    record PublicationDue(AgencyCode agency, String month, long finished, boolean late) implements Duty {}

    /**
     * Tells whether the report of the last semester that has ended is to be handed in.
     *
     * @param submissions what was handed in
     * @param calendar whose zone tells the semesters apart
     * @param at as of when
     * @return the duty, or empty if it is met
     */
    static Optional<Duty> semester(Submissions submissions, WorkingCalendar calendar, Instant at) {
        Semester ended = Semester.of(calendar.dayOf(at)).before();
        boolean met = submissions.all().stream()
                .anyMatch(submission ->
                        submission.semester().equals(ended) && !submission.at().isAfter(at));
        return met ? Optional.empty() : Optional.of(new SemesterReportDue(ended));
    }

    /**
     * Lists which agencies have something to publish of a month, and have not.
     *
     * @param month the month's publication report
     * @return a duty for each such agency
     */
    static List<Duty> publications(PublicationReport month) {
        return month.agencies().stream()
                .filter(agency -> agency.records().isEmpty() && !agency.items().isEmpty())
                .<Duty>map(agency -> new PublicationDue(
                        agency.agency(), month.name(), agency.items().size(), month.complete()))
                .toList();
    }
}
