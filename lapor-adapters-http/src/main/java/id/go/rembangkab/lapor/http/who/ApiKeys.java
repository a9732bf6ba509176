// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Knows callers by API keys of the form {@code id.secret}. Thread-safe.
 *
 * <p>Stretching a key takes a tenth of a second on purpose; a key that was right once is known again by a keyed digest that
 * never leaves this process.
 */
public final class ApiKeys implements Authenticator {
    private final Map<String, ApiKey> keys;
    private final Map<String, String> right = new ConcurrentHashMap<>();
    private final TokenDigest digest = new TokenDigest();

    /**
     * Creates an authenticator.
     *
     * @param keys the keys as they are kept
     * @throws IllegalArgumentException if two have the same id
     */
    public ApiKeys(List<ApiKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(ApiKey::id, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("API keys: two have the id " + one.id());
        }));
    }

    @Override
    public Optional<Caller> caller(String token) {
        int dot = token.indexOf('.');
        ApiKey key = dot < 0 ? null : keys.get(token.substring(0, dot));
        if (key == null || token.indexOf('.', dot + 1) >= 0) {
            return Optional.empty();
        }
        String digested = digest.of(token);
        if (!digested.equals(right.get(key.id()))) {
            if (!key.opens(token.substring(dot + 1))) {
                return Optional.empty();
            }
            right.put(key.id(), digested);
        }
        return Optional.of(new Caller(key.actor(), "key:" + key.id()));
    }
}
