// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.http.who.OidcClient;
import id.go.rembangkab.lapor.http.who.OidcLogin;
import id.go.rembangkab.lapor.http.who.RoleClaims;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in at the board by an issuer (code flow, PKCE), and what a cookie is good for afterwards. */
@SuppressWarnings("JavaUtilDate")
class BoardSignInTest {
    private OidcIssuer issuer;
    private TestSite site;

    @BeforeEach
    void open() throws Exception {
        issuer = new OidcIssuer(Instant.parse("2025-03-26T03:00:00Z"));
        site = node();
    }

    private TestSite node() throws Exception {
        return new TestSite(clock -> new OidcLogin(
                issuer.address(),
                new OidcClient(OidcIssuer.CLIENT, Optional.of(OidcIssuer.SECRET)),
                URI.create("https://lapor.example/auth/callback"),
                RoleClaims.DEFAULT,
                clock,
                TestSite.SECRET));
    }

    @AfterEach
    void close() {
        site.close();
        issuer.close();
    }

    private static String cookie(Client.Reply reply) {
        return reply.header("Set-Cookie").split(";", -1)[0];
    }

    private Client.Reply begun() {
        Client.Reply begun = site.anyone().get("/auth/sign-in");
        assertThat(begun.status()).isEqualTo(303);
        return begun;
    }

    private Client.Reply back(Client.Reply begun, String query) {
        return site.anyone().get("/auth/callback" + query, "Cookie", cookie(begun));
    }

    private Client.Reply signedIn() {
        Client.Reply begun = begun();
        return back(begun, issuer.agreed(URI.create(begun.header("Location"))));
    }

    private String sessionCookie() {
        Client.Reply back = signedIn();
        assertThat(back.header("Location")).isEqualTo("/#papan");
        return cookie(back);
    }

    private void nobody(Client.Reply back) {
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/#gagal");
        assertThat(back.header("Set-Cookie")).isEmpty();
    }

    @Test
    void the_issuer_is_asked_with_state_nonce_and_challenge() {
        Client.Reply begun = begun();
        URI at = URI.create(begun.header("Location"));
        Map<String, String> asked = OidcIssuer.form(at.getRawQuery());
        assertThat(at.toString()).startsWith(issuer.address() + "/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", OidcIssuer.CLIENT)
                .containsEntry("redirect_uri", "https://lapor.example/auth/callback")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256");
        for (String name : List.of("state", "nonce", "code_challenge")) {
            assertThat(asked.get(name))
                    .hasSize(43)
                    .isNotEqualTo(OidcIssuer.form(
                                    URI.create(begun().header("Location")).getRawQuery())
                            .get(name));
        }
        assertThat(begun.header("Set-Cookie"))
                .startsWith("__Host-lapor-login=")
                .contains("; Path=/", "; HttpOnly", "; Secure", "; SameSite=Lax", "; Max-Age=600");
    }

    @Test
    void who_comes_back_is_signed_in_by_a_cookie_that_no_script_reads() {
        Client.Reply back = signedIn();
        assertThat(back.header("Set-Cookie"))
                .startsWith("__Host-lapor=")
                .contains("; Path=/", "; HttpOnly", "; Secure", "; SameSite=Strict");
        Client.Reply session = site.anyone().get("/auth/session", "Cookie", cookie(back));
        assertThat(session.text("role")).isEqualTo("ADMIN");
        assertThat(site.anyone()
                        .get("/session/api/v1/board", "Cookie", cookie(back))
                        .status())
                .isEqualTo(200);
        assertThat(site.anyone().get("/api/v1/board", "Cookie", cookie(back)).status())
                .isEqualTo(401);
    }

