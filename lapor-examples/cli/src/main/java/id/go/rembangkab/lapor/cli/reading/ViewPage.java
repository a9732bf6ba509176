// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.privacy.ProposalLine;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.View;
import java.io.PrintWriter;
import java.time.Instant;

/** A complaint as far as its reader may see it. */
public final class ViewPage {
    private final Office office;
    private final Terminal terminal;
    private final Spoken spoken;

    /**
     * Creates a page.
     *
     * @param office where the calendar is
     * @param terminal where it is printed
     */
    public ViewPage(Office office, Terminal terminal) {
        this.office = office;
        this.terminal = terminal;
        this.spoken = new Spoken(terminal.messages(), office.ports().rulebook().calendar());
    }

    /**
     * Prints a view for a person.
     *
     * @param view what may be seen
     * @param at as of when the clocks are told
     */
    public void print(View view, Instant at) {
        PrintWriter out = terminal.out();
        Complaint complaint = view.complaint();
        out.println(terminal.messages()
                .say(
                        "show.head",
                        complaint.id(),
                        complaint.trackingId().map(number -> number.value()).orElse("-"),
                        complaint.intake().channel(),
                        spoken.words().of(complaint.status()),
                        complaint.stage().lead().map(agency -> agency.value()).orElse("-")));
        view.reporter()
                .ifPresent(reporter -> out.println(terminal.messages()
                        .say(
                                "show.reporter",
                                reporter.name().orElse("-"),
                                reporter.contact().orElse("-"))));
        for (View.TextView text : view.texts()) {
            out.println();
            out.println(terminal.messages()
                    .say(
                            "show.text",
                            terminal.messages().say("text." + text.kind().name()),
                            spoken.words().of(text.by()),
                            spoken.minute(text.at())));
            out.println("  " + text.text().replace("\n", "\n  "));
        }
        office.views().proposal(view).ifPresent(proposal -> {
            out.println();
            out.println(ProposalLine.of(proposal, terminal.messages() == Messages.ENGLISH));
        });
        if (view.sealed() > 0) {
            out.println();
            out.println(terminal.messages().say("show.sealed", view.sealed()));
        }
        out.println();
        for (Clock clock : complaint.clocks()) {
            out.println(HistoryPage.clockLine(clock, at, spoken));
        }
        out.flush();
    }
}
