// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Table;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.desk.Board;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The board as a table: one line a complaint, with the obligation that presses most. */
public final class BoardTable {
    private static final int STATUS = 1;
    private static final int OBLIGATION = 3;

    /** The time that is left says it too. */
    private static final int LAST_DAY = 4;

    private final Spoken spoken;
    private final Instant at;
    private final Table table;

    private BoardTable(Spoken spoken, Instant at, Table table) {
        this.spoken = spoken;
        this.at = at;
        this.table = table;
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
        Table table = new Table(terminal.messages().say("board.heads").split("\\|", -1))
                .givingWay(STATUS, OBLIGATION)
                .dispensable(LAST_DAY);
        new Board(office.ports()).forEach(reader, new BoardTable(spoken, at, table)::add);
        terminal.out().println(table.isEmpty() ? terminal.messages().say("board.empty") : table.drawn(terminal));
        terminal.out().flush();
    }

    private void add(Complaint complaint) {
        Optional<Clock> pressing = pressing(complaint);
        table.add(
                pressing.map(clock -> style(clock.state(at))).orElse(""),
                complaint
                        .trackingId()
                        .map(TrackingId::value)
                        .orElse(complaint.id().value()),
                spoken.words().of(complaint.status()),
                complaint.stage().lead().map(AgencyCode::value).orElse(""),
                pressing.map(clock -> spoken.words().of(clock.kind())).orElse(""),
                pressing.flatMap(Clock::deadline).map(spoken::shortDue).orElse(""),
                pressing.map(clock -> spoken.left(clock, at)).orElse(""));
    }

    /** The clock that runs and is due first; one that is held only if none runs. */
    private static Optional<Clock> pressing(Complaint complaint) {
        return complaint.clocks().stream()
                .filter(clock -> !clock.phase().ended())
                .min(Comparator.comparing(clock ->
                        clock.deadline().map(deadline -> deadline.due()).orElse(Instant.MAX)));
    }

    /**
     * Only what is late stands out, by a colour that is read on dark and light alike; the last column says the same in words.
     */
    private static String style(Clock.State state) {
        return switch (state) {
            case BREACHED, EXPIRED -> "bold,red";
            case PAUSED, OPEN, MET, CANCELLED -> "";
        };
    }
}
