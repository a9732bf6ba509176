// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.report.Cell;
import id.go.rembangkab.lapor.report.PublicationReport;
import id.go.rembangkab.lapor.report.PublicationReport.AgencyPublication;
import id.go.rembangkab.lapor.report.PublicationReport.Item;
import id.go.rembangkab.lapor.report.PublicationReport.State;
import id.go.rembangkab.lapor.report.Table;
import java.util.List;
import java.util.stream.Collectors;

/** What stands between letterhead and signature of a month's publication: what is still to be done, then each agency. */
record PublicationPage(PublicationReport report, PageText text) {
    void write(Markup page) {
        page.element("p", "lead", text.say("publication.lead"));
        List<String> missing = report.agencies().stream()
                .filter(agency -> agency.state() == State.MISSING || agency.state() == State.DUE)
                .map(AgencyPublication::name)
                .toList();
        page.element(
                "p",
                "note",
                missing.isEmpty()
                        ? text.say("publication.none_missing")
                        : text.say("publication.missing", String.join("; ", missing)));
        HtmlTable tables = new HtmlTable(text.words(), report.zone());
        Table agencies = table("agencies");
        page.element("h2", text.words().table("agencies"));
        tables.write(page, agencies, agencies.columns());
        report.agencies().forEach(agency -> agency(page, agency));
    }

    private Table table(String key) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void agency(Markup page, AgencyPublication agency) {
        page.raw("<div class=\"section\">").element("h2", agency.name());
        if (agency.items().isEmpty()) {
            page.element("p", text.say("publication.nihil"));
        }
        for (Item item : agency.items()) {
            page.raw("<div class=\"case\">");
            page.element("p", "meta", meta(item));
            paragraphs(page, item.text());
            item.answer().ifPresent(answer -> {
                page.element("p", "meta", text.words().column("answer"));
                paragraphs(page, answer);
            });
            page.raw("</div>");
        }
        if (!agency.records().isEmpty()) {
            page.element("h3", text.words().table("records"));
            page.raw("<ul>");
            agency.records()
                    .forEach(record ->
                            page.element("li", text.words().moment(record.at(), report.zone()) + ": " + record.url()));
            page.raw("</ul>");
        }
        page.element("h3", text.words().table("posts"));
        agency.posts().forEach(post -> {
            page.element(
                    "p",
                    "meta",
                    text.say(
                            "publication.post",
                            post.platform().name().charAt(0)
                                    + post.platform().name().substring(1).toLowerCase(java.util.Locale.ROOT),
                            String.valueOf(post.platform().length(post.text())),
                            String.valueOf(post.platform().limit())));
            page.element("p", "post", post.text());
        });
        page.raw("</div>");
    }

    private String meta(Item item) {
        return java.util.stream.Stream.of(
                        item.trackingId().map(id -> "#" + id).stream(),
                        item.category().map(Object::toString).stream(),
                        java.util.stream.Stream.of(text.words().text(new Cell.Day(item.closed()), report.zone())),
                        item.masked() > 0
                                ? java.util.stream.Stream.of(
                                        text.say("publication.masked", String.valueOf(item.masked())))
                                : java.util.stream.Stream.<String>empty())
                .flatMap(part -> part)
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static void paragraphs(Markup page, String plain) {
        for (String paragraph : plain.split("\n+", -1)) {
            if (!paragraph.isBlank()) {
                page.element("p", paragraph.strip());
            }
        }
    }
}
