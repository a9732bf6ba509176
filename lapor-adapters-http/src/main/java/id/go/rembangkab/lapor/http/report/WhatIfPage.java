// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.report.Table;
import id.go.rembangkab.lapor.report.WhatIf;
import java.util.List;

/** What stands between letterhead and signature of a what-if: first of all what it is not. */
record WhatIfPage(WhatIf report, PageText text) {
    void write(Markup page) {
        page.element("p", "note", text.say("whatif.decides_nothing"));
        page.element(
                "p",
                "lead",
                text.say(
                        "whatif.lead",
                        String.valueOf(report.complaints()),
                        text.words().day(report.question().from()),
                        text.words().day(report.question().to()),
                        report.policy().toString(),
                        report.calendar().value(),
                        String.valueOf(report.changes().size())));
        Words clocks = Words.of(text.language());
        List<Chart.Bar> bars = report.rows().stream()
                .flatMap(row -> List.of(
                        new Chart.Bar(
                                clocks.of(row.kind()),
                                List.of(row.inTime(), row.late(), row.clocks() - row.inTime() - row.late())),
                        new Chart.Bar(
                                "\u2192 " + report.policy().name(),
                                List.of(
                                        row.wouldBeInTime(),
                                        row.wouldBeLate(),
                                        row.clocks() - row.wouldBeInTime() - row.wouldBeLate())))
                        .stream())
                .toList();
        if (!bars.isEmpty()) {
            page.raw("<div class=\"drawing\">").element("h2", text.words().table("by_clock"));
            page.raw(new Chart(
                                    "clocks",
                                    text.words().table("by_clock"),
                                    List.of(
                                            text.words().column("in_time"),
                                            text.words().column("late"),
                                            text.say("others")),
                                    bars)
                            .stacked())
                    .raw("</div>");
        }
        HtmlTable tables = new HtmlTable(text.words(), report.zone());
        for (Table table : report.tables()) {
            if (!table.single()) {
                page.element("h2", text.words().table(table.key()));
                if (table.rows().isEmpty()) {
                    page.element("p", text.say("none"));
                } else {
                    tables.write(
                            page,
                            table,
                            table.key().equals("changes")
                                    ? table.columns().subList(1, table.columns().size())
                                    : table.columns());
                }
                if (table.rows().size() > HtmlTable.LONGEST) {
                    page.element(
                            "p",
                            "note",
                            text.say(
                                    "longer",
                                    String.valueOf(HtmlTable.LONGEST),
                                    String.valueOf(table.rows().size())));
                }
            }
        }
        page.element("p", "note", text.say("whatif.decides_nothing"));
    }
}
