// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.cli.office.KeptStore;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.jdbc.DumpRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor load FILE}: takes in what {@code lapor dump} gave out, all of it or nothing. */
@Command(name = "load")
public final class LoadCommand extends Answering {
    @Parameters(paramLabel = "FILE", descriptionKey = "load.file")
    private String file = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public LoadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (InputStream in = file.equals("-") ? terminal().in() : Files.newInputStream(Path.of(file));
                KeptStore kept = KeptStore.open(
                        Office.db(terminal(), common()), terminal().clock())) {
            Rows rows = new Rows(in);
            try {
                terminal().tell("load.sum", kept.store().load(rows));
                return DONE;
            } catch (IllegalArgumentException e) {
                throw BadInput.of("expected.dump", String.valueOf(e.getMessage()))
                        .atLine(rows.line)
                        .inFile(file);
            } catch (BadInput e) {
                throw e.atLine(rows.line).inFile(file);
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw (BadInput) BadInput.of("expected.file").inFile(file).initCause(e);
        }
    }

    /** The rows of a file, between its first and its last line. */
    private static final class Rows implements Iterator<DumpRow> {
        private final BufferedReader lines;
        private long line;
        private long rows;
        private Map<String, Object> next;

        Rows(InputStream in) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            if (!Long.valueOf(1).equals(read().get("lapor"))) {
                throw BadInput.of("expected.dump", "{\"lapor\":1}").atLine(line);
            }
            next = read();
        }

        private Map<String, Object> read() {
            line++;
            try {
                String text = lines.readLine();
                if (text == null) {
                    throw BadInput.of("expected.whole_dump");
                }
                return JsonLine.read(text);
            } catch (CharacterCodingException e) {
                throw (BadInput) BadInput.of("expected.utf8").initCause(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            Object told = next.get("rows");
            if (told == null) {
                return true;
            }
            if (!told.equals(rows)) {
                throw BadInput.of("expected.whole_dump");
            }
            return false;
        }

        @Override
        public DumpRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map<String, Object> values = new LinkedHashMap<>(next);
            Object table = values.remove("table");
            rows++;
            DumpRow row = new DumpRow(String.valueOf(table), values);
            next = read();
            return row;
        }
    }
}
