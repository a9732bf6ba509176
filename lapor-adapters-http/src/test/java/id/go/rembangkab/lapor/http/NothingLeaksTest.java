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

/**
 * Markers in all that a citizen gives and in what offices say among themselves, looked for in what every operation of the document
 * answers to whoever may not know.
 */
class NothingLeaksTest {
    private static final String MARK = "kangguru";
    private static final String CITIZEN = MARK + "-warga";
    private static final String OFFICE = "{\"reason\":\"" + MARK + "-kantor\"}";
    private static final Actor REPORTER = Actor.reporter(CITIZEN + "-id");
    private static final String RECEIVE = """
            {"channel":"WHATSAPP","external_id":"M-%s","title":"M-judul","description":"Jalan rusak, M-uraian 081234567890",\
            "evidence":["M-foto.jpg"],"anonymous":true,"secret":%s,"location":{"lat":-6.7,"lon":111.4,"address":"M-alamat"},\
            "reporter":{"id":"M-id","name":"M-nama","contact":"M-kontak"}}""".replace("M-", CITIZEN + "-");

    private static TestSite site;
    private static final List<String> IDS = new ArrayList<>();
    private static final List<String> CODES = new ArrayList<>();

    @BeforeAll
    static void a_case_in_each_state_of_being_known() throws Exception {
        site = new TestSite();
        Client admin = site.as(TestSite.ADMIN);
        secret(admin, received(admin, "satu", true));
        received(admin, "dua", true);
        published(admin, received(admin, "tiga", false));
        astray(admin, received(admin, "empat", false));
    }

    private static String received(Client admin, String external, boolean secret) {
        Client.Reply received = admin.post("/api/v1/complaints", RECEIVE.formatted(external, secret));
        assertThat(received.status()).isEqualTo(201);
        String id = received.text("id");
        IDS.add(id);
        CODES.add(admin.get("/api/v1/complaints/" + id).text("public_code"));
        return id;
    }

    private static void secret(Client admin, String id) {
        String file = "/api/v1/complaints/" + id + "/attachments?name=" + CITIZEN + "-berkas.pdf";
        assertThat(site.as(REPORTER)
                        .send("POST", file, "%PDF-1.7 " + CITIZEN + "-isi", "Content-Type", "application/pdf")
                        .status())
                .isEqualTo(201);
        dispatched(admin, id, "9165816");
    }

