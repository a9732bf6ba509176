// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies of a JPEG, PNG or WebP only what draws it. Of a JPEG fall away EXIF, XMP, IPTC, comments and all that follows its
 * end; the turn of the picture, which EXIF holds, falls away with it. Of a PNG fall away texts, times and EXIF, of a WebP EXIF
 * and XMP. Immutable and thread-safe.
 */
public final class PictureFilter implements StripMetadata {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_METADATA = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int WEBP_HEAD = 12;
    /** The bits of a WebP's head that announce EXIF and XMP. */
    private static final int WEBP_FLAGS = 0x08 | 0x04;

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
        } else if (picture.length > WEBP_HEAD && says(picture, 0, "RIFF") && says(picture, 8, "WEBP")) {
            return webp(picture);
        }
        throw new IllegalArgumentException("picture: expected a JPEG, PNG or WebP file");
    }

    private static byte[] jpeg(byte[] picture) {
        Kept kept = new Kept(picture);
        kept.copy(0, 2);
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
                kept.copy(at, next);
            }
            at = next;
            if (marker == SCAN) {
                int end = endOfScan(picture, at);
                kept.copy(at, end);
                at = end;
                if (at(picture, at + 1) == END) {
                    kept.copy(at, at + 2);
                    return kept.bytes();
                }
            }
        }
    }

    /** Coded data goes to the next marker that is neither a stuffed byte nor a restart. */
    private static int endOfScan(byte[] picture, int from) {
        for (int at = from; at + 1 < picture.length; at++) {
            int next = at(picture, at + 1);
            if (at(picture, at) == MARKER && next != 0 && next != MARKER && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw new IllegalArgumentException("picture: expected the end of the JPEG before its last byte");
    }

    private static byte[] png(byte[] picture) {
        Kept kept = new Kept(picture);
        kept.copy(0, PNG.length);
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
            int next = at + (int) length + 12;
            if (!PNG_METADATA.contains(kind)) {
                kept.copy(at, next);
            }
            at = next;
            if (kind.equals("IEND")) {
                return kept.bytes();
            }
        }
        throw new IllegalArgumentException("picture: expected a whole PNG chunk at byte " + at);
    }

    /** Lengths are little-endian, and a chunk of odd length is followed by one byte more. */
    private static byte[] webp(byte[] picture) {
        long end = 8 + length(picture, 4);
        if (end > picture.length) {
            throw new IllegalArgumentException("picture: expected a whole WebP file");
        }
        Kept kept = new Kept(picture);
        kept.copy(0, WEBP_HEAD);
        int at = WEBP_HEAD;
        while (at < end) {
            long next = at + 8 > end ? end + 1 : at + 8 + length(picture, at + 4);
            next += next % 2;
            if (next > end) {
                throw new IllegalArgumentException("picture: expected a whole WebP chunk at byte " + at);
            }
            if (!says(picture, at, "EXIF") && !says(picture, at, "XMP ")) {
                kept.copy(at, (int) next);
            }
            if (says(picture, at, "VP8X")) {
                kept.clear(kept.length() - (int) (next - at) + 8, WEBP_FLAGS);
            }
            at = (int) next;
        }
        byte[] clean = kept.bytes();
        for (int i = 0; i < 4; i++) {
            clean[4 + i] = (byte) ((clean.length - 8) >> (8 * i));
        }
        return clean;
    }

    private static long length(byte[] bytes, int i) {
        return at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | ((long) at(bytes, i + 3) << 24);
    }

    private static boolean says(byte[] bytes, int from, String word) {
        return word.equals(new String(bytes, from, 4, StandardCharsets.ISO_8859_1));
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }

    /** The bytes that stay. */
    private static final class Kept {
        private final byte[] from;
        private final byte[] bytes;
        private int length;

        Kept(byte[] from) {
            this.from = from;
            this.bytes = new byte[from.length];
        }

        void copy(int start, int end) {
            System.arraycopy(from, start, bytes, length, end - start);
            length += end - start;
        }

        int length() {
            return length;
        }

        void clear(int at, int bits) {
            bytes[at] &= (byte) ~bits;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }
}
