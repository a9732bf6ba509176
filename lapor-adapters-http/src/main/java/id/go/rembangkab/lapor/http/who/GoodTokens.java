// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What tokens said whose signature was found good a moment ago: to check it takes far longer than to answer most requests. Only good
 * ones are here, so that nobody fills it with others. Thread-safe.
 */
final class GoodTokens {
    /** Shorter than the key set itself is held. */
    static final Duration FOR = Duration.ofMinutes(1);

    private static final int AT_MOST = 10_000;

    private record Good(JWTClaimsSet claims, Instant until) {}

    private final TokenDigest digest = new TokenDigest();
    private final Map<String, Good> byDigest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Good> eldest) {
            return size() > AT_MOST;
        }
    };

    Optional<JWTClaimsSet> claims(String token, Instant now) {
        String key = digest.of(token);
        synchronized (byDigest) {
            Good good = byDigest.get(key);
            if (good == null || !now.isBefore(good.until)) {
                byDigest.remove(key);
                return Optional.empty();
            }
            return Optional.of(good.claims);
        }
    }

    void add(String token, JWTClaimsSet claims, Instant now) {
        String key = digest.of(token);
        synchronized (byDigest) {
            byDigest.put(key, new Good(claims, now.plus(FOR)));
        }
    }
}
