// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.report.Counts;
import id.go.rembangkab.lapor.report.Figure;
import id.go.rembangkab.lapor.report.SemesterReport;
import id.go.rembangkab.lapor.report.SemesterReport.AgencyRow;
import id.go.rembangkab.lapor.report.Spread;
import id.go.rembangkab.lapor.report.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands between letterhead and signature of a semester report. */
record SemesterPage(SemesterReport report, PageText text) {
    private static final int AGENCIES_DRAWN = 15;

    private static final List<String> FIGURES = List.of(
            "received",
            "answered",
            "in_time",
            "overdue",
            "open",
            "pending",
            "closed",
            "archived",
            "returned",
            "redispatched",
            "response_days_median");

    /** What fits the width of a page; a table that is not here is shown whole. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "by_month", with("month"),
            "by_channel", with("channel"),
            "by_class", with("class"),
            "by_category", with("category"),
            "by_kecamatan", with("kecamatan"),
            "by_agency", with("agency"),
            "breaches",
                    List.of(
                            "tracking_id",
                            "agency",
                            "clock",
                            "norm",
                            "started",
                            "due",
                            "ended",
                            "days_late",
                            "passed_over",
                            "pauses"));

    private static List<String> with(String first) {
        return Stream.concat(Stream.of(first), FIGURES.stream()).toList();
    }

    void write(Markup page) {
        page.element("p", "lead", lead());
        if (!report.complete()) {
            page.element("p", "note", text.say("semester.running"));
        }
        tiles(page);
        drawings(page);
        compared(page);
        HtmlTable tables = new HtmlTable(text.words(), report.zone());
        for (Table table : report.tables()) {
            if (!table.single() || table.key().equals("replies")) {
                section(page, tables, table);
            }
        }
        page.element("h2", text.say("how"));
        page.element("p", "small", text.say("semester.how", report.calendar().value()));
    }

    private String lead() {
        Counts totals = report.totals();
        if (totals.of(Figure.RECEIVED) == 0) {
            return text.say(
                    "semester.nothing",
                    report.before().semester().toString(),
                    number(report.before().totals().of(Figure.RECEIVED)));
        }
        return text.say(
                "semester.lead",
                number(totals.of(Figure.RECEIVED)),
                number(totals.of(Figure.ANSWERED)),
                number(totals.of(Figure.IN_TIME)),
                number(totals.of(Figure.OVERDUE)),
                number(totals.of(Figure.OPEN)),
                report.response().median().map(text.words()::number).orElse("\u2013"));
    }

    private String number(long number) {
        return text.words().number(BigDecimal.valueOf(number));
    }

    private void tiles(Markup page) {
        page.raw("<div class=\"tiles\">");
        for (Figure figure :
                List.of(Figure.RECEIVED, Figure.ANSWERED, Figure.IN_TIME, Figure.OVERDUE, Figure.OPEN, Figure.CLOSED)) {
            page.raw("<div class=\"tile\">");
            page.element("div", "big", number(report.totals().of(figure)));
            page.element("div", "under", text.words().column(figure.key()));
            page.raw("</div>");
        }
        page.raw("</div>");
    }

    private void drawings(Markup page) {
        List<Chart.Bar> months = report.byMonth().stream()
                .map(group -> bar(text.words().month(YearMonth.parse(group.key().orElseThrow())), group.counts()))
                .toList();
        drawing(page, "months", text.words().table("by_month"), months);
        List<Chart.Bar> agencies = report.byAgency().stream()
                .filter(row -> row.agency().isPresent() && row.counts().of(Figure.RECEIVED) > 0)
                .sorted(Comparator.comparingLong(
                                (AgencyRow row) -> -row.counts().of(Figure.RECEIVED))
                        .thenComparing(
                                row -> row.agency().map(AgencyCode::value).orElse("")))
                .limit(AGENCIES_DRAWN)
                .map(row ->
                        bar(row.name().isBlank() ? row.agency().orElseThrow().value() : row.name(), row.counts()))
                .toList();
        drawing(page, "agencies", text.words().table("by_agency"), agencies);
    }

    /** In time, late, and all others: together they are what was received. */
    private static Chart.Bar bar(String label, Counts counts) {
        long inTime = counts.of(Figure.IN_TIME);
        long late = counts.of(Figure.OVERDUE);
        return new Chart.Bar(label, List.of(inTime, late, counts.of(Figure.RECEIVED) - inTime - late));
    }

    private void drawing(Markup page, String id, String title, List<Chart.Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        List<String> series =
                List.of(text.words().column("in_time"), text.words().column("overdue"), text.say("others"));
        page.raw("<div class=\"drawing\">").element("h2", title);
        page.raw(new Chart(id, title, series, bars).stacked()).raw("</div>");
    }

    private void compared(Markup page) {
        page.element("h2", text.say("compared", report.before().semester().toString(), report.name()));
        page.raw("<div class=\"wide\"><table><thead><tr>").element("th", "");
        page.element("th", report.before().semester().toString())
                .element("th", report.name())
                .element("th", text.say("difference"))
                .raw("</tr></thead><tbody>");
        for (Figure figure : Figure.values()) {
            long before = report.before().totals().of(figure);
            long now = report.totals().of(figure);
            row(
                    page,
                    text.words().column(figure.key()),
                    number(before),
                    number(now),
                    signed(BigDecimal.valueOf(now - before)));
        }
        days(page, "response_days_mean", Spread::mean);
        days(page, "response_days_median", Spread::median);
        days(page, "response_days_p90", Spread::p90);
        page.raw("</tbody></table></div>");
    }

    private void days(Markup page, String column, Function<Spread, Optional<BigDecimal>> which) {
        Optional<BigDecimal> before = which.apply(report.before().response());
        Optional<BigDecimal> now = which.apply(report.response());
        Optional<BigDecimal> difference = now.flatMap(value -> before.map(value::subtract));
        row(
                page,
                text.words().column(column),
                before.map(text.words()::number).orElse("\u2013"),
                now.map(text.words()::number).orElse("\u2013"),
                difference.map(this::signed).orElse("\u2013"));
    }

    private String signed(BigDecimal number) {
        BigDecimal rounded = number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
        return (rounded.signum() > 0 ? "+" : "") + text.words().number(rounded);
    }

    private static void row(Markup page, String head, String before, String now, String difference) {
        page.raw("<tr>").element("td", "t", head).element("td", "n", before);
        page.element("td", "n", now).element("td", "n", difference).raw("</tr>");
    }

    private void section(Markup page, HtmlTable tables, Table table) {
        page.raw("<div class=\"section\">").element("h2", text.words().table(table.key()));
        if (table.rows().isEmpty()) {
            page.element("p", text.say("none"));
        } else if (table.single()) {
            tables.writeFacts(page, table);
        } else {
            tables.write(page, table, SHOWN.getOrDefault(table.key(), table.columns()));
            if (table.key().equals("by_agency")) {
                page.element("h3", text.say("assignments"));
                tables.write(
                        page,
                        table,
                        List.of(
                                "agency",
                                "name",
                                "assigned",
                                "assigned_in_time",
                                "assigned_late",
                                "passed_on",
                                "assignment_days_mean",
                                "assignment_days_median",
                                "assignment_days_p90"));
            }
        }
        if (table.rows().size() > HtmlTable.LONGEST) {
            page.element(
                    "p",
                    "note",
                    text.say(
                            "longer",
                            number(HtmlTable.LONGEST),
                            number(table.rows().size())));
        }
        page.raw("</div>");
    }
}
