package id.go.rembangkab.lapor.cli.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.nio.file.Path;
import java.time.InstantSource;

/** A store in the database that a person names, with the pool of connections that it needs. */
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
            return new KeptStore(JdbcStore.open(pool, clock), pool::close);
        } catch (RuntimeException | Error e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(10_000);
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
