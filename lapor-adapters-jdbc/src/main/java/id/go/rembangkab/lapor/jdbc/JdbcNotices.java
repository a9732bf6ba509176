package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The outbox. */
final class JdbcNotices implements Notices {
    private static final String INSERT = """
            INSERT INTO lapor_notice (id, kind, complaint_id, agency, category, due)
            VALUES (:id, :kind, :complaint, :agency, :category, :due)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String WAITING = """
            SELECT id, kind, complaint_id, agency, category, due FROM lapor_notice
            ORDER BY number
            LIMIT :limit
            """;

    private final Connections connections;

    JdbcNotices(Connections connections) {
        this.connections = connections;
    }

    static void put(Handle handle, List<Notice> notices) {
        for (Notice notice : notices) {
            handle.createUpdate(INSERT)
                    .bind("id", notice.id())
                    .bind("kind", notice.kind().name())
                    .bind("complaint", notice.complaint())
                    .bind("agency", notice.agency().map(AgencyCode::value).orElse(null))
                    .bind("category", notice.category().map(Category::value).orElse(null))
                    .bind("due", Micros.of(notice.due()))
                    .execute();
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

    private static Notice notice(ResultSet rows) throws SQLException {
        return new Notice(
                rows.getString(1),
                Notice.Kind.valueOf(rows.getString(2)),
                rows.getString(3),
                Optional.ofNullable(rows.getString(4)).map(AgencyCode::new),
                Optional.ofNullable(rows.getString(5)).map(Category::new),
                due(rows));
    }

    private static Optional<Instant> due(ResultSet rows) throws SQLException {
        long micros = rows.getLong(6);
        return rows.wasNull() ? Optional.empty() : Optional.of(Micros.instant(micros));
    }

    @Override
    public void delivered(String id) {
        connections.write("take notice " + id + " out", handle -> {
            handle.createUpdate("DELETE FROM lapor_notice WHERE id = :id")
                    .bind("id", id)
                    .execute();
        });
    }
}
