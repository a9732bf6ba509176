package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
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
        return TextVault.open(
                sqlite("jdbc:sqlite:" + folder.resolve(VAULT)),
                masters.orElseGet(() -> master(folder.resolve(MASTER))));
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("make the folder " + folder + ": nothing was written: " + e, e);
        }
    }

    /** Of two processes that make it at once, one does. */
    private static MasterKeys master(Path file) {
        try {
            if (!Files.exists(file)) {
                Path fresh = Files.createTempFile(file.getParent(), "master", ".keys", readableByOwner());
                String key = "k1:" + Base64.getEncoder().encodeToString(Aes.freshKey()) + "\n";
                Files.writeString(fresh, key, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
                putInPlace(fresh, file);
            }
            return MasterKeys.ofFile(file);
        } catch (IOException e) {
            throw new StoreException("make the master key " + file + ": nothing was written: " + e, e);
        }
    }

    private static void putInPlace(Path fresh, Path file) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; its key is the one.
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(fresh, file);
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] readableByOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