    private static void dispatched(Client admin, String id, String number) {
        Walk.done(admin.command(id, "register", "{\"tracking_id\":\"" + number + "\"}"));
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

    private static void published(Client admin, String id) {
        dispatched(admin, id, "9165817");
        Walk.done(admin.command(
                id,
                "privacy",
                "{\"anonymous\":true,\"secret\":false,\"public_text\":\"Jalan rusak.\",\"findings\":\"accept-all\","
                        + OFFICE.substring(1)));
        Client officer = site.as(TestSite.LIAISON);
        Walk.done(officer.command(id, "request-redispatch", OFFICE));
        Walk.done(admin.command(id, "refuse-redispatch", OFFICE));
        Walk.done(officer.command(id, "accept", ""));
        answered(officer, id);
        Client reporter = site.as(REPORTER);
        Walk.done(reporter.command(id, "reply", "{\"text\":\"" + CITIZEN + "-balasan\"}"));
        Walk.done(admin.command(id, "resume", OFFICE));
        answered(officer, id);
        Walk.done(admin.command(id, "close", OFFICE));
        Walk.done(reporter.command(id, "reopen", "{\"reason\":\"" + CITIZEN + "-alasan\"}"));
        answered(officer, id);
        Walk.done(admin.command(id, "close", OFFICE));
        Walk.done(officer.command(id, "publish", "{\"url\":\"https://rembangkab.go.id/1\"}"));
    }

    private static void answered(Client officer, String id) {
        Walk.done(officer.command(id, "inform-head", ""));
        Walk.done(officer.command(id, "draft", "{\"text\":\"" + MARK + "-draf\"}"));
        Walk.done(officer.command(id, "report-head", ""));
        Walk.done(officer.command(id, "respond", "{\"text\":\"Sudah ditambal.\"}"));
    }

    private static void astray(Client admin, String id) {
        Walk.done(admin.command(id, "register", "{\"tracking_id\":\"9165818\"}"));
        Walk.done(admin.command(id, "archive", "{\"reason\":\"SPAM\"}"));
        Walk.done(admin.command(id, "restore", OFFICE));
        Walk.done(admin.command(id, "return", OFFICE));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** Somebody who may know nothing that is marked so. */
    private record Stranger(Client client, String mark) {
        void isToldNothing(Client.Reply reply, String asked) {
            assertThat(reply.http().body() + reply.http().headers().map())
                    .as(asked)
                    .doesNotContain(mark);
        }
    }

    private static List<Stranger> strangers() {
        return Stream.concat(
                        Stream.of(new Stranger(site.anyone(), MARK)),
                        Stream.concat(
                                Stream.of(
                                                TestSite.LIAISON,
                                                new Actor(Role.AGENCY_HEAD, Optional.of(new AgencyCode("DPUTARU")), ""),
                                                Actor.of(Role.AUDITOR))
                                        .map(office -> new Stranger(site.as(office), CITIZEN)),
                                Stream.of(
                                                TestSite.OTHER_LIAISON,
                                                TestSite.OTHER_REPORTER,
                                                Actor.of(Role.NATIONAL_ADMIN),
                                                Actor.of(Role.REGENT))
                                        .map(other -> new Stranger(site.as(other), MARK))))
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

    @ParameterizedTest
    @Tag("R13.1")
    @Tag("R13.3")
    @MethodSource("operations")
    void whatever_is_asked(Document.Operation operation) {
        for (int which = 0; which < IDS.size(); which++) {
            String path = filled(operation.path(), which);
            for (Stranger stranger : strangers()) {
                Client client = stranger.client();
                Client.Reply reply = operation.method().equals("GET")
                        ? client.get(path)
                        : client.send(
                                operation.method(), path, "{}", "Content-Type", "application/json", "If-Match", "*");
                stranger.isToldNothing(reply, operation.method() + " " + path);
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
        strangers().forEach(stranger -> stranger.isToldNothing(stranger.client().get(path), path));
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"text/html", "text/csv", "application/json"})
    void whatever_is_reported(String type) {
        for (String path : List.of("/api/v1/reports/semester/2025-1", "/api/v1/reports/publication/2025-03")) {
            List<Stranger> readers = new ArrayList<>(strangers());
            readers.add(new Stranger(site.as(TestSite.ADMIN), MARK));
            readers.forEach(reader -> reader.isToldNothing(reader.client().get(path, "Accept", type), path));
        }
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(strings = {"close", "reopen", "restore", "return", "refuse-redispatch"})
    void a_refusal_repeats_nothing_that_was_said(String verb) {
        Client admin = site.as(TestSite.ADMIN);
        Client.Reply refused = admin.command(IDS.get(1), verb, "{\"reason\":\"" + CITIZEN + "-alasan\"}");
        assertThat(refused.status()).isBetween(400, 499);
        new Stranger(admin, CITIZEN).isToldNothing(refused, verb);
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
    @Tag("R13.1")
    void whoever_asks_is_told_what_was_made_public() {
        assertThat(site.anyone()
                        .get("/public/v1/complaints/" + CODES.get(2))
                        .http()
                        .body())
                .contains("Jalan rusak.", "Sudah ditambal.");
        assertThat(site.as(Actor.of(Role.AUDITOR))
                        .get("/api/v1/complaints/" + IDS.get(2))
                        .http()
                        .body())
                .contains(MARK + "-kantor");
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
