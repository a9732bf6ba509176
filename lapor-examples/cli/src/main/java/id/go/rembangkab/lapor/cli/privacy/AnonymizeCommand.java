// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
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
import picocli.CommandLine.Help.Ansi;
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
    private String file = STANDARD_INPUT;

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

    private final Detector detector = Detector.standard();

    /** Made by picocli. */
    @SuppressWarnings("NullAway.Init")
    public AnonymizeCommand() {}

    @Override
    public Integer call() {
        try {
            RedactionMode how = mode();
            Anonymiser anonymiser =
                    how == RedactionMode.PSEUDONYM ? Anonymiser.with(Keys.pseudonyms(keyFile)) : Anonymiser.standard();
            PrintWriter out = spec.commandLine().getOut();
            try {
                return batch == null ? text(anonymiser, how, out) : lines(batch, anonymiser, how, out);
            } finally {
                out.flush();
            }
        } catch (BadInput e) {
            throw new ParameterException(spec.commandLine(), e.message(words()), e);
        }
    }

    private Messages words() {
        return Messages.in(Book.PRIVACY, lang == null ? System.getenv("LAPOR_LANG") : lang);
    }

    private RedactionMode mode() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "mask" -> RedactionMode.MASK;
            case "label" -> RedactionMode.LABEL;
            case "pseudonym" -> RedactionMode.PSEUDONYM;
            default -> throw new BadInput("bad.mode", mode);
        };
    }

    private int text(Anonymiser anonymiser, RedactionMode how, PrintWriter out) {
        String text = whole();
        List<Finding> findings = detector.detect(text);
        Redaction redaction = anonymiser.redaction(text, findings, how);
        if (json) {
            out.println(Answer.of(null, redaction.text(), findings));
        } else {
            out.print(Ansi.AUTO.enabled() ? Highlight.of(redaction) : redaction.text());
        }
        return DONE;
    }

    private String whole() {
        try (InputStream in = open(file)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("bad.text", file);
        } catch (NoSuchFileException e) {
            throw new BadInput("bad.file.missing", file);
        } catch (IOException e) {
            throw new BadInput("bad.file", file);
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

    private static InputStream open(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name));
    }
}
