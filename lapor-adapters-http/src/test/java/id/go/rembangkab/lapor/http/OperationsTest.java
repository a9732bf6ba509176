// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.http.who.Caller;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What those who run a site look at: whether it is ready, and what is counted. */
class OperationsTest {
    private TestSite site;

    @BeforeEach
    void open() throws Exception {
        site = TestSite.tellingChanges();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String metrics() {
        site.clock.pass(Duration.ofMinutes(1));
        return site.anyone().get("/metrics").http().body();
    }

    @Test
    @Tag("R3.10")
    void clocks_that_run_and_clocks_that_are_late_are_counted_by_kind() {
        new Walk(site).dispatched("wa-1");
        site.clock.pass(Duration.ofDays(10));
        assertThat(metrics())
                .contains(
                        "lapor_clocks_open{clock=\"RESPONSE\"} 1.0",
                        "lapor_clocks_overdue{clock=\"RESPONSE\"} 0.0",
                        "lapor_clocks_overdue{clock=\"FIRST_RESPONSE\"} 0.0",
                        "lapor_clocks_open{clock=\"INTAKE\"} 0.0");
        site.clock.pass(Duration.ofDays(60));
        assertThat(metrics())
                .contains(
                        "lapor_clocks_open{clock=\"RESPONSE\"} 0.0",
                        "lapor_clocks_overdue{clock=\"RESPONSE\"} 1.0",
                        "lapor_clocks_overdue{clock=\"FIRST_RESPONSE\"} 1.0");
    }

    @Test
    void the_age_of_the_last_sweep_is_told() {
        assertThat(metrics()).contains("lapor_sweep_age_seconds NaN");
        site.vitals.swept(site.clock.instant());
        site.clock.pass(Duration.ofMinutes(5));
        assertThat(metrics()).containsPattern("lapor_sweep_age_seconds 36[0-9]\\.0");
    }

    @Test
    void what_waits_and_what_is_dead_is_counted_by_destination_and_too_long_a_wait_is_not_ready() {
        site.store.subscribe("office");
        site.store.subscribe("other");
        new Walk(site).dispatched("wa-1");
        site.store
                .claim("other", site.clock.instant(), site.clock.instant(), 1)
                .forEach(claimed -> site.store.bury(claimed, "HTTP 404"));
        assertThat(metrics())
                .contains(
                        "lapor_outbox_waiting{destination=\"office\"} 1.0",
                        "lapor_outbox_dead{destination=\"other\"} 1.0");
        assertThat(site.anyone().get("/health/ready").status()).isEqualTo(200);
        site.clock.pass(Duration.ofMinutes(61));
        Client.Reply late = site.anyone().get("/health/ready");
        assertThat(late.status()).isEqualTo(503);
        assertThat(late.text("code")).isEqualTo("OUTBOX_LAGS");
        assertThat(late.text("detail")).contains("62 menit");
        assertThat(metrics()).containsPattern("lapor_outbox_lag_seconds 37[0-9]{2}\\.0");
        site.store
                .claim("office", site.clock.instant(), site.clock.instant(), 1)
                .forEach(site.store::delivered);
        assertThat(site.anyone().get("/health/ready").status()).isEqualTo(200);
        assertThat(metrics()).contains("lapor_outbox_lag_seconds 0.0").doesNotContain("lapor_outbox_waiting{");
    }

    @Test
    void refusals_are_counted_by_code() {
        site.as(TestSite.ADMIN).post("/api/v1/complaints", "{}");
        site.anyone().get("/api/v1/board");
        assertThat(metrics())
                .contains(
                        "lapor_refusals_total{code=\"BAD_INPUT\"} 1.0",
                        "lapor_refusals_total{code=\"UNAUTHENTICATED\"} 1.0");
    }

    /** A browser listens on one connection while somebody changes something on another. */
    @Test
    void a_browser_is_told_that_something_has_changed_and_never_what() throws Exception {
        String cookie = "__Host-lapor=" + site.sessions.begin(new Caller(TestSite.ADMIN, "siti"));
        try (Socket socket = new Socket("localhost", site.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET /session/api/v1/board/changes HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("HTTP/1.1 200 OK");
            String line = lines.readLine();
            while (!line.startsWith(":")) {
                line = lines.readLine();
            }
            new Walk(site).received("wa-1");
            while (!line.startsWith("event:")) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo("event: changed");
            assertThat(lines.readLine()).isEqualTo("data: {}");
        }
    }
}
