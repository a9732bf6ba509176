// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signature is not checked at each request; what that may not let through. */
@SuppressWarnings("JavaUtilDate")
class GoodTokensTest {
    private Instant now = Instant.parse("2025-03-26T03:00:00Z");
    private JWKSet keys = new JWKSet();
    private int asked;
    private ECKey key;
    private Tokens tokens;

    @BeforeEach
    void open() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        keys = new JWKSet(key.toPublicJWK());
        tokens = Tokens.signedBy(
                "https://id.example", "lapor", (selector, context) -> found(selector), RoleClaims.DEFAULT, () -> now);
    }

    private List<JWK> found(JWKSelector selector) {
        asked++;
        return selector.select(keys);
    }

    private String token(Duration validity) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1").build(),
                new JWTClaimsSet.Builder()
                        .issuer("https://id.example")
                        .audience("lapor")
                        .subject("siti")
                        .expirationTime(Date.from(now.plus(validity)))
                        .claim("lapor_role", "admin")
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    @Test
    void a_good_token_is_checked_once_a_minute() throws Exception {
        String token = token(Duration.ofHours(1));
        assertThat(tokens.caller(token)).isPresent().isEqualTo(tokens.caller(token));
        assertThat(asked).isEqualTo(1);
        now = now.plus(GoodTokens.FOR);
        assertThat(tokens.caller(token)).isPresent();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void one_that_expires_within_the_minute_is_nobodys_from_then_on() throws Exception {
        String token = token(Duration.ofSeconds(-50));
        assertThat(tokens.caller(token)).isPresent();
        now = now.plusSeconds(11);
        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void a_key_that_was_withdrawn_opens_nothing_after_the_minute() throws Exception {
        String token = token(Duration.ofHours(1));
        assertThat(tokens.caller(token)).isPresent();
        keys = new JWKSet();
        now = now.plus(GoodTokens.FOR);
        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void what_was_never_good_is_not_remembered() throws Exception {
        String token = token(Duration.ofHours(1));
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        assertThat(tokens.caller(token)).isPresent();
        assertThat(tokens.caller(forged)).isEmpty();
        assertThat(tokens.caller(forged)).isEmpty();
        assertThat(asked).isEqualTo(3);
    }
}
