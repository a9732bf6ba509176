// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes complaints along the SOP, each step over HTTP. */
final class Walk {
    static final String RECEIVE = """
            {"channel":"WHATSAPP","external_id":"%s","title":"Jalan berlubang","description":"Jalan depan pasar berlubang, \
            hubungi Bapak Sutrisno di 081234567890","evidence":["foto.jpg"],"reporter":{"id":"r-1","name":"Sutrisno",\
            "contact":"081234567890"}}""";

    private final TestSite site;

    Walk(TestSite site) {
        this.site = site;
    }

    String received(String externalId) {
        Client.Reply reply = site.as(TestSite.ADMIN).post("/api/v1/complaints", RECEIVE.formatted(externalId));
        assertThat(reply.status()).isEqualTo(201);
        return reply.text("id");
    }

    String registered(String externalId) {
        String id = received(externalId);
        done(site.as(TestSite.ADMIN)
                .command(
                        id,
                        "register",
                        "{\"tracking_id\":\"91" + Math.floorMod(externalId.hashCode(), 100_000) + "\"}"));
        return id;
    }

    String verified(String externalId) {
        String id = registered(externalId);
        Client admin = site.as(TestSite.ADMIN);
        done(admin.command(
                id,
                "classify",
                "{\"kind\":\"COMPLAINT\",\"normative\":false,\"supervisory\":false,\"needs_examination\":false,"
                        + "\"category\":\"jalan\"}"));
        done(admin.command(
                id,
                "privacy",
                "{\"anonymous\":true,\"secret\":false,\"public_text\":\"Jalan depan pasar berlubang.\","
                        + "\"findings\":\"accept-all\"}"));
        done(admin.command(id, "verify", ""));
        return id;
    }

    String dispatched(String externalId) {
        String id = verified(externalId);
        done(site.as(TestSite.ADMIN).command(id, "dispatch", "{\"agency\":\"DPUTARU\"}"));
        return id;
    }

    String responded(String externalId) {
        String id = dispatched(externalId);
        Client officer = site.as(TestSite.LIAISON);
        done(officer.command(id, "accept", "{}"));
        done(officer.command(id, "inform-head", "{}"));
        done(officer.command(id, "draft", "{\"text\":\"Sudah ditambal.\"}"));
        done(officer.command(id, "report-head", "{}"));
        done(officer.command(id, "respond", "{\"text\":\"Sudah ditambal.\"}"));
        return id;
    }

    static void done(Client.Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    }
}
