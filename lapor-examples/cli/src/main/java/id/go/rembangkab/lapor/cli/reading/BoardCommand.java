// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.report.DutyText;
import id.go.rembangkab.lapor.cli.report.OfficeDuties;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Board;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.report.Duty;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                duties(office, at);
            }
        }
        return DONE;
    }

    /** Below the complaints; without a role, what the office as a whole is to report. */
    private void duties(Office office, Instant at) {
        Optional<Actor> reader = common().reader();
        List<Duty> duties = reader.isEmpty()
                ? OfficeDuties.semester(office, at).stream().toList()
                : OfficeDuties.of(office, at).stream()
                        .filter(duty -> duty.concerns(reader.get()))
                        .toList();
        if (!duties.isEmpty()) {
            terminal().out().println();
            duties.forEach(duty ->
                    terminal().out().println(DutyText.of(duty, terminal().messages())));
            terminal().out().flush();
        }
    }

    private static String json(Complaint complaint, Instant at) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", complaint.id().value());
        line.putAll(Facts.standing(complaint, at));
        return JsonText.of(line);
    }
}
