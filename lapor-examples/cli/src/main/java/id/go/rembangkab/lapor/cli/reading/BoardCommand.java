package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Board;
import id.go.rembangkab.lapor.desk.Facts;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code lapor board}: what is not ended, nearest deadline first. Reading changes nothing. */
@Command(name = "board")
public final class BoardCommand extends Answering {
    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public BoardCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Instant at = common().at(terminal());
        try (Office office = Office.open(terminal(), common())) {
            if (common().json()) {
                PrintWriter out = terminal().out();
                new Board(office.ports()).forEach(common().reader(), complaint -> out.println(json(complaint, at)));
                out.flush();
            } else {
                BoardTable.print(office, common().reader(), at, terminal());
            }
        }
        return DONE;
    }

    private static String json(Complaint complaint, Instant at) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", complaint.id().value());
        line.putAll(Facts.standing(complaint, at));
        return JsonText.of(line);
    }
}
