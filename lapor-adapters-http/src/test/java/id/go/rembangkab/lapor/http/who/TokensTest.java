// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens that are good, and the ways in which others are not. */
@SuppressWarnings("JavaUtilDate")
class TokensTest {
    private static final Instant NOW = Instant.parse("2025-03-26T03:00:00Z");
    private static RSAKey key;
    private static Tokens tokens;

    @BeforeAll
    static void keys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        tokens = Tokens.signedBy(
                "https://id.example", "lapor", new JWKSet(key.toPublicJWK()), RoleClaims.DEFAULT, () -> NOW);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://id.example")
                .audience("lapor")
                .subject("siti")
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("lapor_role", "admin");
    }

    private static Optional<Caller> caller(JWTClaimsSet.Builder claims) throws Exception {
        return tokens.caller(signed(new RSASSASigner(key), JWSAlgorithm.RS256, "k1", claims));
    }

    private static String signed(JWSSigner signer, JWSAlgorithm algorithm, String keyId, JWTClaimsSet.Builder claims)
            throws Exception {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    @Test
    void a_good_token_says_who_calls() throws Exception {
        assertThat(caller(claims())).contains(new Caller(new Actor(Role.ADMIN, Optional.empty(), "siti"), "sub:siti"));
        assertThat(caller(claims().claim("lapor_role", List.of("liaison")).claim("lapor_agency", "DINKES")))
                .map(Caller::actor)
                .contains(new Actor(Role.LIAISON_OFFICER, Optional.of(new AgencyCode("DINKES")), "siti"));
    }

    @Test
    void issuer_audience_and_time_must_fit() throws Exception {
        assertThat(caller(claims().issuer("https://evil.example"))).isEmpty();
        assertThat(caller(claims().audience("other"))).isEmpty();
        assertThat(caller(claims().audience(List.of()))).isEmpty();
        assertThat(caller(claims().expirationTime(null))).isEmpty();
        assertThat(caller(claims().subject(null))).isEmpty();
        assertThat(caller(claims().notBeforeTime(Date.from(NOW.plusSeconds(120)))))
                .isEmpty();
    }

    @Test
    void clocks_may_differ_by_a_minute_and_no_more() throws Exception {
        assertThat(caller(claims().expirationTime(Date.from(NOW.minusSeconds(59)))))
                .isPresent();
        assertThat(caller(claims().expirationTime(Date.from(NOW.minusSeconds(61)))))
                .isEmpty();
    }

    @Test
    void the_public_key_is_no_secret_to_sign_with() throws Exception {
        byte[] known = key.toRSAPublicKey().getEncoded();
        assertThat(tokens.caller(signed(new MACSigner(known), JWSAlgorithm.HS256, "k1", claims())))
                .isEmpty();
    }

    @Test
    void unsigned_tampered_and_strangers_tokens_are_nobodys() throws Exception {
        assertThat(tokens.caller(new PlainJWT(claims().build()).serialize())).isEmpty();
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertThat(tokens.caller(signed(new RSASSASigner(stranger), JWSAlgorithm.RS256, "k1", claims())))
                .isEmpty();
        assertThat(tokens.caller(signed(new RSASSASigner(key), JWSAlgorithm.RS256, "k2", claims())))
                .isEmpty();
        String good = signed(new RSASSASigner(key), JWSAlgorithm.RS256, "k1", claims());
        String[] parts = good.split("\\.", -1);
        String[] other = signed(new RSASSASigner(key), JWSAlgorithm.RS256, "k1", claims().subject("x"))
                .split("\\.", -1);
        assertThat(tokens.caller(parts[0] + "." + other[1] + "." + parts[2])).isEmpty();
        assertThat(tokens.caller("")).isEmpty();
        assertThat(tokens.caller("a.b.c")).isEmpty();
    }

    @Test
    void nobody_becomes_the_system_or_an_officer_of_no_agency() throws Exception {
        assertThat(caller(claims().claim("lapor_role", "system"))).isEmpty();
        assertThat(caller(claims().claim("lapor_role", "liaison"))).isEmpty();
        assertThat(caller(claims().claim("lapor_role", null))).isEmpty();
        assertThatThrownBy(() -> new RoleClaims("r", Map.of("boss", Role.SYSTEM), "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_are_found_where_the_issuer_puts_them() throws Exception {
        Tokens keycloak = Tokens.signedBy(
                "https://id.example",
                "lapor",
                new JWKSet(key.toPublicJWK()),
                new RoleClaims("realm_access.roles", Map.of("lapor-admin", Role.ADMIN), "opd"),
                () -> NOW);
        String token = signed(
                new RSASSASigner(key),
                JWSAlgorithm.RS256,
                "k1",
                claims().claim("realm_access", Map.of("roles", List.of("offline", "lapor-admin"))));
        assertThat(keycloak.caller(token)).map(Caller::actor).map(Actor::role).contains(Role.ADMIN);
    }
}
