// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.rembangkab.lapor.privacy.PictureFilter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Here and not in the core, whose tests see no module that draws. */
class PictureFilterTest {
    private static final String PLACE = "GPSLatitude -6.7123 Siti Contoh";
    private final PictureFilter filter = new PictureFilter();

    private static byte[] drawn(String format) throws IOException {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, x * 0x0A0501 + y * 0x000F0F);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** The picture with a segment behind its beginning, as cameras write it, and something behind its end. */
    private static byte[] jpegWith(int marker, String content) throws IOException {
        byte[] plain = drawn("jpg");
        byte[] said = ("Exif\0\0" + content).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) ((said.length + 2) >> 8), (byte) (said.length + 2)});
        out.write(said);
        out.write(plain, 2, plain.length - 2);
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] pngWith(String kind, String content) throws IOException {
        byte[] plain = drawn("png");
        byte[] chunk = (kind + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(chunk);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.write(new byte[] {0, 0, 0, (byte) (chunk.length - 4)});
        out.write(chunk);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >> shift));
        }
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static String bytes(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    @Tag("R13.3")
    void a_jpeg_loses_what_the_camera_wrote_and_keeps_its_picture() throws IOException {
        for (int marker : new int[] {0xE1, 0xED, 0xFE}) {
            byte[] taken = jpegWith(marker, PLACE);
            assertThat(bytes(taken)).contains(PLACE);
            byte[] clean = filter.from(taken);
            assertThat(bytes(clean)).doesNotContain("Siti", "GPS");
            assertThat(pixels(clean)).isEqualTo(pixels(taken));
        }
    }

    @Test
    @Tag("R13.3")
    void a_png_loses_its_texts_and_keeps_its_picture() throws IOException {
        byte[] taken = pngWith("tEXt", PLACE);
        byte[] clean = filter.from(taken);
        assertThat(bytes(clean)).doesNotContain("Siti");
        assertThat(pixels(clean)).isEqualTo(pixels(taken));
    }

    /** Made of chunks alone: the filter reads a WebP as a container and never its picture. */
    private static byte[] webp(String... chunks) {
        StringBuilder body = new StringBuilder("WEBP");
        for (String chunk : chunks) {
            String content = chunk.substring(4);
            body.append(chunk, 0, 4)
                    .append((char) content.length())
                    .append("\0\0\0")
                    .append(content);
            body.append(content.length() % 2 == 0 ? "" : "\0");
        }
        return ("RIFF" + (char) body.length() + "\0\0\0" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    @Tag("R13.3")
    void a_webp_loses_exif_and_xmp_and_says_no_more_that_it_has_them() {
        String flagged = "VP8X\u001c\0\0\0\u0017\0\0\u000f\0\0";
        String plain = flagged.replace('\u001c', '\u0010');
        byte[] taken = webp(flagged, "VP8 drawn", "EXIF" + PLACE, "XMP " + PLACE + "!");
        assertThat(filter.from(taken)).isEqualTo(webp(plain, "VP8 drawn"));
    }

    @Test
    void a_clean_picture_stays_as_it_is() throws IOException {
        assertThat(filter.from(drawn("jpg"))).isEqualTo(drawn("jpg"));
        assertThat(filter.from(drawn("png"))).isEqualTo(drawn("png"));
    }

    @Test
    void what_cannot_be_read_through_is_not_let_out() throws IOException {
        byte[] whole = jpegWith(0xE1, PLACE);
        for (int length : new int[] {3, 5, 30, 100}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> filter.from(Arrays.copyOf(whole, length)))
                    .withMessageStartingWith("picture: expected");
        }
        byte[] webp = webp("VP8 drawn", "EXIF" + PLACE);
        for (int length : new int[] {13, 20, webp.length - 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> filter.from(Arrays.copyOf(webp, length)));
        }
        byte[] png = drawn("png");
        assertThatIllegalArgumentException().isThrownBy(() -> filter.from(Arrays.copyOf(png, png.length - 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> filter.from("GIF89a".getBytes(StandardCharsets.UTF_8)));
    }
}
