// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bundled complaints, walked through all of the SOP. */
public final class DemoScript {
    private static final String SCRIPT = "demo.jsonl";
    private static final String SHOWN = "jalan-pandangan";
    private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]+)\"");

    private final ScriptClock clock = new ScriptClock();
    private final Labels labels = new Labels();

    /** Creates a script that nobody has walked yet. */
    public DemoScript() {}

    /**
     * Returns the time in the script.
     *
     * @return what the line at hand says; to be the clock of the office it is walked on
     */
    public InstantSource clock() {
        return clock;
    }

    /**
     * Walks the script.
     *
     * @param office on which; its store's clock is {@link #clock}
     * @param later by how much later everything happens than it is written; whole weeks keep the days of the week
     * @return what was walked, or empty if the days off of another season made a command fail
     */
    public Optional<Walked> walk(Office office, Duration later) {
        Replay replay = new Replay(office, clock, labels);
        int commands = 0;
        try (InputStream script = Objects.requireNonNull(DemoScript.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            ScriptLines lines = new ScriptLines(script);
            Optional<byte[]> line = lines.next();
            while (line.isPresent()) {
                if (!replay.answer(lines.number(), moved(line.get(), later)).ok()) {
                    return Optional.empty();
                }
                commands++;
                line = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(
                new Walked(commands, clock.latest(), labels.find(SHOWN).orElseThrow()));
    }

    /**
     * A script that was walked to its end.
     *
     * @param commands how many there were
     * @param end when the last of them was given
     * @param shown the complaint whose history has the most to tell
     */
    public record Walked(int commands, Instant end, ComplaintId shown) {}

    private static byte[] moved(byte[] line, Duration later) {
        if (later.isZero()) {
            return line;
        }
        String text = new String(line, StandardCharsets.UTF_8);
        return AT.matcher(text)
                .replaceAll(
                        at -> "\"at\":\"" + OffsetDateTime.parse(at.group(1)).plus(later) + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
