// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.jdbc.MasterKeys;
import id.go.rembangkab.lapor.jdbc.TextVault;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A store in the database that a person names, with the pool of connections that it needs. Keys of the texts of an embedded
 * store are in {@code keys} beside it; those of a server's in the folder {@code LAPOR_VAULT}, else
 * {@code ~/.local/share/lapor/keys}, under the master keys in {@code LAPOR_MASTER_KEYS} if that is set. The files of complaints
 * are in {@code files} beside an embedded store, those of another in {@code LAPOR_FILES}, else
 * {@code ~/.local/share/lapor/files}.
 */
public final class KeptStore implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    private final JdbcStore store;
    private final Runnable closing;

    private KeptStore(JdbcStore store, Runnable closing) {
        this.store = store;
        this.closing = closing;
    }

    /**
     * Opens a store.
     *
     * @param db a JDBC URL of SQLite or PostgreSQL, or a folder, which is made if it is not there
     * @param clock when things are recorded
     * @return the store
     * @throws IllegalArgumentException if it names neither
     * @throws StoreException if the store cannot be opened
     */
    public static KeptStore open(String db, InstantSource clock) {
        if (db.startsWith("jdbc:postgresql:")) {
            return onServer(db, clock);
        }
        JdbcStore store =
                db.startsWith("jdbc:") ? JdbcStore.openUrl(db, clock) : JdbcStore.openFolder(Path.of(db), clock);
        return new KeptStore(store, () -> {});
    }

    private static KeptStore onServer(String url, InstantSource clock) {
        HikariDataSource pool = pool(url);
        try {
            TextVault vault = TextVault.openFolder(keys(), MasterKeys.ofEnvironment(System.getenv()));
            return new KeptStore(JdbcStore.open(pool, vault, clock), () -> {
                vault.close();
                pool.close();
            });
        } catch (RuntimeException | Error e) {
            pool.close();
            throw e;
        }
    }

    /** Never in the database whose texts they open. */
    private static Path keys() {
        return named("LAPOR_VAULT", "keys");
    }

    /** Beside an embedded store; a server's has to be the same folder for all that use it. */
    static Path files(String db) {
        return db.startsWith("jdbc:") ? named("LAPOR_FILES", "files") : Path.of(db, "files");
    }

    private static Path named(String variable, String usual) {
        String named = System.getenv(variable);
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "lapor", usual)
                : Path.of(named);
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new StoreException("open the database: nothing was read or written: it cannot be reached", e);
        }
    }

    /**
     * Returns the store.
     *
     * @return the store
     */
    public JdbcStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        closing.run();
    }
}
