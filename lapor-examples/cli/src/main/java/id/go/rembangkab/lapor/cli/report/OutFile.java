// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written beside its place and then put there. What is no file, such as {@code
 * /dev/stdout}, is written to as it is.
 */
final class OutFile {
    private final Path place;
    private final Path beside;

    private OutFile(Path place, Path beside) {
        this.place = place;
        this.beside = beside;
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Finds out that nothing can be written there before anything is worked out; a folder gets a file of that name. */
    static OutFile at(String name, String otherwise) {
        try {
            Path named = Path.of(name);
            Path place = Files.isDirectory(named) ? named.resolve(otherwise) : named;
            Path folder = place.toAbsolutePath().getParent();
            if (name.isBlank() || folder == null || Files.isDirectory(place)) {
                throw BadInput.in("--out", "expected.writable");
            }
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                return new OutFile(place, place);
            }
            long process = ProcessHandle.current().pid();
            Path beside = Files.createFile(folder.resolve("." + place.getFileName() + "." + process + ".part"));
            return new OutFile(place, beside);
        } catch (IOException | InvalidPathException e) {
            throw (BadInput) BadInput.in("--out", "expected.writable").initCause(e);
        }
    }

    Path write(Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            content.to(out);
        } catch (IOException | RuntimeException | Error e) {
            drop();
            throw e;
        }
        if (!beside.equals(place)) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return place;
    }

    /** Tells whether anything was there. */
    boolean drop() throws IOException {
        return !beside.equals(place) && Files.deleteIfExists(beside);
    }
}
