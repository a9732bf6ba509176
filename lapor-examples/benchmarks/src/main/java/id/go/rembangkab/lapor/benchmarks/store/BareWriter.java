// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import id.go.rembangkab.lapor.benchmarks.store.StoreMeasure.RemarkWriter;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.contract.Commits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The statements of a commit on one kept connection, without the store: no chain, no retry, no vault. */
final class BareWriter implements RemarkWriter {
    private static final String HASH = "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement update;
    private final PreparedStatement event;
    private final PreparedStatement text;
    private Complaint complaint;

    BareWriter(DataSource pool, String id) throws SQLException {
        connection = pool.getConnection();
        connection.setAutoCommit(false);
        Commit first = Commits.received(id);
        complaint = first.after();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO lapor_complaint (id, version, last_hash,"
                        + " status, ended, channel, nearest_due) VALUES (?, 1, ?, 'RECEIVED', false, 'WHATSAPP', now())")) {
            insert.setString(1, id);
            insert.setString(2, HASH);
            insert.execute();
        }
        head = connection.prepareStatement("SELECT version, last_hash FROM lapor_complaint WHERE id = ?");
        update = connection.prepareStatement(
                "UPDATE lapor_complaint SET version = ?, last_hash = ?, status = ?, ended = ?,"
                        + " channel = ?, tracking_id = ?, agency = ?, nearest_due = ?, attention = ?, claimed_until = NULL WHERE"
                        + " id = ? AND version = ?");
        event = connection.prepareStatement(
                "INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?)");
        text = connection.prepareStatement(
                "INSERT INTO lapor_text (complaint_id, id, commitment, salt, plain) VALUES (?, ?, ?, ?, ?) ON CONFLICT"
                        + " (complaint_id, id) DO NOTHING");
        connection.commit();
    }

    @Override
    public void write() throws SQLException {
        Commit commit = Commits.commented(complaint);
        String id = complaint.id().value();
        head.setString(1, id);
        try (ResultSet rows = head.executeQuery()) {
            rows.next();
        }
        Complaint after = commit.after();
        update.setLong(1, after.version());
        update.setString(2, Chain.GENESIS);
        update.setString(3, after.status().name());
        update.setBoolean(4, after.status().ended());
        update.setString(5, after.intake().channel().code());
        update.setString(6, null);
        update.setString(7, null);
        set(update, 8, Standing.of(after).instant());
        set(update, 9, commit.attention().orElse(Standing.NEVER));
        update.setString(10, id);
        update.setLong(11, complaint.version());
        update.execute();
        long sequence = complaint.version();
        for (Entry entry : commit.entries()) {
            sequence++;
            event.setString(1, id);
            event.setLong(2, sequence);
            set(event, 3, Instant.now());
            set(event, 4, entry.at());
            event.setString(5, entry.event().type());
            event.setString(6, EntryFormat.write(entry));
            event.setString(7, HASH);
            event.execute();
        }
        for (Text sealed : commit.texts()) {
            text.setString(1, id);
            text.setString(2, sealed.ref().id());
            text.setString(3, sealed.ref().commitment());
            text.setString(4, sealed.salt());
            text.setString(5, sealed.plain());
            text.execute();
        }
        connection.commit();
        complaint = after;
    }

    private static void set(PreparedStatement statement, int position, Instant instant) throws SQLException {
        statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
