// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.http.LaporServlet;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.http.Site;
import id.go.rembangkab.lapor.http.who.DemoIssuer;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.Sessions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server around the servlet: whom slow clients keep out, what it says of itself, and how it ends. */
class WebServerTest {
    private static final String ANONYMIZE = "{\"text\":\"Hubungi 081234567890\"}";

    private final InstantSource clock = InstantSource.system();
    private final DemoIssuer issuer = new DemoIssuer(clock);
    private final Office office = Office.inMemory(clock);
    private final List<Socket> sockets = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        server = WebServer.start(0, false, new LaporServlet(site()));
    }

    @AfterEach
    void end() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
        office.close();
    }

    private Socket sent(String text) throws IOException {
        Socket socket = new Socket("localhost", server.port());
        sockets.add(socket);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String authorization() {
        Actor admin = new Actor(Role.ADMIN, Optional.empty(), "siti");
        return "Authorization: Bearer " + issuer.token(admin, Duration.ofHours(1)) + "\r\n";
    }

    private String post() {
        return "POST /api/v1/anonymize HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + authorization()
                + "Content-Type: application/json\r\nContent-Length: " + ANONYMIZE.length() + "\r\n\r\n";
    }

    private void othersAreServed() throws IOException {
        assertThat(answer(sent("GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")))
                .startsWith("HTTP/1.1 200");
        assertThat(answer(sent(post() + ANONYMIZE))).startsWith("HTTP/1.1 200");
    }

    @Test
    void five_hundred_half_sent_heads_keep_nobody_out() throws IOException {
        for (int i = 0; i < 500; i++) {
            sent("GET /health/ready HTTP/1.1\r\nHost: local");
        }
        othersAreServed();
    }

    @Test
    void five_hundred_half_sent_bodies_keep_nobody_out() throws IOException {
        for (int i = 0; i < 500; i++) {
            sent(post() + "{\"te");
        }
        othersAreServed();
    }

    @Test
    void five_hundred_half_sent_bodies_of_strangers_keep_nobody_out() throws IOException {
        for (int i = 0; i < 500; i++) {
            sent("POST /auth/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n{");
        }
        othersAreServed();
    }

    @Test
    void a_body_comes_in_whole_however_long_it_is() throws IOException {
        String body = "{\"text\":\"" + "jalan ".repeat(60_000) + "\"}";
        String head = post().replace("Content-Length: " + ANONYMIZE.length(), "Content-Length: " + body.length());
        assertThat(answer(sent(head + body))).startsWith("HTTP/1.1 200").hasSizeGreaterThan(360_000);
    }

    @Test
    void what_is_refused_before_the_servlet_is_a_problem_too() throws IOException {
        String refused = answer(sent("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        assertThat(refused)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"BAD_INPUT\"")
                .doesNotContain("jetty", "Jetty", "Exception");
    }

    @Test
    void what_has_begun_is_finished_before_the_end_and_nothing_else_begins() throws Exception {
        Socket begun = sent(post() + ANONYMIZE.substring(0, 10));
        othersAreServed();
        CompletableFuture<Void> end = CompletableFuture.runAsync(server::stop);
        while (isListening()) {
            Thread.onSpinWait();
        }
        begun.getOutputStream().write(ANONYMIZE.substring(10).getBytes(StandardCharsets.UTF_8));
        begun.getOutputStream().flush();
        assertThat(answer(begun)).startsWith("HTTP/1.1 200").contains("findings");
        end.get(30, TimeUnit.SECONDS);
    }

    @Test
    void who_listens_for_changes_is_let_go_before_the_end() throws Exception {
        Socket listening = sent("GET /api/v1/board/changes HTTP/1.1\r\nHost: localhost\r\n" + authorization() + "\r\n");
        assertThat(new String(listening.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                .isEqualTo("HTTP/1.1 200");
        server.stop();
        assertThat(answer(listening)).contains("text/event-stream").endsWith("\r\n0\r\n\r\n");
    }

    private boolean isListening() throws IOException {
        try (Socket probe = new Socket("localhost", server.port())) {
            return probe.isConnected();
        } catch (ConnectException | IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void a_port_that_is_taken_is_named() {
        assertThatThrownBy(() -> WebServer.start(server.port(), false, new LaporServlet(site())))
                .isInstanceOf(BadInput.class);
    }

    private Site site() {
        return new Site(
                office.ports(),
                office.attachments(),
                office.identity(),
                clock,
                issuer.authenticator(),
                issuer.authenticator(),
                RateLimits.none(),
                new Sessions(clock),
                Settings.of(URI.create("http://localhost"), SiteSecret.fresh()));
    }
}
