package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The embedded database, a batch in one transaction. */
final class JdbcImportStore implements ImportStore {
    private final JdbcStore store;
    private final Ports ports;

    private JdbcImportStore(JdbcStore store) {
        this.store = store;
        this.ports = store.ports(Detector.standard());
    }

    /** Opens a JDBC URL or a folder; without either the folder of the person's own data. */
    static ImportStore open(Optional<String> database, InstantSource clock) {
        if (database.filter(url -> url.startsWith("jdbc:")).isPresent()) {
            try {
                return new JdbcImportStore(JdbcStore.openUrl(database.get(), clock));
            } catch (IllegalArgumentException e) {
                throw Trouble.badInput("db.bad");
            }
        }
        Path folder = database.map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "lapor"));
        return new JdbcImportStore(JdbcStore.openFolder(folder, clock));
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public void together(Runnable batch) {
        store.<Optional<Void>>inOneTransaction(() -> {
            batch.run();
            return Optional.empty();
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
