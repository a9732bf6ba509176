// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a webhook, and what becomes of a notice when the other side is slow, busy, broken or false. */
class WebhookNoticesTest {
    private static final Secret SECRET = Secret.of("rahasia-bersama");

    private final Outside outside = new Outside();

    @AfterEach
    void close() {
        outside.close();
    }

    private WebhookNotices webhook(URI address) {
        return webhook(address, outside.outward);
    }

    private static WebhookNotices webhook(URI address, Outward outward) {
        return new WebhookNotices("kantor", new Webhook(address, SECRET, Reach.ANY), outward);
    }

    private Receipt delivered(ResponseDefinitionBuilder answer) {
        return delivered(answer, outside.outward);
    }

    private Receipt delivered(ResponseDefinitionBuilder answer, Outward outward) {
        outside.server.stubFor(post("/hook").willReturn(answer));
        return webhook(outside.at("/hook"), outward).deliver(Outside.notice("A-6", Notice.Kind.DISPATCHED));
    }

    @Test
    @Tag("R3b.1")
    void carries_id_agency_category_deadline_and_link_in_a_signed_event() throws Exception {
        assertThat(delivered(aResponse().withStatus(202))).isEqualTo(new Receipt.Delivered());
        LoggedRequest sent =
                outside.server.findAll(postRequestedFor(urlEqualTo("/hook"))).get(0);
        assertThat(sent.getHeader("Content-Type")).isEqualTo("application/cloudevents+json; charset=utf-8");
        assertThat(sent.getBodyAsString()).isEqualTo("""
                {"specversion":"1.0","id":"A-6","source":"https://lapor.example/",\
                "type":"id.go.rembangkab.lapor.notice.dispatched","subject":"A","datacontenttype":"application/json",\
                "data":{"id":"A","agency":"DPUTARU","category":"jalan","due":"2025-04-17T00:00:00+07:00",\
                "link":"https://lapor.example/#aduan/A"}}""");
        String second = String.valueOf(Outside.NOW.getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("rahasia-bersama".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of()
                .formatHex(mac.doFinal((second + "." + sent.getBodyAsString()).getBytes(StandardCharsets.UTF_8)));
        assertThat(sent.getHeader("X-Lapor-Signature")).isEqualTo("t=" + second + ",v1=" + expected);
    }

    @Test
    @Tag("R3b.1")
    void a_stranger_is_never_given_the_reporters_own_link() {
        outside.server.stubFor(post("/hook").willReturn(aResponse().withStatus(200)));
        webhook(outside.at("/hook")).deliver(Outside.notice("A-9", Notice.Kind.REPORTER_NEWS));
        assertThat(outside.server
                        .findAll(postRequestedFor(urlEqualTo("/hook")))
                        .get(0)
                        .getBodyAsString())
                .contains(new Links(Outside.SETTINGS)
                        .open(new id.go.rembangkab.lapor.complaint.ComplaintId("A"))
                        .toString())
                .doesNotContain("tautan");
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "404", "410", "422"})
    void what_is_refused_is_dead_at_once_with_the_status_as_the_reason(int status) {
        assertThat(delivered(aResponse().withStatus(status).withBody("Sutrisno 081234567890")))
                .isEqualTo(new Receipt.Refused("HTTP " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 504})
    void what_is_broken_is_tried_again(int status) {
        assertThat(delivered(aResponse().withStatus(status))).isEqualTo(new Receipt.Failed("HTTP " + status));
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, PT2M",
        "503, 7, PT7S",
        "429, 'Wed, 26 Mar 2025 03:10:00 GMT', PT10M",
        "429, 'Wed, 26 Mar 2025 02:00:00 GMT', PT0S",
        "429, 999999999, P1D",
        "429, soon, PT0S",
        "429, -5, PT0S"
    })
    void who_is_busy_is_left_alone_for_as_long_as_it_says(int status, String retryAfter, Duration expected) {
        assertThat(delivered(aResponse().withStatus(status).withHeader("Retry-After", retryAfter)))
                .isEqualTo(new Receipt.Busy("HTTP " + status, expected));
    }

    @Test
    void who_does_not_answer_in_time_is_tried_again() {
        assertThat(delivered(aResponse().withStatus(200).withFixedDelay(20_000), outside.hasty))
                .isEqualTo(new Receipt.Failed("NO_ANSWER localhost"));
    }

    @Test
    void who_answers_by_drops_holds_nobody_up() {
        assertThat(delivered(
                        aResponse().withStatus(200).withBody("x".repeat(100)).withChunkedDribbleDelay(100, 20_000),
                        outside.hasty))
                .isEqualTo(new Receipt.Failed("NO_ANSWER localhost"));
    }

    @Test
    void an_endless_answer_is_not_read_to_its_end() {
        assertThat(delivered(aResponse().withStatus(200).withBody("x".repeat(5_000_000))))
                .isEqualTo(new Receipt.Delivered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void a_connection_that_breaks_is_tried_again(Fault fault) {
        assertThat(delivered(aResponse().withFault(fault)))
                .isEqualTo(new Receipt.Failed("BROKEN_CONNECTION localhost"));
    }

    @Test
    void a_false_certificate_is_named_and_nothing_is_sent() {
        outside.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        assertThat(webhook(outside.securelyAt("/hook")).deliver(Outside.notice("A-6", Notice.Kind.DISPATCHED)))
                .isEqualTo(new Receipt.Failed("CERTIFICATE localhost"));
        assertThat(outside.server.findAll(postRequestedFor(urlEqualTo("/hook"))))
                .isEmpty();
    }

    @Test
    void nobody_is_there() {
        URI address = outside.at("/hook");
        outside.close();
        assertThat(webhook(address).deliver(Outside.notice("A-6", Notice.Kind.DISPATCHED)))
                .isEqualTo(new Receipt.Failed("NO_CONNECTION localhost"));
        assertThat(webhook(URI.create("http://nobody.invalid/hook"))
                        .deliver(Outside.notice("A-6", Notice.Kind.DISPATCHED)))
                .isEqualTo(new Receipt.Failed("UNKNOWN_HOST nobody.invalid"));
    }

    @Test
    void a_redirect_is_not_followed() {
        outside.server.stubFor(post("/elsewhere").willReturn(aResponse().withStatus(200)));
        assertThat(delivered(aResponse().withStatus(307).withHeader("Location", "/elsewhere")))
                .isEqualTo(new Receipt.Refused("REDIRECT 307"));
        assertThat(outside.server.findAll(postRequestedFor(urlEqualTo("/elsewhere"))))
                .isEmpty();
        assertThatThrownBy(() -> new Outward(
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.NORMAL)
                                .build(),
                        Duration.ofSeconds(1),
                        outside.outward.links(),
                        outside.outward.clock()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1"
            })
    void what_is_not_of_the_public_internet_is_no_target(String address) throws Exception {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
        assertThat(Reach.ANY.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1111"})
    void the_public_internet_is(String address) throws Exception {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void an_address_within_is_refused_before_anything_is_sent() {
        outside.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        WebhookNotices inward = new WebhookNotices(
                "dalam", new Webhook(outside.securelyAt("/hook"), SECRET, Reach.PUBLIC), outside.outward);
        assertThat(inward.deliver(Outside.notice("A-6", Notice.Kind.DISPATCHED)))
                .isEqualTo(new Receipt.Refused("ADDRESS localhost"));
        assertThat(outside.server.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://office.example/",
                "ftp://office.example/",
                "https:///x",
                "https://user:pass@office.example/",
                "x"
            })
    void an_address_must_be_https_and_hold_no_secret(String address) {
        assertThatThrownBy(() -> new Webhook(URI.create(address), SECRET, Reach.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pass");
    }

    @Test
    @Tag("R13.3")
    void the_secret_shows_itself_nowhere() {
        Webhook webhook = new Webhook(URI.create("https://office.example/"), SECRET, Reach.PUBLIC);
        assertThat(webhook + " " + SECRET).doesNotContain("rahasia");
        assertThatThrownBy(() -> Secret.of("dua kata")).hasMessageNotContaining("kata");
    }
}
