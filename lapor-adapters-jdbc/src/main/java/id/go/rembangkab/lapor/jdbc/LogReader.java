// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads logs as they are kept, each with its head, by one statement. */
final class LogReader {
    /** One row at least, so that a log without a head is seen, and a head without a log. */
    private static final String FIND = """
            SELECT c.version, c.last_hash, e.sequence, e.recorded, e.body, e.hash
            FROM (SELECT ? AS id) wanted
                LEFT JOIN lapor_complaint c ON c.id = wanted.id
                LEFT JOIN lapor_event e ON e.complaint_id = wanted.id AND e.sequence >= ?
            ORDER BY e.sequence
            """;

    /** Entries of one complaint are put in order here: SQLite would carry every body through a tree of its own for that. */
    private static final String HISTORIES = """
            SELECT c.id, c.version, c.last_hash, e.sequence, e.recorded, e.body, e.hash
            FROM (SELECT id, version, last_hash FROM lapor_complaint WHERE id > ? ORDER BY id LIMIT ?) c
                JOIN lapor_event e ON e.complaint_id = c.id
            ORDER BY c.id
            """;

    private static final Comparator<Logged> IN_ORDER = Comparator.comparingLong(Logged::sequence);

    private final Connections connections;
    private final Database database;

    LogReader(Connections connections) {
        this.connections = connections;
        this.database = connections.database();
    }

    Optional<History> whole(ComplaintId id) {
        return from(id, 0);
    }

    /** The head, and the entries from one on. */
    Optional<History> from(ComplaintId id, long sequence) {
        return connections.find(
                "find complaint " + id,
                handle -> Plain.of(handle, database, FIND)
                        .text(id.value())
                        .number(sequence)
                        .read(rows -> history(id, rows)));
    }

    private Optional<History> history(ComplaintId id, ResultSet rows) throws SQLException {
        List<Logged> log = new ArrayList<>();
        Chain.Head head = Chain.Head.EMPTY;
        boolean there = false;
        while (rows.next()) {
            String hash = rows.getString(2);
            if (hash != null) {
                there = true;
                head = new Chain.Head(rows.getLong(1), hash);
            }
            String body = rows.getString(5);
            if (body != null) {
                there = true;
                log.add(logged(rows, 3, body));
            }
        }
        return there ? Optional.of(new History(id, log, head)) : Optional.empty();
    }

    private Logged logged(ResultSet rows, int sequence, String body) throws SQLException {
        return new Logged(
                rows.getLong(sequence),
                requireNonNull(database.instant(rows, sequence + 1)),
                body,
                rows.getString(sequence + 3));
    }

    List<History> page(Optional<ComplaintId> after, int limit) {
        return connections.read(
                "read the log",
                handle -> Plain.of(handle, database, HISTORIES)
                        .text(after.map(ComplaintId::value).orElse(""))
                        .number(limit)
                        .read(this::histories));
    }

    private List<History> histories(ResultSet rows) throws SQLException {
        List<History> histories = new ArrayList<>();
        List<Logged> log = new ArrayList<>();
        Chain.Head head = Chain.Head.EMPTY;
        String id = "";
        while (rows.next()) {
            String next = rows.getString(1);
            if (!next.equals(id)) {
                add(histories, id, log, head);
                id = next;
                head = new Chain.Head(rows.getLong(2), rows.getString(3));
            }
            log.add(logged(rows, 4, rows.getString(6)));
        }
        add(histories, id, log, head);
        return histories;
    }

    private static void add(List<History> histories, String id, List<Logged> log, Chain.Head head) {
        if (!log.isEmpty()) {
            log.sort(IN_ORDER);
            histories.add(new History(new ComplaintId(id), log, head));
            log.clear();
        }
    }
}
