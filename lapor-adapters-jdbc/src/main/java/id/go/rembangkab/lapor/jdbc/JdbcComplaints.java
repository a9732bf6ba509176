package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.jdbc.TextVault.DataKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The log, with the one row a complaint that its indexes are taken from. */
final class JdbcComplaints implements Complaints {
    /** A node that is killed holds up what it had claimed this long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** One row at least, so that a log without a head is seen, and a head without a log. */
    private static final String FIND = """
            SELECT c.version, c.last_hash, e.sequence, e.recorded, e.body, e.hash
            FROM (SELECT ? AS id) wanted
                LEFT JOIN lapor_complaint c ON c.id = wanted.id
                LEFT JOIN lapor_event e ON e.complaint_id = wanted.id
            ORDER BY e.sequence
            """;

    private static final String HEAD = "SELECT version, last_hash FROM lapor_complaint WHERE id = ?";

    private static final String INSERT_COMPLAINT = """
            INSERT INTO lapor_complaint (id, version, last_hash, status, ended, channel, external_id, tracking_id,
                agency, nearest_due, attention)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String UPDATE_COMPLAINT = """
            UPDATE lapor_complaint
            SET version = ?, last_hash = ?, status = ?, ended = ?, channel = ?, external_id = coalesce(?, external_id),
                tracking_id = ?, agency = ?, nearest_due = ?, attention = ?, claimed_until = NULL
            WHERE id = ? AND version = ?
            """;

    private static final String INSERT_EVENT = """
            INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String RECEIVED_AS = "SELECT id FROM lapor_complaint WHERE channel = ? AND external_id = ?";

    private static final String REGISTERED_AS = "SELECT id FROM lapor_complaint WHERE tracking_id = ?";

    private static final String ATTENTION = """
            SELECT attention AS instant, id FROM lapor_complaint
            WHERE attention IS NOT NULL AND attention <= :until AND (attention, id) > (:instant, :id)
            ORDER BY attention, id
            LIMIT :limit
            """;

    private static final String CLAIM = """
            WITH due (wanted) AS MATERIALIZED (
                SELECT c.id FROM lapor_complaint c
                WHERE c.attention IS NOT NULL AND c.attention <= :until AND (c.attention, c.id) > (:instant, :id)
                    AND (c.claimed_until IS NULL OR c.claimed_until <= :now)
                ORDER BY c.attention, c.id
                LIMIT :limit <claiming>)
            UPDATE lapor_complaint SET claimed_until = :lease
            FROM due WHERE id = wanted
            RETURNING attention, id
            """;

    private static final String RELEASE =
            "UPDATE lapor_complaint SET claimed_until = NULL WHERE id = :id AND claimed_until IS NOT NULL";

    private static final String STANDING = """
            SELECT nearest_due AS instant, id FROM lapor_complaint
            WHERE (nearest_due, id) > (:instant, :id)
            ORDER BY nearest_due, id
            LIMIT :limit
            """;

    private static final String STANDING_OPEN = """
            SELECT nearest_due AS instant, id FROM lapor_complaint
            WHERE NOT ended AND (nearest_due, id) > (:instant, :id)
            ORDER BY nearest_due, id
            LIMIT :limit
            """;

    private static final String HISTORIES = """
            SELECT c.id, c.version, c.last_hash, e.sequence, e.recorded, e.body, e.hash
            FROM (SELECT id, version, last_hash FROM lapor_complaint WHERE id > :after ORDER BY id LIMIT :limit) c
                JOIN lapor_event e ON e.complaint_id = c.id
            ORDER BY c.id, e.sequence
            """;

    private final Connections connections;
    private final Database database;
    private final JdbcTexts texts;
    private final InstantSource clock;

