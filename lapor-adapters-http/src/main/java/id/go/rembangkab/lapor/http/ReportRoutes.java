// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.http.report.ReportFormats;
import id.go.rembangkab.lapor.report.Duty;
import id.go.rembangkab.lapor.report.Histories;
import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.SemesterReport;
import id.go.rembangkab.lapor.report.Submission;
import id.go.rembangkab.lapor.report.Submissions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The reports, in the format that is asked for; an agency is told of its own complaints, a citizen of none. */
final class ReportRoutes {
    private static final String AS_OF = "as_of";
    private static final String AGENCY = "agency";
    private static final String SUBMISSIONS = "/api/v1/reports/semester/{semester}/submissions";

    private final Office office;
    private final Site site;
    private final ReportFormats formats;

    ReportRoutes(Office office, ReportFormats formats) {
        this.office = office;
        this.site = office.site();
        this.formats = formats;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/reports/semester/{semester}", this::semester, AS_OF, AGENCY),
                Route.get("/api/v1/reports/publication/{month}", this::publication, AS_OF, AGENCY),
                Route.get("/api/v1/reports/due", this::due),
                Route.get(SUBMISSIONS, this::submissions),
                Route.post(SUBMISSIONS, this::submitted));
    }

    private Response due(Request request) {
        Actor reader = request.actor();
        if (reader.role() == Role.REPORTER) {
            throw Problem.forbidden("report", Role.REGENT.word());
        }
        return Response.json(Map.of(
                "items",
                office.duties().at(request.at()).stream()
                        .filter(duty -> duty.concerns(reader))
                        .map(Duty::facts)
                        .toList()));
    }

    private Response semester(Request request) {
        Optional<AgencyCode> agency = agency(request);
        Semester semester = semester(request.path("semester"));
        Instant asOf = asOf(request, semester.first());
        return written(
                request,
                () -> SemesterReport.of(
                        new SemesterReport.Question(semester, asOf, agency),
                        calendar(),
                        site.ports().agencies().all(),
                        new Histories(site.ports().complaints())));
    }

    /** Handed to the Bupati, by whom and when: the duty is met then. */
    private Response submitted(Request request) {
        Actor by = request.actor();
        if (by.role() != Role.ADMIN) {
            throw Problem.forbidden("report", Role.ADMIN.word());
        }
        Submissions record = record();
        Semester semester = semester(request.path("semester"));
        if (!calendar().dayOf(request.at()).isAfter(semester.last())) {
            throw Problem.badInput("semester", "expected.ended", semester.last());
        }
        Submission submission = new Submission(semester, request.at(), by);
        record.add(submission);
        office.duties().changed();
        return Response.json(201, told(submission));
    }

    private Response submissions(Request request) {
        if (request.actor().role() == Role.REPORTER) {
            throw Problem.forbidden("report", Role.REGENT.word());
        }
        Submissions record = record();
        Semester semester = semester(request.path("semester"));
        return Response.json(Map.of(
                "items",
                record.all().stream()
                        .filter(submission -> submission.semester().equals(semester))
                        .map(ReportRoutes::told)
                        .toList()));
    }

    private Submissions record() {
        return site.submissions().orElseThrow(Problem::notFound);
    }

    private static Map<String, Object> told(Submission submission) {
        return Map.of(
                "semester", submission.semester().toString(),
                "at", Instants.write(submission.at()),
                "by", submission.by().toString());
    }

    private static Semester semester(String text) {
        try {
            return Semester.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badInput("semester", "expected.semester");
        }
    }

    private Response publication(Request request) {
        Optional<AgencyCode> agency = agency(request);
        YearMonth month = month(request.path("month"));
        Instant asOf = asOf(request, month.atDay(1));
        return written(
                request,
                () -> PublicationReport.of(
                        new PublicationReport.Question(month, asOf, agency),
                        calendar(),
                        site.ports().agencies().all(),
                        new Histories(site.ports().complaints()),
                        site.ports().texts(),
                        site.ports().detector()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Problem.badInput("month", "expected.month");
        }
    }

    private WorkingCalendar calendar() {
        return site.ports().rulebook().calendar();
    }

    private Instant asOf(Request request, LocalDate begins) {
        Instant asOf = request.query()
                .text(AS_OF)
                .map(text -> Input.instant(AS_OF, text))
                .orElse(request.at());
        if (calendar().dayOf(asOf).isBefore(begins)) {
            throw Problem.badInput(AS_OF, "expected.begun", begins);
        }
        return asOf;
    }

    private Optional<AgencyCode> agency(Request request) {
        Actor actor = request.actor();
        if (actor.role() == Role.REPORTER) {
            throw Problem.forbidden("report", Role.REGENT.word());
        }
        Optional<AgencyCode> asked =
                request.query().text(AGENCY).map(text -> Input.code(AGENCY, text, AgencyCode::new));
        boolean known =
                asked.isEmpty() || site.ports().agencies().find(asked.get()).isPresent();
        boolean others = asked.isPresent() && actor.agency().isPresent() && !asked.equals(actor.agency());
        if (!known || others) {
            throw Problem.notFound();
        }
        return actor.agency().or(() -> asked);
    }

    /** What cannot be had is said before anything is counted. */
    private Response written(Request request, Supplier<Report> report) {
        List<String> offered =
                formats.renderers().stream().map(ReportRoutes::essence).toList();
        String chosen =
                MediaType.choose(request.header("accept"), offered).orElseThrow(() -> Problem.notAcceptable(offered));
        Renderer renderer = formats.renderers().get(offered.indexOf(chosen));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            renderer.write(report.get(), request.language(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.of(200, renderer.mediaType(), page.toByteArray()).with("Vary", "Accept, Accept-Language");
    }

    private static String essence(Renderer renderer) {
        return MediaType.of(renderer.mediaType()).name();
    }
}
