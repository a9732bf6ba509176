// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.Attachments.Allowance;
import id.go.rembangkab.lapor.complaint.Attachments.Content;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes in the files of complaints (R9.5): within the types of the policy that a complaint began with, and within its size,
 * all files of the complaint together. Thread-safe if its ports are.
 */
public final class Files {
    private final Ports ports;
    private final Desk desk;
    private final Attachments attachments;

    /**
     * Creates the way in.
     *
     * @param ports where complaints and policies are
     * @param desk the gate through which an Attach goes
     * @param attachments where files are kept
     */
    public Files(Ports ports, Desk desk, Attachments attachments) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.attachments = Objects.requireNonNull(attachments, "attachments");
    }

    /** What became of a file that was to be attached. */
    public sealed interface Taken {
        /**
         * The desk answered; the file is kept exactly if it said yes.
         *
         * @param answer what it said
         * @param file what the file is
         */
        record Asked(Answer answer, Received.Kept file) implements Taken {}

        /**
         * The desk would not have it, whatever the file is, so that the file was not even read.
         *
         * @param refused what it said
         */
        record Unasked(Answer refused) implements Taken {}

        /**
         * The file may not come in, and the desk was not asked.
         *
         * @param why its type, or its size
         * @param allowed what would have been allowed
         */
        record Unfit(Received why, Allowance allowed) implements Taken {}
    }

    /**
     * Attaches a file. It is kept before the log names it, so that the log never names a file that is not there; what the
     * desk refuses is not kept.
     *
     * @param order a {@link Command.Attach}; what the file's first bytes say stands for its type
     * @param content the file, read once
     * @return what became of it
     * @throws IllegalArgumentException if the order is another command
     * @throws StoreException if a store fails; then the log does not name the file
     */
    public Taken attach(Order order, Content content) {
        if (!(order.command() instanceof Command.Attach attach)) {
            throw new IllegalArgumentException(
                    "order: expected attach, found " + order.command().verb().word());
        }
        Optional<Complaint> known = ports.complaints().current(order.complaint());
        if (known.isEmpty()
                || Transition.permitting(Verb.ATTACH, order.by().role(), known.map(Complaint::status))
                        .isEmpty()) {
            return new Taken.Unasked(desk.handle(order));
        }
        Allowance allowed = allowance(known.get());
        Received received = attachments.keep(order.complaint(), attach.name().ref(), content, allowed);
        if (!(received instanceof Received.Kept kept)) {
            return new Taken.Unfit(received, allowed);
        }
        Answer answer = desk.handle(new Order(
                order.complaint(),
                order.at(),
                order.by(),
                order.key(),
                order.expectedVersion(),
                new Command.Attach(attach.name(), kept.type())));
        if (answer instanceof Answer.Refused || ((Answer.Done) answer).repeated()) {
            attachments.discard(order.complaint(), attach.name().ref());
        }
        return new Taken.Asked(answer, kept);
    }

    private Allowance allowance(Complaint complaint) {
        Policy policy = ports.rulebook()
                .policy(complaint.policy())
                .orElseThrow(() -> new IllegalStateException("rulebook: " + complaint.policy() + " is missing"));
        long[] used = new long[1];
        of(complaint)
                .forEach(file -> attachments.read(complaint.id(), file.text(), (bytes, length) -> used[0] += length));
        return new Allowance(policy.attachmentTypes(), Math.max(0, policy.attachmentLimit() - used[0]));
    }

    /**
     * Lists what was attached, and what the reporter named as supporting data; of the latter there may be the name alone.
     *
     * @param complaint the complaint
     * @return their sealed names, in the order they came
     */
    public static List<Passage> of(Complaint complaint) {
        return complaint.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ATTACHMENT || passage.kind() == Passage.Kind.EVIDENCE)
                .toList();
    }
}
