package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.form.Instants;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;

/** {@code lapor verify-log}: recomputes every chain and every deadline, and names the first that is broken. */
@Command(name = "verify-log")
public final class VerifyLogCommand extends Answering {
    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public VerifyLogCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        AtomicLong flaws = new AtomicLong();
        try (Office office = Office.open(terminal(), common())) {
            long checked = new Audit(office.ports()).run(flaw -> {
                flaws.incrementAndGet();
                terminal().out().println(common().json() ? JsonText.of(json(flaw)) : said(flaw));
            });
            if (common().json()) {
                Map<String, Object> sum = new LinkedHashMap<>();
                sum.put("checked", checked);
                sum.put("flawed", flaws.get());
                terminal().out().println(JsonText.of(sum));
            } else {
                terminal().out().println(terminal().messages().say("verify.sum", checked, flaws.get()));
            }
            terminal().out().flush();
        }
        return flaws.get() == 0 ? DONE : NO;
    }

    private String said(Audit.Flaw flaw) {
        return flaw.link()
                .map(link -> terminal()
                        .messages()
                        .say(
                                "verify.link",
                                flaw.complaint(),
                                link.sequence(),
                                terminal()
                                        .messages()
                                        .say("fault." + link.fault().name())))
                .orElseGet(() -> flaw.deadline()
                        .map(wrong -> terminal()
                                .messages()
                                .say(
                                        "verify.deadline",
                                        flaw.complaint(),
                                        wrong.sequence(),
                                        wrong.kind(),
                                        Instants.write(wrong.stored().due()),
                                        wrong.counted()
                                                .map(counted -> Instants.write(counted.due()))
                                                .orElse("-")))
                        .orElseThrow());
    }

    private static Map<String, Object> json(Audit.Flaw flaw) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", flaw.complaint().value());
        flaw.link().ifPresent(link -> {
            told.put("sequence", link.sequence());
            told.put("fault", link.fault().name());
        });
        flaw.deadline().ifPresent(wrong -> {
            told.put("sequence", wrong.sequence());
            told.put("fault", "DEADLINE");
            told.put("kind", wrong.kind().name());
            told.put("stored", Instants.write(wrong.stored().due()));
            wrong.counted().ifPresent(counted -> told.put("counted", Instants.write(counted.due())));
        });
        return told;
    }
}
