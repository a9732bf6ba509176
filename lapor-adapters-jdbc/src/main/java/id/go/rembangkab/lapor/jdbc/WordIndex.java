// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What anyone may read of complaints, to search by: the only words that are in the database in the clear. Written in the
 * transaction of the commit that opens or shuts a text.
 */
final class WordIndex {
    private static final String PUT = """
            INSERT INTO lapor_search (complaint_id, words) VALUES (?, <words>)
            ON CONFLICT (complaint_id) DO UPDATE SET words = excluded.words
            """;

    private static final String TAKE_OUT = "DELETE FROM lapor_search WHERE complaint_id = ?";

    /** The words first: to walk the complaints for those that have them looks cheap, and is not where hardly any has. */
    private static final String SAYING = """
            WITH said AS MATERIALIZED (SELECT s.complaint_id FROM lapor_search s WHERE <saying>)
            SELECT c.nearest_due, c.id
            FROM said JOIN lapor_complaint c ON c.id = said.complaint_id
            WHERE (c.nearest_due, c.id) > (?, ?)
            ORDER BY c.nearest_due, c.id
            LIMIT ?
            """;

    private final Connections connections;
    private final Database database;
    private final JdbcTexts texts;
    private final String put;
    private final String saying;

    WordIndex(Connections connections, JdbcTexts texts) {
        this.connections = connections;
        this.database = connections.database();
        this.texts = texts;
        this.put = PUT.replace("<words>", database.words());
        this.saying = SAYING.replace("<saying>", database.saying("s"));
    }

    /** What anyone may read changes only with a text that comes in, and with the last that is erased. */
    void follow(Handle handle, Commit commit, Optional<DataKey> key) {
        Complaint after = commit.after();
        if (commit.texts().isEmpty() || after.privacy().isEmpty()) {
            return;
        }
        List<TextRef> open = open(after);
        if (open.isEmpty() || commit.entries().stream().anyMatch(entry -> entry.event() instanceof Event.Erased)) {
            takeOut(handle, database, after.id());
        } else if (commit.texts().stream().map(Text::ref).anyMatch(open::contains)) {
            put(handle, after.id(), open, texts.readable(handle, after.id(), open, key));
        }
    }

    /** Puts a complaint in as it stands, or takes it out. */
    void renew(Handle handle, Complaint complaint) {
        List<TextRef> open = open(complaint);
        put(handle, complaint.id(), open, texts.readable(handle, complaint.id(), open));
    }

    static void takeOut(Handle handle, Database database, ComplaintId complaint) {
        Plain.of(handle, database, TAKE_OUT).text(complaint.value()).update();
    }

    private static List<TextRef> open(Complaint complaint) {
        return complaint.open().stream().map(Passage::text).toList();
    }

    private void put(Handle handle, ComplaintId complaint, List<TextRef> open, Map<TextRef, Text> there) {
        Terms words = Terms.of(open.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(Text::plain)
                .toList());
        if (words.isEmpty()) {
            takeOut(handle, database, complaint);
        } else {
            Plain.of(handle, database, put)
                    .text(complaint.value())
                    .text(String.join(" ", words.words()))
                    .update();
        }
    }

    List<Standing> saying(Terms words, Optional<Standing> after, int limit) {
        if (words.isEmpty() || limit == 0) {
            return List.of();
        }
        return connections.read(
                "look for words",
                handle -> Plain.of(handle, database, saying)
                        .text(database.question(words.words()))
                        .instant(Micros.bound(after.map(Standing::instant).orElse(Instant.MIN)))
                        .text(after.map(last -> last.complaint().value()).orElse(""))
                        .number(limit)
                        .read(this::standings));
    }

    private List<Standing> standings(ResultSet rows) throws SQLException {
        List<Standing> standings = new ArrayList<>();
        while (rows.next()) {
            standings.add(new Standing(requireNonNull(database.instant(rows, 1)), new ComplaintId(rows.getString(2))));
        }
        return standings;
    }
}
