// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.report.Duty;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lapor report due}: what is to be reported and published, and has not been. */
@Command(name = "due")
final class DueCommand extends Answering {
    DueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Instant at = common().at(terminal());
        List<Duty> duties;
        try (Office office = Office.open(terminal(), common())) {
            duties = OfficeDuties.of(office, at);
        }
        PrintWriter out = terminal().out();
        if (common().json()) {
            duties.forEach(duty -> out.println(JsonText.of(duty.facts())));
        } else if (duties.isEmpty()) {
            out.println(terminal().messages().say("duty.none"));
        } else {
            duties.forEach(duty -> out.println(DutyText.of(duty, terminal().messages())));
        }
        out.flush();
        return DONE;
    }
}
