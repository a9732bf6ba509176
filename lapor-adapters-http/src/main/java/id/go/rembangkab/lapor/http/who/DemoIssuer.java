// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.go.rembangkab.lapor.complaint.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;

/**
 * An issuer of tokens for demonstrations and tests: its key is made when it is, and goes when it does. Never for a real
 * site. Thread-safe.
 */
public final class DemoIssuer {
    /** Who issues. */
    public static final String ISSUER = "urn:lapor:demo";

    /** For whom. */
    public static final String AUDIENCE = "lapor";

    private final ECKey key;
    private final InstantSource clock;

    /**
     * Creates an issuer with a fresh key.
     *
     * @param clock by which tokens expire
     */
    public DemoIssuer(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        try {
            this.key = new ECKeyGenerator(Curve.P_256).keyID("demo").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    /**
     * Returns what checks the tokens of this issuer.
     *
     * @return the authenticator
     */
    public Authenticator authenticator() {
        return Tokens.signedBy(ISSUER, AUDIENCE, new JWKSet(key.toPublicJWK()), RoleClaims.DEFAULT, clock);
    }

    /**
     * Issues a token.
     *
     * @param actor for whom; the name is the subject, or the role where it is blank
     * @param validity how long it is valid
     * @return the token
     */
    @SuppressWarnings("JavaUtilDate") // the library speaks of time in no other way
    public String token(Actor actor, Duration validity) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(actor.name().isBlank() ? actor.role().word() : actor.name())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .claim("lapor_role", actor.role().word());
        actor.agency().ifPresent(agency -> claims.claim("lapor_agency", agency.value()));
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the demonstration's key cannot sign", e);
        }
    }
}
