// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what a token is known again without being kept: a digest under a key that never leaves this process. Thread-safe. */
final class TokenDigest {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec own;

    TokenDigest() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        own = new SecretKeySpec(random, ALGORITHM);
    }

    String of(String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(own);
            return Base64.getEncoder().encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
