// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.report.Histories;
import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.SemesterReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The semester report and a month's publication of one store, as pages in a folder.
 *
 * @param office the store
 * @param asOf as of when
 * @param language in which language
 */
public record BothReports(Office office, Instant asOf, Locale language) {
    /**
     * Writes the semester in which the instant lies, and the last month of it in which something was finished.
     *
     * @param folder where to
     * @return the files
     * @throws IOException if they cannot be written there
     */
    public List<Path> write(Path folder) throws IOException {
        WorkingCalendar calendar = office.ports().rulebook().calendar();
        List<Agency> agencies = office.ports().agencies().all();
        Iterable<History> histories = new Histories(office.ports().complaints());
        Semester semester = Semester.of(calendar.dayOf(asOf));
        Report report = SemesterReport.of(
                new SemesterReport.Question(semester, asOf, Optional.empty()), calendar, agencies, histories);
        Report publication = publication(calendar, agencies, histories, semester);
        return List.of(
                write(folder, "semester-" + report.name(), report),
                write(folder, "publication-" + publication.name(), publication));
    }

    private PublicationReport publication(
            WorkingCalendar calendar, List<Agency> agencies, Iterable<History> histories, Semester semester) {
        YearMonth last = YearMonth.from(calendar.dayOf(asOf));
        List<PublicationReport> months = semester.months().stream()
                .filter(month -> !month.isAfter(last))
                .map(month -> PublicationReport.of(
                        new PublicationReport.Question(month, asOf, Optional.empty()),
                        calendar,
                        agencies,
                        histories,
                        office.ports().texts(),
                        office.ports().detector()))
                .toList();
        return months.stream()
                .filter(month -> month.agencies().stream()
                        .anyMatch(agency -> !agency.items().isEmpty()))
                .reduce((first, second) -> second)
                .orElseGet(() -> months.get(months.size() - 1));
    }

    private Path write(Path folder, String name, Report report) throws IOException {
        Renderer html = Reporting.formats().named("html").orElseThrow();
        return OutFile.at(folder.resolve(name + ".html").toString(), name)
                .write(to -> html.write(report, language, to));
    }
}
