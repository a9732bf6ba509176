package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.report.Duty;
import id.go.rembangkab.lapor.report.Histories;
import id.go.rembangkab.lapor.report.PublicationReport;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code lapor report due}: what is to be reported and published, and has not been. */
@Command(name = "due")
final class DueCommand extends Answering {
    DueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Instant at = common().at(terminal());
        List<Duty> duties;
        try (Office office = Office.open(terminal(), common())) {
            duties = duties(office, at);
        }
        PrintWriter out = terminal().out();
        if (common().json()) {
            duties.forEach(duty -> out.println(JsonText.of(json(duty))));
        } else if (duties.isEmpty()) {
            out.println(terminal().messages().say("duty.none"));
        } else {
            duties.forEach(duty -> out.println(DutyText.of(duty, terminal().messages())));
        }
        out.flush();
        return DONE;
    }

    /** The semester that has ended last, the month that has, and the one that runs. */
    private static List<Duty> duties(Office office, Instant at) {
        WorkingCalendar calendar = office.ports().rulebook().calendar();
        List<Duty> duties = new ArrayList<>();
        Duty.semester(office.submissions(), calendar, at).ifPresent(duties::add);
        YearMonth now = YearMonth.from(calendar.dayOf(at));
        for (YearMonth month : List.of(now.minusMonths(1), now)) {
            try (Ahead histories = new Ahead(new Histories(office.ports().complaints()))) {
                duties.addAll(Duty.publications(PublicationReport.of(
                        new PublicationReport.Question(month, at, Optional.empty()),
                        calendar,
                        office.ports().agencies().all(),
                        histories,
                        office.ports().texts(),
                        office.ports().detector())));
            }
        }
        return duties;
    }

    private static Map<String, Object> json(Duty duty) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (duty instanceof Duty.PublicationDue publication) {
            told.put("duty", "PUBLICATION");
            told.put("agency", publication.agency().value());
            told.put("month", publication.month());
            told.put("finished", publication.finished());
            told.put("late", publication.late());
        } else {
            told.put("duty", "SEMESTER_REPORT");
            told.put("semester", ((Duty.SemesterReportDue) duty).semester().toString());
        }
        return told;
    }
}
