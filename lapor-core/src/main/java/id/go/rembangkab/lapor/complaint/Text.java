// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A free text or a piece of identity on its way into the sealed store. Only its {@link #ref()} ever reaches an event.
 *
 * <p>Immutable and thread-safe. {@code toString} does not show the text: a log line is an audience too (R13.3).
 *
 * @param ref where it will be kept, and the commitment to it
 * @param salt what makes the commitment unguessable, in hex
 * @param plain the text itself
 */
public record Text(TextRef ref, String salt, String plain) {
    /**
     * Checks that nothing is null, and that the text can be stored.
     *
     * @param ref where it will be kept, and the commitment to it
     * @param salt what makes the commitment unguessable, in hex
     * @param plain the text itself
     * @throws IllegalArgumentException if {@code plain} holds U+0000 or half a character, which no store keeps
     */
    public Text {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(plain, "plain");
        requireStorable(plain);
    }

    /**
     * Seals a text.
     *
     * @param id a fresh id
     * @param salt a fresh random salt, in hex
     * @param plain the text
     * @return the text with its reference
     * @throws IllegalArgumentException if {@code plain} holds U+0000 or half a character, which no store keeps
     */
    public static Text seal(String id, String salt, String plain) {
        return new Text(new TextRef(id, commitment(salt, plain)), salt, plain);
    }

    /** Every store keeps whole characters but U+0000; a half is not even the same text to its commitment. */
    private static void requireStorable(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("text: U+0000 at position " + i + " cannot be stored");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < plain.length()
                    && Character.isLowSurrogate(plain.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        "text: half a character (an unpaired surrogate) at position " + i + " cannot be stored");
            }
        }
    }

    /**
     * Tells whether a reference commits to this text under this salt.
     *
     * @return false if text, salt or reference were changed
     */
    public boolean isGenuine() {
        return says(plain);
    }

    /**
     * Tells whether another text says the same as this one, judged by the commitment alone.
     *
     * @param other the text to compare
     * @return whether it is the text committed to
     */
    public boolean says(String other) {
        return ref.commitment().equals(commitment(salt, other));
    }

    private static String commitment(String salt, String plain) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.getBytes(StandardCharsets.US_ASCII));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Text[" + ref.id() + "]";
    }
}
