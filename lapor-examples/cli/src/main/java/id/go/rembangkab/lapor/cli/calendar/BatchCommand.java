// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.cli.terminal.Usage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor calendar batch}: one question a line, one answer a line, in order, as they come. */
@Command(name = "batch", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
final class BatchCommand extends Asking {
    @Parameters(paramLabel = "FILE", descriptionKey = "batch.file")
    private String file = "";

    @Override
    int answer(CalendarOptions asked, PrintWriter out) {
        var lines = new BatchLines(asked);
        int number = 0;
        boolean refused = false;
        // Bytes one to one, so that a line that is not UTF-8 spoils no other.
        try (var reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.ISO_8859_1))) {
            String line = reader.readLine();
            while (line != null) {
                number++;
                if (!line.isBlank()) {
                    refused |= !lines.answer(number, line.getBytes(StandardCharsets.ISO_8859_1), out);
                }
                if (!reader.ready()) {
                    // Whoever asks line by line waits for the answer before the next.
                    out.flush();
                }
                line = reader.readLine();
            }
        } catch (NoSuchFileException e) {
            throw CalendarError.badInput("bad.file.missing", file);
        } catch (IOException e) {
            throw CalendarError.badInput("bad.file", file, String.valueOf(e.getMessage()));
        } finally {
            out.flush();
        }
        return refused ? NO : DONE;
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }
}
