// SPDX-License-Identifier: Apache-2.0
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
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** As little of an OpenID Connect issuer as a code flow with PKCE needs: what it is told in the first half it checks in the second. */
@SuppressWarnings("JavaUtilDate")
final class OidcIssuer extends HttpServlet implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    static final String CLIENT = "papan-lapor";
    static final String SECRET = "rahasia:klien";

    private final transient Server server = new Server();
    private final transient ServerConnector connector = new ServerConnector(server);
    private final transient Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final transient List<ECKey> keys = new ArrayList<>();
    private final transient Instant now;
    transient volatile String ownName;
    transient volatile int tokenStatus = 200;
    transient volatile UnaryOperator<JWTClaimsSet.Builder> twist = claims -> claims;

    OidcIssuer(Instant now) throws Exception {
        this.now = now;
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(this), "/*");
        server.setHandler(context);
        server.start();
        ownName = address().toString();
        turnKey("k1");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getRequestURI()) {
            case "/.well-known/openid-configuration" ->
                answer(response, 200, """
                    {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys"}\
                    """.formatted(ownName, address(), address(), address()));
            case "/keys" -> answer(response, 200, new JWKSet(List.copyOf(keys)).toString());
            default -> response.setStatus(404);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + connector.getLocalPort());
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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> form = form(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        String basic = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":rahasia%3Aklien").getBytes(StandardCharsets.UTF_8));
        boolean good = asked != null
                && basic.equals(request.getHeader("Authorization"))
                && "authorization_code".equals(form.get("grant_type"))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
        if (!good || tokenStatus != 200) {
            answer(response, good ? tokenStatus : 400, "{\"error\":\"invalid_grant\"}");
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
        answer(response, 200, "{\"token_type\":\"Bearer\",\"id_token\":\"" + signed(twist.apply(claims)) + "\"}");
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

    private static void answer(HttpServletResponse response, int status, String body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the test's issuer does not stop", e);
        }
    }
}
