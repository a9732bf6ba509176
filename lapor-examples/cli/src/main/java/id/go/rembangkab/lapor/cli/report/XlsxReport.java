// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.report.Cell;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.ReportWords;
import id.go.rembangkab.lapor.report.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet for each table, with a head that stays and cells that can be reckoned with. */
final class XlsxReport implements Renderer {
    private static final String CREATED = "docProps/core.xml";
    private static final int SHEET_NAME = 31;
    private static final int ROWS = 1_048_000;
    /** How many are held before they are written. */
    private static final int AT_ONCE = 1_000;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        Path book = Files.createTempFile("lapor-", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(book)) {
                write(report, ReportWords.of(language), out);
            }
            stamped(book, report.asOf(), to);
        } finally {
            Files.deleteIfExists(book);
        }
    }

    private static void write(Report report, ReportWords words, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "lapor", "1.0")) {
            for (Table table : report.tables()) {
                String title = words.table(table.key());
                Worksheet sheet = workbook.newWorksheet(title.substring(0, Math.min(SHEET_NAME, title.length())));
                sheet(sheet, table, words, report.zone());
            }
        }
    }

    /** A long table is written as it comes, with its texts in their cells: a list of all texts would be held to the end. */
    private static void sheet(Worksheet sheet, Table table, ReportWords words, ZoneId zone) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, words.column(table.columns().get(column)));
            sheet.style(0, column).bold().fillColor("E8E8E8").wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        int line = 0;
        for (List<Cell> row :
                table.rows().subList(0, Math.min(ROWS, table.rows().size()))) {
            line++;
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, line, column, row.get(column), words, zone);
            }
            if (line % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell, ReportWords words, ZoneId zone) {
        if (cell instanceof Cell.Count count) {
            sheet.value(row, column, count.number());
            sheet.style(row, column).format("#,##0").set();
        } else if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.number());
            sheet.style(row, column).format("#,##0.##").set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment.instant(), zone));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof Cell.Flag flag) {
            sheet.value(row, column, flag.holds());
        } else {
            String text = words.text(cell, zone);
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        }
    }

    /** The library takes its dates from the machine; the same report has to have the same bytes tomorrow. */
    private static void stamped(Path book, Instant asOf, OutputStream to) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(asOf, ZoneOffset.UTC);
        try (ZipFile parts = new ZipFile(book.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
            for (ZipEntry part : parts.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                try (InputStream content = parts.getInputStream(part)) {
                    if (part.getName().equals(CREATED)) {
                        zip.write(dated(content.readAllBytes(), asOf));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static byte[] dated(byte[] content, Instant asOf) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + asOf.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
