// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static id.go.rembangkab.lapor.complaint.Classification.Kind.COMPLAINT;
import static id.go.rembangkab.lapor.report.Bureau.ADMIN;
import static id.go.rembangkab.lapor.report.Bureau.DKP;
import static id.go.rembangkab.lapor.report.Bureau.PU;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.memory.MemorySubmissions;
import id.go.rembangkab.lapor.report.Duty.PublicationDue;
import id.go.rembangkab.lapor.report.Duty.SemesterReportDue;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is owed, and until when: "1 bulan sekali" (SOP step 7), "dilaporkan kepada Bupati setiap semester" (record 4). */
class DutyTest {
    private static final SemesterReportDue REPORT = new SemesterReportDue(Semester.parse("2024-2"));

    private final Bureau bureau = new Bureau();
    private final MemorySubmissions submissions = new MemorySubmissions();

    private List<Duty> at(String instant) {
        return Duty.all(Optional.of(submissions), WorkingCalendar.indonesia(), bureau.histories(), Bureau.at(instant));
    }

    private void finishedInFebruary(String id) {
        bureau.working(id, "2025-02-03", PU, COMPLAINT);
        bureau.answered(id, "2025-02-05", PU);
        bureau.rated(id, "2025-02-06", 5);
    }

    private static PublicationDue publication(String month, long finished, boolean late) {
        return new PublicationDue(PU, YearMonth.parse(month), finished, late);
    }

    private void published(String id, String at) {
        bureau.ok(id, at, Actor.liaison(PU), new Command.RecordPublication("https://pu.example/" + id));
    }

    @Test
    @Tag("R12.3")
    void the_semester_report_is_owed_until_it_is_handed_in_and_an_office_without_a_complaint_owes_none() {
        assertThat(at("2025-02-01T00:00")).isEmpty();
        bureau.registered("A", "2025-01-06", Optional.empty());
        assertThat(at("2025-02-01T00:00")).containsExactly(REPORT);
        submissions.add(new Submission(REPORT.semester(), Bureau.at("2025-02-03T09:00"), ADMIN));
        assertThat(at("2025-02-04T00:00")).isEmpty();
        assertThat(at("2025-02-02T00:00")).as("as was known then").containsExactly(REPORT);
        assertThat(at("2025-07-01T00:00")).containsExactly(new SemesterReportDue(Semester.parse("2025-1")));
    }

    @Test
    @Tag("R7.1")
    void a_month_is_owed_by_the_agency_that_finished_something_until_it_publishes() {
        finishedInFebruary("A");
        finishedInFebruary("B");
        assertThat(at("2025-02-20T00:00")).containsExactly(REPORT, publication("2025-02", 2, false));
        assertThat(at("2025-03-01T00:00")).containsExactly(REPORT, publication("2025-02", 2, true));
        published("A", "2025-02-27T09:00");
        assertThat(at("2025-03-01T00:00")).containsExactly(REPORT);
    }

    @Test
    @Tag("R7.1")
    void a_late_publication_makes_up_for_the_month_in_which_it_was_finished() {
        finishedInFebruary("A");
        assertThat(at("2025-04-10T00:00")).contains(publication("2025-02", 1, true));
        published("A", "2025-04-11T09:00");
        assertThat(at("2025-04-12T00:00")).containsExactly(REPORT);
    }

    @Test
    @Tag("R7.1")
    @Tag("R13.2")
    void nothing_is_owed_of_what_was_erased() {
        finishedInFebruary("A");
        bureau.ok("A", "2025-02-07T09:00", ADMIN, new Command.Erase(bureau.text("permintaan")));
        assertThat(at("2025-03-01T00:00")).containsExactly(REPORT);
    }

    @Test
    void each_is_told_of_what_is_theirs_to_do() {
        Duty publication = publication("2025-02", 1, true);
        assertThat(List.of(ADMIN, Actor.liaison(PU), Actor.liaison(DKP), Actor.reporter("r1")))
                .map(publication::concerns)
                .containsExactly(true, true, false, false);
        assertThat(List.of(ADMIN, Actor.liaison(PU), Actor.reporter("r1")))
                .map(REPORT::concerns)
                .containsExactly(true, false, false);
    }
}
