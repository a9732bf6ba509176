// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Lookup;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.FindingExplanation;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor review ID}: walks what the detector found in the description, and decides privacy (R3.2, R13.4). */
@Command(name = "review")
public final class ReviewCommand extends Answering {
    @Parameters(paramLabel = "ID", descriptionKey = "complaint.id")
    private String id = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Actor by = common().actor();
        Instant at = common().at(terminal());
        if (!MayAct.as(by, Set.of(Role.ADMIN), "review", terminal(), common().json())) {
            return NO;
        }
        try (Office office = Office.open(terminal(), common())) {
            Complaint complaint = Lookup.history(office, id).replay();
            View view = office.views().view(complaint, Optional.of(by));
            Optional<Proposal> proposed = office.views().proposal(view);
            if (proposed.isEmpty()) {
                terminal().tell("review.sealed");
                return NO;
            }
            Proposal proposal = proposed.get();
            String description = description(view);
            if (common().json()) {
                terminal().out().println(JsonText.of(json(complaint, description, proposal)));
                terminal().out().flush();
                return DONE;
            }
            Order order = new Order(
                    complaint.id(),
                    at,
                    by,
                    Optional.empty(),
                    OptionalLong.of(complaint.version()),
                    new ReviewDialogue(terminal(), office.identity())
                            .decide(description, proposal, complaint.intake().wish()));
            return new Told(office, terminal(), false).answer(office.desk().handle(order), order);
        }
    }

    /** What the desk will measure decisions by: all of the description. */
    private static String description(View view) {
        return view.texts().stream()
                .filter(text -> text.kind() == Passage.Kind.DESCRIPTION)
                .map(View.TextView::text)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> json(Complaint complaint, String description, Proposal proposal) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", complaint.id().value());
        told.put("text", description);
        told.put(
                "findings",
                proposal.findings().stream().map(ReviewCommand::json).toList());
        told.put("anonymous", proposal.visibility().identity() == Visibility.Identity.HIDDEN);
        told.put("secret", proposal.visibility().content() == Visibility.Content.SECRET);
        told.put("topics", proposal.topics().stream().map(Enum::name).sorted().collect(Collectors.toList()));
        told.put("public_text", Anonymiser.standard().redact(description, proposal.findings(), RedactionMode.LABEL));
        return told;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("start", finding.start());
        told.put("end", finding.end());
        told.put("type", finding.type().code());
        told.put("rule", finding.rule());
        told.put("confidence", finding.confidence().name());
        return told;
    }

    static String explained(Finding finding, Messages messages) {
        return FindingExplanation.of(
                finding,
                messages == Messages.ENGLISH
                        ? FindingExplanation.Language.ENGLISH
                        : FindingExplanation.Language.INDONESIAN);
    }
}
