// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;

/**
 * What an event holds of a free text or an identity: where it is sealed, and a commitment to what it says (R13.5, R15.1).
 *
 * @param id where the sealed store keeps it
 * @param commitment SHA-256 over a random salt and the text, in hex; the salt is sealed with the text, so that nobody
 *     can guess a text from this
 */
public record TextRef(String id, String commitment) {
    /**
     * Checks that nothing is null.
     *
     * @param id where the sealed store keeps it
     * @param commitment SHA-256 over a random salt and the text, in hex; the salt is sealed with the text, so that nobody can guess a text from this
     */
    public TextRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(commitment, "commitment");
    }

    @Override
    public String toString() {
        return id;
    }
}
