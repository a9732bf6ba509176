// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, on connections from the embedder's pool: many writers, each complaint's head row keeping its log in order.
 *
 * <p>Nothing is set on a connection beyond a transaction, since the embedder's own statements come next on it; so every
 * table is named with its schema, and time limits hold for a transaction.
 */
final class Postgres implements Database {
    private static final Pattern OUR_TABLES = Pattern.compile("(?<![\"\\w.])lapor_(?=[a-z])");

    private static final String LIMITS = "; SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '60s'";

    /** SQL states of which every one of the class is meant are given by their two first characters. */
    private static final Map<String, String> STATES = Map.of(
            "08", "the connection is broken",
            "53100", "the disk is full",
            "53300", "the server takes no more connections",
            "57", "the server is stopping, or has ended the statement",
            "28", "the server does not know the user or the password",
            "3D000", "there is no such database",
            "42501", "the role lacks a privilege",
            "55P03", "somebody else has held what is needed for more than 10 seconds",
            "57014", "the statement took more than 60 seconds");

    private final String prefix;
    private final String schema;
    private final Map<String, String> qualified = new ConcurrentHashMap<>();

    Postgres(String schema) {
        this.schema = schema;
        this.prefix = quoted(schema) + ".lapor_";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public String migrations() {
        return "lapor-migrations/postgresql";
    }

    @Override
    public int newestMigration() {
        return 7;
    }

    @Override
    public void schemaOf(FluentConfiguration flyway) {
        flyway.schemas(schema).defaultSchema(schema);
    }

    @Override
    public Lanes lanes(Jdbi jdbi) {
        Lane pool = new Borrowed();
        return new Lanes(pool, pool);
    }

    @Override
    public String sql(String sql) {
        return qualified.computeIfAbsent(
                sql, plain -> OUR_TABLES.matcher(plain).replaceAll(Matcher.quoteReplacement(prefix)));
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
    }

    /** One message to the server. Of two writers of one complaint the second waits, and sees what the first has done. */
    @Override
    public String begin() {
        return "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE" + LIMITS;
    }

    @Override
    public String beginSnapshot() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" + LIMITS;
    }

    @Override
    public void bind(PreparedStatement statement, int position, Instant instant) throws SQLException {
        statement.setObject(position, Micros.storable(instant).atOffset(ZoneOffset.UTC));
    }

    @Override
    public @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @Override
    public String micros(String column) {
        return "(extract(epoch FROM " + column + ") * 1000000)::bigint";
    }

    @Override
    public int instantType() {
        return Types.TIMESTAMP_WITH_TIMEZONE;
    }

    @Override
    public String claiming(String alias) {
        return " FOR UPDATE OF " + alias + " SKIP LOCKED";
    }

    @Override
    public String holding() {
        return " FOR NO KEY UPDATE";
    }

    /** As they are: its own parser would find addresses and file names among them. */
    @Override
    public String words() {
        return "array_to_tsvector(string_to_array(?, ' '))";
    }

    @Override
    public String saying(String alias) {
        return alias + ".words @@ CAST(? AS tsquery)";
    }

    @Override
    public String question(List<String> words) {
        return words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    @Override
    public String holdTable(String table) {
        return "LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE";
    }

    @Override
    public boolean hasTable(Handle handle, String table) {
        return handle.createQuery(
                                "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = :schema AND tablename = :table")
                        .bind("schema", schema)
                        .bind("table", table)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** What is deleted is taken out of the files by autovacuum; what it said was encrypted. */
    @Override
    public String scrub() {
        return "";
    }

    @Override
    public boolean isDuplicate(SQLException failure) {
        return state(failure).equals("23505");
    }

    @Override
    public boolean failedStatementsLeaveNothing() {
        return false;
    }

    /** The server has answered, and what it answers so is rolled back. */
    @Override
    public boolean leavesNothing(SQLException commitFailure) {
        return state(commitFailure).startsWith("40") || state(commitFailure).startsWith("23");
    }

    /** A transaction that was chosen to give way, or a connection that the pool did not know to be dead. */
    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        String state = state(failure);
        return state.startsWith("40") || state.startsWith("08") || state.equals("57P01") || state.equals("57P02");
    }

    @Override
    public String explain(SQLException failure) {
        String state = state(failure);
        String known = STATES.get(state);
        if (known == null && state.length() == 5) {
            known = STATES.get(state.substring(0, 2));
        }
        return known == null ? "PostgreSQL says " + state : known + " (" + state + ")";
    }

    /** A message of PostgreSQL may quote the row that it is about. */
    @Override
    public SQLException withoutContent(SQLException failure) {
        SQLException bare = new SQLException("SQL state " + state(failure), failure.getSQLState());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }
}
