// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.complaint.Actor;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * An API key as it is kept: the secret is not in it, only what it can be checked against.
 *
 * <p>Hashed with PBKDF2, HMAC-SHA-512, {@value #ROUNDS} rounds, 16 bytes of salt, 32 bytes out. The secret itself is 32
 * random bytes, so that the rounds are a second line only.
 *
 * @param id what stands before the dot of the key; not secret
 * @param actor in which role its holder acts
 * @param rounds how many rounds
 * @param salt in Base64, as it stands in a file
 * @param hash in Base64, as it stands in a file
 */
public record ApiKey(String id, Actor actor, int rounds, String salt, String hash) {
    /** How often new keys are hashed: what OWASP advises for PBKDF2 with HMAC-SHA-512. */
    public static final int ROUNDS = 210_000;

    private static final int BITS = 256;

    /**
     * Checks the form.
     *
     * @param id what stands before the dot of the key; not secret
     * @param actor in which role its holder acts
     * @param rounds how many rounds
     * @param salt in Base64, as it stands in a file
     * @param hash in Base64, as it stands in a file
     * @throws IllegalArgumentException if the id is not 1 to 64 letters, digits, hyphens or underscores, or the rounds are few
     */
    public ApiKey {
        if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("id: expected 1 to 64 letters, digits, '_' or '-'");
        }
        Objects.requireNonNull(actor, "actor");
        if (rounds < 1000) {
            throw new IllegalArgumentException("rounds: expected 1000 or more");
        }
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * A fresh key.
     *
     * @param secret what its holder is told once, and sends
     * @param kept what is kept
     */
    public record Fresh(String secret, ApiKey kept) {
        /**
         * Checks that nothing is null.
         *
         * @param secret what its holder is told once, and sends
         * @param kept what is kept
         */
        public Fresh {
            Objects.requireNonNull(secret, "secret");
            Objects.requireNonNull(kept, "kept");
        }

        @Override
        public String toString() {
            return "Fresh[" + kept + "]";
        }
    }

    /**
     * Makes a key.
     *
     * @param id its id
     * @param actor in which role its holder acts
     * @param random where the secret comes from
     * @return the key, in the open and as it is kept
     */
    public static Fresh make(String id, Actor actor, SecureRandom random) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        byte[] secret = new byte[32];
        byte[] salt = new byte[16];
        random.nextBytes(secret);
        random.nextBytes(salt);
        String word = text.encodeToString(secret);
        String hash = text.encodeToString(stretch(word, salt, ROUNDS));
        return new Fresh(id + "." + word, new ApiKey(id, actor, ROUNDS, text.encodeToString(salt), hash));
    }

    /**
     * Reads a line of a file of keys.
     *
     * @param line {@code ID ROLE[:AGENCY] ROUNDS SALT HASH}, parted by blanks
     * @return the key
     * @throws IllegalArgumentException if the line has another form
     */
    public static ApiKey parse(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 5 || !parts[2].matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("API key: expected ID ROLE[:AGENCY] ROUNDS SALT HASH");
        }
        return new ApiKey(parts[0], Actor.parse(parts[1]), Integer.parseInt(parts[2]), parts[3], parts[4]);
    }

    /**
     * Writes the line that {@link #parse} reads.
     *
     * @return the line, without the secret
     */
    public String line() {
        String who = actor.role().word()
                + actor.agency().map(code -> ":" + code).orElse(actor.name().isEmpty() ? "" : ":" + actor.name());
        return String.join(" ", id, who, Integer.toString(rounds), salt, hash);
    }

    boolean opens(String word) {
        Base64.Decoder bytes = Base64.getUrlDecoder();
        return MessageDigest.isEqual(stretch(word, bytes.decode(salt), rounds), bytes.decode(hash));
    }

    private static byte[] stretch(String word, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(word.toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA512", e);
        }
    }
}