    JdbcComplaints(Connections connections, JdbcTexts texts, InstantSource clock) {
        this.connections = connections;
        this.database = connections.database();
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<History> find(ComplaintId id) {
        return connections.read(
                "find complaint " + id,
                handle -> Plain.of(handle, database, FIND).text(id.value()).read(rows -> history(id, rows)));
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
                log.add(new Logged(
                        rows.getLong(3), requireNonNull(database.instant(rows, 4)), body, rows.getString(6)));
            }
        }
        return there ? Optional.of(new History(id, log, head)) : Optional.empty();
    }

    @Override
    public Appended append(Commit commit) {
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
        ComplaintId id = commit.after().id();
        if (commit.key().isPresent() && !Keys.use(handle, database, commit.key().get())) {
            return Appended.TAKEN;
        }
        Optional<Chain.Head> before = commit.expectedVersion() == 0 ? Optional.of(Chain.Head.EMPTY) : head(handle, id);
        if (before.isEmpty() || before.get().count() != commit.expectedVersion()) {
            return Appended.STALE;
        }
        List<Logged> linked = new ArrayList<>();
        Chain.Head head = before.get();
        for (Entry entry : commit.entries()) {
            Logged logged = Chain.link(id, head, clock.instant(), entry);
            linked.add(logged);
            head = new Chain.Head(logged.sequence(), logged.hash());
        }
        try {
            if (writeHead(handle, commit, head) == 0) {
                return Appended.STALE;
            }
        } catch (UnableToExecuteStatementException e) {
            if (database.isDuplicate(Connections.cause(e))) {
                return Appended.TAKEN;
            }
            throw e;
        }
        events(handle, id, commit.entries(), linked);
        texts.seal(handle, id, commit.texts(), key);
        JdbcNotices.put(handle, database, commit.notices());
        return Appended.DONE;
    }

    private Optional<Chain.Head> head(Handle handle, ComplaintId id) {
        return Plain.of(handle, database, HEAD)
                .text(id.value())
                .first(rows -> new Chain.Head(rows.getLong(1), rows.getString(2)));
    }

    private int writeHead(Handle handle, Commit commit, Chain.Head head) {
        String id = commit.after().id().value();
        return commit.expectedVersion() == 0
                ? standing(Plain.of(handle, database, INSERT_COMPLAINT).text(id), commit, head)
                        .update()
                : standing(Plain.of(handle, database, UPDATE_COMPLAINT), commit, head)
                        .text(id)
                        .number(commit.expectedVersion())
                        .update();
    }

    /** What both statements hold, in the order of both. */
    private static Plain standing(Plain statement, Commit commit, Chain.Head head) {
        Complaint after = commit.after();
        return statement
                .number(head.count())
                .text(head.hash())
                .text(after.status().name())
                .truth(after.status().ended())
                .text(after.intake().channel().code())
                .text(commit.externalId())
                .text(after.trackingId().map(TrackingId::value))
                .text(after.stage().lead().map(AgencyCode::value))
                .instant(Standing.of(after).instant())
                .instant(commit.attention());
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

    @Override
    public Optional<ComplaintId> receivedAs(Channel channel, String externalId) {
        return connections.read(
                "look for an external id",
                handle -> Plain.of(handle, database, RECEIVED_AS)
                        .text(channel.code())
                        .text(externalId)
                        .first(JdbcComplaints::id));
    }

    @Override
    public Optional<ComplaintId> registeredAs(TrackingId id) {
        return connections.read(
                "look for a tracking id",
                handle -> Plain.of(handle, database, REGISTERED_AS)
                        .text(id.value())
                        .first(JdbcComplaints::id));
    }

    private static ComplaintId id(ResultSet rows) throws SQLException {
        return new ComplaintId(rows.getString(1));
    }

    @Override
    public Optional<KeyUse> used(String actor, String key) {
        return connections.read("look for an idempotency key", handle -> Keys.used(handle, database, actor, key));
    }

    @Override
    public List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return connections.read(
                "list complaints that time acts on",
                handle -> page(handle.createQuery(ATTENTION).bind("until", Micros.bound(until)), after, limit));
    }

    @Override
    public List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
        Instant now = clock.instant();
        List<Standing> claimed = connections.writeAll(
                "claim complaints that time acts on",
                handle -> page(
                        handle.createQuery(CLAIM.replace("<claiming>", database.claiming("c")))
                                .bind("until", Micros.bound(until))
                                .bind("now", now)
                                .bind("lease", now.plus(LEASE)),
                        after,
                        limit));
        return claimed.stream().sorted().toList();
    }

    @Override
    public void release(Collection<ComplaintId> claimed) {
        connections.write("give complaints back", handle -> {
            PreparedBatch batch = handle.prepareBatch(RELEASE);
            claimed.stream().sorted().forEach(id -> batch.bind("id", id.value()).add());
            batch.execute();
        });
    }

    @Override
    public List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return connections.read(
                "list complaints", handle -> page(handle.createQuery(ended ? STANDING : STANDING_OPEN), after, limit));
    }

    @Override
    public List<History> histories(Optional<ComplaintId> after, int limit) {
        return connections.read(
                "read the log",
                handle -> handle.createQuery(HISTORIES)
                        .bind("after", after.map(ComplaintId::value).orElse(""))
                        .bind("limit", limit)
                        .scanResultSet((rows, context) -> histories(rows.get())));
    }

    private List<History> histories(ResultSet rows) throws SQLException {
        List<History> histories = new ArrayList<>();
        List<Logged> log = new ArrayList<>();
        Chain.Head head = Chain.Head.EMPTY;
        String id = "";
        while (rows.next()) {
            String next = rows.getString(1);
            if (!next.equals(id)) {
                if (!log.isEmpty()) {
                    histories.add(new History(new ComplaintId(id), log, head));
                    log.clear();
                }
                id = next;
                head = new Chain.Head(rows.getLong(2), rows.getString(3));
            }
            log.add(new Logged(
                    rows.getLong(4), requireNonNull(database.instant(rows, 5)), rows.getString(6), rows.getString(7)));
        }
        if (!log.isEmpty()) {
            histories.add(new History(new ComplaintId(id), log, head));
        }
        return histories;
    }

    private List<Standing> page(Query query, Optional<Standing> after, int limit) {
        return query.bind("instant", Micros.bound(after.map(Standing::instant).orElse(Instant.MIN)))
                .bind("id", after.map(last -> last.complaint().value()).orElse(""))
                .bind("limit", limit)
                .map((rows, context) ->
                        new Standing(requireNonNull(database.instant(rows, 1)), new ComplaintId(rows.getString(2))))
                .list();
    }
}
