// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.notice.Notice;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Records through the gate that somebody was told, which is what stops NOTIFY and RELAY. If the SOP says no, since a person
 * has recorded it already or the complaint has gone on, nothing is to be recorded. Thread-safe.
 */
public final class DeliveryLog {
    private final Desk desk;
    private final Identity identity;
    private final InstantSource clock;

    /**
     * Creates a log.
     *
     * @param desk the gate
     * @param identity what seals the ids of messages
     * @param clock when it is recorded
     */
    public DeliveryLog(Desk desk, Identity identity, InstantSource clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.identity = Objects.requireNonNull(identity, "identity");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    void notified(Notice notice, AgencyCode agency, String messageId) {
        give(notice, new Command.RecordNotification(agency, identity.text(messageId)));
    }

    void relayed(Notice notice, Channel channel, String reference) {
        give(notice, new Command.RelayResponse(channel, identity.text(reference)));
    }

    /** Under the notice's own key, so that one that is delivered twice is recorded once. */
    private void give(Notice notice, Command command) {
        Answer answer = desk.handle(new Order(
                new ComplaintId(notice.complaint()),
                clock.instant(),
                Actor.SYSTEM,
                Optional.of("notice:" + notice.id()),
                OptionalLong.empty(),
                command));
        if (answer instanceof Answer.Refused refused) {
            System.getLogger(DeliveryLog.class.getName())
                    .log(
                            System.Logger.Level.DEBUG,
                            () -> command.verb().word() + " is not recorded: "
                                    + refused.why().why());
        }
    }
}
