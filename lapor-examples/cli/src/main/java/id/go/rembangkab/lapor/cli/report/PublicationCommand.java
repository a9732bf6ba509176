// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.Renderer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor report publication 2026-10}: what each agency publishes of a month. */
@Command(name = "publication")
final class PublicationCommand extends Reporting {
    @Parameters(paramLabel = "YYYY-MM", descriptionKey = "report.month")
    private String month = "";

    PublicationCommand(Terminal terminal) {
        super(terminal);
    }

    private YearMonth month() {
        try {
            YearMonth read = YearMonth.parse(month);
            if (read.getYear() >= 1900 && read.getYear() < 3000) {
                return read;
            }
        } catch (DateTimeException e) {
            throw (BadInput) BadInput.in("YYYY-MM", "expected.month").initCause(e);
        }
        throw BadInput.in("YYYY-MM", "expected.month");
    }

    @Override
    void check(Instant asOf) {
        if (WorkingCalendar.indonesia().dayOf(asOf).isBefore(month().atDay(1))) {
            throw BadInput.in("YYYY-MM", "expected.begun", month().atDay(1));
        }
    }

    @Override
    Collector<History, ?, PublicationReport> counting(Office office, Instant asOf, Optional<AgencyCode> agency) {
        return PublicationReport.collecting(
                new PublicationReport.Question(month(), asOf, agency),
                office.ports().rulebook().calendar(),
                office.ports().agencies().all(),
                office.ports().texts(),
                office.ports().detector());
    }

    @Override
    String fileName(Renderer renderer) {
        return "publication-" + month() + "." + renderer.extension();
    }
}
