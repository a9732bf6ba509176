// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.memory.MemoryAttachments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final ComplaintId ID = new ComplaintId("A");
    private static final TextRef NAME = Text.seal("t1", "00", "foto.jpg").ref();
    private static final Policy POLICY = Policy.REMBANG_2024;
    private static final Attachments.Allowance ALLOWED =
            new Attachments.Allowance(POLICY.attachmentTypes(), POLICY.attachmentLimit());

    private final Attachments attachments = new MemoryAttachments();

    private Received keep(byte[] bytes, int pieces) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return attachments.keep(ID, NAME, into -> in.read(into, 0, Math.min(pieces, into.length)), ALLOWED);
    }

    private static byte[] jpeg(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy(HexFormat.of().parseHex("ffd8ffe0"), 0, bytes, 0, 4);
        return bytes;
    }

    @Test
    @Tag("R9.5")
    void a_file_is_kept_under_its_own_type_and_digest_and_comes_back_whole() {
        byte[] photo = jpeg(20_000);
        assertThat(keep(photo, 3))
                .isEqualTo(new Received.Kept(
                        "image/jpeg", 20_000, "158365791ff27180d504f83ab28f88b111b5c50ea0f3aaa0ab9d31db52875b84"));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        assertThat(attachments.read(ID, NAME, (bytes, length) -> back.write(bytes, 0, length)))
                .isTrue();
        assertThat(back.toByteArray()).isEqualTo(photo);
    }

    @Test
    @Tag("R9.5")
    void a_file_is_judged_by_its_content_and_not_by_its_name() {
        byte[] program = HexFormat.of().parseHex("7f454c4602010100000000000000000000");
        assertThat(keep(program, 8192)).isEqualTo(new Received.TypeRefused(Optional.empty()));
        assertThat(attachments.read(ID, NAME, (bytes, length) -> {})).isFalse();
    }

    @Test
    @Tag("R9.5")
    void a_file_over_the_limit_leaves_nothing_behind() {
        int limit = (int) POLICY.attachmentLimit();
        assertThat(keep(jpeg(limit), 8192)).isInstanceOf(Received.Kept.class);
        attachments.erase(ID);
        assertThat(keep(jpeg(limit + 1), 8192)).isEqualTo(new Received.TooLarge(limit));
        assertThat(attachments.read(ID, NAME, (bytes, length) -> {})).isFalse();
    }

    @Test
    void every_type_that_the_policy_allows_is_recognised() {
        String[][] heads = {
            {"image/jpeg", "ffd8ffe1"},
            {"image/png", "89504e470d0a1a0a0000"},
            {"image/webp", "52494646000000005745425056503820"},
            {"application/pdf", HexFormat.of().formatHex("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))},
            {"video/mp4", "0000001866747970"},
            {"audio/mpeg", "49443303"},
            {"audio/mpeg", "fffb9064"},
            {"text/plain", HexFormat.of().formatHex("jalan rusak\n".getBytes(StandardCharsets.US_ASCII))},
        };
        for (String[] head : heads) {
            byte[] bytes = HexFormat.of().parseHex(head[1]);
            assertThat(AttachmentCheck.type(bytes)).contains(head[0]);
            assertThat(keep(bytes, 1)).isInstanceOfSatisfying(Received.Kept.class, kept -> {
                assertThat(kept.type()).isEqualTo(head[0]);
                assertThat(kept.size()).isEqualTo(bytes.length);
            });
            attachments.erase(ID);
            assertThat(POLICY.attachmentTypes()).contains(head[0]);
        }
        assertThat(Arrays.stream(heads).map(head -> head[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(POLICY.attachmentTypes());
    }

    /** A photograph sent over a slow line: the mark of its type is in the third piece, the rest of the buffer in many more. */
    @Test
    void a_type_is_told_from_a_head_that_comes_in_pieces() {
        byte[] webp = Arrays.copyOf(HexFormat.of().parseHex("52494646000000005745425056503820"), 9_000);
        for (int pieces : new int[] {4, 5, 15, 16, 17}) {
            assertThat(keep(webp, pieces))
                    .as("in pieces of " + pieces)
                    .isInstanceOfSatisfying(Received.Kept.class, kept -> {
                        assertThat(kept.type()).isEqualTo("image/webp");
                        assertThat(kept.size()).isEqualTo(9_000);
                    });
            attachments.erase(ID);
        }
    }

    @Test
    @Tag("R9.5")
    void a_text_holds_nothing_that_no_one_types() {
        assertThat(AttachmentCheck.type(bytes("Jalan\trusak \u00e9\r\n"))).contains("text/plain");
        for (char c : new char[] {0, 7, 27, 31, 127}) {
            assertThat(AttachmentCheck.type(bytes("Jalan" + c + "rusak")))
                    .as(Integer.toHexString(c))
                    .isEmpty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_empty_file_is_no_file() {
        assertThat(keep(new byte[0], 8192)).isEqualTo(new Received.TypeRefused(Optional.empty()));
    }
}
