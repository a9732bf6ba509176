// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import id.go.rembangkab.lapor.jdbc.TextVault.KeyState;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Free texts and identities, in a table of their own: encrypted under the complaint's key if there is a vault, else as they
 * are. What an earlier release or a store without a vault has written is read either way.
 */
final class JdbcTexts {
    private static final String INSERT = """
            INSERT INTO lapor_text (complaint_id, id, commitment, salt, plain, key_generation, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (complaint_id, id) DO NOTHING
            """;

    private static final String FIND = """
            SELECT salt, plain, key_generation, sealed FROM lapor_text
            WHERE complaint_id = ? AND id = ? AND commitment = ?
            """;

    private static final String SEALED =
            "SELECT id, commitment, key_generation FROM lapor_text WHERE complaint_id = ? ORDER BY id";

    private static final String REMOVE = "DELETE FROM lapor_text WHERE complaint_id = ? AND id = ?";

    private final Connections connections;
    private final Database database;
    private final Optional<TextVault> vault;

    JdbcTexts(Connections connections, Optional<TextVault> vault) {
        this.connections = connections;
        this.database = connections.database();
        this.vault = vault;
    }

    static void check(Text text) {
        Storable.text("id of a text", text.ref().id());
        Storable.text("text " + text.ref().id(), text.plain());
    }

    /** The key for texts that are to be sealed, on the vault's disk before they are in the store. */
    Optional<DataKey> keyFor(ComplaintId complaint, List<Text> texts, boolean first) {
        return texts.isEmpty()
                ? Optional.empty()
                : vault.map(keys -> first ? keys.makeFirst(complaint) : keys.make(complaint));
    }

    void seal(Handle handle, ComplaintId complaint, List<Text> texts, Optional<DataKey> key) {
        for (Text text : texts) {
            boolean open = key.isEmpty();
            int written = Plain.of(handle, database, INSERT)
                    .text(complaint.value())
                    .text(text.ref().id())
                    .text(text.ref().commitment())
                    .text(open ? text.salt() : null)
                    .text(open ? text.plain() : null)
                    .number(key.map(DataKey::generation))
                    .bytes(key.map(one -> seal(one, complaint, text)))
                    .update();
            if (written == 0 && !isThere(handle, complaint, text.ref())) {
                throw new IllegalArgumentException(
                        "text " + text.ref().id() + ": complaint " + complaint + " has another text under this id");
            }
        }
    }

    private static byte[] seal(DataKey key, ComplaintId complaint, Text text) {
        return Aes.seal(
                key.key(),
                belongsTo(complaint, text.ref()),
                (text.salt() + '\n' + text.plain()).getBytes(StandardCharsets.UTF_8));
    }

