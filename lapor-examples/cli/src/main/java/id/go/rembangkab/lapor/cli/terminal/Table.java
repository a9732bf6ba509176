// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table without lines: bold heads, and rows in the style of each. On a terminal it is as wide as that at most: columns
 * that may be left out go first, then the others that may give way end in an ellipsis. What is piped elsewhere is whole.
 */
public final class Table {
    private static final int PADDING = 2;

    /** Below this a text says nothing any more. */
    private static final int NARROWEST = 8;

    private final String[] heads;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private List<Integer> givingWay = List.of();
    private List<Integer> dispensable = List.of();

    /**
     * Begins a table.
     *
     * @param heads the heads of its columns
     */
    public Table(String... heads) {
        this.heads = heads.clone();
    }

    /**
     * Says which columns may be shortened.
     *
     * @param columns their places, from 0
     * @return this
     */
    public Table givingWay(Integer... columns) {
        givingWay = List.of(columns);
        return this;
    }

    /**
     * Says which columns may be left out, since another one says as much.
     *
     * @param columns their places, from 0
     * @return this
     */
    public Table dispensable(Integer... columns) {
        dispensable = List.of(columns);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param style how it is coloured, as picocli names it; blank for not at all
     * @param cells as many as there are heads
     */
    public void add(String style, String... cells) {
        rows.add(cells.clone());
        styles.add(style);
    }

    /**
     * Tells whether there is nothing to show.
     *
     * @return whether no row was added
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Draws the table.
     *
     * @param terminal on which it will stand
     * @return its lines, without a line end at the last
     */
    public String drawn(Terminal terminal) {
        int[] widths = IntStream.range(0, heads.length).map(this::width).toArray();
        OptionalInt room = terminal.width();
        if (room.isPresent()) {
            fit(widths, room.getAsInt());
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            columns.add(new Column()
                    .header(heads[i])
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(HorizontalAlign.LEFT)
                    .maxWidth(widths[i] + PADDING, OverflowBehaviour.ELLIPSIS_RIGHT)
                    .visible(widths[i] > 0));
        }
        String[] lines = AsciiTable.getTable(
                        AsciiTable.NO_BORDERS, columns.toArray(Column[]::new), rows.toArray(String[][]::new))
                .split("\n", -1);
        int above = lines.length - rows.size();
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            table.append(i == 0 ? "" : "\n")
                    .append(terminal.styled(i < above ? "bold" : styles.get(i - above), lines[i].stripTrailing()));
        }
        return table.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(cells -> cells[column].length()).reduce(heads[column].length(), Math::max);
    }

    private void fit(int[] widths, int room) {
        for (int column : dispensable) {
            if (total(narrowed(widths)) > room) {
                widths[column] = 0;
            }
        }
        while (total(widths) > room) {
            int widest = givingWay.stream()
                    .filter(column -> widths[column] > NARROWEST)
                    .max(Comparator.comparing(column -> widths[column]))
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int[] narrowed(int[] widths) {
        int[] narrowed = widths.clone();
        givingWay.forEach(column -> narrowed[column] = Math.min(widths[column], NARROWEST));
        return narrowed;
    }

    private static int total(int[] widths) {
        return IntStream.of(widths)
                .map(width -> width == 0 ? 0 : width + PADDING)
                .sum();
    }
}
