// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.report.Cell;
import id.go.rembangkab.lapor.report.ReportWords;
import id.go.rembangkab.lapor.report.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** A table as it fits a page: some of its columns, and no more rows than anybody reads on paper. */
record HtmlTable(ReportWords words, ZoneId zone) {
    /** More than this stands in the formats for machines and spreadsheets alone. */
    static final int LONGEST = 500;

    /** Up to here a code, a month or a day is told in one line, however narrow its column. */
    private static final int SHORT = 12;

    void write(Markup page, Table table, List<String> columns) {
        int[] shown = columns.stream()
                .filter(table.columns()::contains)
                .mapToInt(table.columns()::indexOf)
                .toArray();
        page.raw("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        for (int column : shown) {
            page.element("th", words.column(table.columns().get(column)));
        }
        page.raw("</tr></thead><tbody>");
        for (List<Cell> row :
                table.rows().subList(0, Math.min(LONGEST, table.rows().size()))) {
            page.raw("<tr>");
            for (int column : shown) {
                cell(page, row.get(column));
            }
            page.raw("</tr>");
        }
        page.raw("</tbody></table></div>");
    }

    /** A table of one row, read downwards. */
    void writeFacts(Markup page, Table table) {
        page.raw("<table class=\"facts\"><tbody>");
        IntStream.range(0, table.columns().size()).forEach(column -> {
            page.raw("<tr>").element("th", words.column(table.columns().get(column)));
            cell(page, table.rows().get(0).get(column));
            page.raw("</tr>");
        });
        page.raw("</tbody></table>");
    }

    private void cell(Markup page, Cell cell) {
        boolean number = cell instanceof Cell.Count || cell instanceof Cell.Amount;
        String text = words.text(cell, zone);
        if (cell instanceof Cell.Moment) {
            page.raw("<td class=\"s\">" + Markup.escaped(text).replaceFirst(" (?=[0-9.:]+$)", "<br/>") + "</td>");
            return;
        }
        page.element("td", number ? "n" : text.length() <= SHORT ? "s" : "t", text.isEmpty() ? "\u2013" : text);
    }
}