    static String belongsTo(ComplaintId complaint, TextRef ref) {
        return complaint.value() + '\n' + ref.id() + '\n' + ref.commitment();
    }

    Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
        List<TextRef> wanted = List.copyOf(refs);
        String what = "open texts of complaint " + complaint;
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<TextRef, TextRow> rows = wanted.size() == 1
                ? connections.find(what, handle -> find(handle, complaint, wanted))
                : connections.snapshot(what, handle -> find(handle, complaint, wanted));
        return opened(complaint, rows);
    }

    private Map<TextRef, Text> opened(ComplaintId complaint, Map<TextRef, TextRow> rows) {
        Optional<DataKey> key = keyOf(complaint, rows);
        Map<TextRef, Text> open = new HashMap<>();
        rows.forEach((ref, row) -> row.open(complaint, ref, key).ifPresent(text -> open.put(ref, text)));
        return open;
    }

    /** The key that opens them; empty if it was destroyed, or none is needed. */
    private Optional<DataKey> keyOf(ComplaintId complaint, Map<TextRef, TextRow> rows) {
        boolean needsKey = rows.values().stream().anyMatch(row -> row.isSealed());
        return needsKey ? vault(complaint).find(complaint) : Optional.empty();
    }

    Optional<Text> open(Handle handle, ComplaintId complaint, TextRef ref) {
        return Optional.ofNullable(
                opened(complaint, find(handle, complaint, List.of(ref))).get(ref));
    }

    /** What can be read by this key, for whom a text that was changed, or needs another, is no fault. */
    Map<TextRef, Text> readable(Handle handle, ComplaintId complaint, List<TextRef> refs, Optional<DataKey> key) {
        return readable(complaint, find(handle, complaint, refs), key);
    }

    /** The same by the key from the vault, which must know of it. */
    Map<TextRef, Text> readable(Handle handle, ComplaintId complaint, List<TextRef> refs) {
        Map<TextRef, TextRow> rows = find(handle, complaint, refs);
        return readable(complaint, rows, keyOf(complaint, rows));
    }

    private static Map<TextRef, Text> readable(
            ComplaintId complaint, Map<TextRef, TextRow> rows, Optional<DataKey> key) {
        Map<TextRef, Text> readable = new HashMap<>();
        rows.forEach((ref, row) -> row.read(complaint, ref, key).ifPresent(text -> readable.put(ref, text)));
        return readable;
    }

    /** Seals a text again that was sealed elsewhere. */
    void seal(ComplaintId complaint, Text text) {
        Optional<DataKey> key = keyFor(complaint, List.of(text), false);
        connections.write(
                "load a text of complaint " + complaint, handle -> seal(handle, complaint, List.of(text), key));
    }

    private TextVault vault(ComplaintId complaint) {
        return vault.orElseThrow(() -> new StoreException(
                "open texts of complaint " + complaint
                        + ": nothing could be read: they are encrypted, and the store was" + " opened without a vault",
                new IllegalStateException("no vault")));
    }

    private Map<TextRef, TextRow> find(Handle handle, ComplaintId complaint, List<TextRef> refs) {
        Map<TextRef, TextRow> found = new HashMap<>();
        for (TextRef ref : refs) {
            find(handle, complaint, ref).ifPresent(row -> found.put(ref, row));
        }
        return found;
    }

    private boolean isThere(Handle handle, ComplaintId complaint, TextRef ref) {
        return find(handle, complaint, ref).isPresent();
    }

    private Optional<TextRow> find(Handle handle, ComplaintId complaint, TextRef ref) {
        return Plain.of(handle, database, FIND)
                .text(complaint.value())
                .text(ref.id())
                .text(ref.commitment())
                .first(TextRow::new);
    }

    /**
     * A text that is there.
     *
     * @param ref which
     * @param generation of the key it is sealed with; 0 if it is not sealed
     */
    record Sealed(TextRef ref, int generation) {}

    List<Sealed> sealed(ComplaintId complaint) {
        return connections.find(
                "list texts of complaint " + complaint,
                handle -> Plain.of(handle, database, SEALED)
                        .text(complaint.value())
                        .read(JdbcTexts::sealed));
    }

    private static List<Sealed> sealed(ResultSet rows) throws SQLException {
        List<Sealed> sealed = new ArrayList<>();
        while (rows.next()) {
            sealed.add(new Sealed(new TextRef(rows.getString(1), rows.getString(2)), rows.getInt(3)));
        }
        return sealed;
    }

    void remove(ComplaintId complaint, List<Sealed> texts) {
        connections.write("remove texts of complaint " + complaint, handle -> remove(handle, complaint, texts));
    }

    private void remove(Handle handle, ComplaintId complaint, List<Sealed> texts) {
        for (Sealed text : texts) {
            Plain.of(handle, database, REMOVE)
                    .text(complaint.value())
                    .text(text.ref().id())
                    .update();
        }
    }

    /** Destroys a key with the texts that should be gone, and seals those that are to stay with the one in its place. */
    void sealAnew(ComplaintId complaint, KeyState key, List<Sealed> gone, List<Sealed> later) {
        Map<TextRef, Text> open =
                open(complaint, later.stream().map(Sealed::ref).toList());
        Optional<DataKey> fresh = vault(complaint).replace(complaint, key);
        connections.write("seal texts of complaint " + complaint + " anew", handle -> {
            remove(handle, complaint, gone);
            if (fresh.isPresent()) {
                remove(handle, complaint, later);
                seal(handle, complaint, List.copyOf(open.values()), fresh);
            }
        });
    }

    void erase(ComplaintId complaint) {
        String what = "erase the texts of complaint " + complaint;
        connections.requireOwnTransaction(what);
        vault.ifPresent(keys -> keys.destroy(complaint));
        connections.write(what, handle -> {
            Plain.of(handle, database, "DELETE FROM lapor_text WHERE complaint_id = ?")
                    .text(complaint.value())
                    .update();
            WordIndex.takeOut(handle, database, complaint);
        });
        connections.scrub(what);
    }
}
