// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An issuer as its discovery document describes it, and its token endpoint. Thread-safe. */
final class OidcProvider {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI issuer;
    private final OidcClient client;
    private final RoleClaims claims;
    private final InstantSource clock;
    private @Nullable Known known;

    OidcProvider(URI issuer, OidcClient client, RoleClaims claims, InstantSource clock) {
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.client = Objects.requireNonNull(client, "client");
        this.claims = Objects.requireNonNull(claims, "claims");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    private record Known(URI authorization, URI token, Tokens tokens) {}

    URI authorization(String query) {
        URI at = known().authorization();
        return URI.create(at + (at.getRawQuery() == null ? "?" : "&") + query);
    }

    /** Gives the code for an ID token, and tells whom it speaks of. */
    Optional<Caller> caller(Map<String, String> form, String nonce) {
        Known now = known();
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("client_id", client.id());
        HttpRequest.Builder request = HttpRequest.newBuilder(now.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(OidcLogin.form(whole)));
        client.authorization().ifPresent(basic -> request.header("Authorization", basic));
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException("the issuer's token endpoint answers " + answer.statusCode());
        }
        if (answer.statusCode() != 200 || !(json(answer.body()).get("id_token") instanceof String token)) {
            return Optional.empty();
        }
        return now.tokens().claims(token).filter(set -> isFor(set, nonce)).flatMap(now.tokens()::caller);
    }

    /** The nonce is that of this attempt, and of several audiences we are the one it was issued to. */
    private boolean isFor(JWTClaimsSet set, String nonce) {
        Object party = set.getClaim("azp");
        boolean issuedToUs =
                party == null ? set.getAudience().size() == 1 : client.id().equals(party);
        return issuedToUs && nonce.equals(set.getClaim("nonce"));
    }

    private synchronized Known known() {
        if (known == null) {
            known = discover();
        }
        return known;
    }

    private Known discover() {
        String base = issuer.toString().replaceAll("/$", "");
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")));
        Map<String, Object> said = json(answer.body());
        if (answer.statusCode() != 200 || !issuer.toString().equals(said.get("issuer"))) {
            throw new IllegalStateException("the issuer does not know itself as " + issuer);
        }
        return new Known(
                endpoint(said, "authorization_endpoint"),
                endpoint(said, "token_endpoint"),
                Tokens.signedBy(issuer.toString(), client.id(), endpoint(said, "jwks_uri"), claims, clock));
    }

    /** None may be less safe than the issuer itself. */
    private URI endpoint(Map<String, Object> said, String name) {
        try {
            URI endpoint = URI.create(String.valueOf(said.get(name)));
            if (endpoint.getHost() != null
                    && ("https".equals(endpoint.getScheme())
                            || issuer.getScheme().equals(endpoint.getScheme()))) {
                return endpoint;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the issuer's " + name + " is no address", e);
        }
        throw new IllegalStateException("the issuer's " + name + " is not by https");
    }

    private static Map<String, Object> json(String body) {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            throw new IllegalStateException("the issuer does not answer in JSON", e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(LIMIT).header("Accept", "application/json").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the issuer cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the issuer was not waited for", e);
        }
    }
}