    @Test
    void a_change_takes_the_token_of_the_page_beside_the_cookie() {
        String cookie = sessionCookie();
        String csrf = site.anyone().get("/auth/session", "Cookie", cookie).text("csrf");
        String other =
                site.anyone().get("/auth/session", "Cookie", sessionCookie()).text("csrf");
        String body = Walk.RECEIVE.formatted("wa-csrf");
        Client anyone = site.anyone();
        assertThat(anyone.post("/session/api/v1/complaints", body, "Cookie", cookie)
                        .status())
                .isEqualTo(401);
        assertThat(anyone.post("/session/api/v1/complaints", body, "Cookie", cookie, "X-CSRF-Token", other)
                        .status())
                .isEqualTo(401);
        assertThat(anyone.post("/session/api/v1/complaints", body, "X-CSRF-Token", csrf)
                        .status())
                .isEqualTo(401);
        assertThat(anyone.post("/session/api/v1/complaints", body, "Cookie", cookie, "X-CSRF-Token", csrf)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_session_ends_by_signing_out_by_idleness_and_after_a_day_of_work() {
        String out = sessionCookie();
        assertThat(site.anyone().post("/auth/sign-out", "{}", "Cookie", out).status())
                .isEqualTo(204);
        assertThat(site.anyone().get("/auth/session", "Cookie", out).status()).isEqualTo(401);
        String idle = sessionCookie();
        site.clock.pass(Duration.ofMinutes(31));
        assertThat(site.anyone().get("/auth/session", "Cookie", idle).status()).isEqualTo(401);
    }

    @Test
    void a_session_that_is_used_goes_on_by_a_cookie_made_anew() {
        String cookie = sessionCookie();
        String csrf = site.anyone().get("/auth/session", "Cookie", cookie).text("csrf");
        site.clock.pass(Duration.ofMinutes(29));
        String renewed = cookie(site.anyone().get("/session/api/v1/board", "Cookie", cookie));
        site.clock.pass(Duration.ofMinutes(29));
        assertThat(site.anyone().get("/auth/session", "Cookie", cookie).status())
                .isEqualTo(401);
        assertThat(site.anyone().get("/auth/session", "Cookie", renewed).text("csrf"))
                .isEqualTo(csrf);
    }

    @Test
    void a_sign_in_may_begin_at_one_node_end_at_another_and_holds_at_both() throws Exception {
        try (TestSite other = node()) {
            Client.Reply begun = begun();
            String query = issuer.agreed(URI.create(begun.header("Location")));
            Client.Reply back = other.anyone().get("/auth/callback" + query, "Cookie", cookie(begun));
            assertThat(back.header("Location")).isEqualTo("/#papan");
            String csrf =
                    other.anyone().get("/auth/session", "Cookie", cookie(back)).text("csrf");
            String body = Walk.RECEIVE.formatted("wa-nodes");
            for (TestSite node : List.of(site, other)) {
                assertThat(node.anyone()
                                .post("/session/api/v1/complaints", body, "Cookie", cookie(back), "X-CSRF-Token", csrf)
                                .status())
                        .isEqualTo(201);
            }
        }
    }

    @Test
    void what_this_browser_did_not_begin_or_has_used_up_is_nobodys() {
        Client.Reply begun = begun();
        String query = issuer.agreed(URI.create(begun.header("Location")));
        nobody(site.anyone().get("/auth/callback" + query));
        nobody(back(begun(), query));
        assertThat(back(begun, query).header("Location")).isEqualTo("/#papan");
        nobody(back(begun, query));
        nobody(back(begun, "?error=access_denied&error_description=x&state=y"));
        Client.Reply fresh = begun();
        String good = issuer.agreed(URI.create(fresh.header("Location")));
        nobody(back(fresh, good.replaceAll("state=[^&]+", "state=false")));
        nobody(back(fresh, good));
        Client.Reply late = begun();
        String later = issuer.agreed(URI.create(late.header("Location")));
        site.clock.pass(Duration.ofMinutes(10));
        nobody(back(late, later));
    }

    @Test
    void a_code_works_once_and_only_with_the_verifier_of_its_attempt() {
        Client.Reply one = begun();
        Client.Reply other = begun();
        String code = issuer.agreed(URI.create(one.header("Location"))).replaceAll("&.*", "");
        String state = OidcIssuer.form(URI.create(other.header("Location")).getRawQuery())
                .get("state");
        nobody(back(other, code + "&state=" + state));
    }

    @Test
    void an_id_token_that_is_not_for_this_attempt_and_this_site_is_nobodys() {
        issuer.twist = claims -> claims.claim("nonce", "false");
        nobody(signedIn());
        issuer.twist = claims -> claims.claim("nonce", null);
        nobody(signedIn());
        issuer.twist = claims -> claims.audience("another");
        nobody(signedIn());
        issuer.twist = claims -> claims.audience(List.of(OidcIssuer.CLIENT, "another"));
        nobody(signedIn());
        issuer.twist = claims -> claims.claim("azp", "another");
        nobody(signedIn());
        issuer.twist = claims -> claims.issuer("https://evil.example");
        nobody(signedIn());
        issuer.twist = claims -> claims.claim("lapor_role", "nobody");
        nobody(signedIn());
        issuer.twist = claims -> claims.claim("lapor_role", "system");
        nobody(signedIn());
        issuer.twist = claims -> claims.expirationTime(new Date(0));
        nobody(signedIn());
        issuer.twist = claims -> claims;
        assertThat(signedIn().header("Location")).isEqualTo("/#papan");
    }

    @Test
    void keys_that_the_issuer_has_turned_are_fetched_anew() throws Exception {
        assertThat(signedIn().header("Location")).isEqualTo("/#papan");
        issuer.turnKey("k2");
        assertThat(signedIn().header("Location")).isEqualTo("/#papan");
    }

    @Test
    void an_issuer_that_is_away_or_calls_itself_otherwise_is_said_to_be_away() {
        issuer.ownName = "https://evil.example";
        assertThat(site.anyone().get("/auth/sign-in").text("code")).isEqualTo("ISSUER_UNAVAILABLE");
        issuer.ownName = issuer.address().toString();
        issuer.tokenStatus = 502;
        assertThat(signedIn().text("code")).isEqualTo("ISSUER_UNAVAILABLE");
        issuer.tokenStatus = 400;
        nobody(signedIn());
    }

    @Test
    void without_an_issuer_there_is_nowhere_to_sign_in() throws Exception {
        try (TestSite plain = new TestSite()) {
            assertThat(plain.anyone().get("/auth/sign-in").status()).isEqualTo(404);
            assertThat(plain.anyone().get("/auth/callback?code=x&state=y").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void nothing_shows_the_clients_secret() {
        assertThat(new OidcClient("papan", Optional.of("rahasia"))).hasToString("OidcClient[papan]");
    }
}
