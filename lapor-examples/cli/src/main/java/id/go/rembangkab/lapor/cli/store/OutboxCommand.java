// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lapor outbox [list|resend|drop]}: notices that wait or are dead, sent again or dropped with a reason. */
@Command(name = "outbox")
public final class OutboxCommand extends Answering {
    private static final Set<String> PROBLEMS = Set.of(
            "ADDRESS",
            "BROKEN_CONNECTION",
            "CERTIFICATE",
            "HTTP",
            "INTERRUPTED",
            "NO_ANSWER",
            "NO_CONNECTION",
            "NO_CONTACT",
            "REDIRECT",
            "UNKNOWN_HOST",
            "WHATSAPP");

    private static final int ALL = Integer.MAX_VALUE;

    enum What {
        LIST,
        RESEND,
        DROP
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|resend|drop", descriptionKey = "outbox.what")
    private What what = What.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DESTINATION", descriptionKey = "outbox.destination")
    private String destination = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "ID", descriptionKey = "outbox.id")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "outbox.reason")
    private String reason = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public OutboxCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (what != What.LIST
                && !MayAct.as(
                        common().actor(),
                        Set.of(Role.ADMIN, Role.SYSTEM),
                        "outbox " + what.name().toLowerCase(Locale.ROOT),
                        terminal(),
                        common().json())) {
            return NO;
        }
        try (Office office = Office.open(terminal(), common())) {
            Notices outbox = office.notices();
            return switch (what) {
                case LIST -> list(outbox);
                case RESEND -> resend(outbox);
                case DROP -> drop(outbox);
            };
        } finally {
            terminal().out().flush();
        }
    }

    private int list(Notices outbox) {
        if (outbox.destinations().isEmpty()) {
            outbox.waiting(ALL).forEach(this::tell);
            if (!common().json()) {
                terminal().tell("outbox.nobody");
            }
            return DONE;
        }
        outbox.deliveries(Delivery.Phase.DEAD, ALL).forEach(this::tell);
        outbox.deliveries(Delivery.Phase.WAITING, ALL).forEach(this::tell);
        return DONE;
    }

    private void tell(Notice notice) {
        if (common().json()) {
            terminal().out().println(JsonText.of(json(notice)));
        } else {
            terminal().out().println(notice.id() + "  " + notice.kind() + "  " + notice.complaint());
        }
    }

    private void tell(Delivery delivery) {
        if (common().json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("destination", delivery.destination());
            told.putAll(json(delivery.notice()));
            told.put("phase", delivery.phase().name());
            told.put("attempts", delivery.attempts());
            told.put("next", Instants.write(delivery.next()));
            delivery.problem().ifPresent(problem -> told.put("problem", problem));
            terminal().out().println(JsonText.of(told));
        } else {
            Notice notice = delivery.notice();
            terminal()
                    .out()
                    .println(terminal()
                            .messages()
                            .say(
                                    "outbox." + delivery.phase(),
                                    delivery.destination(),
                                    notice.id(),
                                    notice.kind(),
                                    notice.complaint(),
                                    delivery.attempts(),
                                    delivery.problem().map(this::said).orElse("-")));
        }
    }

    /** A problem is a code and a few facts; one that nobody has words for is shown as it is. */
    private String said(String problem) {
        int space = problem.indexOf(' ');
        String code = space < 0 ? problem : problem.substring(0, space);
        return PROBLEMS.contains(code)
                ? terminal()
                        .messages()
                        .say(
                                "outbox.problem." + code,
                                problem.substring(code.length()).strip())
                : problem;
    }

    private static Map<String, Object> json(Notice notice) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", notice.id());
        told.put("kind", notice.kind().name());
        told.put("complaint", notice.complaint());
        notice.agency().ifPresent(agency -> told.put("agency", agency.value()));
        notice.due().ifPresent(due -> told.put("due", Instants.write(due)));
        return told;
    }

    private int resend(Notices outbox) {
        require(outbox);
        outbox.resend(destination, id);
        terminal().tell("outbox.resent", id, destination);
        return DONE;
    }

    private int drop(Notices outbox) {
        if (reason.isBlank()) {
            throw BadInput.in("--reason", "expected.reason");
        }
        String by = common().actor().toString();
        require(outbox);
        outbox.drop(new Dropped(destination, id, by, common().at(terminal()), reason));
        terminal().tell("outbox.dropped", id, destination);
        return DONE;
    }

    private void require(Notices outbox) {
        if (outbox.delivery(destination, id).isEmpty()) {
            throw BadInput.of("expected.delivery");
        }
    }
}
