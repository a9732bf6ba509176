// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.complaint.Decision.rejected;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Grounds.World;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
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

    Grounds of(Optional<Complaint> subject, ReadOrder read) {
        Order order = read.order();
        Command command = order.command();
        World world = new World(
                channelKnown(command),
                subject.filter(complaint -> isReporter(complaint, order.by())).isPresent(),
                taken(order),
                cycle(order),
                subject.map(complaint -> new PrivacyReview(ports).open(complaint, read))
                        .orElse(0),
                read.wish());
        return rules(subject)
                .with(command.toAgency().flatMap(ports.agencies()::find))
                .with(world);
    }

    /** A complaint that the command refers to must be there, or the command cannot be read. */
    Optional<Decision.Rejected> unknownReference(Order order) {
        return duplicateOf(order.command())
                .filter(id -> ports.complaints().current(id).isEmpty())
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
                    .current(next.get())
                    .map(Complaint::stage)
                    .flatMap(stage ->
                            stage instanceof Stage.Archived archived ? archived.duplicateOf() : Optional.empty());
        }
        return false;
    }

    private static Optional<ComplaintId> duplicateOf(Command command) {
        return command instanceof Command.Archive archive ? archive.duplicateOf() : Optional.empty();
    }

    private Map<TextRef, Text> open(Complaint complaint, List<TextRef> refs) {
        return ports.texts().open(complaint.id(), refs);
    }
}
