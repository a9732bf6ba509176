// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.http.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The words by which a citizen gives one command on the own complaint: id, expiry, 128 random bits, and a seal that only
 * this site can make. Nothing has to be kept to know one again; that it is used up is known by the idempotency key under
 * which its command was given, on every node and after a restart.
 */
final class CitizenLinks {
    /** As long as a complaint waits to be completed, the longest that a reporter may take for anything. */
    static final Duration VALIDITY = Duration.ofDays(30);

    private static final int SEAL_BYTES = 24;
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Seal seal;

    CitizenLinks(SecretKey key) {
        this.seal = new Seal(key, "citizen link", SEAL_BYTES);
    }

    /**
     * A link that is this site's and has not expired.
     *
     * @param complaint the complaint
     * @param key the idempotency key of its one command; a digest, so that a store that is read gives no links away
     */
    record Link(ComplaintId complaint, String key) {}

    String make(ComplaintId complaint, Instant now) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String body = complaint + "." + now.plus(VALIDITY).getEpochSecond() + "." + base64(nonce);
        return body + "." + seal.of(body);
    }

    Optional<Link> read(String word, Instant now) {
        int dot = word.lastIndexOf('.');
        if (dot < 1 || !seal.isOf(word.substring(0, dot), word.substring(dot + 1))) {
            return Optional.empty();
        }
        String body = word.substring(0, dot);
        int nonce = body.lastIndexOf('.');
        int expiry = body.lastIndexOf('.', nonce - 1);
        return now.getEpochSecond() < Long.parseLong(body.substring(expiry + 1, nonce))
                ? Optional.of(new Link(new ComplaintId(body.substring(0, expiry)), "link:" + digest(word)))
                : Optional.empty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String word) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
