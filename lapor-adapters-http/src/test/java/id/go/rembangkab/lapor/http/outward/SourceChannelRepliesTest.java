// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** News to the reporter where the complaint came from, with a link of the own. */
class SourceChannelRepliesTest {
    private static final String MESSAGES = "/v21.0/4711/messages";

    private final Outside outside = new Outside();
    private final Case office = new Case();

    @AfterEach
    void close() {
        outside.close();
    }

    private SourceChannelReplies byWhatsApp() {
        outside.server.stubFor(post(MESSAGES).willReturn(okJson("{\"messages\":[{\"id\":\"wamid.9\"}]}")));
        WhatsApp account = new WhatsApp(outside.at("/v21.0"), "4711", Secret.of("token"), "lapor", "id");
        return replies(Map.of(new Channel("WHATSAPP"), Outlet.whatsApp(account, outside.outward)));
    }

    private SourceChannelReplies replies(Map<Channel, Outlet> outlets) {
        return new SourceChannelReplies(office.ports, outlets, office.log, outside.outward);
    }

    private String sent(String path) {
        return outside.server.findAll(postRequestedFor(urlEqualTo(path))).get(0).getBodyAsString();
    }

    @Test
    @Tag("R5.1")
    @Tag("R3b.1")
    void the_answer_goes_out_as_a_link_and_the_clock_of_relaying_stops() {
        office.dispatched();
        office.responded();
        assertThat(byWhatsApp().deliver(office.notice(Notice.Kind.REPORTER_NEWS)))
                .isEqualTo(new Receipt.Delivered());
        assertThat(sent(MESSAGES))
                .contains("\"to\":\"6281234567890\"", "lapor_reporter_news", "https://lapor.example/#tautan/A.")
                .doesNotContain("Sutrisno", "berlubang", "ditambal");
        assertThat(office.clock(ClockKind.RELAY).state(Outside.NOW)).isEqualTo(Clock.State.MET);
    }

    @Test
    void who_has_no_id_of_the_own_is_shown_what_anyone_may_see() {
        office.dispatched(Map.of("contact", "081234567890"));
        office.responded();
        byWhatsApp().deliver(office.notice(Notice.Kind.REPORTER_NEWS));
        assertThat(sent(MESSAGES)).contains("#warga/A.").doesNotContain("tautan");
    }

    @Test
    void a_contact_that_is_no_number_is_for_somebody_to_look_at() {
        office.dispatched(Map.of("id", "r-1", "contact", "@sutrisno"));
        office.responded();
        assertThat(byWhatsApp().deliver(office.notice(Notice.Kind.REPORTER_NEWS)))
                .isEqualTo(new Receipt.Refused("NO_CONTACT WHATSAPP"));
        assertThat(office.clock(ClockKind.RELAY).state(Outside.NOW)).isEqualTo(Clock.State.OPEN);
    }

    @Test
    void a_gateway_is_told_under_which_message_to_answer() {
        office.dispatched();
        office.responded();
        outside.server.stubFor(post("/gateway").willReturn(aResponse().withStatus(204)));
        Webhook gateway = new Webhook(outside.at("/gateway"), Secret.of("rahasia"), Reach.ANY);
        Receipt receipt = replies(Map.of(new Channel("WHATSAPP"), Outlet.gateway(gateway, outside.outward)))
                .deliver(office.notice(Notice.Kind.REPORTER_NEWS));
        assertThat(receipt).isEqualTo(new Receipt.Delivered());
        assertThat(sent("/gateway"))
                .contains("\"external_id\":\"wa-77\"", "\"contact\":\"0812 3456 7890\"", "#tautan/A.")
                .doesNotContain("Sutrisno", "ditambal");
    }

    @Test
    void what_fails_is_not_recorded_as_relayed() {
        office.dispatched();
        office.responded();
        SourceChannelReplies replies = byWhatsApp();
        outside.server.stubFor(post(MESSAGES).willReturn(aResponse().withStatus(500)));
        assertThat(replies.deliver(office.notice(Notice.Kind.REPORTER_NEWS))).isEqualTo(new Receipt.Failed("HTTP 500"));
        assertThat(office.clock(ClockKind.RELAY).state(Outside.NOW)).isEqualTo(Clock.State.OPEN);
    }

    @Test
    void what_is_for_others_or_came_another_way_does_not_concern_it() {
        office.dispatched();
        SourceChannelReplies none = replies(Map.of());
        assertThat(none.deliver(Outside.notice("A-9", Notice.Kind.REPORTER_NEWS)))
                .isEqualTo(new Receipt.Delivered());
        assertThat(byWhatsApp().deliver(Outside.notice("A-9", Notice.Kind.OVERDUE)))
                .isEqualTo(new Receipt.Delivered());
        assertThat(outside.server.getAllServeEvents()).isEmpty();
    }

    @Test
    @Tag("R13.3")
    void nothing_shows_where_the_reporter_is() {
        assertThat(new SourceChannelReplies.Reporter(java.util.Optional.of("0812"), java.util.Optional.of("wa-77")))
                .hasToString("Reporter");
    }
}
