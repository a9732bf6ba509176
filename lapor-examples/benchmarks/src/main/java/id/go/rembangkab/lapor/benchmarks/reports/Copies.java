// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.reports;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Writes careers to a database many times over, each time as a complaint of its own with a chain that holds. Not by the store,
 * which would take an hour for a million; by rows in batches, with nothing checked and nothing flushed.
 */
final class Copies implements AutoCloseable {
    private static final int BATCH = 500;

    private final Connection connection;
    private final boolean server;
    private final PreparedStatement complaints;
    private final PreparedStatement events;
    private int unsent;

    private Copies(Connection connection, boolean server) throws SQLException {
        this.connection = connection;
        this.server = server;
        connection.setAutoCommit(false);
        this.complaints = connection.prepareStatement(
                "INSERT INTO lapor_complaint (id, version, last_hash, status, ended, channel, external_id, tracking_id, agency,"
                        + " nearest_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.events = connection.prepareStatement(
                "INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** Into a database whose tables are there. */
    static Copies into(Connection connection, boolean server) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(server ? "SET session_replication_role = replica" : "PRAGMA synchronous = OFF");
            statement.execute(server ? "SET synchronous_commit = off" : "PRAGMA foreign_keys = OFF");
        }
        return new Copies(connection, server);
    }

    /** A career as it was, under another id and number. */
    void add(History career, List<Entry> entries, int number) throws SQLException {
        ComplaintId id = new ComplaintId(String.format(Locale.ROOT, "M%09d", number));
        String before = Careers.trackingId(career.complaint());
        Chain.Head head = Chain.Head.EMPTY;
        for (int i = 0; i < entries.size(); i++) {
            Logged original = career.log().get(i);
            Entry entry = original.body().contains(before)
                    ? EntryFormat.read(original.body().replace(before, Careers.trackingId(id)))
                    : entries.get(i);
            Logged logged = Chain.link(id, head, original.recorded(), entry);
            head = new Chain.Head(logged.sequence(), logged.hash());
            event(id, logged, entry);
        }
        complaint(id, Complaint.replay(career.complaint(), entries), head);
        if (++unsent == BATCH) {
            send();
        }
    }

    private void event(ComplaintId id, Logged logged, Entry entry) throws SQLException {
        events.setString(1, id.value());
        events.setLong(2, logged.sequence());
        instant(events, 3, logged.recorded());
        instant(events, 4, entry.at());
        events.setString(5, entry.event().type());
        events.setString(6, logged.body());
        events.setString(7, logged.hash());
        events.addBatch();
    }

    private void complaint(ComplaintId id, Complaint complaint, Chain.Head head) throws SQLException {
        complaints.setString(1, id.value());
        complaints.setLong(2, head.count());
        complaints.setString(3, head.hash());
        complaints.setString(4, complaint.status().name());
        complaints.setBoolean(5, complaint.status().ended());
        complaints.setString(6, complaint.intake().channel().code());
        complaints.setString(7, complaint.intake().channel().isSp4n() ? null : id.value());
        complaints.setString(8, Careers.trackingId(id));
        complaints.setString(9, complaint.stage().lead().map(AgencyCode::value).orElse(null));
        instant(complaints, 10, Standing.of(complaint).instant());
        complaints.addBatch();
    }

    private void instant(PreparedStatement statement, int column, Instant instant) throws SQLException {
        if (server) {
            statement.setObject(column, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setLong(column, instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
        }
    }

    private void send() throws SQLException {
        complaints.executeBatch();
        events.executeBatch();
        connection.commit();
        unsent = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        complaints.close();
        events.close();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(server ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
