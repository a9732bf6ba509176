// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** The HTML page as a PDF with its fonts in it. Its dates and id come from the report, so that its bytes do. */
final class PdfReport implements Renderer {
    private static final String FAMILY = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final Renderer html;

    PdfReport(Renderer html) {
        this.html = Objects.requireNonNull(html, "html");
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        html.write(report, language, page);
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useSVGDrawer(new BatikSVGDrawer())
                .useFont(
                        () -> font("LiberationSans-Regular.ttf"),
                        FAMILY,
                        REGULAR,
                        PdfRendererBuilder.FontStyle.NORMAL,
                        true)
                .useFont(() -> font("LiberationSans-Bold.ttf"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                .withProducer("lapor")
                .withHtmlContent(page.toString(StandardCharsets.UTF_8), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            stamp(document, report);
            document.save(to);
        }
    }

    private static void stamp(PDDocument document, Report report) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(report.zone()), Locale.ROOT);
        day.setTimeInMillis(report.asOf().toEpochMilli());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentId(report.asOf().toEpochMilli());
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfReport.class.getResourceAsStream(file), file);
    }
}
