package id.go.rembangkab.lapor.http.who;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows callers by API keys of the form {@code id.secret}. Thread-safe.
 *
 * <p>Stretching a key takes a tenth of a second on purpose; a key that was right once is known again by a keyed digest that
 * never leaves this process.
 */
public final class ApiKeys implements Authenticator {
    private final Map<String, ApiKey> keys;
    private final Map<String, String> right = new ConcurrentHashMap<>();
    private final byte[] own = new byte[32];

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
        new SecureRandom().nextBytes(own);
    }

    @Override
    public Optional<Caller> caller(String token) {
        int dot = token.indexOf('.');
        ApiKey key = dot < 0 ? null : keys.get(token.substring(0, dot));
        if (key == null || token.indexOf('.', dot + 1) >= 0) {
            return Optional.empty();
        }
        String digest = digest(token);
        if (!digest.equals(right.get(key.id()))) {
            if (!key.opens(token.substring(dot + 1))) {
                return Optional.empty();
            }
            right.put(key.id(), digest);
        }
        return Optional.of(new Caller(key.actor(), "key:" + key.id()));
    }

    private String digest(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
