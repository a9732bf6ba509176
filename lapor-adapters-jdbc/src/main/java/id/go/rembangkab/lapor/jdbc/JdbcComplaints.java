// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.jdbc.Held.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The log, with the one row a complaint that its indexes are taken from. */
final class JdbcComplaints implements Complaints {
    private static final String RECEIVED_AS = "SELECT id FROM lapor_complaint WHERE channel = ? AND external_id = ?";

    private static final String REGISTERED_AS = "SELECT id FROM lapor_complaint WHERE tracking_id = ?";

    private final Connections connections;
    private final Database database;
    private final Held held = new Held();
    private final LogReader reader;
    private final LogWriter writer;
    private final Standings standings;
    private final WordIndex words;
    private final Backlog backlog;

    JdbcComplaints(Connections connections, JdbcTexts texts, InstantSource clock) {
        this.connections = connections;
        this.database = connections.database();
        this.reader = new LogReader(connections);
        this.words = new WordIndex(connections, texts);
        this.backlog = new Backlog(connections, words, reader);
        this.writer = new LogWriter(connections, texts, words, held, clock);
        this.standings = new Standings(connections, clock);
    }

    @Override
    public Optional<History> find(ComplaintId id) {
        return reader.whole(id);
    }

    @Override
    public Optional<Complaint> current(ComplaintId id) {
        Optional<Known> now = held.find(id)
                .flatMap(known -> reader.from(id, known.complaint().version()).flatMap(known::after));
        if (now.isEmpty()) {
            held.forget(id);
            return reader.whole(id).map(this::replayed);
        }
        held.keep(now.get());
        return now.map(Known::complaint);
    }

    private Complaint replayed(History history) {
        Complaint complaint = history.replay();
        Known.of(history, complaint).ifPresent(held::keep);
        return complaint;
    }

    @Override
    public Appended append(Commit commit) {
        return writer.append(commit);
    }

    @Override
    public Optional<ComplaintId> receivedAs(Channel channel, String externalId) {
        return connections.find(
                "look for an external id",
                handle -> Plain.of(handle, database, RECEIVED_AS)
                        .text(channel.code())
                        .text(externalId)
                        .first(JdbcComplaints::id));
    }

    @Override
    public Optional<ComplaintId> registeredAs(TrackingId id) {
        return !Storable.is(id.value())
                ? Optional.empty()
                : connections.find(
                        "look for a tracking id",
                        handle -> Plain.of(handle, database, REGISTERED_AS)
                                .text(id.value())
                                .first(JdbcComplaints::id));
    }

    private static ComplaintId id(ResultSet rows) throws SQLException {
        return new ComplaintId(rows.getString(1));
    }

    static List<ComplaintId> ids(ResultSet rows) throws SQLException {
        List<ComplaintId> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(id(rows));
        }
        return ids;
    }

    @Override
    public Optional<KeyUse> used(String actor, String key) {
        return writer.used(actor, key);
    }

    @Override
    public List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return standings.attention(until, after, limit);
    }

    @Override
    public List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
        return standings.claim(until, after, limit);
    }

    @Override
    public void release(Collection<ComplaintId> claimed) {
        standings.release(claimed);
    }

    @Override
    public List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return standings.standing(ended, after, limit);
    }

    @Override
    public Optional<List<Standing>> saying(Terms asked, Optional<Standing> after, int limit) {
        return backlog.isWorkedOff() ? Optional.of(words.saying(asked, after, limit)) : Optional.empty();
    }

    Erasures erasures(JdbcTexts texts, Optional<TextVault> vault) {
        return new Erasures(connections, texts, vault, reader, words);
    }

    /** Takes into the index what was there before it. */
    void index() {
        backlog.workOff();
    }

    /** The same for complaints that were loaded. */
    void indexAgain() {
        backlog.workOffAgain();
    }

    @Override
    public List<History> histories(Optional<ComplaintId> after, int limit) {
        return reader.page(after, limit);
    }
}
