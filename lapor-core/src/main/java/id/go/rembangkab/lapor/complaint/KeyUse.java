// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Objects;

/**
 * What an idempotency key was used for, so that a repeat gets the first answer (R10.2).
 *
 * @param actor who used it
 * @param key the key
 * @param complaint the complaint it was used on
 * @param fingerprint SHA-256 over the command without its texts, in hex
 * @param texts the texts of the command, in order; a repeat is compared with their commitments
 * @param from the version before
 * @param to the version after
 */
public record KeyUse(
        String actor, String key, ComplaintId complaint, String fingerprint, List<TextRef> texts, long from, long to) {
    /**
     * Copies the list.
     *
     * @param actor who used it
     * @param key the key
     * @param complaint the complaint it was used on
     * @param fingerprint SHA-256 over the command without its texts, in hex
     * @param texts the texts of the command, in order; a repeat is compared with their commitments
     * @param from the version before
     * @param to the version after
     */
    public KeyUse {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(fingerprint, "fingerprint");
        texts = List.copyOf(texts);
    }
}
