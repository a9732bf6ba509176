// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a site is to an issuer.
 *
 * @param id the client id
 * @param secret the client secret, sent in {@code Authorization: Basic}; empty for a public client
 */
public record OidcClient(String id, Optional<String> secret) {
    /**
     * Checks the id.
     *
     * @param id the client id
     * @param secret the client secret, sent in {@code Authorization: Basic}; empty for a public client
     * @throws IllegalArgumentException if the id is blank
     */
    public OidcClient {
        Objects.requireNonNull(secret, "secret");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: expected a client id");
        }
    }

    /** What tells the token endpoint who asks; both parts are encoded as forms are (RFC 6749, 2.3.1). */
    Optional<String> authorization() {
        return secret.map(word -> "Basic "
                + Base64.getEncoder()
                        .encodeToString((encoded(id) + ":" + encoded(word)).getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "OidcClient[" + id + "]";
    }
}
