// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.KeyUse;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The idempotency keys that were used. */
final class Keys {
    private static final String INSERT = """
            INSERT INTO lapor_key (actor, key, complaint_id, fingerprint, texts, from_version, to_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (actor, key) DO NOTHING
            """;

    private static final String FIND = """
            SELECT complaint_id, fingerprint, texts, from_version, to_version FROM lapor_key
            WHERE actor = ? AND key = ?
            """;

    private Keys() {}

    static void check(KeyUse use) {
        Storable.text("actor", use.actor());
        Storable.text("idempotency key", use.key());
    }

    /** Returns false if it was used before. */
    static boolean use(Handle handle, Database database, KeyUse use) {
        return Plain.of(handle, database, INSERT)
                        .text(use.actor())
                        .text(use.key())
                        .text(use.complaint().value())
                        .text(use.fingerprint())
                        .text(TextRefs.write(use.texts()))
                        .number(use.from())
                        .number(use.to())
                        .update()
                > 0;
    }

    static Optional<KeyUse> used(Handle handle, Database database, String actor, String key) {
        return Plain.of(handle, database, FIND)
                .text(actor)
                .text(key)
                .first(rows -> new KeyUse(
                        actor,
                        key,
                        new ComplaintId(rows.getString(1)),
                        rows.getString(2),
                        TextRefs.read(rows.getString(3)),
                        rows.getLong(4),
                        rows.getLong(5)));
    }
}
