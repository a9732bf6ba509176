// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.stream.IntStream;

/** The file in a vault's folder that holds its master keys, the current one first; nobody but its owner can read it. */
record MasterKeyFile(Path path) {
    MasterKeys read() {
        return MasterKeys.ofFile(path);
    }

    /** Of two processes that make it at once, one does. */
    MasterKeys make() {
        try {
            if (!Files.exists(path)) {
                Path fresh = written(freshKey("k1"));
                try {
                    Files.createLink(path, fresh);
                } catch (FileAlreadyExistsException e) {
                    // Another process was faster; its key is the one.
                    return read();
                } catch (UnsupportedOperationException e) {
                    Files.copy(fresh, path);
                } finally {
                    Files.delete(fresh);
                }
            }
            return read();
        } catch (IOException e) {
            throw new StoreException("make the master key " + path + ": nothing was written: " + e, e);
        }
    }

    /** Puts a fresh key before those that are there, which stay for what they have wrapped. */
    MasterKeys renew() {
        try {
            Set<String> names = read().names();
            String name = IntStream.iterate(names.size() + 1, number -> number + 1)
                    .mapToObj(number -> "k" + number)
                    .filter(free -> !names.contains(free))
                    .findFirst()
                    .orElseThrow();
            Path fresh = written(freshKey(name) + Files.readString(path, StandardCharsets.UTF_8));
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return read();
        } catch (IOException e) {
            throw new StoreException("put a new master key into " + path + ": nothing was written: " + e, e);
        }
    }

    private static String freshKey(String name) {
        return name + ":" + Base64.getEncoder().encodeToString(Aes.freshKey()) + "\n";
    }

    private Path written(String keys) throws IOException {
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "master", ".keys", readableByOwner());
        Files.writeString(fresh, keys, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
        return fresh;
    }

    private static FileAttribute<?>[] readableByOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
