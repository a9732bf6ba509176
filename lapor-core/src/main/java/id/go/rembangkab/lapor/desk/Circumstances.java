package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.complaint.Decision.rejected;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Grounds.World;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.FindingDecision;
import id.go.rembangkab.lapor.privacy.RedactionPolicy;
import id.go.rembangkab.lapor.privacy.Review;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up what a decision rests on, and no more than the command at hand needs. */
record Circumstances(Ports ports) {
    Grounds rules(Optional<Complaint> subject) {
        Policy policy = subject.map(complaint -> ports.rulebook()
                        .policy(complaint.policy())
                        .orElseThrow(
                                () -> new IllegalStateException("rulebook: " + complaint.policy() + " is missing")))
                .orElseGet(ports.rulebook()::policy);
        return Grounds.of(policy, ports.rulebook().calendar());
    }

    Grounds of(Optional<Complaint> subject, Order order) {
        Command command = order.command();
        World world = new World(
                channelKnown(command),
                subject.filter(complaint -> isReporter(complaint, order.by())).isPresent(),
                taken(order),
                cycle(order),
                subject.map(complaint -> openFindings(complaint, command)).orElse(0));
        return rules(subject)
                .with(command.toAgency().flatMap(ports.agencies()::find))
                .with(world);
    }

    /** A complaint that the command refers to must be there, or the command cannot be read. */
    Optional<Decision.Rejected> unknownReference(Order order) {
        return duplicateOf(order.command())
                .filter(id -> ports.complaints().find(id).isEmpty())
                .map(id -> rejected(Rejection.BAD_INPUT, "duplicate_of", "expected.KNOWN_COMPLAINT"));
    }

    private boolean channelKnown(Command command) {
        return !(command instanceof Command.Receive receive)
                || ports.channels().all().contains(receive.intake().channel());
    }

    boolean isReporter(Complaint complaint, Actor actor) {
        return actor.role() == Role.REPORTER
                && complaint
                        .intake()
                        .reporter()
                        .id()
                        .filter(id -> open(complaint, List.of(id)).values().stream()
                                .anyMatch(text -> text.plain().equals(actor.name())))
                        .isPresent();
    }

    private boolean taken(Order order) {
        Command command = order.command();
        if (command instanceof Command.Register register) {
            return takenByAnother(register.trackingId(), order.complaint());
        }
        if (command instanceof Command.Receive receive) {
            return receive.intake()
                    .trackingId()
                    .filter(id -> takenByAnother(id, order.complaint()))
                    .isPresent();
        }
        if (command instanceof Command.ImportHistory past) {
            Intake<Text> intake = past.intake();
            return intake.trackingId()
                            .filter(id -> ports.complaints().registeredAs(id).isPresent())
                            .isPresent()
                    || Desk.externalId(intake)
                            .filter(id -> ports.complaints()
                                    .receivedAs(intake.channel(), id)
                                    .isPresent())
                            .isPresent();
        }
        return false;
    }

    private boolean takenByAnother(TrackingId id, ComplaintId self) {
        return ports.complaints()
                .registeredAs(id)
                .filter(other -> !other.equals(self))
                .isPresent();
    }

    private boolean cycle(Order order) {
        Set<ComplaintId> seen = new HashSet<>(Set.of(order.complaint()));
        Optional<ComplaintId> next = duplicateOf(order.command());
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                return true;
            }
            next = ports.complaints()
                    .find(next.get())
                    .map(History::replay)
                    .map(Complaint::stage)
                    .flatMap(stage ->
                            stage instanceof Stage.Archived archived ? archived.duplicateOf() : Optional.empty());
        }
        return false;
    }

    private static Optional<ComplaintId> duplicateOf(Command command) {
        return command instanceof Command.Archive archive ? archive.duplicateOf() : Optional.empty();
    }

    private int openFindings(Complaint complaint, Command command) {
        if (command instanceof Command.Respond respond) {
            return open(respond.text().plain(), respond.verdicts()).size();
        }
        if (!(command instanceof Command.DecidePrivacy decide)
                || decide.verdicts().acceptAll()) {
            return 0;
        }
        return reviewed(complaint, decide);
    }

    /** Offsets are those of the description, read from the first word to the last that was added. */
    private int reviewed(Complaint complaint, Command.DecidePrivacy decide) {
        String original = Passages.joined(complaint, Passage.Kind.DESCRIPTION, ports.texts());
        String publicText = decide.publicText().plain();
        Review review = review(original, ports.detector().detect(original), decide.verdicts());
        Set<String> decided = values(original, review.accepted());
        decided.addAll(values(original, review.dismissed()));
        long openInPublic = open(publicText, decide.verdicts()).stream()
                .filter(finding -> !decided.contains(publicText.substring(finding.start(), finding.end())))
                .count();
        return (int) (review.open().size() + openInPublic);
    }

    /**
     * What was accepted as personal data is taken out of the public text before anything is sealed: to accept is to mask.
     * What is open stays, and has the order refused.
     */
    Order masked(Order order) {
        if (!(order.command() instanceof Command.DecidePrivacy decide)) {
            return order;
        }
        String plain = decide.publicText().plain();
        List<Finding> found = ports.detector().detect(plain);
        if (found.isEmpty()) {
            return order;
        }
        List<Finding> accepted = decide.verdicts().acceptAll() ? found : accepted(order.complaint(), decide, found);
        String shown = Anonymiser.standard()
                .redaction(plain, accepted, RedactionPolicy.PUBLIC)
                .text();
        Text given = decide.publicText();
        return new Order(
                order.complaint(),
                order.at(),
                order.by(),
                order.key(),
                order.expectedVersion(),
                new Command.DecidePrivacy(
                        decide.visibility(), Text.seal(given.ref().id(), given.salt(), shown), decide.verdicts()));
    }

    /** Accepted where it stands, or as the same words in the description. */
    private List<Finding> accepted(ComplaintId id, Command.DecidePrivacy decide, List<Finding> found) {
        String plain = decide.publicText().plain();
        String original = ports.complaints()
                .find(id)
                .map(History::replay)
                .map(complaint -> Passages.joined(complaint, Passage.Kind.DESCRIPTION, ports.texts()))
                .orElse("");
        Set<String> values = values(
                original,
                review(original, ports.detector().detect(original), decide.verdicts())
                        .accepted());
        List<Finding> here = review(plain, found, decide.verdicts()).accepted();
        return found.stream()
                .filter(finding ->
                        here.contains(finding) || values.contains(plain.substring(finding.start(), finding.end())))
                .toList();
    }

    private static Set<String> values(String text, List<Finding> findings) {
        Set<String> values = new HashSet<>();
        findings.forEach(finding -> values.add(text.substring(finding.start(), finding.end())));
        return values;
    }

    private static Review review(String text, List<Finding> findings, Verdicts verdicts) {
        return Review.of(text, findings, decisions(verdicts, text));
    }

    private List<Finding> open(String text, Verdicts verdicts) {
        return review(text, ports.detector().detect(text), verdicts).open();
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

    private Map<TextRef, Text> open(Complaint complaint, List<TextRef> refs) {
        return ports.texts().open(complaint.id(), refs);
    }
}
