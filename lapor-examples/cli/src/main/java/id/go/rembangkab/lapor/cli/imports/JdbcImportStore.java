// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.cli.office.KeptStore;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.privacy.Detector;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The embedded database, a batch in one transaction. */
final class JdbcImportStore implements ImportStore {
    private final KeptStore kept;
    private final Ports ports;

    private JdbcImportStore(KeptStore kept) {
        this.kept = kept;
        this.ports = kept.store().ports(Detector.standard());
    }

    /** Opens a JDBC URL or a folder; without either the folder of the person's own data. */
    static ImportStore open(Optional<String> database, InstantSource clock) {
        String db = database.orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "lapor")
                .toString());
        try {
            return new JdbcImportStore(KeptStore.open(db, clock));
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput("db.bad");
        }
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public void together(Runnable batch) {
        kept.store().<Optional<Void>>inOneTransaction(() -> {
            batch.run();
            return Optional.empty();
        });
    }

    @Override
    public void close() {
        kept.close();
    }
}
