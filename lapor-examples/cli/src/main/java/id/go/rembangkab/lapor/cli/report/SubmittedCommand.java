// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.Submission;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor report submitted 2026-1 --as admin}: puts on record that the semester report was handed to the Bupati. */
@Command(name = "submitted")
final class SubmittedCommand extends Answering {
    @Parameters(paramLabel = "YYYY-1|2", descriptionKey = "report.semester")
    private String semester = "";

    SubmittedCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Semester handedIn = SemesterCommand.semester(semester);
        Actor by = common().actor();
        Instant at = common().at(terminal());
        if (!MayAct.as(by, Set.of(Role.ADMIN), "report submitted", terminal(), common().json())) {
            return NO;
        }
        try (Office office = Office.open(terminal(), common())) {
            if (!office.ports().rulebook().calendar().dayOf(at).isAfter(handedIn.last())) {
                throw BadInput.in("YYYY-1|2", "expected.ended", handedIn.last());
            }
            Submission submission = new Submission(handedIn, at, by);
            office.submissions().add(submission);
            terminal()
                    .out()
                    .println(
                            common().json()
                                    ? JsonText.of(Map.of("ok", true))
                                    : terminal().messages().say("report.submitted", handedIn, submission.by()));
            terminal().out().flush();
        }
        return DONE;
    }
}
