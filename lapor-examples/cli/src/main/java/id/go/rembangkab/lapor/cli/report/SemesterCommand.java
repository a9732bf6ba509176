package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.SemesterReport;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor report semester 2026-1}: what the Bupati reads. */
@Command(name = "semester")
final class SemesterCommand extends Reporting {
    @Parameters(paramLabel = "YYYY-1|2", descriptionKey = "report.semester")
    private String semester = "";

    SemesterCommand(Terminal terminal) {
        super(terminal);
    }

    private Semester semester() {
        return semester(semester);
    }

    static Semester semester(String text) {
        try {
            return Semester.parse(text);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("YYYY-1|2", "expected.semester").initCause(e);
        }
    }

    @Override
    void check(Instant asOf) {
        if (WorkingCalendar.indonesia().dayOf(asOf).isBefore(semester().first())) {
            throw BadInput.in("YYYY-1|2", "expected.begun", semester().first());
        }
    }

    @Override
    Report report(Office office, Iterable<History> histories, Instant asOf, Optional<AgencyCode> agency) {
        return SemesterReport.of(
                new SemesterReport.Question(semester(), asOf, agency),
                office.ports().rulebook().calendar(),
                office.ports().agencies().all(),
                histories);
    }

    @Override
    String fileName(Renderer renderer) {
        return "semester-" + semester() + "." + renderer.extension();
    }
}
