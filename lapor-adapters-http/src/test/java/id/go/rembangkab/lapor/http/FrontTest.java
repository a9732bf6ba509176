// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.http.who.RateLimits;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to every request: the order of the checks, and what every answer has. */
class FrontTest {
    private static TestSite site;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    void without_a_token_nobody_learns_what_else_is_wrong() {
        Client anyone = site.anyone();
        assertThat(anyone.get("/api/v1/nothing").status()).isEqualTo(401);
        assertThat(anyone.get("/nothing").status()).isEqualTo(401);
        assertThat(anyone.send("DELETE", "/api/v1/board", "").status()).isEqualTo(401);
        assertThat(anyone.get("/api/v1/board?unknown=1").status()).isEqualTo(401);
        assertThat(anyone.send("POST", "/api/v1/anonymize", "{", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(401);
        assertThat(anyone.post("/api/v1/anonymize", "x".repeat(200_000)).status())
                .isEqualTo(401);
        assertThat(anyone.post("/api/v1/complaints/c1/verify", "{}").status()).isEqualTo(401);
        Client.Reply refused = anyone.get("/api/v1/board", "Authorization", "Bearer nonsense");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void with_a_token_each_thing_has_its_status() {
        Client admin = site.as(TestSite.ADMIN);
        assertThat(admin.get("/api/v1/nothing").status()).isEqualTo(404);
        Client.Reply deleted = admin.send("DELETE", "/api/v1/board", "");
        assertThat(deleted.status()).isEqualTo(405);
        assertThat(deleted.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(admin.get("/api/v1/board?unknown=1").status()).isEqualTo(400);
        assertThat(admin.send("POST", "/api/v1/anonymize", "{}", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(admin.send("POST", "/api/v1/anonymize", "{}").status()).isEqualTo(415);
        assertThat(admin.post("/api/v1/anonymize", "{\"text\":\"" + "x".repeat(200_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(admin.post("/api/v1/anonymize", "{\"text\":\"a\"} x").status())
                .isEqualTo(400);
        assertThat(admin.post("/api/v1/anonymize", "{\"text\":\"a\",\"text\":\"b\"}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.post("/api/v1/anonymize", "[".repeat(5000)).status()).isEqualTo(400);
        assertThat(admin.post("/api/v1/anonymize", "").status()).isEqualTo(400);
    }

    @Test
    void problems_speak_the_language_that_was_asked_for() {
        Client admin = site.as(TestSite.ADMIN);
        assertThat(admin.get("/api/v1/nothing").text("title")).isEqualTo("Tidak ditemukan");
        assertThat(admin.get("/api/v1/nothing", "Accept-Language", "de, en;q=0.5, id;q=0.1")
                        .text("title"))
                .isEqualTo("Not found");
        Client.Reply traced =
                admin.get("/api/v1/nothing", "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(traced.text("trace_id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void every_answer_tells_browsers_what_they_must_not_do() {
        Client.Reply reply = site.anyone().get("/health/live");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_request_line_that_cannot_be_read_is_a_bad_request() throws Exception {
        try (Socket socket = new Socket("localhost", site.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void only_named_sites_may_call_from_their_pages() throws Exception {
        try (TestSite open = new TestSite(RateLimits.none(), Set.of("https://portal.example"))) {
            Client.Reply allowed = open.anyone()
                    .send(
                            "OPTIONS",
                            "/api/v1/board",
                            "",
                            "Origin",
                            "https://portal.example",
                            "Access-Control-Request-Method",
                            "GET");
            assertThat(allowed.status()).isEqualTo(204);
            assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://portal.example");
            Client.Reply other = open.anyone().get("/health/live", "Origin", "https://evil.example");
            assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void who_asks_too_much_is_told_when_to_come_back() throws Exception {
        try (TestSite strict = new TestSite(RateLimits.perMinute(3), Set.of())) {
            Client admin = strict.as(TestSite.ADMIN);
            for (int i = 0; i < 3; i++) {
                assertThat(admin.get("/api/v1/board").status()).isEqualTo(200);
            }
            Client.Reply refused = admin.get("/api/v1/board");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
            assertThat(strict.as(TestSite.LIAISON).get("/api/v1/board").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void counts_are_there_for_prometheus_and_tell_of_nobody() {
        site.as(TestSite.ADMIN).get("/api/v1/complaints/secret-id");
        String metrics = site.anyone().get("/metrics").http().body();
        assertThat(metrics)
                .contains("lapor_http_requests_seconds_count", "lapor_refusals_total{code=\"NOT_FOUND\"}")
                .doesNotContain("secret-id");
        assertThat(site.anyone().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void an_api_key_is_as_good_as_a_token() {
        Client kiosk = new Client(site.port(), java.util.Optional.of(site.key.secret()));
        assertThat(kiosk.get("/api/v1/board").status()).isEqualTo(200);
        Client wrong = new Client(site.port(), java.util.Optional.of(site.key.secret() + "x"));
        assertThat(wrong.get("/api/v1/board").status()).isEqualTo(401);
    }
}
