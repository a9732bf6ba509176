// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.http.outward.SourceChannelReplies.Reporter;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A way to a reporter on one channel. Implementations are thread-safe and put a limit on how long they take. */
public interface Outlet {
    /**
     * How it went.
     *
     * @param receipt how the delivery went
     * @param reference what the channel calls the message, if it was taken
     */
    record Sent(Receipt receipt, String reference) {
        /**
         * Checks that nothing is null.
         *
         * @param receipt how the delivery went
         * @param reference what the channel calls the message, if it was taken
         */
        public Sent {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * Tells a reporter.
     *
     * @param reporter where the reporter can be reached
     * @param notice what is told
     * @param link the reporter's own; it goes to nobody else
     * @return how it went
     */
    Sent send(Reporter reporter, Notice notice, URI link);

    /**
     * Writes to the contact that the reporter gave, as a template message.
     *
     * @param account what sends
     * @param outward what all destinations share
     * @return an outlet for complaints that came by WhatsApp
     */
    static Outlet whatsApp(WhatsApp account, Outward outward) {
        return (reporter, notice, link) -> {
            Optional<String> phone = reporter.contact().filter(contact -> contact.matches("[-+0-9 ()]{8,24}"));
            if (phone.isEmpty()) {
                return new Sent(new Receipt.Refused("NO_CONTACT WHATSAPP"), "");
            }
            WhatsApp.Sent sent = account.send(outward, notice, phone.get(), link);
            return new Sent(sent.receipt(), sent.messageId().orElse(notice.id()));
        };
    }

    /**
     * Hands over to what serves a channel, such as a program that answers under a post, by a signed webhook whose data also
     * hold {@code external_id}, the channel's own id of the complaint, and {@code contact}.
     *
     * @param gateway where to
     * @param outward what all destinations share
     * @return an outlet for that channel
     */
    static Outlet gateway(Webhook gateway, Outward outward) {
        return (reporter, notice, link) -> {
            Map<String, Object> address = new LinkedHashMap<>();
            reporter.externalId().ifPresent(id -> address.put("external_id", id));
            reporter.contact().ifPresent(contact -> address.put("contact", contact));
            return new Sent(gateway.send(outward, notice, address, link), notice.id());
        };
    }
}
