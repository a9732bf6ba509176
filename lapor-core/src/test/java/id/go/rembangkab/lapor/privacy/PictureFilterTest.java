// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as hexadecimal bytes; what stands in brackets falls away. */
class PictureFilterTest {
    private static final String PNG = "89504E470D0A1A0A ";
    private static final String END = "00000000 49454E44 AE426082";

    private final PictureFilter filter = new PictureFilter();

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(
            strings = {
                "FFD8 FFE0 0004 AABB FFDA 0002 1122 FFD9",
                "FFD8 (FFE1 0004 4142) FFDA 0002 1122 FFD9 (4142)",
                "FFD8 (FFE1 0002) FFEE 0003 AA (FFED 0003 41) (FFEF 0003 41) FFF0 0003 AA FFDA 0002 1122 FFD9",
                "FFD8 FFDB 0003 AA (FFFE 0003 41) FFC4 0003 AA FFDA 0002 1122 FFD9",
                "FFD8 (FFE1 0102"
                        + " 4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F50)"
                        + " FFDA 0002 1122 FFD9",
                "FFD8 FFDA 0002 11 FF00 FFD0 FFD7 22 FFD9",
                "FFD8 FFDA 0002 11 FFFF D9",
                "FFD8 FFDA 0002 1122 (FFE1 0003 41) FFDA 0002 33 FFD9",
                "FFD8 FFDA 0002 FFD9"
            })
    void of_a_jpeg_stays_what_draws_it(String bytes) {
        expect(bytes);
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(
            strings = {
                PNG + "00000001 49484452 AA 01020304 " + END,
                PNG + "(00000002 74455874 4142 01020304) 00000000 49444154 01020304 " + END + " (41)",
                PNG + "(00000000 65584966 01020304) (00000000 7A545874 01020304) " + END,
                PNG + "(00000000 69545874 01020304) (00000000 74494D45 01020304) " + END,
                PNG
                        + "(00000101 74455874 "
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F5041"
                        + " 01020304) "
                        + END
            })
    void of_a_png_stay_the_chunks_that_draw_it(String bytes) {
        expect(bytes);
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(
            strings = {
                "52494646 0E000000 57454250 56503820 02000000 1122",
                "52494646 10000000 57454250 56503820 03000000 112233 00",
                "52494646 0C000000 57454250 56503820 00000000",
            })
    void a_webp_without_metadata_stays_as_it_is(String bytes) {
        expect(bytes);
    }

    @ParameterizedTest
    @Tag("R13.3")
    @ValueSource(
            strings = {
                "1A000000 > 0E000000 57454250 56503820 02000000 1122 (45584946 03000000 414243 00)",
                "18000000 > 0E000000 57454250 (584D5020 02000000 4142) 56503820 02000000 1122",
                "18000000 > 18000000 57454250 56503858 02000000 FF>F3 00 56503820 02000000 1122",
                "16010000 > 0C010000 57454250 (45584946 02000000 4142) 56503820 00010000 "
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F504142434445464748494A4B4C4D4E4F50"
                        + "4142434445464748494A4B4C4D4E4F50"
            })
    void of_a_webp_goes_the_metadata_and_what_announces_it(String bytes) {
        expect("52494646 " + bytes.replace(" > ", ">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FFD8 FF",
                "FFD8 FFDA 00",
                "FFD8 FFE0 0002",
                "FFD8 FFE0 00",
                "FFD8 FFE1 0001 FFDA 0002 FFD9",
                "FFD8 FFE1 00FF 41",
                "FFD8 11E1 0002 FFDA 0002 FFD9",
                "FFD8 FFDA 0002 1122",
                "FFD8 FFDA 0002 1122 FF",
                "FFD9 FFDA 0002 1122 FFD9",
                "00D8 FFDA 0002 1122 FFD9",
                PNG,
                PNG + "00000000 49444154 01020304",
                PNG + "00000000 49454E44 AE4260",
                PNG + "00000009 49444154 01020304 " + END,
                PNG + "80000000 49444154 01020304 " + END,
                PNG + "01000000 74455874 01020304 " + END,
                PNG + "00000001 49444154 01020304",
                "52494646 0E000000 57454250",
                "52494646 0F000000 57454250 56503820 02000000 1122",
                "52494646 0E000100 57454250 56503820 02000000 1122",
                "52494646 0E000001 57454250 56503820 02000000 1122",
                "52494646 0E000000 57454250 56503820 02000100 1122",
                "52494646 0E000000 57454250 56503820 02000001 1122",
                "52494646 0E000000 57454250 56503820 03000000 1122",
                "52494646 0D000000 57454250 56503820 01000000 11",
                "52494646 08000000 57454250 56503820",
                "52494647 0E000000 57454250 56503820 02000000 1122",
                "52494646 0E000000 57454251 56503820 02000000 1122",
                "474946383961"
            })
    void what_cannot_be_read_through_is_refused(String bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filter.from(parsed(bytes)))
                .withMessageStartingWith("picture: expected");
    }

    /** Takes what stands in brackets away, and what stands before {@code >} for what stands behind it. */
    private void expect(String bytes) {
        byte[] taken = parsed(bytes.replaceAll(">[0-9A-F]+", "").replaceAll("[()]", ""));
        byte[] left = parsed(bytes.replaceAll("\\([^)]*\\)", "").replaceAll("[0-9A-F]+>", ""));
        assertThat(HexFormat.of().formatHex(filter.from(taken)))
                .isEqualTo(HexFormat.of().formatHex(left));
    }

    private static byte[] parsed(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }
}
