// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.privacy.PersonalData;
import id.go.rembangkab.lapor.privacy.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names values by HMAC-SHA-256 under a secret key, as twelve letters. */
final class HmacPseudonyms implements Pseudonyms {
    /** A key shorter than this is guessed together with the values. */
    static final int SHORTEST_KEY = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LETTERS = 12;

    private final SecretKeySpec key;

    HmacPseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String of(PersonalData type, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(type.code().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] digest = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            StringBuilder name = new StringBuilder(LETTERS);
            for (int i = 0; i < LETTERS; i++) {
                name.append((char) ('a' + Math.floorMod(digest[i], 26)));
            }
            return name.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + ": expected in every Java runtime", e);
        }
    }
}
