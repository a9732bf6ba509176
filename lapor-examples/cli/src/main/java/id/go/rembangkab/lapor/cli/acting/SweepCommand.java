// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.AnswerJson;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.reading.StandingText;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code lapor sweep}: lets time act. */
@Command(name = "sweep")
public final class SweepCommand extends Answering {
    private static final int WAITING_COUNTED = 10_000;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public SweepCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Actor by = common().actor();
        Instant at = common().at(terminal());
        if (!MayAct.as(by, Set.of(Role.SYSTEM), "sweep", terminal(), common().json())) {
            return NO;
        }
        try (Office office = Office.open(terminal(), common())) {
            List<Object> swept = new ArrayList<>();
            StandingText text = new StandingText(office, terminal());
            int changed = office.sweep().run(at, done -> {
                if (common().json()) {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", done.complaint().id().value());
                    AnswerJson.add(one, done, at);
                    swept.add(one);
                } else {
                    terminal().out().println(text.after(done, at));
                    terminal().out().flush();
                }
            });
            int waiting = office.notices().waiting(WAITING_COUNTED).size();
            if (common().json()) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("ok", true);
                told.put("swept", swept);
                told.put("notices_waiting", waiting);
                terminal().out().println(JsonText.of(told));
            } else {
                terminal().out().println(terminal().messages().say("sweep.sum", changed, waiting));
            }
            terminal().out().flush();
        }
        return DONE;
    }
}
