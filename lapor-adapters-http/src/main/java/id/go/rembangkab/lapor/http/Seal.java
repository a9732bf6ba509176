// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** What only this site can write beside a text, so that it knows its own again; for each purpose another. */
record Seal(SecretKey key, String purpose, int bytes) {
    String of(String text) {
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

    /** In a time that tells nothing of how much of it was right. */
    boolean isOf(String text, String seal) {
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
