// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.Redaction;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lapor anonymize}: takes personal data out of a text, or of each line of a batch. */
@Command(name = "anonymize", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
public final class AnonymizeCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NO = 1;
    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", descriptionKey = "file")
    private @Nullable String file;

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "batch")
    private @Nullable String batch;

    @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "mode")
    private String mode = "mask";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "key-file")
    private @Nullable Path keyFile;

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang")
    private @Nullable String lang;

    private final Terminal terminal;
    private final Detector detector = Detector.standard();

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    @SuppressWarnings("NullAway.Init")
    public AnonymizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RedactionMode how = mode();
            if (batch != null && file != null) {
                throw new BadInput("bad.both", file);
            }
            Anonymiser anonymiser = how == RedactionMode.PSEUDONYM
                    ? Anonymiser.with(Keys.pseudonyms(keyFile, terminal.env()))
                    : Anonymiser.standard();
            PrintWriter out = terminal.out();
            try {
                return batch == null
                        ? text(file == null ? STANDARD_INPUT : file, anonymiser, how, out)
                        : lines(batch, anonymiser, how, out);
            } finally {
                out.flush();
            }
        } catch (BadInput e) {
            throw new ParameterException(spec.commandLine(), e.message(words()), e);
        }
    }

    private Messages words() {
        return Messages.in(Book.PRIVACY, lang == null ? terminal.env().get("LAPOR_LANG") : lang);
    }

    private RedactionMode mode() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "mask" -> RedactionMode.MASK;
            case "label" -> RedactionMode.LABEL;
            case "pseudonym" -> RedactionMode.PSEUDONYM;
            default -> throw new BadInput("bad.mode", mode);
        };
    }

    private int text(String name, Anonymiser anonymiser, RedactionMode how, PrintWriter out) {
        String text = whole(name);
        List<Finding> findings = detector.detect(text);
        Redaction redaction = anonymiser.redaction(text, findings, how);
        if (json) {
            out.println(Answer.of(null, redaction.text(), findings));
        } else {
            out.print(terminal.coloured() ? Highlight.of(redaction, terminal) : redaction.text());
        }
        return DONE;
    }

    private String whole(String name) {
        try (InputStream in = open(name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("bad.text", name);
        } catch (NoSuchFileException e) {
            throw new BadInput("bad.file.missing", name);
        } catch (IOException e) {
            throw new BadInput("bad.file", name);
        }
    }

    private int lines(String name, Anonymiser anonymiser, RedactionMode how, PrintWriter out) {
        int number = 0;
        boolean refused = false;
        // Bytes one to one, so that a line that is not UTF-8 spoils no other.
        try (var reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.ISO_8859_1))) {
            String line = reader.readLine();
            while (line != null) {
                number++;
                if (!line.isBlank()) {
                    refused |= !answer(number, line.getBytes(StandardCharsets.ISO_8859_1), anonymiser, how, out);
                }
                if (!reader.ready()) {
                    // Whoever asks line by line waits for the answer before the next.
                    out.flush();
                }
                line = reader.readLine();
            }
        } catch (NoSuchFileException e) {
            throw new BadInput("bad.file.missing", name);
        } catch (IOException e) {
            throw new BadInput("bad.file", name);
        }
        return refused ? NO : DONE;
    }

    private boolean answer(int number, byte[] bytes, Anonymiser anonymiser, RedactionMode how, PrintWriter out) {
        BatchLine line = new BatchLine(number);
        try {
            line.read(bytes);
            List<Finding> findings = detector.detect(line.text());
            out.println(Answer.of(line, anonymiser.redact(line.text(), findings, how), findings));
            return true;
        } catch (BadInput e) {
            out.println(Answer.error(line, BadInput.CODE, e.message(words())));
            return false;
        }
    }

    private InputStream open(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(name));
    }
}
