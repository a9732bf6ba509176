package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.KeyUse;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The idempotency keys that were used. */
final class Keys {
    private static final String INSERT = """
            INSERT INTO lapor_key (actor, key, complaint_id, fingerprint, texts, from_version, to_version)
            VALUES (:actor, :key, :complaint, :fingerprint, :texts, :from, :to)
            ON CONFLICT (actor, key) DO NOTHING
            """;

    private static final String FIND = """
            SELECT complaint_id, fingerprint, texts, from_version, to_version FROM lapor_key
            WHERE actor = :actor AND key = :key
            """;

    private Keys() {}

    static void check(KeyUse use) {
        Storable.text("actor", use.actor());
        Storable.text("idempotency key", use.key());
    }

    /** Returns false if it was used before. */
    static boolean use(Handle handle, KeyUse use) {
        return handle.createUpdate(INSERT)
                        .bind("actor", use.actor())
                        .bind("key", use.key())
                        .bind("complaint", use.complaint().value())
                        .bind("fingerprint", use.fingerprint())
                        .bind("texts", TextRefs.write(use.texts()))
                        .bind("from", use.from())
                        .bind("to", use.to())
                        .execute()
                > 0;
    }

    static Optional<KeyUse> used(Handle handle, String actor, String key) {
        return handle.createQuery(FIND)
                .bind("actor", actor)
                .bind("key", key)
                .map((rows, context) -> new KeyUse(
                        actor,
                        key,
                        new ComplaintId(rows.getString(1)),
                        rows.getString(2),
                        TextRefs.read(rows.getString(3)),
                        rows.getLong(4),
                        rows.getLong(5)))
                .findOne();
    }
}
