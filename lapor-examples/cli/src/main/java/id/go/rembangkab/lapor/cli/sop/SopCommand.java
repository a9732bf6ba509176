// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.sop;

import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Sop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor sop}: prints the tables that decide. */
@Command(name = "sop")
public final class SopCommand extends Answering {
    enum Format {
        MERMAID,
        TABLE,
        JSON,
        SVG
    }

    @Option(names = "--format", paramLabel = "mermaid|table|json|svg", descriptionKey = "sop.format")
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "sop.out")
    private @Nullable String out;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public SopCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        String text = text(
                common().json() ? Format.JSON : format, terminal().messages().locale());
        if (out == null) {
            terminal().out().print(text);
            terminal().out().flush();
            return DONE;
        }
        try {
            Files.writeString(Path.of(out), text);
        } catch (IOException | InvalidPathException e) {
            throw (BadInput) BadInput.in("--out", "expected.writable").initCause(e);
        }
        return DONE;
    }

    private static String text(Format format, Locale locale) {
        return switch (format) {
            case MERMAID -> Sop.mermaid(locale);
            case TABLE -> Sop.table(locale);
            case JSON -> Sop.json() + "\n";
            case SVG -> Sop.svg(locale);
        };
    }
}
