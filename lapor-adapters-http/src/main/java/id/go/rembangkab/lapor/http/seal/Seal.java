// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.seal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * What only this site can write beside a text, so that it knows its own again; for each purpose another.
 *
 * @param key the site's secret
 * @param purpose what is sealed
 * @param bytes how long a seal is, 32 at most
 */
public record Seal(SecretKey key, String purpose, int bytes) {
    /**
     * Checks that nothing is null.
     *
     * @param key the site's secret
     * @param purpose what is sealed
     * @param bytes how long a seal is, 32 at most
     */
    public Seal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * Seals a text.
     *
     * @param text the text
     * @return the seal, in letters, digits, {@code -} and {@code _}
     */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(utf8(purpose + "\n"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(mac.doFinal(utf8(text)), bytes));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /**
     * Knows a seal again, in a time that tells nothing of how much of it was right.
     *
     * @param text what was sealed
     * @param seal what stands beside it
     * @return whether it is ours
     */
    public boolean isOf(String text, String seal) {
        return MessageDigest.isEqual(utf8(of(text)), utf8(seal));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Seal[" + purpose + "]";
    }
}
