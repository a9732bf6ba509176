// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Very many complaints in a database, each a copy of one that went through the desk, under a number of its own. The copies are
 * made by the database itself, so that a million take minutes; their chains do not hold.
 */
final class Crowd {
    /** Time acts on each copy as many seconds after this as its number says. */
    static final Instant FROM = Answered.OVERDUE;

    private final DataSource database;
    private final Dialect dialect;
    private final String original;
    private int size;

    /** What the two databases say differently. */
    enum Dialect {
        /** Instants are of a type of their own. */
        POSTGRESQL(
                "generate_series(%d, %d) AS s(n)",
                "timestamptz '" + FROM + "' + n * interval '1 second'", "VACUUM ANALYZE"),
        /** Instants are microseconds. */
        SQLITE(
                "(WITH RECURSIVE s(n) AS (SELECT %d UNION ALL SELECT n + 1 FROM s WHERE n < %d) SELECT n FROM s)",
                FROM.getEpochSecond() + "000000 + n * 1000000", "ANALYZE");

        private final String numbers;
        private final String secondsLater;
        private final String tidy;

        Dialect(String numbers, String secondsLater, String tidy) {
            this.numbers = numbers;
            this.secondsLater = secondsLater;
            this.tidy = tidy;
        }

        private String numbers(int from, int to) {
            return String.format(Locale.ROOT, numbers, from, to);
        }
    }

    Crowd(DataSource database, Dialect dialect, String original) {
        this.database = database;
        this.dialect = dialect;
        this.original = original;
    }

    /** The id of a copy, by its number from 1. */
    static String id(int number) {
        return "M" + number;
    }

    /** Makes it this large. */
    void growTo(int wanted) throws SQLException {
        String numbers = dialect.numbers(size + 1, wanted);
        String of = " WHERE c.id = '" + original + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Time is not to act on what is copied, or later copies would be of a closed one.
            statement.execute("UPDATE lapor_complaint SET attention = NULL WHERE id = '" + original + "'");
            statement.execute(
                    "INSERT INTO lapor_complaint (id, version, last_hash, status, ended, channel, tracking_id,"
                            + " agency, nearest_due, attention) SELECT 'M' || n, c.version, c.last_hash, c.status, c.ended, c.channel,"
                            + " 'M' || n, c.agency, " + dialect.secondsLater + ", " + dialect.secondsLater
                            + " FROM lapor_complaint c, " + numbers + of);
            statement.execute("INSERT INTO lapor_event (complaint_id, sequence, recorded, at, type, body, hash) SELECT"
                    + " 'M' || n, e.sequence, e.recorded, e.at, e.type, replace(e.body, c.tracking_id, 'M' || n), e.hash"
                    + " FROM lapor_complaint c, " + numbers + ", lapor_event e" + of + " AND e.complaint_id = c.id");
            statement.execute(
                    "INSERT INTO lapor_text (complaint_id, id, commitment, salt, plain) SELECT 'M' || n, t.id,"
                            + " t.commitment, t.salt, t.plain FROM lapor_complaint c, " + numbers + ", lapor_text t"
                            + of
                            + " AND t.complaint_id = c.id");
            statement.execute(dialect.tidy);
        }
        size = wanted;
    }

    int size() {
        return size;
    }

    /** What the database takes on the disk, indexes and all. */
    long bytes() throws SQLException {
        String sql = dialect == Dialect.POSTGRESQL
                ? "SELECT pg_database_size(current_database())"
                : "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
