package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.FindingExplanation;
import id.go.rembangkab.lapor.privacy.FindingExplanation.Language;
import id.go.rembangkab.lapor.privacy.Proposal;
import java.util.ArrayList;
import java.util.List;

/** Tells the findings of a text one after the other, for the one who decides about them: where, what, how sure, and why. */
public final class FindingsWalk {
    private static final int AROUND = 24;

    private FindingsWalk() {}

    /**
     * The walk, a line or two for each finding. The text is shown around each, so this is for the admin's eyes only.
     *
     * @param text the original
     * @param proposal what is proposed for it
     * @param english whether to speak English, else Indonesian
     * @return lines to print, in the order of the text; the first says what is proposed
     */
    public static List<String> of(String text, Proposal proposal, boolean english) {
        Messages words = Messages.in(Book.PRIVACY, english ? "en" : null);
        Language language = english ? Language.ENGLISH : Language.INDONESIAN;
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "walk.head",
                proposal.findings().size(),
                words.say("walk." + proposal.visibility().identity()),
                words.say("walk." + proposal.visibility().content()),
                words.say("walk." + proposal.reading())));
        int number = 0;
        for (Finding finding : proposal.findings()) {
            number++;
            lines.add(words.say("walk.finding", number, finding.start(), finding.end(), shown(text, finding)));
            lines.add("    " + FindingExplanation.of(finding, language));
        }
        return List.copyOf(lines);
    }

    private static String shown(String text, Finding finding) {
        int from = Math.max(0, finding.start() - AROUND);
        int to = Math.min(text.length(), finding.end() + AROUND);
        return (text.substring(from, finding.start())
                        + "«"
                        + text.substring(finding.start(), finding.end())
                        + "»"
                        + text.substring(finding.end(), to))
                .replaceAll("\\s+", " ");
    }
}
