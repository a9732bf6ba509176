// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * WhatsApp to everybody who is to be told (SOP step 3b, A18): one message to each registered contact of the agency, to the
 * admins and to the heads. What is for the reporter does not concern it.
 *
 * <p>If one contact cannot be told the notice is tried again, and those who have been told by this process are left alone
 * then.
 */
public final class WhatsAppNotices implements Destination {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int REMEMBERED = 10_000;

    private final WhatsApp account;
    private final Agencies agencies;
    private final Contacts contacts;
    private final DeliveryLog log;
    private final Outward outward;
    private final Map<String, String> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Creates the destination.
     *
     * @param account what sends
     * @param agencies whose Pejabat Penghubung are told
     * @param contacts who else is told
     * @param log where it is recorded that an agency was told
     * @param outward what all destinations share
     */
    public WhatsAppNotices(WhatsApp account, Agencies agencies, Contacts contacts, DeliveryLog log, Outward outward) {
        this.account = Objects.requireNonNull(account, "account");
        this.agencies = Objects.requireNonNull(agencies, "agencies");
        this.contacts = Objects.requireNonNull(contacts, "contacts");
        this.log = Objects.requireNonNull(log, "log");
        this.outward = Objects.requireNonNull(outward, "outward");
    }

    @Override
    public String name() {
        return "whatsapp";
    }

    @Override
    public Receipt deliver(Notice notice) {
        return switch (notice.kind().to()) {
            case AGENCY -> toAgency(notice);
            case ADMIN -> send(notice, contacts.admins());
            case HEADS -> send(notice, contacts.heads(notice.agency()));
            case REPORTER -> new Receipt.Delivered();
        };
    }

    private Receipt toAgency(Notice notice) {
        List<String> phones = officers(notice);
        if (phones.isEmpty()) {
            return new Receipt.Refused("NO_CONTACT "
                    + notice.agency().map(agency -> agency.value()).orElse("-"));
        }
        Receipt receipt = send(notice, phones);
        boolean obligation = notice.kind() == Notice.Kind.DISPATCHED || notice.kind() == Notice.Kind.SUPPORT;
        if (receipt instanceof Receipt.Delivered && obligation) {
            log.notified(
                    notice,
                    notice.agency().orElseThrow(),
                    Objects.requireNonNullElse(told.get(notice.id() + " " + phones.get(0)), notice.id()));
        }
        return receipt;
    }

    private List<String> officers(Notice notice) {
        LocalDate today = LocalDate.ofInstant(outward.clock().instant(), ZONE);
        return notice.agency().flatMap(agencies::find).stream()
                .flatMap(agency -> agency.liaison().stream())
                .filter(officer -> officer.isReachableOn(today))
                .map(LiaisonOfficer::phone)
                .distinct()
                .toList();
    }

    /** Everybody is tried; of what went wrong the first that may still go right counts, else the first. */
    private Receipt send(Notice notice, List<String> phones) {
        URI link = outward.link(notice);
        List<Receipt> problems = new ArrayList<>();
        for (String phone : phones) {
            String key = notice.id() + " " + phone;
            if (!told.containsKey(key)) {
                WhatsApp.Sent sent = account.send(outward, notice, phone, link);
                if (sent.receipt() instanceof Receipt.Delivered) {
                    told.put(key, sent.messageId().orElse(notice.id()));
                } else {
                    problems.add(sent.receipt());
                }
            }
        }
        Optional<Receipt> hopeful = problems.stream()
                .filter(problem -> !(problem instanceof Receipt.Refused))
                .findFirst();
        return hopeful.or(() -> problems.stream().findFirst()).orElseGet(Receipt.Delivered::new);
    }
}
