// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.report.Figure;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.SemesterReport;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
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
    Collector<History, ?, SemesterReport> counting(Office office, Instant asOf, Optional<AgencyCode> agency) {
        return SemesterReport.counting(
                new SemesterReport.Question(semester(), asOf, agency),
                office.ports().rulebook().calendar(),
                office.ports().agencies().all());
    }

    /** Whoever gets an empty report may have meant another semester. */
    @Override
    void lookAt(Report report, Office office) {
        if (report instanceof SemesterReport counted
                && counted.totals().of(Figure.RECEIVED) == 0
                && counted.question().agency().isEmpty()) {
            Map<Semester, Long> received =
                    collect(office, bySemester(office.ports().rulebook().calendar()));
            if (!received.isEmpty()) {
                String others = received.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", "));
                terminal().tell("report.nothing", semester(), others);
            }
        }
    }

    private static Collector<History, ?, Map<Semester, Long>> bySemester(WorkingCalendar calendar) {
        return Collectors.flatMapping(
                history -> received(history.log().get(0).entry()).stream(),
                Collectors.groupingBy(at -> Semester.of(calendar.dayOf(at)), TreeMap::new, Collectors.counting()));
    }

    private static Optional<Instant> received(Entry first) {
        return first.event() instanceof Event.HistoryImported imported
                ? imported.past().received()
                : Optional.of(first.at());
    }

    @Override
    String fileName(Renderer renderer) {
        return "semester-" + semester() + "." + renderer.extension();
    }
}
