package id.go.rembangkab.lapor.cli.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;

/** A table without lines: bold heads, and rows in the style of each. */
public final class Table {
    private static final int WIDEST = 40;

    private final String[] heads;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param heads the heads of its columns
     */
    public Table(String... heads) {
        this.heads = heads.clone();
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
        List<Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(new Column()
                    .header(head)
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(HorizontalAlign.LEFT)
                    .maxWidth(WIDEST, OverflowBehaviour.ELLIPSIS_RIGHT));
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
}
