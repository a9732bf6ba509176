package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Free texts and identities, in a table of their own. */
final class JdbcTexts implements SealedTexts {
    private static final String INSERT = """
            INSERT INTO lapor_text (complaint_id, id, commitment, salt, plain)
            VALUES (:complaint, :id, :commitment, :salt, :plain)
            ON CONFLICT (complaint_id, id) DO NOTHING
            """;

    private static final String FIND = """
            SELECT salt, plain FROM lapor_text
            WHERE complaint_id = :complaint AND id = :id AND commitment = :commitment
            """;

    private final Connections connections;

    JdbcTexts(Connections connections) {
        this.connections = connections;
    }

    static void check(Text text) {
        Storable.text("id of a text", text.ref().id());
        Storable.text("text " + text.ref().id(), text.plain());
    }

    static void seal(Handle handle, ComplaintId complaint, List<Text> texts) {
        for (Text text : texts) {
            int sealed = handle.createUpdate(INSERT)
                    .bind("complaint", complaint.value())
                    .bind("id", text.ref().id())
                    .bind("commitment", text.ref().commitment())
                    .bind("salt", text.salt())
                    .bind("plain", text.plain())
                    .execute();
            if (sealed == 0 && find(handle, complaint, text.ref()).isEmpty()) {
                throw new IllegalArgumentException(
                        "text " + text.ref().id() + ": complaint " + complaint + " has another text under this id");
            }
        }
    }

    @Override
    public Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
        List<TextRef> wanted = List.copyOf(refs);
        String what = "open texts of complaint " + complaint;
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return wanted.size() == 1
                ? connections.read(what, handle -> open(handle, complaint, wanted))
                : connections.snapshot(what, handle -> open(handle, complaint, wanted));
    }

    private static Map<TextRef, Text> open(Handle handle, ComplaintId complaint, List<TextRef> refs) {
        Map<TextRef, Text> open = new HashMap<>();
        for (TextRef ref : refs) {
            find(handle, complaint, ref).ifPresent(text -> open.put(ref, text));
        }
        return open;
    }

    private static Optional<Text> find(Handle handle, ComplaintId complaint, TextRef ref) {
        return handle.createQuery(FIND)
                .bind("complaint", complaint.value())
                .bind("id", ref.id())
                .bind("commitment", ref.commitment())
                .map((rows, context) -> new Text(ref, rows.getString(1), rows.getString(2)))
                .findOne();
    }

    @Override
    public void erase(ComplaintId complaint) {
        String what = "erase the texts of complaint " + complaint;
        connections.write(what, handle -> {
            handle.createUpdate("DELETE FROM lapor_text WHERE complaint_id = :complaint")
                    .bind("complaint", complaint.value())
                    .execute();
        });
        connections.scrub(what);
    }
}
