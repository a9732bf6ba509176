// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SOP by its paths: what is done, and the status of each way in which it is not. */
class CommandApiTest {
    private static TestSite site;
    private static Client admin;
    private static Walk walk;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
        admin = site.as(TestSite.ADMIN);
        walk = new Walk(site);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    @Tag("R14.2")
    void a_complaint_goes_from_whatsapp_to_closed() {
        String id = walk.responded("wa-happy");
        Client reporter = site.as(TestSite.REPORTER);
        Walk.done(reporter.command(id, "reply", "{\"text\":\"Masih ada lubang.\"}"));
        Walk.done(site.as(TestSite.LIAISON).command(id, "answer-reply", "{\"text\":\"Ditambal besok.\"}"));
        Client.Reply closed = reporter.command(id, "confirm", "{\"rating\":5}");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.text("closed_by")).isEqualTo("REPORTER");
        Client.Reply events = admin.get("/api/v1/complaints/" + id + "/events");
        assertThat(events.json().at("/items/0/event").asString()).isEqualTo("ComplaintReceived");
        assertThat(events.http().body()).doesNotContain("081234567890", "lubang");
    }

    @Test
    @Tag("R1.1")
    void a_repeat_returns_the_first_answer() {
        String body = Walk.RECEIVE.formatted("wa-repeat");
        Client.Reply first = admin.post("/api/v1/complaints", body, "Idempotency-Key", "\"k-1\"");
        Walk.done(admin.command(first.text("id"), "register", "{\"tracking_id\":\"9177001\"}"));
        Client.Reply byKey = admin.post("/api/v1/complaints", body, "Idempotency-Key", "\"k-1\"");
        Client.Reply byExternalId = admin.post("/api/v1/complaints", body);
        assertThat(byKey.http().body()).isEqualTo(first.http().body());
        assertThat(byExternalId.http().body()).isEqualTo(first.http().body());
        assertThat(byExternalId.status()).isEqualTo(201);
        assertThat(byExternalId.header("Location")).isEqualTo("/api/v1/complaints/" + first.text("id"));
        Client.Reply other =
                admin.post("/api/v1/complaints", Walk.RECEIVE.formatted("wa-other"), "Idempotency-Key", "\"k-1\"");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("KEY_REUSED");
    }

    @Test
    void a_repeated_command_returns_its_first_answer_whatever_has_happened_since() {
        String id = walk.received("wa-command-key");
        String path = "/api/v1/complaints/" + id + "/register";
        String body = "{\"tracking_id\":\"9177002\"}";
        Client.Reply first = admin.post(path, body, "If-Match", "\"1\"", "Idempotency-Key", "r-1");
        Walk.done(admin.command(id, "comment", "{\"text\":\"Catatan.\"}"));
        Client.Reply again = admin.post(path, body, "If-Match", "\"1\"", "Idempotency-Key", "r-1");
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    @Tag("R10.2")
    void a_change_says_which_version_it_has_seen() {
        String id = walk.received("wa-version");
        String path = "/api/v1/complaints/" + id + "/register";
        String body = "{\"tracking_id\":\"9177003\"}";
        assertThat(admin.post(path, body).status()).isEqualTo(428);
        assertThat(admin.post(path, body, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(admin.post(path, body, "If-Match", "W/\"1\"").status()).isEqualTo(412);
        assertThat(admin.post(path, body, "If-Match", "\"other\"").status()).isEqualTo(412);
        assertThat(admin.post(path, body, "If-Match", "1").status()).isEqualTo(400);
        Client.Reply done = admin.post(path, body, "If-Match", "\"7\", \"1\"");
        assertThat(done.status()).isEqualTo(200);
        assertThat(admin.get("/api/v1/complaints/" + id).header("ETag")).isEqualTo(done.header("ETag"));
    }

    @Test
    void a_body_that_may_be_left_out_may_be_null() {
        String id = walk.dispatched("wa-null");
        Walk.done(site.as(TestSite.LIAISON).command(id, "accept", "null"));
        assertThat(admin.command(id, "comment", "null").status()).isEqualTo(400);
        assertThat(admin.command(id, "comment", "null null").status()).isEqualTo(400);
    }

    @Test
    void each_refusal_has_its_status() {
        String id = walk.received("wa-refused");
        Client.Reply state = admin.command(id, "dispatch", "{\"agency\":\"DPUTARU\"}");
        assertThat(state.status()).isEqualTo(409);
        assertThat(state.text("code")).isEqualTo("NOT_ALLOWED_IN_STATE");
        assertThat(state.text("detail")).contains("dispatch");
        Client.Reply role = site.as(TestSite.REPORTER).command(id, "register", "{\"tracking_id\":\"9177004\"}");
        assertThat(role.status()).isEqualTo(403);
        assertThat(role.text("code")).isEqualTo("NOT_ALLOWED_FOR_ROLE");
        Client.Reply guard = admin.command(id, "pend", "{}");
        assertThat(guard.status()).isEqualTo(422);
        assertThat(guard.text("code")).isEqualTo("NOTHING_MISSING");
        String verified = walk.verified("wa-guard");
        Client.Reply outside = admin.command(verified, "dispatch", "{\"agency\":\"DINKES\"}");
        assertThat(outside.text("code")).isEqualTo("OUTSIDE_TUPOKSI");
        assertThat(admin.command(verified, "archive", "{\"reason\":\"DUPLICATE\",\"duplicate_of\":\"nowhere\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Tag("R3.2")
    @Tag("R13.1")
    void what_was_hidden_is_shown_for_a_reason_only() {
        String id = walk.dispatched("wa-lower");
        String decide = """
                {"anonymous":true,"secret":%s,"public_text":"Pohon tumbang.","findings":"accept-all"%s}""";
        Walk.done(admin.command(id, "privacy", decide.formatted("true", "")));
        Client.Reply forgotten = admin.command(id, "privacy", decide.formatted("false", ""));
        assertThat(forgotten.status()).isEqualTo(422);
        assertThat(forgotten.text("code")).isEqualTo("LOOSENS_PRIVACY");
        assertThat(forgotten.text("detail")).contains("alasan (reason)");
        String complaint = "/api/v1/complaints/" + id;
        Client reporter = site.as(TestSite.REPORTER);
        Walk.done(admin.command(id, "privacy", decide.formatted("false", ",\"reason\":\"Pelapor setuju.\"")));
        assertThat(site.as(TestSite.LIAISON).get(complaint).http().body()).contains("Pelapor setuju.");
        assertThat(reporter.get(complaint).http().body())
                .contains("Pohon tumbang.")
                .doesNotContain("Pelapor setuju.");
        assertThat(admin.get(complaint + "/events").http().body())
                .contains("\"by\":\"admin:siti\"")
                .doesNotContain("Pelapor setuju.");
    }

    @Test
    void a_body_is_the_fields_of_its_command_and_no_other() {
        String id = walk.received("wa-fields");
        Client.Reply at =
                admin.command(id, "register", "{\"tracking_id\":\"9177005\",\"at\":\"2020-01-01T00:00:00Z\"}");
        assertThat(at.status()).isEqualTo(400);
        assertThat(at.json().at("/errors/0/pointer").asString()).isEqualTo("/at");
        assertThat(admin.command(id, "register", "{\"tracking_id\":7}").status())
                .isEqualTo(400);
        assertThat(admin.command(id, "register", "{}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/tracking_id");
        Client.Reply nested = admin.post(
                "/api/v1/complaints",
                Walk.RECEIVE.formatted("wa-nested").replace("\"contact\":\"081234567890\"", "\"contact\":7"));
        assertThat(nested.json().at("/errors/0/pointer").asString()).isEqualTo("/reporter/contact");
        assertThat(nested.http().body()).doesNotContain("Sutrisno");
    }

    @Test
    @Tag("R13.2")
    @Tag("R13.1")
    void each_audience_sees_its_own_view() {
        String id = walk.dispatched("wa-audience");
        String path = "/api/v1/complaints/" + id;
        assertThat(site.as(TestSite.LIAISON).get(path).http().body())
                .contains("Jalan depan pasar berlubang.")
                .doesNotContain("Sutrisno", "081234567890");
        assertThat(site.as(TestSite.REPORTER).get(path).http().body()).contains("081234567890");
        String code = admin.get(path).text("public_code");
        Client.Reply open = site.anyone().get("/public/v1/complaints/" + code);
        assertThat(open.text("text")).isEqualTo("Jalan depan pasar berlubang.");
        assertThat(open.http().body()).doesNotContain("Sutrisno", "0812");
        assertThat(site.anyone().get("/public/v1/complaints/" + id).status()).isEqualTo(404);
        assertThat(site.anyone()
                        .get("/public/v1/complaints/" + code.replace(code.charAt(code.length() - 1), '_'))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("R0.2")
    void what_is_sealed_opens_by_a_command_that_is_logged() {
        String id = walk.dispatched("wa-reveal");
        assertThat(admin.get("/api/v1/complaints/" + id).http().body()).doesNotContain("081234567890");
        Client.Reply revealed = admin.command(id, "reveal", "{\"reason\":\"Pelapor minta dihubungi.\"}");
        assertThat(revealed.http().body()).contains("081234567890", "Sutrisno");
        assertThat(admin.get("/api/v1/complaints/" + id + "/events").http().body())
                .contains("IdentityRevealed");
    }

    @Test
    void lists_go_on_where_the_page_before_ended() {
        for (int i = 0; i < 5; i++) {
            walk.received("wa-list-" + i);
        }
        java.util.Set<String> seen = new java.util.HashSet<>();
        String cursor = "";
        int pages = 0;
        do {
            Client.Reply page = admin.get(
                    "/api/v1/complaints?limit=2&channel=WHATSAPP" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.json()
                    .path("items")
                    .forEach(item ->
                            assertThat(seen.add(item.path("id").asString())).isTrue());
            cursor = page.text("next_cursor");
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isGreaterThan(2);
        assertThat(seen)
                .hasSize(admin.get("/api/v1/complaints?limit=200")
                        .json()
                        .path("items")
                        .size());
        assertThat(admin.get("/api/v1/complaints?cursor=x").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/complaints?limit=0").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/complaints?state=NEW").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/complaints?due_before=2020-01-01T00:00:00Z")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void search_finds_only_what_the_audience_may_read() {
        String id = walk.dispatched("wa-search");
        assertThat(site.as(TestSite.LIAISON)
                        .get("/api/v1/search?q=jalan+pasar")
                        .http()
                        .body())
                .contains(id);
        assertThat(site.as(TestSite.LIAISON)
                        .get("/api/v1/search?q=sutrisno")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(site.as(TestSite.OTHER_LIAISON)
                        .get("/api/v1/search?q=jalan")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%27", "%22", "%5C", "%22+OR+%22", "jalan%00", "NOT+*", "%21%28%3F%29", "%F0%9F%98%80", "%D8%80"
            })
    void search_takes_any_question(String question) {
        assertThat(site.as(TestSite.ADMIN).get("/api/v1/search?q=" + question).status())
                .isEqualTo(200);
    }

    @Test
    void search_goes_on_where_a_page_ended() {
        List<String> all = List.of(walk.dispatched("wa-page-1"), walk.dispatched("wa-page-2"));
        Client admin = site.as(TestSite.ADMIN);
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Client.Reply page = admin.get("/api/v1/search?limit=1&q=jalan" + cursor);
            page.json().path("items").forEach(item -> found.add(item.path("id").asString()));
            cursor = page.json().has("next_cursor") ? "&cursor=" + page.text("next_cursor") : "";
        } while (!cursor.isEmpty());
        assertThat(found).doesNotHaveDuplicates().containsAll(all);
        assertThat(admin.get("/api/v1/search?q=jalan&cursor=SU5ERVg").status()).isEqualTo(200);
        assertThat(admin.get("/api/v1/search?q=jalan&cursor=x").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/search?q=jalan&cursor=" + "A".repeat(50)).status())
                .isEqualTo(400);
    }

    @Test
    @Tag("R12.1")
    void the_registry_is_read_by_all_and_written_by_the_admin() {
        String body = "{\"name\":\"Dinas Perhubungan\",\"tupoksi\":[\"lampu jalan\"],\"liaison\":[{\"name\":\"Ani\","
                + "\"phone\":\"+6282\"}]}";
        assertThat(admin.send("PUT", "/api/v1/agencies/DISHUB", body, "Content-Type", "application/json")
                        .status())
                .isEqualTo(201);
        Client.Reply again = admin.send("PUT", "/api/v1/agencies/DISHUB", body, "Content-Type", "application/json");
        assertThat(again.status()).isEqualTo(200);
        assertThat(admin.send("PUT", "/api/v1/agencies/DISHUB", again.http().body(), "Content-Type", "application/json")
                        .http()
                        .body())
                .isEqualTo(again.http().body());
        assertThat(site.as(TestSite.LIAISON)
                        .send("PUT", "/api/v1/agencies/DISHUB", body, "Content-Type", "application/json")
                        .status())
                .isEqualTo(403);
        assertThat(site.as(TestSite.REPORTER).get("/api/v1/agencies").http().body())
                .contains("Dinas Perhubungan")
                .doesNotContain("+6282");
    }

    @Test
    void a_text_is_anonymised_and_not_kept() {
        Client.Reply reply = admin.post("/api/v1/anonymize", "{\"text\":\"Hubungi 081234567890\",\"mode\":\"label\"}");
        assertThat(reply.text("text")).doesNotContain("081234567890");
        assertThat(reply.json().at("/findings/0/type").asString()).isEqualTo("PHONE");
        assertThat(admin.post("/api/v1/anonymize", "{\"text\":\"a\",\"mode\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Tag("R10.5")
    void the_sop_is_there_as_a_table_and_as_drawings() {
        assertThat(admin.get("/api/v1/sop").json().path("transitions")).isNotEmpty();
        assertThat(admin.get("/api/v1/sop.mermaid").http().body()).startsWith("stateDiagram-v2");
        assertThat(admin.get("/api/v1/sop.svg").header("Content-Type")).startsWith("image/svg+xml");
    }
}
