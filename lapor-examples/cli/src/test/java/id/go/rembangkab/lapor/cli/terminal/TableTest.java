// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String ULID = "01JM0000000000000000000000";
    private static final String ESCAPE = "\u001b[";

    private final Table table = new Table("Aduan", "Status", "OPD", "Kewajiban terdekat", "Hari terakhir", "Sisa waktu")
            .givingWay(1, 3)
            .dispensable(4);

    @AfterEach
    void elsewhere() {
        System.clearProperty("lapor.terminal");
    }

    private static Terminal terminal(Map<String, String> env) {
        return new Terminal(
                env,
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                InstantSource.fixed(Instant.EPOCH),
                Messages.INDONESIAN);
    }

    private List<String> drawn(Map<String, String> env) {
        table.add(
                "bold,red", "9100005", "Proses", "DUKCAPIL", "Tanggapan pertama", "23 Apr 2025", "lewat 13 hari kerja");
        table.add("", ULID, "Belum diverifikasi", "", "Verifikasi dan disposisi", "19 Mei 2025", "2 hari kerja lagi");
        return table.drawn(terminal(env)).lines().toList();
    }

    private List<String> onTerminal(Map<String, String> env) {
        System.setProperty("lapor.terminal", "true");
        return drawn(env);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "90", "100", "110"})
    void fits_the_terminal(String columns) {
        List<String> lines = onTerminal(Map.of("COLUMNS", columns, "NO_COLOR", "1"));
        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= Integer.parseInt(columns));
        assertThat(lines.get(1)).contains("9100005", "DUKCAPIL", "lewat 13 hari kerja");
        assertThat(lines.get(2)).contains(ULID, "2 hari kerja lagi", "…");
    }

    @Test
    void leaves_out_the_last_day_before_the_other_texts_say_nothing() {
        assertThat(onTerminal(Map.of("COLUMNS", "80", "NO_COLOR", "1")))
                .noneMatch(line -> line.contains("23 Apr 2025") || line.contains("Hari terakhir"));
    }

    @Test
    void shows_all_where_there_is_room() {
        assertThat(onTerminal(Map.of("COLUMNS", "140", "NO_COLOR", "1")).get(2))
                .contains(ULID, "Belum diverifikasi", "Verifikasi dan disposisi", "19 Mei 2025")
                .doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "-3", "0"})
    void takes_a_terminal_of_unknown_width_for_one_of_80(String columns) {
        assertThat(onTerminal(Map.of("COLUMNS", columns, "NO_COLOR", "1"))).allMatch(line -> line.length() <= 80);
    }

    @Test
    void is_whole_and_plain_where_it_is_piped_to() {
        String text = "Dinas Pemberdayaan Masyarakat dan Desa serta Kependudukan Kabupaten Rembang";
        table.add("bold,red", text, text, text, text, text, text);
        List<String> lines = drawn(Map.of("COLUMNS", "40"));
        assertThat(lines.get(1).split(text, -1)).hasSize(7);
        assertThat(lines).noneMatch(line -> line.contains("…") || line.contains(ESCAPE));
        assertThat(lines.get(3)).contains("Verifikasi dan disposisi", "19 Mei 2025");
    }

    @Test
    void colours_on_a_terminal_what_a_row_asks_for_and_nothing_else() {
        List<String> lines = onTerminal(Map.of("COLUMNS", "140", "TERM", "xterm"));
        assertThat(lines.get(0)).startsWith(ESCAPE);
        assertThat(lines.get(1)).startsWith(ESCAPE).endsWith(ESCAPE + "0m");
        assertThat(lines.get(2)).doesNotContain(ESCAPE);
    }

    @Test
    void does_not_colour_where_that_is_not_wanted() {
        assertThat(onTerminal(Map.of("NO_COLOR", "1"))).noneMatch(line -> line.contains(ESCAPE));
        assertThat(onTerminal(Map.of("TERM", "dumb"))).noneMatch(line -> line.contains(ESCAPE));
        assertThat(onTerminal(Map.of("NO_COLOR", "", "TERM", "xterm"))).anyMatch(line -> line.contains(ESCAPE));
    }
}
