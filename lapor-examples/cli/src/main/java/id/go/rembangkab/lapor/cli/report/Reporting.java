// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.http.report.Letterhead;
import id.go.rembangkab.lapor.http.report.ReportFormats;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every report is asked for with: as of when, of which agency, in which format, and where to. */
abstract class Reporting extends Answering {
    private static final Set<String> FOR_FILES = Set.of("pdf", "xlsx");

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "report.as_of", order = 10)
    private @Nullable String asOf;

    @Option(names = "--agency", paramLabel = "CODE", descriptionKey = "report.agency", order = 11)
    private @Nullable String agency;

    @Option(names = "--format", paramLabel = "html|pdf|xlsx|csv|json", descriptionKey = "report.format", order = 12)
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE|DIR", descriptionKey = "report.out", order = 13)
    private @Nullable String out;

    Reporting(Terminal terminal) {
        super(terminal);
    }

    /** Every format there is here. */
    static ReportFormats formats() {
        ReportFormats plain = ReportFormats.of(Letterhead.REMBANG);
        return plain.and(new PdfReport(plain.named("html").orElseThrow())).and(new XlsxReport());
    }

    /** Reads what was asked before anything is opened or written. */
    abstract void check(Instant asOf);

    /** What makes the report of all histories. */
    abstract Collector<History, ?, ? extends Report> counting(Office office, Instant asOf, Optional<AgencyCode> agency);

    @Override
    public final Integer call() {
        Instant instant = Optional.ofNullable(asOf)
                .map(text -> Instants.read("--as-of", text))
                .orElseGet(() -> common().at(terminal()));
        check(instant);
        Renderer renderer = renderer();
        Locale language = terminal().messages().locale();
        try (Office office = Office.open(terminal(), common())) {
            Optional<AgencyCode> one = agency(office);
            if (out == null) {
                print(renderer, worked(office, instant, one), language);
            } else {
                OutFile file = OutFile.at(out, fileName(renderer));
                OnSignal signal = new OnSignal(() -> interrupted(file));
                boolean done = false;
                try {
                    Report report = worked(office, instant, one);
                    Path written = file.write(to -> renderer.write(report, language, to));
                    done = true;
                    if (Files.isRegularFile(written)) {
                        terminal().out().println(written);
                        terminal().out().flush();
                    }
                } finally {
                    if (signal.callOff() && !done) {
                        file.drop();
                    }
                }
            }
        } catch (IOException e) {
            notWritten(e);
            return FAILED;
        }
        return DONE;
    }

    private void interrupted(OutFile file) {
        try {
            if (file.drop()) {
                terminal().tell("report.interrupted", String.valueOf(out));
            }
        } catch (IOException e) {
            notWritten(e);
        }
    }

    private void notWritten(IOException e) {
        terminal().tell("report.not_written", String.valueOf(out), e.getClass().getSimpleName());
    }

    private void print(Renderer renderer, Report report, Locale language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        renderer.write(report, language, page);
        terminal().out().print(page.toString(StandardCharsets.UTF_8));
        terminal().out().flush();
    }

    /** How a report in a folder is called. */
    abstract String fileName(Renderer renderer);

    private Renderer renderer() {
        String name = format == null ? fromOut() : format.toLowerCase(Locale.ROOT);
        Renderer renderer =
                formats().named(name).orElseThrow(() -> BadInput.in("--format", "expected.format", names()));
        if (out == null && FOR_FILES.contains(renderer.extension())) {
            throw BadInput.in("--out", "expected.out", renderer.extension());
        }
        return renderer;
    }

    private String fromOut() {
        if (common().json()) {
            return "json";
        }
        String name = out == null ? "" : out.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return formats().named(extension).isPresent() ? extension : "html";
    }

    private static String names() {
        return formats().renderers().stream().map(Renderer::extension).collect(Collectors.joining(", "));
    }

    private Optional<AgencyCode> agency(Office office) {
        if (agency == null) {
            return Optional.empty();
        }
        try {
            AgencyCode code = new AgencyCode(agency);
            if (office.ports().agencies().find(code).isPresent()) {
                return Optional.of(code);
            }
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("--agency", "expected.known_agency").initCause(e);
        }
        throw BadInput.in("--agency", "expected.known_agency");
    }

    private Report worked(Office office, Instant asOf, Optional<AgencyCode> one) {
        Report report = collect(office, counting(office, asOf, one));
        lookAt(report, office);
        return report;
    }

    /** From every history, with a count for whoever waits. */
    final <R> R collect(Office office, Collector<History, ?, R> collector) {
        try (Progress progress = Progress.of(
                terminal().messages().say("report.reading"), terminal().coloured())) {
            return AllHands.collect(office.ports().complaints(), collector, progress);
        }
    }

    /** Says what is to be said about a report beside it. */
    void lookAt(Report report, Office office) {}
}
