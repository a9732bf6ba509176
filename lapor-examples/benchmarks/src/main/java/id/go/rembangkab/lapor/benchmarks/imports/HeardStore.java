// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.imports;

import id.go.rembangkab.lapor.benchmarks.statements.Effort;
import id.go.rembangkab.lapor.benchmarks.statements.Statements;
import id.go.rembangkab.lapor.cli.imports.ImportStore;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.jdbc.MasterKeys;
import id.go.rembangkab.lapor.jdbc.TextVault;
import id.go.rembangkab.lapor.privacy.Detector;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.sqlite.SQLiteDataSource;

/** A store that says each batch again by bare JDBC, to databases of its own, and takes the time of that alone. */
final class HeardStore implements ImportStore {
    private static final MasterKeys MASTER =
            MasterKeys.parse("k1:" + Base64.getEncoder().encodeToString(new byte[32]));

    private final Statements toVault = new Statements();
    private final Statements toStore = new Statements();
    private final TextVault vault;
    private final JdbcStore store;
    private final Statements.Bare bareVault;
    private final Statements.Bare bareStore;
    private final Effort effort;

    HeardStore(Path folder, Effort effort) throws SQLException {
        this.effort = effort;
        vault = TextVault.open(toVault.heardBy(database(folder, "heard-vault.db")), MASTER);
        store = JdbcStore.open(toStore.heardBy(database(folder, "heard.db")), vault, InstantSource.system());
        try (TextVault tables = TextVault.open(database(folder, "bare-vault.db"), MASTER);
                JdbcStore more = JdbcStore.open(database(folder, "bare.db"), tables, InstantSource.system())) {
            more.complaints();
        }
        bareVault = toVault.new Bare(database(folder, "bare-vault.db"));
        bareStore = toStore.new Bare(database(folder, "bare.db"));
    }

    private static SQLiteDataSource database(Path folder, String file) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve(file));
        return dataSource;
    }

    @Override
    public Ports ports() {
        return store.ports(Detector.standard());
    }

    @Override
    public void together(Runnable batch) {
        toVault.forget();
        toStore.forget();
        store.<Optional<Void>>inOneTransaction(() -> {
            batch.run();
            return Optional.empty();
        });
        try {
            effort.of(() -> {
                bareVault.again();
                bareStore.again();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        vault.close();
        try {
            bareVault.close();
            bareStore.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
