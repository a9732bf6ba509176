// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the tables up to date. Flyway does it, and is not even loaded where the newest version is there already: it takes
 * longer to start than a command takes to run.
 */
final class Schema {
    /** A table of our own, so that the embedder's migrations may live in the same database. */
    static final String TABLE = "lapor_migration";

    private static final int ATTEMPTS = 20;

    private Schema() {}

    static void update(Connections connections, DataSource dataSource) {
        int newest = connections.database().newestMigration();
        for (int attempt = 1; version(connections) < newest; attempt++) {
            try {
                migrate(connections.database(), dataSource);
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS) {
                    throw new StoreException("create or update the tables: Flyway could not do it", e);
                }
                // Another process may be doing the same at this moment.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        int found = version(connections);
        if (found > newest) {
            throw new StoreException(
                    "open the database: nothing was read or written: its tables are of version " + found
                            + ", written by a later release; this one knows versions up to " + newest,
                    new IllegalStateException("schema version " + found));
        }
    }

    private static void migrate(Database database, DataSource dataSource) {
        FluentConfiguration flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:" + database.migrations())
                .table(TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers("slf4j");
        database.schemaOf(flyway);
        flyway.load().migrate();
    }

    private static int version(Connections connections) {
        return connections.read(
                "read the version of the tables",
                handle -> connections.database().hasTable(handle, TABLE)
                        ? handle.createQuery("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + TABLE
                                        + " WHERE success AND version IS NOT NULL")
                                .mapTo(int.class)
                                .one()
                        : 0);
    }
}
