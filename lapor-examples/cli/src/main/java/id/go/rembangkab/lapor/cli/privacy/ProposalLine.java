// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.privacy.Proposal;
import java.util.List;

/** What is proposed for a text, told in a line to the one who decides. It tells nothing of the text itself. */
public final class ProposalLine {
    private ProposalLine() {}

    /**
     * Tells a proposal.
     *
     * @param proposal what is proposed
     * @param english whether to speak English, else Indonesian
     * @return how many findings there are, the two flags, and the topics that speak for secrecy
     */
    public static String of(Proposal proposal, boolean english) {
        Messages words = Messages.in(Book.PRIVACY, english ? "en" : null);
        String line = words.say(
                "proposal.head",
                proposal.findings().size(),
                proposal.toReview().size(),
                words.say("proposal." + proposal.visibility().identity()),
                words.say("proposal." + proposal.visibility().content()),
                words.say("proposal." + proposal.reading()));
        List<String> topics = proposal.topics().stream()
                .sorted()
                .map(topic -> words.say("topic." + topic))
                .toList();
        return topics.isEmpty() ? line : line + " " + words.say("proposal.topics", String.join(", ", topics));
    }
}
