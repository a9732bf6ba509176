// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteDataSource;

/** The embedded store's files, made where they are missing. */
final class StoreFolder {
    private static final String DATABASE = "lapor.db";
    private static final String KEYS = "keys";
    private static final String VAULT = "vault.db";
    private static final String MASTER = "master.keys";

    private StoreFolder() {}

    static SQLiteDataSource database(Path folder) {
        return sqlite("jdbc:sqlite:" + make(folder).resolve(DATABASE));
    }

    static SQLiteDataSource sqlite(String url) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    /** Where the keys of a database of its own file are. */
    static Path keysBeside(Path database) {
        Path absolute = database.toAbsolutePath();
        Path folder = absolute.getParent();
        return (folder == null ? absolute : folder).resolve(KEYS);
    }

    static TextVault vault(Path folder, Optional<MasterKeys> masters) {
        make(folder);
        SQLiteDataSource keys = sqlite("jdbc:sqlite:" + folder.resolve(VAULT));
        return masters.map(given -> TextVault.open(keys, given))
                .orElseGet(() -> TextVault.open(keys, new MasterKeyFile(folder.resolve(MASTER))));
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("make the folder " + folder + ": nothing was written: " + e, e);
        }
    }
}
