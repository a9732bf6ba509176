// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WhatsApp to the contacts of an agency and to those above it, and what the Cloud API may answer. */
class WhatsAppNoticesTest {
    private static final String PATH = "/v21.0/4711/messages";

    private final Outside outside = new Outside();
    private final Case office = new Case();
    private WhatsAppNotices whatsApp;

    @BeforeEach
    void accept() {
        outside.server.stubFor(post(PATH).willReturn(okJson("""
                {"messaging_product":"whatsapp","contacts":[{"input":"x","wa_id":"62"}],"messages":[{"id":"wamid.1"}]}""")));
        whatsApp = new WhatsAppNotices(
                new WhatsApp(outside.at("/v21.0"), "4711", Secret.of("EAAG-token"), "lapor", "id"),
                office.ports.agencies(),
                new Contacts(
                        List.of("+62 811-1"),
                        Map.of(new AgencyCode("DPUTARU"), "0811 2"),
                        List.of("+628113", "+628113")),
                office.log,
                outside.outward);
    }

    @AfterEach
    void close() {
        outside.close();
    }

    private List<JsonNode> sent() {
        return outside.server.findAll(postRequestedFor(urlEqualTo(PATH))).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(body -> new JsonMapper().readTree(body))
                .toList();
    }

    private void officers(LiaisonOfficer... officers) {
        office.ports
                .agencies()
                .put(new Agency(new AgencyCode("DPUTARU"), "Dinas PU", Set.of(), List.of(officers), true));
    }

    @Test
    @Tag("R3b.1")
    void each_registered_contact_in_office_gets_the_template_and_the_clock_of_notifying_stops() {
        office.dispatched();
        officers(
                LiaisonOfficer.of("Budi", "0812-3456"),
                LiaisonOfficer.of("Ani", "+62 813 000"),
                LiaisonOfficer.of("Tanpa nomor", ""),
                new LiaisonOfficer("Dulu", "0814", Optional.empty(), Optional.of(LocalDate.parse("2025-03-25"))));
        Notice notice = office.notice(Notice.Kind.DISPATCHED);
        assertThat(whatsApp.deliver(notice)).isEqualTo(new Receipt.Delivered());
        assertThat(sent())
                .extracting(message -> message.path("to").asString())
                .containsExactly("628123456", "62813000");
        assertThat(sent().get(0).path("template")).isEqualTo(new JsonMapper().readTree("""
                {"name":"lapor_dispatched","language":{"code":"id"},"components":[{"type":"body","parameters":[\
                {"type":"text","text":"A"},{"type":"text","text":"DPUTARU"},{"type":"text","text":"jalan"},\
                {"type":"text","text":"26 April 2025 00.00 WIB"},\
                {"type":"text","text":"https://lapor.example/#aduan/A"}]}]}"""));
        assertThat(sent().get(0).toString()).doesNotContain("Budi", "berlubang", "Sutrisno");
        assertThat(outside.server.findAll(
                        postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", containing("EAAG"))))
                .hasSize(2);
        Clock notify = office.clock(ClockKind.NOTIFY);
        assertThat(notify.state(Outside.NOW)).isEqualTo(Clock.State.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_OVERDUE, 628111",
        "ADMIN_REMINDER, 628111",
        "ESCALATED, 628112 628113",
        "REMINDER, 62812",
        "OVERDUE, 62812",
        "SUPPORT, 62812",
        "REPORTER_NEWS, ''",
        "REPORTER_REMINDER, ''"
    })
    @Tag("R3.10")
    void each_kind_reaches_those_it_is_for(Notice.Kind kind, String numbers) {
        officers(LiaisonOfficer.of("Budi", "0812"));
        assertThat(whatsApp.deliver(Outside.notice("A-9", kind))).isEqualTo(new Receipt.Delivered());
        assertThat(String.join(
                        " ",
                        sent().stream().map(one -> one.path("to").asString()).toList()))
                .isEqualTo(numbers);
    }

    @Test
    void an_agency_whom_nobody_can_call_is_for_somebody_to_look_at() {
        officers(LiaisonOfficer.of("Budi", ""));
        assertThat(whatsApp.deliver(Outside.notice("A-9", Notice.Kind.REMINDER)))
                .isEqualTo(new Receipt.Refused("NO_CONTACT DPUTARU"));
    }

    @Test
    void who_was_told_is_not_told_again_because_of_another() {
        officers(LiaisonOfficer.of("Budi", "0812"), LiaisonOfficer.of("Ani", "0813"));
        outside.server.stubFor(post(PATH)
                .withRequestBody(containing("62813"))
                .willReturn(aResponse().withStatus(500)));
        Notice notice = Outside.notice("A-9", Notice.Kind.REMINDER);
        assertThat(whatsApp.deliver(notice)).isEqualTo(new Receipt.Failed("HTTP 500"));
        assertThat(whatsApp.deliver(notice)).isEqualTo(new Receipt.Failed("HTTP 500"));
        assertThat(sent())
                .extracting(message -> message.path("to").asString())
                .containsExactly("62812", "62813", "62813");
    }

    @ParameterizedTest
    @CsvSource({"130429, true", "131056, true", "132001, false", "131030, false"})
    void the_apis_own_code_says_whether_it_may_be_tried_again(String code, boolean again) {
        officers(LiaisonOfficer.of("Budi", "0812"));
        outside.server.stubFor(post(PATH)
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("{\"error\":{\"message\":\"(#%s) 62812\",\"code\":%s}}".formatted(code, code))));
        Receipt receipt = whatsApp.deliver(Outside.notice("A-9", Notice.Kind.REMINDER));
        String problem = "WHATSAPP 400 " + code;
        assertThat(receipt).isEqualTo(again ? new Receipt.Failed(problem) : new Receipt.Refused(problem));
    }

    @Test
    void too_many_messages_wait_as_long_as_the_api_says() {
        officers(LiaisonOfficer.of("Budi", "0812"));
        outside.server.stubFor(post(PATH).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "60")));
        assertThat(whatsApp.deliver(Outside.notice("A-9", Notice.Kind.REMINDER)))
                .isEqualTo(new Receipt.Busy("HTTP 429", Duration.ofMinutes(1)));
    }

    @Test
    void what_a_person_has_recorded_is_not_recorded_again() {
        office.dispatched();
        Notice notice = office.notice(Notice.Kind.DISPATCHED);
        assertThat(whatsApp.deliver(notice)).isEqualTo(new Receipt.Delivered());
        long version = office.complaint().version();
        assertThat(whatsApp.deliver(notice)).isEqualTo(new Receipt.Delivered());
        assertThat(office.complaint().version()).isEqualTo(version);
        assertThat(sent()).hasSize(1);
        assertThat(office.complaint().id()).isEqualTo(new ComplaintId("A"));
    }

    @Test
    @Tag("R13.3")
    void nothing_shows_token_or_numbers() {
        WhatsApp account = new WhatsApp(WhatsApp.API, "4711", Secret.of("EAAG-token"), "lapor", "id");
        Contacts contacts = new Contacts(List.of("0811"), Map.of(), List.of("0812"));
        assertThat(account + " " + contacts).doesNotContain("EAAG", "0811", "0812");
        assertThatThrownBy(() -> new WhatsApp(WhatsApp.API, "+62", Secret.of("t"), "lapor", "id"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WhatsApp(WhatsApp.API, "1", Secret.of("t"), "Lapor", "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
