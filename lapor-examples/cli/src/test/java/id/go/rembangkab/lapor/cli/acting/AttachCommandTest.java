// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.cli.json.JsonLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachCommandTest {
    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3, 4};

    @TempDir
    private Path folder;

    private final Shell shell = new Shell().at("2025-01-06T02:00:00Z");
    private Path photo = Path.of("foto.jpg");

    @BeforeEach
    void receives_a_complaint() throws IOException {
        shell.with("LAPOR_DB", folder.resolve("store").toString());
        photo = Files.write(folder.resolve("foto.jpg"), PHOTO);
        assertThat(shell.run(
                        "receive",
                        "--as",
                        "admin",
                        "--channel",
                        "WHATSAPP",
                        "--external-id",
                        "wa-1",
                        "--title",
                        "x",
                        "--description",
                        "y"))
                .isZero();
    }

    private int attach(String... more) {
        return shell.run(Stream.concat(Stream.of("attach", "wa-1", "--as", "admin"), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<Path> kept() throws IOException {
        Path files = folder.resolve("store").resolve("files");
        if (!Files.exists(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    @Tag("R9.5")
    void a_file_is_kept_beside_the_store_and_told_by_its_content() throws IOException {
        assertThat(attach(photo.toString(), "--json")).as(shell.err()).isZero();
        Map<String, Object> answer = JsonLine.read(shell.out().strip());
        assertThat(answer)
                .containsEntry("events", List.of("AttachmentAdded"))
                .containsEntry("type", "image/jpeg")
                .containsEntry("size", 8L)
                .containsKey("sha256");
        assertThat(kept()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(PHOTO));
    }

    @Test
    @Tag("R13.6")
    void what_is_erased_takes_its_files_along() throws IOException {
        attach(photo.toString());
        assertThat(shell.run("erase", "wa-1", "--as", "admin", "--reason", "permintaan pelapor"))
                .isZero();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_file_kept_elsewhere_is_named_with_its_type() {
        assertThat(attach("--name", "foto.jpg", "--type", "image/jpeg")).isZero();
        assertThat(attach("--name", "a.exe", "--type", "application/x-msdownload"))
                .isEqualTo(2);
        assertThat(attach("--name", "foto.jpg")).isEqualTo(2);
        assertThat(shell.err()).contains("diharapkan FILE");
    }

    @Test
    @Tag("R9.5")
    void a_type_that_is_not_allowed_is_refused_with_the_file_and_what_was_expected() throws IOException {
        Path program = Files.write(folder.resolve("foto.png"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0});
        assertThat(attach(program.toString())).isEqualTo(2);
        assertThat(shell.err()).contains(program.toString(), "diharapkan salah satu jenis ini", "image/png");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Tag("R9.5")
    void a_file_over_the_limit_is_refused_with_the_file_and_the_limit() throws IOException {
        attach(photo.toString());
        byte[] large = new byte[2 * 1024 * 1024];
        System.arraycopy(PHOTO, 0, large, 0, PHOTO.length);
        Path film = Files.write(folder.resolve("besar.jpg"), large);
        assertThat(attach(film.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(shell.err()).contains(film.toString(), "expected 2097144 bytes at most");
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada.jpg", ".", "a\0b"})
    void a_file_that_cannot_be_read_is_bad_input(String name) {
        assertThat(attach(name)).isEqualTo(2);
        assertThat(shell.err()).contains("diharapkan berkas yang dapat dibaca");
    }
}
