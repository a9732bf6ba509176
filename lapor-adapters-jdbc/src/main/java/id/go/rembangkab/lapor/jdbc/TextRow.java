// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text as it is kept: sealed, or as it is. */
final class TextRow {
    private final @Nullable String salt;
    private final @Nullable String plain;
    private final int generation;
    private final byte @Nullable [] sealed;

    TextRow(ResultSet rows) throws SQLException {
        salt = rows.getString(1);
        plain = rows.getString(2);
        generation = rows.getInt(3);
        sealed = rows.getBytes(4);
    }

    boolean isSealed() {
        return sealed != null;
    }

    /** Empty if the key that it needs was destroyed; a backup of the store may bring back what an erasure took out. */
    Optional<Text> open(ComplaintId complaint, TextRef ref, Optional<DataKey> key) {
        Optional<Text> read = read(complaint, ref, key);
        if (read.isEmpty() && sealed != null && isFor(key)) {
            throw new StoreException(
                    "open text " + ref.id() + " of complaint " + complaint
                            + ": nothing could be read: it was changed in the database",
                    new IllegalStateException("the seal is broken"));
        }
        return read;
    }

    /** As above, and empty if it was changed. */
    Optional<Text> read(ComplaintId complaint, TextRef ref, Optional<DataKey> key) {
        if (sealed == null) {
            return salt == null || plain == null ? Optional.empty() : Optional.of(new Text(ref, salt, plain));
        }
        byte[] ciphertext = sealed;
        return key.filter(now -> isFor(key))
                .flatMap(now -> Aes.open(now.key(), JdbcTexts.belongsTo(complaint, ref), ciphertext))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> {
                    int end = text.indexOf('\n');
                    return new Text(ref, text.substring(0, end), text.substring(end + 1));
                });
    }

    private boolean isFor(Optional<DataKey> key) {
        return key.map(DataKey::generation).filter(now -> now == generation).isPresent();
    }
}
