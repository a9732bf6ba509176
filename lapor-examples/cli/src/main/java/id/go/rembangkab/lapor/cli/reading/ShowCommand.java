// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Lookup;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import java.time.Instant;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor show ID}: one complaint, as far as the reader may see it. */
@Command(name = "show")
public final class ShowCommand extends Answering {
    @Parameters(paramLabel = "ID", descriptionKey = "complaint.id")
    private String id = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Instant at = common().at(terminal());
        try (Office office = Office.open(terminal(), common())) {
            Complaint complaint = Lookup.history(office, id).replay();
            View view = office.views().view(complaint, common().reader());
            if (common().json()) {
                Map<String, Object> told = Facts.view(view, at);
                office.views().proposal(view).ifPresent(proposal -> told.put("proposal", Facts.proposal(proposal)));
                terminal().out().println(JsonText.of(told));
                terminal().out().flush();
            } else {
                new ViewPage(office, terminal()).print(view, at);
            }
        }
        return DONE;
    }
}
