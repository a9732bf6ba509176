// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma- or semicolon-separated text (RFC 4180). A row that is broken, by a stray quote, a cut or bytes that are no
 * text, costs itself and not the ones after it: reading goes on at the next line that has as many cells as the header.
 */
final class CsvRows implements Rows {
    /** The lines before the header of an export; what is longer is no preamble. */
    private static final int PREAMBLE = 500;

    private final Lines lines;
    private final Layout layout;
    private final CsvText csv;
    private final List<String> columns;

    private CsvRows(Lines lines, Layout layout, CsvText csv, List<String> columns) {
        this.lines = lines;
        this.layout = layout;
        this.csv = csv;
        this.columns = columns;
    }

    /**
     * Reads up to the header.
     *
     * @param layouts the layouts it may have
     * @throws Trouble if there is no header of any of these layouts
     */
    static CsvRows open(String file, Lines lines, List<Layout> layouts, boolean ignoreUnknown) throws IOException {
        long first = 0;
        for (int i = 0; i < PREAMBLE; i++) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (line.get().length() == 0) {
                continue;
            }
            first = first == 0 ? line.get().number() : first;
            Header header = header(line.get(), lines, layouts, line.get().number() == first);
            if (header != null) {
                header.layout.check(file, line.get().number(), header.columns, ignoreUnknown);
                return new CsvRows(lines, header.layout, header.csv, header.columns);
            }
        }
        if (first == 0) {
            throw Trouble.badInput("file.empty", file);
        }
        throw Trouble.badInput("header.unknown", file, first, expected(layouts));
    }

    private static String expected(List<Layout> layouts) {
        List<String> all = new ArrayList<>();
        layouts.forEach(layout -> all.add(layout.name() + ": "
                + layout.firstCell()
                        .orElseGet(() -> String.join(", ", layout.known().subList(0, 3)))));
        return String.join("; ", all);
    }

    private record Header(Layout layout, CsvText csv, List<String> columns) {}

    private static @Nullable Header header(Line line, Lines lines, List<Layout> layouts, boolean first)
            throws IOException {
        Header best = null;
        long most = -1;
        for (CsvText csv : CsvText.all()) {
            List<String> cells = csv.cells(line.anyText()).orElse(List.of());
            for (Layout layout : layouts) {
                boolean only = layouts.size() == 1;
                boolean begins = layout.firstCell().isPresent()
                        ? layout.startsHeader(cells) || layout.resembles(cells)
                        : first && (only || layout.resembles(cells));
                if (begins && layout.matches(cells) > most) {
                    most = layout.matches(cells);
                    best = new Header(layout, csv, cells);
                }
            }
        }
        return best == null || line.quotes() % 2 == 0 ? best : whole(best, line, lines);
    }

    /** A spreadsheet may break the line within the name of a column. */
    private static Header whole(Header begun, Line line, Lines lines) throws IOException {
        StringBuilder text = new StringBuilder(line.anyText());
        int quotes = line.quotes();
        Optional<Line> more = lines.next();
        while (more.isPresent() && text.length() < 1 << 16) {
            text.append(' ').append(more.get().anyText());
            quotes += more.get().quotes();
            if (quotes % 2 == 0) {
                break;
            }
            more = lines.next();
        }
        return new Header(
                begun.layout, begun.csv, begun.csv.cells(text.toString()).orElse(begun.columns));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public long position() {
        return lines.position();
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            Row row = row(line.get());
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return Optional.of(row);
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private Row row(Line first) throws IOException {
        List<Line> read = new ArrayList<>(List.of(first));
        boolean closed = complete(first, read);
        Problem problem;
        try {
            Optional<List<String>> cells = closed ? csv.cells(text(read)) : Optional.empty();
            if (cells.isPresent() && cells.get().size() == columns.size()) {
                return new Row(first.number(), cells.get(), Optional.empty());
            }
            if (cells.isPresent() && read.size() == 1) {
                return new Row(
                        first.number(),
                        cells.get(),
                        blank(cells.get()) ? Optional.empty() : Optional.of(miscounted(cells.get())));
            }
            problem = closed || read.stream().anyMatch(Line::cut)
                    ? Problem.ofRow("row.quotes")
                    : Problem.ofRow("row.unclosed", first.number());
        } catch (CharacterCodingException e) {
            return broken(read, notText(read));
        }
        if (read.size() == 1) {
            return broken(read, read.get(0).cut() ? Problem.ofRow("row.long", Lines.LONGEST) : problem);
        }
        return alone(first, read).orElseGet(() -> broken(upToNextRow(read), problem));
    }

    private Problem miscounted(List<String> cells) {
        return Problem.ofRow("row.count", columns.size(), cells.size());
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Adds lines until each quote that opens a cell is closed; false if the file or all patience ends before. */
    private boolean complete(Line first, List<Line> read) throws IOException {
        int quotes = first.quotes();
        long size = first.length();
        while (quotes % 2 != 0) {
            Optional<Line> more = size < Lines.LONGEST ? lines.next() : Optional.empty();
            if (more.isEmpty()) {
                return false;
            }
            read.add(more.get());
            quotes += more.get().quotes();
            size += more.get().length();
        }
        return !read.get(read.size() - 1).cut();
    }

    /** A quote within a cell that is not quoted is only a quote: then the first line is a row by itself. */
    private Optional<Row> alone(Line first, List<Line> read) throws IOException {
        if (!isRow(first)) {
            return Optional.empty();
        }
        lines.putBack(read.subList(1, read.size()));
        return Optional.of(new Row(first.number(), csv.cells(first.text()).orElseThrow(), Optional.empty()));
    }

    /** Keeps what belongs to the broken row and gives back the rest. */
    private List<Line> upToNextRow(List<Line> read) {
        for (int i = 1; i < read.size(); i++) {
            if (isRow(read.get(i))) {
                lines.putBack(read.subList(i, read.size()));
                return read.subList(0, i);
            }
        }
        return read;
    }

    private boolean isRow(Line line) {
        try {
            return !line.cut()
                    && csv.cells(line.text())
                            .filter(cells -> cells.size() == columns.size())
                            .isPresent();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Row broken(List<Line> read, Problem problem) {
        List<String> text = read.stream().map(Line::anyText).toList();
        return new Row(read.get(0).number(), List.of(String.join("\n", text)), Optional.of(problem));
    }

    private static Problem notText(List<Line> read) {
        for (Line line : read) {
            OptionalLong bad = line.firstBadByte();
            if (bad.isPresent()) {
                return Problem.ofRow("row.encoding", line.number(), bad.getAsLong());
            }
        }
        throw new IllegalStateException("all of it is UTF-8");
    }

    private static String text(List<Line> read) throws CharacterCodingException {
        if (read.size() == 1) {
            return read.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Line line : read) {
            text.append(text.length() == 0 ? "" : "\n").append(line.text());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
