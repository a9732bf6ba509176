// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.http.seal.Seal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/**
 * Signs people in at the board by OpenID Connect: code flow with PKCE (S256), state and nonce. The ID token is checked as
 * {@link Tokens} checks any other, for this client as its audience. What has begun is good for ten minutes, for the browser that holds the word of its cookie:
 * state, nonce and verifier are made of that word and a secret, so every node that has the secret can end what another began. A node ends it
 * once; that a code is good once is the issuer's to see to. Thread-safe.
 */
public final class OidcLogin {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SEAL_BYTES = 32;

    private final OidcProvider provider;
    private final String clientId;
    private final URI back;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Seal state;
    private final Seal nonce;
    private final Seal verifier;
    private final Map<String, Boolean> used = Sessions.bounded();

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
        this(issuer, client, back, claims, clock, Sessions.fresh());
    }

    /**
     * Creates a way to sign in that may begin at one node and end at another.
     *
     * @param issuer its address, as it calls itself
     * @param client who we are to it
     * @param back where it sends the browser: the site's address and {@code /auth/callback}, as registered with it
     * @param claims how claims of the ID token become a role
     * @param clock by which tokens and attempts expire
     * @param secret what the nodes have in common
     */
    public OidcLogin(
            URI issuer, OidcClient client, URI back, RoleClaims claims, InstantSource clock, SecretKey secret) {
        this.provider = new OidcProvider(issuer, client, claims, clock);
        this.clientId = client.id();
        this.back = Objects.requireNonNull(back, "back");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.state = new Seal(secret, "login state", SEAL_BYTES);
        this.nonce = new Seal(secret, "login nonce", SEAL_BYTES);
        this.verifier = new Seal(secret, "login verifier", SEAL_BYTES);
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
        String word = word() + "." + clock.instant().plus(PATIENCE).getEpochSecond();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", clientId);
        query.put("redirect_uri", back.toString());
        query.put("scope", "openid");
        query.put("state", state.of(word));
        query.put("nonce", nonce.of(word));
        query.put("code_challenge", base64(sha256(verifier.of(word))));
        query.put("code_challenge_method", "S256");
        return new Begun(provider.authorization(form(query)), word);
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
        boolean first = isFirst(word);
        return first && this.state.isOf(word, state) && isInTime(word) ? redeem(word, code) : Optional.empty();
    }

    /** A wrong answer uses it up too. */
    private boolean isFirst(String word) {
        synchronized (used) {
            return used.put(base64(sha256(word)), true) == null;
        }
    }

    private boolean isInTime(String word) {
        long until = Long.parseLong(word.substring(word.indexOf('.') + 1));
        return clock.instant().getEpochSecond() < until;
    }

    private Optional<Caller> redeem(String word, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", back.toString());
        form.put("code_verifier", verifier.of(word));
        return provider.caller(form, nonce.of(word));
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
