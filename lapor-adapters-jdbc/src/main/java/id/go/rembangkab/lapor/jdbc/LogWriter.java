// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Writes commits: the log, the one row a complaint that its indexes are taken from, texts, key and notices. */
final class LogWriter {
    private static final String HEAD = "SELECT version, last_hash FROM lapor_complaint WHERE id = ?";

    private static final String INSERT_COMPLAINT = """
            INSERT INTO lapor_complaint (version, last_hash, status, ended, tracking_id, agency, nearest_due, attention,
                id, channel, external_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String UPDATE_COMPLAINT = """
            UPDATE lapor_complaint
            SET version = ?, last_hash = ?, status = ?, ended = ?, tracking_id = ?, agency = ?, nearest_due = ?,
                attention = ?, claimed_until = NULL
            WHERE id = ? AND version = ? AND last_hash = ?
            """;

    private static final String INSERT_EVENT = """
            INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connections connections;
    private final Database database;
    private final JdbcTexts texts;
    private final WordIndex words;
    private final Held held;
    private final InstantSource clock;

    LogWriter(Connections connections, JdbcTexts texts, WordIndex words, Held held, InstantSource clock) {
        this.connections = connections;
        this.database = connections.database();
        this.texts = texts;
        this.words = words;
        this.held = held;
        this.clock = clock;
    }

    Appended append(Commit commit) {
        check(commit);
        ComplaintId id = commit.after().id();
        Optional<DataKey> key = texts.keyFor(id, commit.texts(), commit.expectedVersion() == 0);
        String what = "append to complaint " + id;
        return commit.key().isEmpty() && database.failedStatementsLeaveNothing()
                ? connections.writeAll(what, handle -> append(handle, commit, key))
                : connections.write(
                        what,
                        handle -> append(handle, commit, key),
                        appended -> appended == Appended.DONE,
                        unknown -> resolve(commit, key, unknown));
    }

    /**
     * Finds out by the idempotency key whether a commit is there of which the database did not say so. Using the key again
     * waits for the first transaction if it is still going on, so the answer is final.
     */
    private Appended resolve(Commit commit, Optional<DataKey> key, StoreException unknown) {
        KeyUse use = commit.key().orElseThrow(() -> unknown);
        try {
            Appended again = connections.write(
                    "append to complaint " + commit.after().id(),
                    handle -> append(handle, commit, key),
                    appended -> appended == Appended.DONE);
            return again == Appended.TAKEN
                            && used(use.actor(), use.key()).filter(use::equals).isPresent()
                    ? Appended.DONE
                    : again;
        } catch (StoreException e) {
            unknown.addSuppressed(e);
            throw unknown;
        }
    }

    Optional<KeyUse> used(String actor, String key) {
        return connections.find("look for an idempotency key", handle -> Keys.used(handle, database, actor, key));
    }

    /** What no database would give back as it was is refused before anything is written. */
    private static void check(Commit commit) {
        commit.key().ifPresent(Keys::check);
        commit.texts().forEach(JdbcTexts::check);
        commit.externalId().ifPresent(id -> Storable.text("external id", id));
        commit.after().trackingId().ifPresent(id -> Storable.text("tracking id", id.value()));
    }

    /**
     * What is not done may have begun, by a key that was used or a statement that failed: whoever holds the transaction
     * takes it back.
     */
    private Appended append(Handle handle, Commit commit, Optional<DataKey> key) {
        if (commit.key().isPresent() && !Keys.use(handle, database, commit.key().get())) {
            return Appended.TAKEN;
        }
        return likelyHead(commit)
                .flatMap(head -> append(handle, commit, key, head))
                .or(() -> head(handle, commit).flatMap(head -> append(handle, commit, key, head)))
                .orElse(Appended.STALE);
    }

    private Optional<Chain.Head> likelyHead(Commit commit) {
        return commit.expectedVersion() == 0
                ? Optional.of(Chain.Head.EMPTY)
                : held.find(commit.after().id()).map(Held.Known::head).filter(head -> isExpected(commit, head));
    }

    private Optional<Chain.Head> head(Handle handle, Commit commit) {
        return Plain.of(handle, database, HEAD)
                .text(commit.after().id().value())
                .first(rows -> new Chain.Head(rows.getLong(1), rows.getString(2)))
                .filter(head -> isExpected(commit, head));
    }

    private static boolean isExpected(Commit commit, Chain.Head head) {
        return head.count() == commit.expectedVersion();
    }

    /** Empty if the log has another head. */
    private Optional<Appended> append(Handle handle, Commit commit, Optional<DataKey> key, Chain.Head before) {
        ComplaintId id = commit.after().id();
        List<Logged> linked = new ArrayList<>();
        Chain.Head head = before;
        for (Entry entry : commit.entries()) {
            Logged logged = Chain.link(id, head, clock.instant(), entry);
            linked.add(logged);
            head = new Chain.Head(logged.sequence(), logged.hash());
        }
        try {
            if (writeHead(handle, commit, before, head) == 0) {
                return Optional.empty();
            }
        } catch (UnableToExecuteStatementException e) {
            if (database.isDuplicate(Connections.cause(e))) {
                return Optional.of(Appended.TAKEN);
            }
            throw e;
        }
        events(handle, id, commit.entries(), linked);
        texts.seal(handle, id, commit.texts(), key);
        words.follow(handle, commit, key);
        JdbcNotices.put(handle, database, commit.notices());
        if (commit.after().version() == head.count()) {
            held.keep(new Held.Known(commit.after(), head.hash()));
        }
        return Optional.of(Appended.DONE);
    }

    private int writeHead(Handle handle, Commit commit, Chain.Head before, Chain.Head head) {
        boolean first = before.count() == 0;
        Complaint after = commit.after();
        Plain both = Plain.of(handle, database, first ? INSERT_COMPLAINT : UPDATE_COMPLAINT)
                .number(head.count())
                .text(head.hash())
                .text(after.status().name())
                .truth(after.status().ended())
                .text(after.trackingId().map(TrackingId::value))
                .text(after.stage().lead().map(AgencyCode::value))
                .instant(Standing.of(after).instant())
                .instant(commit.attention())
                .text(after.id().value());
        return first
                ? both.text(after.intake().channel().code())
                        .text(commit.externalId())
                        .update()
                : both.number(before.count()).text(before.hash()).update();
    }

    private void events(Handle handle, ComplaintId id, List<Entry> entries, List<Logged> linked) {
        for (int i = 0; i < linked.size(); i++) {
            Entry entry = entries.get(i);
            Logged logged = linked.get(i);
            Plain.of(handle, database, INSERT_EVENT)
                    .text(id.value())
                    .number(logged.sequence())
                    .instant(logged.recorded())
                    .instant(entry.at())
                    .text(entry.event().type())
                    .text(logged.body())
                    .text(logged.hash())
                    .update();
        }
    }
}
