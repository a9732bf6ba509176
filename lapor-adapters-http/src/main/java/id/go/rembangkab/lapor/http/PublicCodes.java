// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.http.seal.Seal;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The codes under which anyone who was given one may see a complaint: its id, a dot and 96 bits that only this site can
 * make. Nothing has to be kept for them, and knowing an id is not enough.
 */
final class PublicCodes {
    private static final int TAG_BYTES = 12;

    private final Seal seal;

    PublicCodes(SecretKey key) {
        this.seal = new Seal(key, "public code", TAG_BYTES);
    }

    String of(ComplaintId id) {
        return id + "." + seal.of(id.value());
    }

    Optional<ComplaintId> read(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String id = code.substring(0, dot);
        return seal.isOf(id, code.substring(dot + 1)) ? Optional.of(new ComplaintId(id)) : Optional.empty();
    }
}
