// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Signs people in at the board by OpenID Connect: code flow with PKCE (S256), state and nonce. The ID token is checked as
 * {@link Tokens} checks any other, for this client as its audience. What has begun is kept in memory for ten minutes and
 * works once, for the browser that holds the word of its cookie. Thread-safe.
 */
public final class OidcLogin {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final OidcProvider provider;
    private final String clientId;
    private final URI back;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Attempt> attempts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempt> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Creates a way to sign in. The issuer is asked for its addresses when somebody first does.
     *
     * @param issuer its address, as it calls itself
     * @param client who we are to it
     * @param back where it sends the browser: the site's address and {@code /auth/callback}, as registered with it
     * @param claims how claims of the ID token become a role
     * @param clock by which tokens and attempts expire
     */
    public OidcLogin(URI issuer, OidcClient client, URI back, RoleClaims claims, InstantSource clock) {
        this.provider = new OidcProvider(issuer, client, claims, clock);
        this.clientId = client.id();
        this.back = Objects.requireNonNull(back, "back");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What is remembered between the two halves; none of it is shown. */
    private record Attempt(String state, String nonce, String verifier, Instant until) {
        @Override
        public String toString() {
            return "Attempt";
        }
    }

    /**
     * The first half.
     *
     * @param at where to send the browser
     * @param word what its cookie is to hold until it comes back
     */
    public record Begun(URI at, String word) {
        /**
         * Checks that nothing is null.
         *
         * @param at where to send the browser
         * @param word what its cookie is to hold until it comes back
         */
        public Begun {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String toString() {
            return "Begun";
        }
    }

    /**
     * Begins.
     *
     * @return where to go
     * @throws IllegalStateException if the issuer cannot be asked, or says of itself what cannot be
     */
    public Begun begin() {
        Attempt attempt = new Attempt(word(), word(), word(), clock.instant().plus(PATIENCE));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", clientId);
        query.put("redirect_uri", back.toString());
        query.put("scope", "openid");
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", base64(sha256(attempt.verifier())));
        query.put("code_challenge_method", "S256");
        URI at = provider.authorization(form(query));
        String word = word();
        synchronized (attempts) {
            attempts.put(base64(sha256(word)), attempt);
        }
        return new Begun(at, word);
    }

    /**
     * Ends what this browser began.
     *
     * @param word what its cookie holds
     * @param state what the issuer gave back
     * @param code what the issuer gives for an ID token
     * @return who signs in, or empty if this was never begun here, is used up or too old, or if the token is not for us or
     *     says of no role
     * @throws IllegalStateException if the issuer cannot be asked
     */
    public Optional<Caller> finish(String word, String state, String code) {
        Optional<Attempt> begun;
        synchronized (attempts) {
            begun = Optional.ofNullable(attempts.remove(base64(sha256(word))));
        }
        return begun.filter(attempt -> isOf(attempt, state)).flatMap(attempt -> redeem(attempt, code));
    }

    private boolean isOf(Attempt attempt, String state) {
        return clock.instant().isBefore(attempt.until())
                && MessageDigest.isEqual(
                        attempt.state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Caller> redeem(Attempt attempt, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", back.toString());
        form.put("code_verifier", attempt.verifier());
        return provider.caller(form, attempt.nonce());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String word() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
