package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.ComplaintJson;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.form.Instants;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
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
            Complaint complaint = Finding.history(office, id).replay();
            View view = new Views(office.ports(), office.desk()).view(complaint, common().reader());
            if (common().json()) {
                terminal().out().println(JsonText.of(json(view, at)));
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

    private static Map<String, Object> json(View view, Instant at) {
        Complaint complaint = view.complaint();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", complaint.id().value());
        complaint.trackingId().ifPresent(number -> told.put("tracking_id", number.value()));
        told.put("channel", complaint.intake().channel().code());
        complaint
                .classification()
                .ifPresent(kind -> told.put("category", kind.category().value()));
        complaint.stage().lead().ifPresent(agency -> told.put("agency", agency.value()));
        told.put("audience", view.audience().name());
        ComplaintJson.standing(told, complaint, at);
        view.reporter().ifPresent(reporter -> {
            Map<String, Object> known = new LinkedHashMap<>();
            reporter.name().ifPresent(name -> known.put("name", name));
            reporter.contact().ifPresent(contact -> known.put("contact", contact));
            told.put("reporter", known);
        });
        told.put("texts", view.texts().stream().map(ShowCommand::json).toList());
        told.put("sealed", view.sealed());
        return told;
    }

    private static Map<String, Object> json(View.TextView text) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", text.kind().name());
        told.put("at", Instants.write(text.at()));
        told.put("by", text.by().word());
        told.put("text", text.text());
        return told;
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
