// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * How a site is seen from outside.
 *
 * @param base its address, as links say it
 * @param secret what public codes and links are made with: 32 random bytes or more that outlive a restart
 * @param bodyLimit how many bytes a request may carry
 * @param origins the other sites whose pages may call the API; none by default
 */
public record Settings(URI base, SecretKey secret, int bodyLimit, Set<String> origins) {
    /** Enough for every command, and for a file within what policies allow. */
    public static final int BODY_LIMIT = 2 * 1024 * 1024 + 64 * 1024;

    /**
     * Checks the secret.
     *
     * @param base its address, as links say it
     * @param secret what public codes and links are made with: 32 random bytes or more that outlive a restart
     * @param bodyLimit how many bytes a request may carry
     * @param origins the other sites whose pages may call the API; none by default
     * @throws IllegalArgumentException if the secret is short
     */
    public Settings {
        Objects.requireNonNull(base, "base");
        if (secret.getEncoded().length < 32) {
            throw new IllegalArgumentException("secret: expected 32 bytes or more");
        }
        origins = Set.copyOf(origins);
    }

    /**
     * Returns settings that allow no other site.
     *
     * @param base its address, as links say it
     * @param secret what public codes and links are made with
     * @return the settings
     */
    public static Settings of(URI base, SecretKey secret) {
        return new Settings(base, secret, BODY_LIMIT, Set.of());
    }

    @Override
    public String toString() {
        return "Settings[" + base + "]";
    }
}
