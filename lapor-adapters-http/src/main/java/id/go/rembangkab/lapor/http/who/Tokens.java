// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Knows callers by signed JSON Web Tokens of one issuer (OIDC): issuer, audience, expiry and signature are checked against
 * the issuer's key set, which is fetched again when an unknown key turns up. Thread-safe.
 *
 * <p>Only public-key algorithms are accepted, whatever a token's head says: {@code none} and the HMAC family never are. A
 * clock may be off by {@value #SKEW_SECONDS} seconds. A signature that was good is not checked again for a minute; expiry is, each
 * time.
 */
public final class Tokens implements Authenticator {
    private static final int SKEW_SECONDS = 60;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final GoodTokens good = new GoodTokens();
    private final JWTClaimsSetVerifier<SecurityContext> verifier;
    private final RoleClaims claims;
    private final InstantSource clock;

    private Tokens(
            String issuer, String audience, RoleClaims claims, InstantSource clock, JWKSource<SecurityContext> keys) {
        this.claims = Objects.requireNonNull(claims, "claims");
        this.clock = Objects.requireNonNull(clock, "clock");
        DefaultJWTClaimsVerifier<SecurityContext> checks =
                new DefaultJWTClaimsVerifier<>(
                        audience,
                        new JWTClaimsSet.Builder()
                                .issuer(Objects.requireNonNull(issuer, "issuer"))
                                .build(),
                        Set.of("sub", "exp")) {
                    @Override
                    @SuppressWarnings("JavaUtilDate") // the library speaks of time in no other way
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        checks.setMaxClockSkew(SKEW_SECONDS);
        this.verifier = checks;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(verifier);
    }

    /**
     * Accepts tokens that are signed by a key set behind an address.
     *
     * @param issuer who must have issued them
     * @param audience for whom they must be meant
     * @param keySet the address of the key set (JWKS)
     * @param claims how claims become a role
     * @param clock by which a token has expired
     * @return the authenticator
     * @throws IllegalArgumentException if the address is none
     */
    public static Tokens signedBy(String issuer, String audience, URI keySet, RoleClaims claims, InstantSource clock) {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(keySet.toURL())
                    .retrying(true)
                    .outageTolerant(true)
                    .build();
            return new Tokens(issuer, audience, claims, clock, keys);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("keySet: expected the address of a JWKS", e);
        }
    }

    static Tokens signedBy(String issuer, String audience, JWKSet keys, RoleClaims claims, InstantSource clock) {
        return signedBy(issuer, audience, new ImmutableJWKSet<>(keys), claims, clock);
    }

    static Tokens signedBy(
            String issuer, String audience, JWKSource<SecurityContext> keys, RoleClaims claims, InstantSource clock) {
        return new Tokens(issuer, audience, claims, clock, keys);
    }

    @Override
    public Optional<Caller> caller(String token) {
        return claims(token).flatMap(this::caller);
    }

    Optional<Caller> caller(JWTClaimsSet set) {
        return claims.actor(set.getClaims(), set.getSubject())
                .map(actor -> new Caller(actor, "sub:" + set.getSubject()));
    }

    /** What a good token says; empty if it is none. */
    Optional<JWTClaimsSet> claims(String token) {
        Instant now = clock.instant();
        Optional<JWTClaimsSet> known = good.claims(token, now);
        if (known.isPresent()) {
            return known.filter(this::stillHolds);
        }
        Optional<JWTClaimsSet> said = checked(token);
        said.ifPresent(set -> good.add(token, set, now));
        return said;
    }

    private boolean stillHolds(JWTClaimsSet set) {
        try {
            verifier.verify(set, null);
            return true;
        } catch (BadJWTException e) {
            return false;
        }
    }

    private Optional<JWTClaimsSet> checked(String token) {
        try {
            return Optional.of(processor.process(token, null));
        } catch (KeySourceException e) {
            throw new IllegalStateException("the issuer's keys cannot be had", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }
}
