package id.go.rembangkab.lapor.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** As little of an OpenID Connect issuer as a code flow with PKCE needs: what it is told in the first half it checks in the second. */
@SuppressWarnings("JavaUtilDate")
final class OidcIssuer implements AutoCloseable {
    static final String CLIENT = "papan-lapor";
    static final String SECRET = "rahasia:klien";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<ECKey> keys = new ArrayList<>();
    private final Instant now;
    volatile String ownName;
    volatile int tokenStatus = 200;
    volatile UnaryOperator<JWTClaimsSet.Builder> twist = claims -> claims;

    OidcIssuer(Instant now) throws Exception {
        this.now = now;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ownName = address().toString();
        turnKey("k1");
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys"}\
                """.formatted(ownName, address(), address(), address())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(List.copyOf(keys)).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** From now on another key signs, and the old one is known no more. */
    void turnKey(String id) throws Exception {
        keys.clear();
        keys.add(new ECKeyGenerator(Curve.P_256).keyID(id).generate());
    }

    /** What a person does at the issuer: signs in there, and is sent back with a code. */
    String agreed(URI authorization) {
        Map<String, String> asked = form(authorization.getRawQuery());
        String code = "code-" + codes.size();
        codes.put(code, asked);
        return "?code=" + code + "&state=" + asked.get("state") + "&iss=" + ownName + "&session_state=x";
    }

    static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(Query.decode(parts[0]), Query.decode(parts[1]));
        }
        return fields;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        String basic = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":rahasia%3Aklien").getBytes(StandardCharsets.UTF_8));
        boolean good = asked != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "authorization_code".equals(form.get("grant_type"))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
        if (!good || tokenStatus != 200) {
            answer(exchange, good ? tokenStatus : 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ownName)
                .audience(CLIENT)
                .subject("siti")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.get("nonce"))
                .claim("lapor_role", "admin");
        answer(exchange, 200, "{\"token_type\":\"Bearer\",\"id_token\":\"" + signed(twist.apply(claims)) + "\"}");
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            ECKey key = keys.get(0);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
