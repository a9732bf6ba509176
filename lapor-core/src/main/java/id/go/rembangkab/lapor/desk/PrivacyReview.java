// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.FindingDecision;
import id.go.rembangkab.lapor.privacy.RedactionPolicy;
import id.go.rembangkab.lapor.privacy.Review;
import id.go.rembangkab.lapor.privacy.Screening;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the texts of an order ask for, and which findings in them nobody has decided about (R3.2, R13.4). */
record PrivacyReview(Ports ports) {
    /**
     * Reads an order before it is decided. Who asks in a text to be kept out of sight has chosen so; what was accepted as
     * personal data is taken out of the public text before anything is sealed: to accept is to mask. What is open stays,
     * and has the order refused.
     */
    ReadOrder read(Order order) {
        if (order.command() instanceof Command.DecidePrivacy decide) {
            return decision(order, decide);
        }
        Visibility wish = byReporter(order).map(Screening::wishIn).reduce(Visibility.OPEN, Visibility::join);
        return ReadOrder.of(order, wish);
    }

    /**
     * What is the reporter's own in an order, words and names of files: of some orders whoever passes them on, of those that
     * others give in words of their own only if it is the reporter who gives them.
     */
    private static Stream<String> byReporter(Order order) {
        Command command = order.command();
        boolean own = order.by().role() == Role.REPORTER;
        if (command instanceof Command.Receive receive) {
            return told(receive.intake());
        } else if (command instanceof Command.ImportHistory past) {
            return told(past.intake());
        } else if (command instanceof Command.Complete complete) {
            return told(complete.description().stream(), complete.evidence());
        } else if (command instanceof Command.Reply reply) {
            return Stream.of(reply.text().plain());
        } else if (own && command instanceof Command.Comment comment) {
            return Stream.of(comment.text().plain());
        } else if (own && command instanceof Command.Reopen reopen) {
            return Stream.of(reopen.reason().plain());
        } else if (own && command instanceof Command.Attach attach) {
            return Stream.of(withoutSuffix(attach.name().plain()));
        }
        return Stream.empty();
    }

    private static Stream<String> told(Intake<Text> intake) {
        return told(Stream.concat(intake.title().stream(), intake.description().stream()), intake.evidence());
    }

    private static Stream<String> told(Stream<Text> words, List<Text> files) {
        return Stream.concat(
                words.map(Text::plain), files.stream().map(Text::plain).map(PrivacyReview::withoutSuffix));
    }

    /** {@code rahasiakan.pdf} says {@code rahasiakan}. */
    private static String withoutSuffix(String file) {
        int point = file.lastIndexOf('.');
        return point > 0 ? file.substring(0, point) : file;
    }

    private ReadOrder decision(Order order, Command.DecidePrivacy decide) {
        ReadOrder.Reading shown = detected(decide.publicText().plain());
        boolean all = decide.verdicts().acceptAll();
        Optional<ReadOrder.Reading> description =
                all ? Optional.empty() : Optional.of(detected(description(order.complaint())));
        List<Finding> accepted = description
                .map(original -> accepted(shown, original, decide.verdicts()))
                .orElse(shown.findings());
        Text given = decide.publicText();
        String masked = Anonymiser.standard()
                .redaction(shown.text(), accepted, RedactionPolicy.PUBLIC)
                .text();
        Text sealed = masked.equals(shown.text()) ? given : masked(given, masked);
        return new ReadOrder(
                with(order, new Command.DecidePrivacy(decide.visibility(), sealed, decide.verdicts(), decide.reason())),
                Visibility.OPEN,
                Optional.of(shown),
                description);
    }

    /** Under an id of its own: the text that was given may be the description itself, which stays sealed as it is. */
    private static Text masked(Text given, String masked) {
        String commitment =
                Text.seal(given.ref().id(), given.salt(), masked).ref().commitment();
        return Text.seal(given.ref().id() + "." + commitment.substring(0, 12), given.salt(), masked);
    }

    private static Order with(Order order, Command command) {
        return new Order(order.complaint(), order.at(), order.by(), order.key(), order.expectedVersion(), command);
    }

    /** How many findings in the texts of an order are neither accepted nor dismissed with a reason. */
    int open(Complaint complaint, ReadOrder read) {
        if (read.order().command() instanceof Command.Respond respond) {
            return review(detected(respond.text().plain()), respond.verdicts())
                    .open()
                    .size();
        } else if (read.order().command() instanceof Command.DecidePrivacy decide
                && !decide.verdicts().acceptAll()) {
            return open(complaint, read, decide.verdicts());
        }
        return 0;
    }

    /** Offsets are those of the description, read from the first word to the last that was added. */
    private int open(Complaint complaint, ReadOrder read, Verdicts verdicts) {
        String original = Passages.joined(complaint, Passage.Kind.DESCRIPTION, ports.texts());
        ReadOrder.Reading description = read.description()
                .filter(known -> known.text().equals(original))
                .orElseGet(() -> detected(original));
        ReadOrder.Reading shown = read.publicText().orElseThrow();
        Review review = review(description, verdicts);
        Set<String> decided = values(original, review.accepted());
        decided.addAll(values(original, review.dismissed()));
        long openInPublic = review(shown, verdicts).open().stream()
                .filter(finding -> !decided.contains(value(shown.text(), finding)))
                .count();
        return (int) (review.open().size() + openInPublic);
    }

    /** Accepted where it stands, or as the same words in the description. */
    private static List<Finding> accepted(ReadOrder.Reading shown, ReadOrder.Reading description, Verdicts verdicts) {
        Set<String> values =
                values(description.text(), review(description, verdicts).accepted());
        List<Finding> here = review(shown, verdicts).accepted();
        return shown.findings().stream()
                .filter(finding -> here.contains(finding) || values.contains(value(shown.text(), finding)))
                .toList();
    }

    private String description(ComplaintId id) {
        return ports.complaints()
                .current(id)
                .map(complaint -> Passages.joined(complaint, Passage.Kind.DESCRIPTION, ports.texts()))
                .orElse("");
    }

    private ReadOrder.Reading detected(String text) {
        return new ReadOrder.Reading(text, ports.detector().detect(text));
    }

    private static Set<String> values(String text, List<Finding> findings) {
        Set<String> values = new HashSet<>();
        findings.forEach(finding -> values.add(value(text, finding)));
        return values;
    }

    private static String value(String text, Finding finding) {
        return text.substring(finding.start(), finding.end());
    }

    private static Review review(ReadOrder.Reading reading, Verdicts verdicts) {
        return Review.of(reading.text(), reading.findings(), decisions(verdicts, reading.text()));
    }

    private static List<FindingDecision> decisions(Verdicts verdicts, String text) {
        return verdicts.each().stream()
                .filter(verdict -> verdict.end() <= text.length())
                .map(verdict -> new FindingDecision(
                        verdict.start(),
                        verdict.end(),
                        verdict.accept(),
                        verdict.reason().map(Text::plain).orElse("")))
                .toList();
    }
}
