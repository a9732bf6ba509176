// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.complaint.AttachmentCheck;
import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Files in a folder, one folder a complaint; a file is there whole or not at all. Thread-safe. */
final class FolderAttachments implements Attachments {
    private final Path folder;

    FolderAttachments(Path folder) {
        this.folder = folder;
    }

    @Override
    public Received keep(ComplaintId complaint, TextRef name, Content content, Allowance allowed) {
        try {
            Path own = Files.createDirectories(folder.resolve(complaint.value()));
            Path part = Files.createTempFile(own, "part-", "");
            try {
                Received received = copied(content, part, allowed);
                if (received instanceof Received.Kept) {
                    Files.move(part, own.resolve(name.id()), StandardCopyOption.ATOMIC_MOVE);
                }
                return received;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("keep a file: nothing was kept", e);
        }
    }

    private static Received copied(Content content, Path part, Allowance allowed) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            return AttachmentCheck.copy(content, (bytes, length) -> write(out, bytes, length), allowed);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean read(ComplaintId complaint, TextRef name, Sink to) {
        Path file = folder.resolve(complaint.value()).resolve(name.id());
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[8192];
            int length = in.read(buffer);
            while (length >= 0) {
                to.write(buffer, length);
                length = in.read(buffer);
            }
            return true;
        } catch (IOException e) {
            throw new StoreException("read a file", e);
        }
    }

    @Override
    public void discard(ComplaintId complaint, TextRef name) {
        try {
            Files.deleteIfExists(folder.resolve(complaint.value()).resolve(name.id()));
        } catch (IOException e) {
            throw new StoreException("take a file out again", e);
        }
    }

    @Override
    public void erase(ComplaintId complaint) {
        Path own = folder.resolve(complaint.value());
        if (!Files.exists(own)) {
            return;
        }
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(own);
        } catch (IOException e) {
            throw new StoreException("erase the files of a complaint", e);
        }
    }
}
