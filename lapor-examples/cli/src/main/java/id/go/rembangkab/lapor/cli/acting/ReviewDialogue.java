// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.privacy.ProposalLine;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The questions of a review and their answers, a line each; an empty line takes what is proposed. */
final class ReviewDialogue {
    private static final Set<String> YES = Set.of("y", "ya", "yes");
    private static final Set<String> NO = Set.of("t", "tidak", "n", "no");
    private static final int AROUND = 40;

    private final Terminal terminal;
    private final Identity identity;
    private final BufferedReader answers;

    ReviewDialogue(Terminal terminal, Identity identity) {
        this.terminal = terminal;
        this.identity = identity;
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Asks for each finding, the two flags, why they keep back less than is proposed, and the public text. */
    Command.DecidePrivacy decide(String description, Proposal proposal, Visibility wish) {
        terminal.out().println(ProposalLine.of(proposal, terminal.messages() == Messages.ENGLISH));
        List<Verdicts.Verdict> verdicts = new ArrayList<>();
        List<Finding> accepted = new ArrayList<>();
        for (Finding finding : proposal.findings()) {
            show(description, finding);
            boolean isPersonal = agreed("review.finding", true);
            if (isPersonal) {
                accepted.add(finding);
            }
            verdicts.add(new Verdicts.Verdict(
                    finding.start(),
                    finding.end(),
                    isPersonal,
                    isPersonal ? Optional.empty() : Optional.of(identity.text(why("review.reason")))));
        }
        Visibility proposed = proposal.visibility();
        boolean anonymous = agreed("review.anonymous", proposed.identity() == Visibility.Identity.HIDDEN);
        boolean secret = agreed("review.secret", proposed.content() == Visibility.Content.SECRET);
        Visibility decided = new Visibility(
                anonymous ? Visibility.Identity.HIDDEN : Visibility.Identity.SHOWN,
                secret ? Visibility.Content.SECRET : Visibility.Content.PUBLIC);
        // Below the reporter's own choice no reason helps, so none is asked for.
        boolean lowers = decided.isLooserThan(proposed) && !decided.isLooserThan(wish);
        Optional<Text> reason = lowers ? Optional.of(identity.text(why("review.lower"))) : Optional.empty();
        String redacted = Anonymiser.standard().redact(description, accepted, RedactionMode.LABEL);
        terminal.out().println(redacted);
        String other = answer(terminal.messages().say("review.public_text"));
        return new Command.DecidePrivacy(
                decided, identity.text(other.isBlank() ? redacted : other), new Verdicts(false, verdicts), reason);
    }

    private void show(String description, Finding finding) {
        int from = Math.max(0, finding.start() - AROUND);
        int to = Math.min(description.length(), finding.end() + AROUND);
        PrintWriter out = terminal.out();
        out.println();
        out.println("…" + description.substring(from, finding.start()).replace('\n', ' ')
                + terminal.styled("bold,yellow", "«" + description.substring(finding.start(), finding.end()) + "»")
                + description.substring(finding.end(), to).replace('\n', ' ') + "…");
        out.println(ReviewCommand.explained(finding, terminal.messages()));
    }

    private boolean agreed(String key, boolean proposed) {
        String question = terminal.messages()
                .say(key, terminal.messages().say(proposed ? "review.yes_first" : "review.no_first"));
        while (true) {
            String answer = answer(question).toLowerCase(Locale.ROOT);
            if (answer.isBlank() || YES.contains(answer) || NO.contains(answer)) {
                return answer.isBlank() ? proposed : YES.contains(answer);
            }
        }
    }

    private String why(String question) {
        while (true) {
            String reason = answer(terminal.messages().say(question));
            if (!reason.isBlank()) {
                return reason;
            }
        }
    }

    private String answer(String question) {
        terminal.out().print(question + " ");
        terminal.out().flush();
        try {
            String line = answers.readLine();
            if (line == null) {
                terminal.out().println();
                throw BadInput.of("expected.answers");
            }
            return line.strip();
        } catch (IOException e) {
            throw (BadInput) BadInput.of("expected.answers").initCause(e);
        }
    }
}
