// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.SemesterReport;
import id.go.rembangkab.lapor.report.WhatIf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** One page that needs nothing else: no script, no font, no image from elsewhere. It is well-formed XML too. */
final class HtmlReport implements Renderer {
    private final Letterhead letterhead;

    HtmlReport(Letterhead letterhead) {
        this.letterhead = Objects.requireNonNull(letterhead, "letterhead");
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        PageText text = PageText.of(language);
        Markup page = new Markup();
        page.raw("<!DOCTYPE html>\n<html lang=\"" + text.tag() + "\" xml:lang=\"" + text.tag()
                + "\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page.element("title", title(report, text));
        page.raw("<style>" + style() + "</style></head><body>");
        head(page);
        page.element("h1", title(report, text));
        page.element("p", "asof", text.say("as_of", text.words().moment(report.asOf(), report.zone())));
        body(page, report, text);
        signature(page, report, text);
        page.raw("</body></html>\n");
        to.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Report report, PageText text) {
        if (report instanceof SemesterReport semester) {
            return text.say(
                    "semester.title",
                    text.say("half." + semester.question().semester().half()),
                    String.valueOf(semester.question().semester().year()));
        }
        if (report instanceof PublicationReport publication) {
            return text.say(
                    "publication.title",
                    text.words().month(publication.question().month()));
        }
        return text.say("whatif.title", report.name());
    }

    private static void body(Markup page, Report report, PageText text) {
        if (report instanceof SemesterReport semester) {
            new SemesterPage(semester, text).write(page);
        } else if (report instanceof PublicationReport publication) {
            new PublicationPage(publication, text).write(page);
        } else if (report instanceof WhatIf whatIf) {
            new WhatIfPage(whatIf, text).write(page);
        }
    }

    private void head(Markup page) {
        page.raw("<div class=\"letterhead\">");
        letterhead
                .emblem()
                .ifPresent(image -> page.raw("<img class=\"emblem\" alt=\"\" src=\"" + Markup.escaped(image) + "\"/>"));
        for (int i = 0; i < letterhead.lines().size(); i++) {
            page.element("div", i < 2 ? "office" : "address", letterhead.lines().get(i));
        }
        page.raw("</div>");
    }

    private void signature(Markup page, Report report, PageText text) {
        String day = text.words().day(report.asOf().atZone(report.zone()).toLocalDate());
        page.raw("<div class=\"signature\">");
        page.element("div", letterhead.place() + ", " + day);
        page.element("div", letterhead.office());
        page.element("div", "space", "\u00a0");
        page.element("div", letterhead.name().isEmpty() ? "...................................." : letterhead.name());
        page.element(
                "div", "NIP " + (letterhead.number().isEmpty() ? "........................" : letterhead.number()));
        page.raw("</div>");
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
