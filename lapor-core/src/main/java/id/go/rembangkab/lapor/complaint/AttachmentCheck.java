// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.complaint.Attachments.Allowance;
import id.go.rembangkab.lapor.complaint.Attachments.Content;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Attachments.Sink;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Sniffs, limits and digests a file while it streams through (R9.5); never holds more of it than one buffer. */
public final class AttachmentCheck {
    private static final int BUFFER = 8192;
    private static final int HEAD = 16;

    /** How files of the types that a policy may allow begin; the offset is where the mark stands, in hex. */
    private static final List<Mark> MARKS = List.of(
            new Mark("image/jpeg", 0, "ffd8ff"),
            new Mark("image/png", 0, "89504e470d0a1a0a"),
            new Mark("image/webp", 8, "57454250"),
            new Mark("application/pdf", 0, "255044462d"),
            new Mark("video/mp4", 4, "66747970"),
            new Mark("audio/mpeg", 0, "494433"),
            new Mark("audio/mpeg", 0, "fffb"));

    private AttachmentCheck() {}

    private record Mark(String type, int offset, String hex) {
        boolean isAt(byte[] head, int length) {
            int end = offset + hex.length() / 2;
            return length >= end && HexFormat.of().formatHex(head, offset, end).equals(hex);
        }
    }

    /**
     * Copies a file as long as it is allowed. What was copied before a refusal is to be thrown away.
     *
     * @param from the file, read to its end unless it is refused
     * @param to where it goes
     * @param allowed what may come in
     * @return what it is, or why it is refused
     */
    public static Received copy(Content from, Sink to, Allowance allowed) {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[BUFFER];
        int length = fill(from, buffer);
        Optional<String> type = sniff(buffer, length);
        if (type.filter(allowed.types()::contains).isEmpty()) {
            return new Received.TypeRefused(type);
        }
        long size = 0;
        while (length > 0) {
            size += length;
            if (size > allowed.bytes()) {
                return new Received.TooLarge(allowed.bytes());
            }
            sha.update(buffer, 0, length);
            to.write(buffer, length);
            length = from.read(buffer);
        }
        return new Received.Kept(type.get(), size, HexFormat.of().formatHex(sha.digest()));
    }

    /** The head must be whole before it can be told what it is, however small the pieces it comes in. */
    private static int fill(Content from, byte[] buffer) {
        int length = from.read(buffer);
        while (length >= 0 && length < HEAD) {
            byte[] piece = new byte[buffer.length - length];
            int read = from.read(piece);
            if (read < 0) {
                return length;
            }
            System.arraycopy(piece, 0, buffer, length, read);
            length += read;
        }
        return length;
    }

    /**
     * Tells what a file is by its first bytes.
     *
     * @param file the file, or as much of its beginning as there is
     * @return its media type, or empty if it is none that is known
     */
    public static Optional<String> type(byte[] file) {
        return sniff(file, Math.min(file.length, BUFFER));
    }

    /**
     * Tells what a file is by its first bytes.
     *
     * @param head its first bytes
     * @param length how many there are
     * @return its media type, or empty if it is none that is known
     */
    static Optional<String> sniff(byte[] head, int length) {
        for (Mark mark : MARKS) {
            if (mark.isAt(head, length)) {
                return Optional.of(mark.type);
            }
        }
        return isText(head, length) ? Optional.of("text/plain") : Optional.empty();
    }

    private static boolean isText(byte[] head, int length) {
        for (int i = 0; i < length; i++) {
            int c = head[i] & 0xff;
            if (c == 0x7f || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                return false;
            }
        }
        return length > 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
