// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a decree file as lines. */
final class DecreeLines {
    private DecreeLines() {}

    static List<String> of(String file) {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            throw CalendarError.badInput("bad.file.missing", file);
        } catch (CharacterCodingException e) {
            throw CalendarError.badInput("bad.file.encoding", file);
        } catch (IOException | InvalidPathException e) {
            throw CalendarError.badInput("bad.file", file, String.valueOf(e.getMessage()));
        }
    }
}
