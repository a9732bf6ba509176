// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.go.rembangkab.lapor.report.Cell;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Table;
import id.go.rembangkab.lapor.sla.Pause;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One figure a line: table, row from 1, column, value; the keys of JSON and not the words of people.
 *
 * <p>What a spreadsheet would take for a formula is defused by an apostrophe before it.
 */
final class CsvReport implements Renderer {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("table", "row", "column", "value");
        csv.writeRecord("about", "1", "report", report.kind());
        csv.writeRecord("about", "1", "as_of", instant(report.asOf(), report.zone()));
        for (Table table : report.tables()) {
            int number = 0;
            for (List<Cell> row : table.rows()) {
                number++;
                for (int i = 0; i < row.size(); i++) {
                    csv.writeRecord(
                            table.key(),
                            Integer.toString(number),
                            table.columns().get(i),
                            value(row.get(i), report.zone()));
                }
            }
        }
        csv.flush();
        text.flush();
    }

    private static String value(Cell cell, ZoneId zone) {
        if (cell instanceof Cell.Text text) {
            return defused(text.text());
        }
        if (cell instanceof Cell.Code code) {
            return defused(code.code());
        }
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.number());
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.number().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        if (cell instanceof Cell.Moment moment) {
            return instant(moment.instant(), zone);
        }
        if (cell instanceof Cell.Flag flag) {
            return Boolean.toString(flag.holds());
        }
        if (cell instanceof Cell.Passed passed) {
            return passed.days().stream()
                    .map(day -> day.date() + " " + day.name() + " (" + day.decree() + ")")
                    .collect(Collectors.joining("; "));
        }
        if (cell instanceof Cell.Held held) {
            return held.pauses().stream().map(pause -> pause(pause, zone)).collect(Collectors.joining("; "));
        }
        return "";
    }

    private static String pause(Pause pause, ZoneId zone) {
        return instant(pause.from(), zone) + "/"
                + pause.to().map(end -> instant(end, zone)).orElse("..");
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String instant(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }
}
