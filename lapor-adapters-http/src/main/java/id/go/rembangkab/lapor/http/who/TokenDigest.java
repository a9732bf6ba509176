// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * By what a token is known again without being kept: a digest behind a key that never leaves this process. Thread-safe.
 *
 * <p>The key fills one block of SHA-256, so it is digested once for all tokens. That a digest could be gone on with, which HMAC is there to
 * prevent, helps nobody: none is ever shown.
 */
final class TokenDigest {
    private static final int BLOCK = 64;

    private final MessageDigest begun;

    TokenDigest() {
        byte[] key = new byte[BLOCK];
        new SecureRandom().nextBytes(key);
        try {
            begun = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        begun.update(key);
    }

    String of(String token) {
        try {
            MessageDigest digest = (MessageDigest) begun.clone();
            return Base64.getEncoder().encodeToString(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own digests can be cloned", e);
        }
    }
}
