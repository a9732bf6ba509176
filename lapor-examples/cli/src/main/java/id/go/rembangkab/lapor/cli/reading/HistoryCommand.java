// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Lookup;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.desk.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor history ID}: what happened, and how each deadline was counted. */
@Command(name = "history")
public final class HistoryCommand extends Answering {
    @Parameters(paramLabel = "ID", descriptionKey = "complaint.id")
    private String id = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public HistoryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (Office office = Office.open(terminal(), common())) {
            History history = Lookup.history(office, id);
            if (common().json()) {
                history.log().forEach(logged -> terminal().out().println(JsonText.of(Facts.event(logged))));
                terminal().out().flush();
            } else {
                new HistoryPage(office, terminal()).print(history, common().at(terminal()));
            }
        }
        return DONE;
    }
}
