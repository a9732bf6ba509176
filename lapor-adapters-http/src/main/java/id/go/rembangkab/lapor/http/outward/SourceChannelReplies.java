// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * News to the reporter on the channel that the complaint came from (SOP step 5): that something has changed, and a link on
 * which the reporter sees it and answers. Once the answer is out it is recorded as relayed. A channel without an outlet does
 * not concern it; there the admin relays.
 */
public final class SourceChannelReplies implements Destination {
    private final Ports ports;
    private final Map<Channel, Outlet> outlets;
    private final DeliveryLog log;
    private final Outward outward;

    /**
     * Creates the destination.
     *
     * @param ports where complaints and contacts are
     * @param outlets the ways to reporters, by channel
     * @param log where it is recorded that an answer was relayed
     * @param outward what all destinations share
     */
    public SourceChannelReplies(Ports ports, Map<Channel, Outlet> outlets, DeliveryLog log, Outward outward) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.outlets = Map.copyOf(outlets);
        this.log = Objects.requireNonNull(log, "log");
        this.outward = Objects.requireNonNull(outward, "outward");
    }

    /**
     * Where a reporter can be reached. Shows nothing of it.
     *
     * @param contact what the reporter gave: a number, address or handle
     * @param externalId the channel's own id of the complaint
     */
    public record Reporter(Optional<String> contact, Optional<String> externalId) {
        /**
         * Checks that nothing is null.
         *
         * @param contact what the reporter gave: a number, address or handle
         * @param externalId the channel's own id of the complaint
         */
        public Reporter {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(externalId, "externalId");
        }

        @Override
        public String toString() {
            return "Reporter";
        }
    }

    @Override
    public String name() {
        return "replies";
    }

    @Override
    public Receipt deliver(Notice notice) {
        if (notice.kind().to() != Notice.Addressee.REPORTER) {
            return new Receipt.Delivered();
        }
        Optional<Complaint> found =
                ports.complaints().find(new ComplaintId(notice.complaint())).map(History::replay);
        Outlet outlet = found.map(complaint -> outlets.get(complaint.intake().channel()))
                .orElse(null);
        if (outlet == null) {
            return new Receipt.Delivered();
        }
        Complaint complaint = found.orElseThrow();
        Outlet.Sent sent = outlet.send(reporter(complaint), notice, link(complaint));
        if (sent.receipt() instanceof Receipt.Delivered && complaint.status() == Status.RESPONDED) {
            log.relayed(notice, complaint.intake().channel(), sent.reference());
        }
        return sent.receipt();
    }

    /** Who is known by no id of the own can give no command, and is shown what anyone may see. */
    private URI link(Complaint complaint) {
        return complaint.intake().reporter().id().isPresent()
                ? outward.links().citizen(complaint.id(), outward.clock().instant())
                : outward.links().open(complaint.id());
    }

    private Reporter reporter(Complaint complaint) {
        Optional<TextRef> contact = complaint.intake().reporter().contact();
        Optional<TextRef> externalId = complaint.intake().externalId();
        List<TextRef> refs =
                Stream.concat(contact.stream(), externalId.stream()).toList();
        Map<TextRef, Text> open = ports.texts().open(complaint.id(), refs);
        return new Reporter(
                contact.map(open::get).map(Text::plain),
                externalId.map(open::get).map(Text::plain));
    }
}
