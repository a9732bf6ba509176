// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret of a site: made once, kept in a file that only its owner may read. */
final class SiteSecret {
    static final int BYTES = 32;

    private SiteSecret() {}

    static SecretKey fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return key(secret);
    }

    private static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    static SecretKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length < BYTES) {
                throw BadInput.in(file.toString(), "serve.secret", BYTES);
            }
            return key(secret);
        } catch (IOException e) {
            throw (BadInput) BadInput.in(file.toString(), "serve.file").initCause(e);
        }
    }

    private static void make(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.write(file, fresh().getEncoded(), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another node of the site was faster; its secret is the site's.
            System.getLogger(SiteSecret.class.getName()).log(System.Logger.Level.DEBUG, "the secret was just made", e);
        }
    }
}
