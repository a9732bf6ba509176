// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A word that only those who need it may see. Immutable; shows itself nowhere. */
public final class Secret {
    private final String word;

    private Secret(String word) {
        this.word = word;
    }

    /**
     * Keeps a word.
     *
     * @param word the word, as it stands in a file or the environment; blanks around it are no part of it
     * @return the secret
     * @throws IllegalArgumentException if it is blank or has characters that no header can carry
     */
    public static Secret of(String word) {
        String stripped = Objects.requireNonNull(word, "word").strip();
        if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("secret: expected visible ASCII characters");
        }
        return new Secret(stripped);
    }

    String word() {
        return word;
    }

    byte[] bytes() {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
