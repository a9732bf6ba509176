// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The outbox: what is to be told, and for each destination what has not reached it. */
final class JdbcNotices implements Notices {
    private static final String INSERT = """
            INSERT INTO lapor_notice (id, kind, complaint_id, agency, category, due)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADDRESS = """
            INSERT INTO lapor_delivery (destination, number, complaint_id, attempts, next_at, dead)
            SELECT d.name, n.number, n.complaint_id, 0, ?, ?
            FROM lapor_destination d CROSS JOIN lapor_notice n
            WHERE n.id = ?
            """;

    private static final String ADDRESS_ALL = """
            INSERT INTO lapor_delivery (destination, number, complaint_id, attempts, next_at, dead)
            SELECT :destination, number, complaint_id, 0, :epoch, :dead
            FROM lapor_notice
            """;

    private static final String WAITING = """
            SELECT id, kind, complaint_id, agency, category, due FROM lapor_notice
            ORDER BY number
            LIMIT :limit
            """;

    private static final String DELIVERY = """
            SELECT n.id, n.kind, n.complaint_id, n.agency, n.category, n.due,
                d.destination, d.dead, d.attempts, d.next_at, d.problem
            FROM lapor_delivery d JOIN lapor_notice n ON n.number = d.number
            """;

    private static final String FIND = DELIVERY + "WHERE d.destination = :destination AND n.id = :id";

    private static final String LIST = DELIVERY + "WHERE d.dead = :dead ORDER BY d.number, d.destination LIMIT :limit";

    /** Of each complaint the oldest that waits. */
    private static final String DUE = DELIVERY + """
            WHERE d.destination = :destination AND NOT d.dead AND d.next_at <= :at
                AND NOT EXISTS (
                    SELECT 1 FROM lapor_delivery ahead
                    WHERE ahead.destination = d.destination AND ahead.complaint_id = d.complaint_id
                        AND NOT ahead.dead AND ahead.number < d.number)
            ORDER BY d.next_at, d.number
            LIMIT :limit
            """;

    private static final String THIS = """
             WHERE destination = :destination AND number = (SELECT number FROM lapor_notice WHERE id = :id)
            """;

    private static final String CLAIM = "UPDATE lapor_delivery SET attempts = attempts + 1, next_at = :until" + THIS;

    /** A claim that has run out and was taken by somebody else has a higher number of attempts. */
    private static final String STILL_CLAIMED = " AND attempts = :attempts AND NOT dead";

    private static final String POSTPONE =
            "UPDATE lapor_delivery SET next_at = :next, problem = :problem" + THIS + STILL_CLAIMED;

    private static final String POSTPONE_LATER_ONES = """
            UPDATE lapor_delivery SET next_at = :next
            WHERE destination = :destination AND complaint_id = :complaint AND NOT dead AND next_at < :next
            """;

    private static final String BURY =
            "UPDATE lapor_delivery SET dead = :dead, problem = :problem" + THIS + STILL_CLAIMED;

    private static final String RESEND =
            "UPDATE lapor_delivery SET dead = :dead, attempts = 0, next_at = :epoch, problem = NULL" + THIS;

    private static final String TAKE_OUT = "DELETE FROM lapor_delivery" + THIS;

    /** Holds the row, so that of two last deliveries the second sees that it is the last. */
    private static final String HOLD = "UPDATE lapor_notice SET kind = kind WHERE id = :id";

    private static final String FORGET = """
            DELETE FROM lapor_notice
            WHERE id = :id AND NOT EXISTS (
                SELECT 1 FROM lapor_delivery d WHERE d.number = lapor_notice.number)
            """;

    private static final String KEEP_DROPPED = """
            INSERT INTO lapor_dropped (destination, notice, actor, at, reason)
            VALUES (:destination, :notice, :actor, :at, :reason)
            """;

    private static final String DROPPED = """
            SELECT destination, notice, actor, at, reason FROM lapor_dropped
            ORDER BY number DESC
            LIMIT :limit
            """;

    private final Connections connections;

    JdbcNotices(Connections connections) {
        this.connections = connections;
    }

    static void put(Handle handle, Database database, List<Notice> notices) {
        for (Notice notice : notices) {
            int written = Plain.of(handle, database, INSERT)
                    .text(notice.id())
                    .text(notice.kind().name())
                    .text(notice.complaint())
                    .text(notice.agency().map(AgencyCode::value))
                    .text(notice.category().map(Category::value))
                    .instant(notice.due())
                    .update();
            if (written > 0) {
                Plain.of(handle, database, ADDRESS)
                        .instant(Instant.EPOCH)
                        .truth(false)
                        .text(notice.id())
                        .update();
            }
        }
    }

    @Override
    public List<Notice> waiting(int limit) {
        return connections.read(
                "list notices",
                handle -> handle.createQuery(WAITING)
                        .bind("limit", limit)
                        .map((rows, context) -> notice(rows))
                        .list());
    }

    private Notice notice(ResultSet rows) throws SQLException {
        return new Notice(
                rows.getString(1),
                Notice.Kind.valueOf(rows.getString(2)),
                rows.getString(3),
                Optional.ofNullable(rows.getString(4)).map(AgencyCode::new),
                Optional.ofNullable(rows.getString(5)).map(Category::new),
                Optional.ofNullable(connections.database().instant(rows, 6)));
    }

    private Delivery delivery(ResultSet rows) throws SQLException {
        return new Delivery(
                rows.getString(7),
                notice(rows),
                rows.getBoolean(8) ? Delivery.Phase.DEAD : Delivery.Phase.WAITING,
                rows.getInt(9),
                Objects.requireNonNull(connections.database().instant(rows, 10)),
                Optional.ofNullable(rows.getString(11)));
    }

    @Override
    public void subscribe(String destination) {
        Storable.text("name of a destination", destination);
        if (destinations().contains(destination)) {
            return;
        }
        connections.write("subscribe destination " + destination, handle -> {
            String holdTheOutbox = connections.database().holdTable("lapor_notice");
            if (!holdTheOutbox.isEmpty()) {
                handle.execute(holdTheOutbox);
            }
            int added = handle.createUpdate(
                            "INSERT INTO lapor_destination (name) VALUES (:name) ON CONFLICT (name) DO NOTHING")
                    .bind("name", destination)
                    .execute();
            if (added > 0) {
                handle.createUpdate(ADDRESS_ALL)
                        .bind("destination", destination)
                        .bind("epoch", Instant.EPOCH)
                        .bind("dead", false)
                        .execute();
            }
        });
    }

    @Override
    public Set<String> destinations() {
        return connections.read(
                "list the destinations",
                handle -> new LinkedHashSet<>(handle.createQuery("SELECT name FROM lapor_destination ORDER BY name")
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public List<Delivery> claim(String destination, Instant at, Instant until, int limit) {
        return connections.writeAll(
                "claim notices for " + destination,
                handle -> handle
                        .createQuery(DUE + connections.database().claiming("d"))
                        .bind("destination", destination)
                        .bind("at", Micros.bound(at))
                        .bind("limit", limit)
                        .map((rows, context) -> delivery(rows))
                        .list()
                        .stream()
                        .map(due -> claim(handle, due, until))
                        .toList());
    }

    private static Delivery claim(Handle handle, Delivery due, Instant until) {
        handle.createUpdate(CLAIM)
                .bind("destination", due.destination())
                .bind("id", due.notice().id())
                .bind("until", until)
                .execute();
        return new Delivery(due.destination(), due.notice(), due.phase(), due.attempts() + 1, until, due.problem());
    }

    @Override
    public void delivered(Delivery claimed) {
        connections.write("take notice " + claimed.notice().id() + " out", handle -> {
            takeOut(handle, claimed.destination(), claimed.notice().id());
        });
    }

    private static boolean takeOut(Handle handle, String destination, String id) {
        handle.createUpdate(HOLD).bind("id", id).execute();
        int gone = handle.createUpdate(TAKE_OUT)
                .bind("destination", destination)
                .bind("id", id)
                .execute();
        if (gone > 0) {
            handle.createUpdate(FORGET).bind("id", id).execute();
        }
        return gone > 0;
    }

    @Override
    public void postpone(Delivery claimed, Instant next, String problem) {
        Storable.text("problem", problem);
        connections.write("postpone notice " + claimed.notice().id(), handle -> {
            int postponed = handle.createUpdate(POSTPONE)
                    .bind("destination", claimed.destination())
                    .bind("id", claimed.notice().id())
                    .bind("attempts", claimed.attempts())
                    .bind("next", next)
                    .bind("problem", problem)
                    .execute();
            if (postponed > 0) {
                handle.createUpdate(POSTPONE_LATER_ONES)
                        .bind("destination", claimed.destination())
                        .bind("complaint", claimed.notice().complaint())
                        .bind("next", next)
                        .execute();
            }
        });
    }

    @Override
    public void bury(Delivery claimed, String problem) {
        Storable.text("problem", problem);
        connections.write("give notice " + claimed.notice().id() + " up", handle -> {
            handle.createUpdate(BURY)
                    .bind("destination", claimed.destination())
                    .bind("id", claimed.notice().id())
                    .bind("attempts", claimed.attempts())
                    .bind("dead", true)
                    .bind("problem", problem)
                    .execute();
        });
    }

    @Override
    public List<Delivery> deliveries(Delivery.Phase phase, int limit) {
        return connections.read(
                "list deliveries",
                handle -> handle.createQuery(LIST)
                        .bind("dead", phase == Delivery.Phase.DEAD)
                        .bind("limit", limit)
                        .map((rows, context) -> delivery(rows))
                        .list());
    }

    @Override
    public Optional<Delivery> delivery(String destination, String notice) {
        return connections.read(
                "find notice " + notice,
                handle -> handle.createQuery(FIND)
                        .bind("destination", destination)
                        .bind("id", notice)
                        .map((rows, context) -> delivery(rows))
                        .findOne());
    }

    @Override
    public void resend(String destination, String notice) {
        connections.write("send notice " + notice + " again", handle -> {
            handle.createUpdate(RESEND)
                    .bind("destination", destination)
                    .bind("id", notice)
                    .bind("epoch", Instant.EPOCH)
                    .bind("dead", false)
                    .execute();
        });
    }

    @Override
    public void drop(Dropped drop) {
        Storable.text("reason", drop.reason());
        Storable.text("actor", drop.by());
        connections.write("drop notice " + drop.notice(), handle -> {
            if (takeOut(handle, drop.destination(), drop.notice())) {
                handle.createUpdate(KEEP_DROPPED)
                        .bind("destination", drop.destination())
                        .bind("notice", drop.notice())
                        .bind("actor", drop.by())
                        .bind("at", drop.at())
                        .bind("reason", drop.reason())
                        .execute();
            }
        });
    }

    @Override
    public List<Dropped> dropped(int limit) {
        return connections.read(
                "list dropped notices",
                handle -> handle.createQuery(DROPPED)
                        .bind("limit", limit)
                        .map((rows, context) -> new Dropped(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                Objects.requireNonNull(connections.database().instant(rows, 4)),
                                rows.getString(5)))
                        .list());
    }
}
