// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.http.outward.Contacts;
import id.go.rembangkab.lapor.http.outward.DeliveryLog;
import id.go.rembangkab.lapor.http.outward.Outlet;
import id.go.rembangkab.lapor.http.outward.Outward;
import id.go.rembangkab.lapor.http.outward.Reach;
import id.go.rembangkab.lapor.http.outward.Secret;
import id.go.rembangkab.lapor.http.outward.SourceChannelReplies;
import id.go.rembangkab.lapor.http.outward.Webhook;
import id.go.rembangkab.lapor.http.outward.WebhookNotices;
import id.go.rembangkab.lapor.http.outward.WhatsApp;
import id.go.rembangkab.lapor.http.outward.WhatsAppNotices;
import id.go.rembangkab.lapor.notice.Destination;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notices go, as the environment and the files it names say. Without a word of it they wait in the outbox. */
final class Destinations {
    private static final Channel BY_WHATSAPP = new Channel("WHATSAPP");

    private final Surroundings around;
    private final Office office;
    private final Links links;
    private final InstantSource clock;
    private final DeliveryLog log;
    private @Nullable Outward outward;

    Destinations(Surroundings around, Office office, Links links, InstantSource clock) {
        this.around = around;
        this.office = office;
        this.links = links;
        this.clock = clock;
        this.log = new DeliveryLog(office.desk(), office.identity(), clock);
    }

    /** Made when something is to go out: reading whom this machine trusts takes a tenth of a server's start. */
    private Outward outward() {
        if (outward == null) {
            outward = Outward.of(links, clock);
        }
        return outward;
    }

    List<Destination> all() {
        List<Destination> all = new ArrayList<>();
        Optional<WhatsApp> account = account();
        account.ifPresent(whatsApp ->
                all.add(new WhatsAppNotices(whatsApp, office.ports().agencies(), contacts(), log, outward())));
        webhooks("LAPOR_WEBHOOKS").forEach((name, webhook) -> all.add(new WebhookNotices(name, webhook, outward())));
        Map<Channel, Outlet> outlets = outlets(account);
        if (!outlets.isEmpty()) {
            all.add(new SourceChannelReplies(office.ports(), outlets, log, outward()));
        }
        return all;
    }

    private Optional<WhatsApp> account() {
        return around.text("LAPOR_WHATSAPP_NUMBER_ID").map(number -> {
            Secret token = around.secret("LAPOR_WHATSAPP_TOKEN")
                    .orElseThrow(() -> BadInput.in("LAPOR_WHATSAPP_TOKEN_FILE", "serve.secret.word"));
            try {
                return new WhatsApp(
                        around.text("LAPOR_WHATSAPP_API")
                                .map(text -> Surroundings.address("LAPOR_WHATSAPP_API", text))
                                .orElse(WhatsApp.API),
                        number,
                        token,
                        around.text("LAPOR_WHATSAPP_TEMPLATES").orElse("lapor"),
                        around.text("LAPOR_WHATSAPP_LANGUAGE").orElse("id"));
            } catch (IllegalArgumentException e) {
                throw (BadInput) BadInput.in("LAPOR_WHATSAPP_NUMBER_ID", "serve.whatsapp")
                        .initCause(e);
            }
        });
    }

    /** {@code admin NUMBER}, {@code dinas NUMBER} or {@code head:AGENCY NUMBER}, one a line. */
    private Contacts contacts() {
        List<String> admins = new ArrayList<>();
        List<String> dinas = new ArrayList<>();
        Map<AgencyCode, String> heads = new HashMap<>();
        for (String line : around.lines("LAPOR_CONTACTS")) {
            String[] parts = line.strip().split("\\s+", 2);
            if (parts.length != 2 || !parts[1].matches("[-+0-9 ()]{8,24}")) {
                throw BadInput.in("LAPOR_CONTACTS", "serve.contacts");
            }
            if (parts[0].equals("admin")) {
                admins.add(parts[1]);
            } else if (parts[0].equals("dinas")) {
                dinas.add(parts[1]);
            } else if (parts[0].matches("head:[A-Z0-9_-]{1,32}")) {
                heads.put(new AgencyCode(parts[0].substring(5)), parts[1]);
            } else {
                throw BadInput.in("LAPOR_CONTACTS", "serve.contacts");
            }
        }
        return new Contacts(admins, heads, dinas);
    }

    private Map<Channel, Outlet> outlets(Optional<WhatsApp> account) {
        Map<Channel, Outlet> outlets = new HashMap<>();
        account.ifPresent(whatsApp -> outlets.put(BY_WHATSAPP, Outlet.whatsApp(whatsApp, outward())));
        webhooks("LAPOR_GATEWAYS").forEach((name, gateway) -> {
            try {
                outlets.put(new Channel(name), Outlet.gateway(gateway, outward()));
            } catch (IllegalArgumentException e) {
                throw (BadInput) BadInput.in("LAPOR_GATEWAYS", "serve.webhooks").initCause(e);
            }
        });
        return outlets;
    }

    /** {@code NAME ADDRESS SECRET-FILE [private]}, one a line. */
    private Map<String, Webhook> webhooks(String name) {
        Map<String, Webhook> webhooks = new HashMap<>();
        for (String line : around.lines(name)) {
            String[] parts = line.strip().split("\\s+", -1);
            boolean within = parts.length == 4 && parts[3].equals("private");
            if (!(parts.length == 3 || within) || !parts[0].matches("[A-Za-z0-9_-]{1,32}")) {
                throw BadInput.in(name, "serve.webhooks");
            }
            try {
                Webhook webhook = new Webhook(
                        Surroundings.address(name, parts[1]),
                        Surroundings.secretIn(name, parts[2]),
                        within ? Reach.ANY : Reach.PUBLIC);
                if (webhooks.put(parts[0], webhook) != null) {
                    throw BadInput.in(name, "serve.webhooks");
                }
            } catch (IllegalArgumentException e) {
                throw (BadInput) BadInput.in(name, "serve.webhooks").initCause(e);
            }
        }
        return webhooks;
    }
}
