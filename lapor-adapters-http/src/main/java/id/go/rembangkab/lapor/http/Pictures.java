package id.go.rembangkab.lapor.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a picture what tells where, when and with what it was taken (R9.5); the picture itself stays as it is. */
final class Pictures {
    private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");
    private static final int PNG_HEAD = 8;
    private static final int PNG_FRAME = 12;

    private Pictures() {}

    static byte[] withoutOrigin(String type, byte[] bytes) {
        return switch (type) {
            case "image/jpeg" -> jpeg(bytes);
            case "image/png" -> png(bytes);
            default -> bytes;
        };
    }

    /** Leaves out the application segments but those that colours need (0 and 14), and comments. */
    private static byte[] jpeg(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xda) {
                break;
            }
            int length = 2 + ((bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff));
            if (at + length > bytes.length) {
                break;
            }
            boolean application = marker >= 0xe1 && marker <= 0xef && marker != 0xee;
            if (!application && marker != 0xfe) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] png(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = Math.min(PNG_HEAD, bytes.length);
        out.write(bytes, 0, at);
        while (at + PNG_FRAME <= bytes.length) {
            long length = Integer.toUnsignedLong(
                    java.nio.ByteBuffer.wrap(bytes, at, 4).getInt());
            if (at + PNG_FRAME + length > bytes.length) {
                break;
            }
            int whole = (int) length + PNG_FRAME;
            if (!TELLING.contains(new String(bytes, at + 4, 4, StandardCharsets.US_ASCII))) {
                out.write(bytes, at, whole);
            }
            at += whole;
        }
        return out.toByteArray();
    }
}
