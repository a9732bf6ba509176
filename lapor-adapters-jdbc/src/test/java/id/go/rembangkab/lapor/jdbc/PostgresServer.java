// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One server for all tests of this JVM, with a pool: the one that {@code LAPOR_TEST_PG_URL} names, or else one that is
 * started from its binaries and stopped with the JVM.
 */
final class PostgresServer {
    static final String SCHEMA = "lapor_test";

    /** Made when a test first asks for it: processes that tests start need the pool alone, and must empty nothing. */
    private static final class Shared {
        private static final PostgresServer ONE = new PostgresServer();
    }

    private final String url;
    private final HikariDataSource pool;
    private final TextVault vault;

    private PostgresServer() {
        url = Optional.ofNullable(System.getenv("LAPOR_TEST_PG_URL")).orElseGet(PostgresServer::start);
        pool = pool(url);
        onServer(
                "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
                "DROP SCHEMA IF EXISTS " + Partitions.SCHEMA + " CASCADE");
        vault = vault();
        JdbcStore.open(pool, SCHEMA, vault, InstantSource.system()).close();
    }

    /** In a schema that is emptied with the store's. */
    private TextVault vault() {
        onServer("DROP SCHEMA IF EXISTS lapor_test_keys CASCADE", "CREATE SCHEMA lapor_test_keys");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setSchema("lapor_test_keys");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return TextVault.open(
                new HikariDataSource(config),
                MasterKeys.parse("k1:" + Base64.getEncoder().encodeToString(new byte[32])));
    }

    private static String start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static String url() {
        return Shared.ONE.url;
    }

    static HikariDataSource pool() {
        return Shared.ONE.pool;
    }

    /** Opens a store without anything in it. */
    static JdbcStore fresh(InstantSource clock) {
        Shared.ONE.empty(SCHEMA);
        return again(clock);
    }

    private void empty(String schema) {
        onServer(
                "SET session_replication_role = replica",
                "DO $$ DECLARE t text; BEGIN FOR t IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                        + " WHERE schemaname IN ('" + schema
                        + "', 'lapor_test_keys') AND tablename <> 'lapor_migration'"
                        + " LOOP EXECUTE 'TRUNCATE ' || t || ' RESTART IDENTITY CASCADE'; END LOOP; END $$",
                "SET session_replication_role = DEFAULT");
    }

    /** Opens a store with what was left in it. */
    static JdbcStore again(InstantSource clock) {
        return JdbcStore.open(Shared.ONE.pool, SCHEMA, Shared.ONE.vault, clock);
    }

    /** Opens an empty store whose log and texts are parted, as docs/store.md says, and by the ids of the contracts too. */
    static JdbcStore partitioned(InstantSource clock) {
        if (rows("SELECT 1 FROM pg_namespace WHERE nspname = 'lapor_parted'").isEmpty()) {
            PostgresSchema.migrate(Shared.ONE.pool, Partitions.SCHEMA);
            Partitions.make();
            Partitions.add("a", "'A'", "'B'");
            Partitions.add("b", "'B'", "MAXVALUE");
        }
        Shared.ONE.empty(Partitions.SCHEMA);
        return JdbcStore.open(Shared.ONE.pool, Partitions.SCHEMA, Shared.ONE.vault, clock);
    }

    static void assertNothingIsBorrowed() {
        assertThat(Shared.ONE.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private void onServer(String... statements) {
        run(pool, statements);
    }

    static void run(HikariDataSource pool, String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a query gives, a row a line, its columns parted by blanks. */
    static List<String> rows(String query) {
        return rows(Shared.ONE.pool, query);
    }

    static List<String> rows(HikariDataSource pool, String query) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getString(i));
                }
                all.add(String.join(" ", columns));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
