package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.desk.Views;
import java.io.PrintWriter;
import java.time.Instant;
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
            Complaint complaint = Finding.history(office, id).replay();
            View view = new Views(office.ports(), office.desk()).view(complaint, common().reader());
            if (common().json()) {
                terminal().out().println(JsonText.of(Facts.view(view, at)));
            } else {
                print(
                        view,
                        at,
                        new Spoken(
                                terminal().messages(), office.ports().rulebook().calendar()));
            }
            terminal().out().flush();
        }
        return DONE;
    }

    private void print(View view, Instant at, Spoken spoken) {
        PrintWriter out = terminal().out();
        Complaint complaint = view.complaint();
        out.println(terminal()
                .messages()
                .say(
                        "show.head",
                        complaint.id(),
                        complaint.trackingId().map(number -> number.value()).orElse("-"),
                        complaint.intake().channel(),
                        spoken.words().of(complaint.status()),
                        complaint.stage().lead().map(agency -> agency.value()).orElse("-")));
        view.reporter()
                .ifPresent(reporter -> out.println(terminal()
                        .messages()
                        .say(
                                "show.reporter",
                                reporter.name().orElse("-"),
                                reporter.contact().orElse("-"))));
        for (View.TextView text : view.texts()) {
            out.println();
            out.println(terminal()
                    .messages()
                    .say(
                            "show.text",
                            terminal().messages().say("text." + text.kind().name()),
                            spoken.words().of(text.by()),
                            spoken.minute(text.at())));
            out.println("  " + text.text().replace("\n", "\n  "));
        }
        if (view.sealed() > 0) {
            out.println();
            out.println(terminal().messages().say("show.sealed", view.sealed()));
        }
        out.println();
        for (Clock clock : complaint.clocks()) {
            out.println(HistoryPage.clockLine(clock, at, spoken));
        }
    }
}
