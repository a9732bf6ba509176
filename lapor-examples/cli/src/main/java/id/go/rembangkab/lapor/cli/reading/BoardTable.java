package id.go.rembangkab.lapor.cli.reading;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.desk.Board;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** The board as a table: one line a complaint, with the obligation that presses most. */
public final class BoardTable {
    private final Spoken spoken;
    private final Instant at;
    private final List<String> colours = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    private BoardTable(Spoken spoken, Instant at) {
        this.spoken = spoken;
        this.at = at;
    }

    /**
     * Prints the board.
     *
     * @param office where the complaints are
     * @param reader who reads
     * @param at as of when
     * @param terminal where to
     */
    public static void print(Office office, Optional<Actor> reader, Instant at, Terminal terminal) {
        Spoken spoken =
                new Spoken(terminal.messages(), office.ports().rulebook().calendar());
        BoardTable table = new BoardTable(spoken, at);
        new Board(office.ports()).forEach(reader, table::add);
        if (table.rows.isEmpty()) {
            terminal.out().println(terminal.messages().say("board.empty"));
        } else {
            terminal.out().println(table.drawn(terminal));
        }
        terminal.out().flush();
    }

    private void add(Complaint complaint) {
        Optional<Clock> pressing = pressing(complaint);
        colours.add(pressing.map(clock -> colour(clock.state(at))).orElse("faint"));
        rows.add(new String[] {
            complaint.id().value(),
            complaint.trackingId().map(TrackingId::value).orElse(""),
            spoken.words().of(complaint.status()),
            complaint.stage().lead().map(AgencyCode::value).orElse(""),
            pressing.map(clock -> spoken.words().of(clock.kind())).orElse(""),
            pressing.flatMap(Clock::deadline).map(spoken::due).orElse(""),
            pressing.map(clock -> spoken.left(clock, at)).orElse("")
        });
    }

    /** The clock that runs and is due first; one that is held only if none runs. */
    private static Optional<Clock> pressing(Complaint complaint) {
        return complaint.clocks().stream()
                .filter(clock -> !clock.phase().ended())
                .min(Comparator.comparing(clock ->
                        clock.deadline().map(deadline -> deadline.due()).orElse(Instant.MAX)));
    }

    private String colour(Clock.State state) {
        return switch (state) {
            case BREACHED, EXPIRED -> "red";
            case PAUSED -> "faint";
            case OPEN, MET, CANCELLED -> "green";
        };
    }

    private String drawn(Terminal terminal) {
        String[] heads = terminal.messages().say("board.heads").split("\\|", -1);
        List<Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(
                    new Column().header(head).dataAlign(HorizontalAlign.LEFT).maxWidth(40));
        }
        String[] lines = AsciiTable.getTable(
                        AsciiTable.NO_BORDERS, columns.toArray(Column[]::new), rows.toArray(String[][]::new))
                .split("\n", -1);
        Ansi ansi = terminal.coloured() ? Ansi.ON : Ansi.OFF;
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int row = i - (lines.length - rows.size());
            String line = lines[i].stripTrailing();
            table.append(
                            row < 0
                                    ? ansi.text("@|bold " + line + "|@")
                                    : ansi.text("@|" + colours.get(row) + " " + line + "|@"))
                    .append(i + 1 < lines.length ? "\n" : "");
        }
        return table.toString();
    }
}
