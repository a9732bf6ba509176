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

    /**
     * One row a complaint, since a driver takes longer to hand a value over than a database to find it; {@link LogBytes} takes it
     * apart. Entries are put in order there: a database would carry every body through a tree of its own for that.
     */
    private static final String HISTORIES = """
            SELECT c.id, c.version, c.last_hash,
                (SELECT string_agg(e.sequence || ' ' || <micros> || ' ' || octet_length(e.hash) || ' ' || octet_length(e.body) || ' '
                    || e.hash || e.body, '') FROM lapor_event e WHERE e.complaint_id = c.id)
            FROM lapor_complaint c WHERE c.id > ? ORDER BY c.id LIMIT ?
            """;

    private final Connections connections;
    private final Database database;
    private final String histories;

    LogReader(Connections connections) {
        this.connections = connections;
        this.database = connections.database();
        this.histories = HISTORIES.replace("<micros>", database.micros("e.recorded"));
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
                handle -> Plain.of(handle, database, histories)
                        .text(after.map(ComplaintId::value).orElse(""))
                        .number(limit)
                        .read(LogReader::histories));
    }

    private static List<History> histories(ResultSet rows) throws SQLException {
        List<History> histories = new ArrayList<>();
        while (rows.next()) {
            byte[] log = rows.getBytes(4);
            if (log != null) {
                Chain.Head head = new Chain.Head(rows.getLong(2), rows.getString(3));
                histories.add(new History(new ComplaintId(rows.getString(1)), LogBytes.entries(log), head));
            }
        }
        return histories;
    }
}
