// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker in all that a citizen gives, looked for in what every operation of the document answers to whoever may not know. */
class NothingLeaksTest {
    private static final String MARK = "kangguru";
    private static final String CITIZEN = MARK + "-warga";
    private static final Actor REPORTER = Actor.reporter(CITIZEN + "-id");
    private static final String RECEIVE = """
            {"channel":"WHATSAPP","external_id":"M-%s","title":"M-judul","description":"Jalan rusak, M-uraian 081234567890",\
            "evidence":["M-foto.jpg"],"anonymous":true,"secret":true,"location":{"lat":-6.7,"lon":111.4,"address":"M-alamat"},\
            "reporter":{"id":"M-id","name":"M-nama","contact":"M-kontak"}}""".replace("M-", CITIZEN + "-");

    private static TestSite site;
    private static final List<String> IDS = new ArrayList<>();
    private static final List<String> CODES = new ArrayList<>();

    @BeforeAll
    static void two_cases_one_of_them_with_an_agency() throws Exception {
        site = new TestSite();
        Client admin = site.as(TestSite.ADMIN);
        for (String external : List.of("satu", "dua")) {
            Client.Reply received = admin.post("/api/v1/complaints", RECEIVE.formatted(external));
            assertThat(received.status()).isEqualTo(201);
            IDS.add(received.text("id"));
            CODES.add(admin.get("/api/v1/complaints/" + received.text("id")).text("public_code"));
        }
        String id = IDS.get(0);
        String file = "/api/v1/complaints/" + id + "/attachments?name=" + CITIZEN + "-berkas.pdf";
        assertThat(site.as(REPORTER)
                        .send("POST", file, "%PDF-1.7 " + CITIZEN + "-isi", "Content-Type", "application/pdf")
                        .status())
                .isEqualTo(201);
        Walk.done(admin.command(id, "register", "{\"tracking_id\":\"9165816\"}"));
        Walk.done(admin.command(
                id,
                "classify",
                "{\"kind\":\"COMPLAINT\",\"normative\":false,\"supervisory\":false,\"needs_examination\":false,"
                        + "\"category\":\"jalan\"}"));
        Walk.done(admin.command(
                id,
                "privacy",
                "{\"anonymous\":true,\"secret\":true,\"public_text\":\"Jalan rusak.\",\"findings\":\"accept-all\"}"));
        Walk.done(admin.command(id, "verify", ""));
        Walk.done(admin.command(id, "dispatch", "{\"agency\":\"DPUTARU\"}"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static List<Client> strangers() {
        return Stream.concat(
                        Stream.of(site.anyone()),
                        Stream.of(
                                        TestSite.LIAISON,
                                        TestSite.OTHER_LIAISON,
                                        new Actor(Role.AGENCY_HEAD, Optional.of(new AgencyCode("DPUTARU")), ""),
                                        TestSite.OTHER_REPORTER,
                                        Actor.of(Role.NATIONAL_ADMIN),
                                        Actor.of(Role.AUDITOR),
                                        Actor.of(Role.REGENT))
                                .map(site::as))
                .toList();
    }

    static Stream<Document.Operation> operations() {
        return Document.operations().stream();
    }

    private static String filled(String path, int which) {
        String id = path.startsWith("/open311") ? CODES.get(which) : IDS.get(which);
        return path.replace("{id}", id)
                .replace("{code}", CODES.get(which))
                .replace("{semester}", "2025-1")
                .replace("{month}", "2025-03")
                .replace("{year}", "2025")
                .replaceAll("\\{[a-z_]+}", "1");
    }

    private static void tellsNothing(Client.Reply reply, String asked) {
        assertThat(reply.http().body() + reply.http().headers().map()).as(asked).doesNotContain(CITIZEN);
    }

    @ParameterizedTest
    @Tag("R13.1")
    @Tag("R13.3")
    @MethodSource("operations")
    void whatever_is_asked(Document.Operation operation) {
        for (int which = 0; which < IDS.size(); which++) {
            String path = filled(operation.path(), which);
            for (Client stranger : strangers()) {
                Client.Reply reply = operation.method().equals("GET")
                        ? stranger.get(path)
                        : stranger.send(
                                operation.method(), path, "{}", "Content-Type", "application/json", "If-Match", "*");
                tellsNothing(reply, operation.method() + " " + path);
            }
        }
    }

    @ParameterizedTest
    @Tag("R13.1")
    @Tag("R13.3")
    @ValueSource(
            strings = {
                "/api/v1/search?q=kangguru",
                "/api/v1/search?q=uraian",
                "/api/v1/complaints?channel=WHATSAPP",
                "/open311/v2/requests.json?service_code=jalan"
            })
    void whatever_is_looked_for(String path) {
        strangers().forEach(stranger -> tellsNothing(stranger.get(path), path));
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"text/html", "text/csv", "application/json"})
    void whatever_is_reported(String type) {
        for (String path : List.of("/api/v1/reports/semester/2025-1", "/api/v1/reports/publication/2025-03")) {
            strangers().forEach(reader -> tellsNothing(reader.get(path, "Accept", type), path));
            tellsNothing(site.as(TestSite.ADMIN).get(path, "Accept", type), path);
        }
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"close", "reopen", "restore", "return", "refuse-redispatch"})
    void a_refusal_repeats_nothing_that_was_said(String verb) {
        Client admin = site.as(TestSite.ADMIN);
        Client.Reply refused = admin.command(IDS.get(1), verb, "{\"reason\":\"" + CITIZEN + "-alasan\"}");
        assertThat(refused.status()).isBetween(400, 499);
        tellsNothing(refused, verb);
    }

    @Test
    @Tag("R13.1")
    void whoever_may_know_is_told() {
        assertThat(site.as(REPORTER)
                        .get("/api/v1/complaints/" + IDS.get(0))
                        .http()
                        .body())
                .contains(CITIZEN + "-uraian");
        assertThat(site.as(TestSite.ADMIN)
                        .get("/api/v1/complaints/" + IDS.get(1))
                        .http()
                        .body())
                .contains(CITIZEN + "-kontak", CITIZEN + "-judul");
    }

    @Test
    @Tag("R3.2")
    void what_is_proposed_is_told_to_the_admin_and_to_nobody_else() {
        String path = "/api/v1/complaints/" + IDS.get(1);
        Client.Reply admins = site.as(TestSite.ADMIN).get(path);
        assertThat(admins.json().at("/proposal/secret").asBoolean()).isTrue();
        assertThat(admins.json().at("/proposal/anonymous").asBoolean()).isTrue();
        assertThat(admins.json().at("/proposal/findings").asInt()).isEqualTo(1);
        assertThat(admins.json().at("/proposal/reading").asString()).isEqualTo("WHOLE");
        assertThat(site.as(REPORTER).get(path).json().has("proposal")).isFalse();
        assertThat(site.as(TestSite.ADMIN)
                        .get("/api/v1/complaints/" + IDS.get(0))
                        .json()
                        .has("proposal"))
                .isFalse();
    }
}
