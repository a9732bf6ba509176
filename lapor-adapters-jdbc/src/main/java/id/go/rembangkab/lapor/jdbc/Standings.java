// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Lists of complaints by an instant of theirs, and who is at work on them; read from the one row that each has. */
final class Standings {
    /** A node that is killed holds up what it had claimed this long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

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

    private final Connections connections;
    private final Database database;
    private final InstantSource clock;

    Standings(Connections connections, InstantSource clock) {
        this.connections = connections;
        this.database = connections.database();
        this.clock = clock;
    }

    List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return connections.read(
                "list complaints that time acts on",
                handle -> page(handle.createQuery(ATTENTION).bind("until", Micros.bound(until)), after, limit));
    }

    List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
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

    void release(Collection<ComplaintId> claimed) {
        connections.write("give complaints back", handle -> {
            PreparedBatch batch = handle.prepareBatch(RELEASE);
            claimed.stream().sorted().forEach(id -> batch.bind("id", id.value()).add());
            batch.execute();
        });
    }

    List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return connections.read(
                "list complaints", handle -> page(handle.createQuery(ended ? STANDING : STANDING_OPEN), after, limit));
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
