package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.privacy.StripMetadata;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies of a JPEG or PNG only what draws it. Of a JPEG fall away EXIF, XMP, IPTC, comments and all that follows its end;
 * the turn of the picture, which EXIF holds, falls away with it. Of a PNG fall away texts, times and EXIF.
 */
public final class PictureFilter implements StripMetadata {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_METADATA = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE_COLOUR = 0xEE;
    private static final int COMMENT = 0xFE;

    /** Made where it is needed; it has no state. */
    public PictureFilter() {}

    @Override
    public byte[] from(byte[] picture) {
        if (picture.length > 3 && at(picture, 0) == MARKER && at(picture, 1) == START) {
            return jpeg(picture);
        } else if (picture.length > PNG.length && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length)) {
            return png(picture);
        }
        throw new IllegalArgumentException("picture: expected a JPEG or PNG file");
    }

    private static byte[] jpeg(byte[] picture) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(picture.length);
        kept.write(picture, 0, 2);
        int at = 2;
        while (true) {
            if (at + 3 >= picture.length || at(picture, at) != MARKER) {
                throw new IllegalArgumentException("picture: expected a JPEG segment at byte " + at);
            }
            int marker = at(picture, at + 1);
            int next = at + 2 + 256 * at(picture, at + 2) + at(picture, at + 3);
            if (next > picture.length || next < at + 4) {
                throw new IllegalArgumentException("picture: expected a whole JPEG segment at byte " + at);
            }
            boolean drawn =
                    marker != COMMENT && (marker < JFIF || marker > 0xEF || marker == JFIF || marker == ADOBE_COLOUR);
            if (drawn) {
                kept.write(picture, at, next - at);
            }
            at = next;
            if (marker == SCAN) {
                at = copyScan(picture, at, kept);
                if (at(picture, at + 1) == END) {
                    kept.write(picture, at, 2);
                    return kept.toByteArray();
                }
            }
        }
    }

    /** Copies coded data up to the next marker that is neither a stuffed byte nor a restart. */
    private static int copyScan(byte[] picture, int from, ByteArrayOutputStream kept) {
        int at = from;
        while (at + 1 < picture.length) {
            int next = at(picture, at + 1);
            if (at(picture, at) == MARKER && next != 0 && next != MARKER && (next < 0xD0 || next > 0xD7)) {
                kept.write(picture, from, at - from);
                return at;
            }
            at++;
        }
        throw new IllegalArgumentException("picture: expected the end of the JPEG before its last byte");
    }

    private static byte[] png(byte[] picture) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(picture.length);
        kept.write(picture, 0, PNG.length);
        int at = PNG.length;
        while (at + 12 <= picture.length) {
            long length = ((long) at(picture, at) << 24)
                    | (at(picture, at + 1) << 16)
                    | (at(picture, at + 2) << 8)
                    | at(picture, at + 3);
            String kind = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length > picture.length - at - 12L) {
                break;
            }
            if (!PNG_METADATA.contains(kind)) {
                kept.write(picture, at, (int) length + 12);
            }
            at += (int) length + 12;
            if (kind.equals("IEND")) {
                return kept.toByteArray();
            }
        }
        throw new IllegalArgumentException("picture: expected a whole PNG chunk at byte " + at);
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }
}
