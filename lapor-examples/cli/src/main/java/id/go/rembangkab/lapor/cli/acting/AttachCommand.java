// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.office.Lookup;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Attachments.Allowance;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.desk.Files.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lapor attach}: a file comes to a complaint (R9.3, R9.5), or the name of one that is kept elsewhere. */
@picocli.CommandLine.Command(name = "attach")
public final class AttachCommand extends Answering {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "complaint.id")
    private String complaint;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "attach.file")
    private @Nullable String file;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "field.name")
    private @Nullable String name;

    @Option(names = "--type", paramLabel = "TEXT", descriptionKey = "field.type")
    private @Nullable String type;

    @Option(names = "--key", paramLabel = "TEXT", descriptionKey = "field.key")
    private @Nullable String key;

    @Option(names = "--expected-version", paramLabel = "N", descriptionKey = "field.expected_version")
    private @Nullable Long version;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    @SuppressWarnings("NullAway.Init")
    public AttachCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Actor by = common().actor();
        Instant at = common().at(terminal());
        Optional<Path> path = Optional.ofNullable(file).map(AttachCommand::readable);
        String called = Optional.ofNullable(name)
                .or(() -> path.map(found -> String.valueOf(found.getFileName())))
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> BadInput.of("expected.attached"));
        if (path.isEmpty() && type == null) {
            throw BadInput.of("expected.attached");
        }
        try (Office office = Office.open(terminal(), common())) {
            ComplaintId id = Lookup.history(office, complaint).complaint();
            Order order = new Order(
                    id,
                    at,
                    by,
                    Optional.ofNullable(key).filter(word -> !word.isBlank()),
                    version == null ? OptionalLong.empty() : OptionalLong.of(version),
                    new Command.Attach(
                            office.identity().text(called),
                            Optional.ofNullable(type).orElse("application/octet-stream")));
            return path.isPresent() ? attached(office, order, path.get()) : named(office, order);
        }
    }

    private int named(Office office, Order order) {
        return new Told(office, terminal(), common().json())
                .answer(office.desk().handle(order), order);
    }

    private int attached(Office office, Order order, Path path) {
        Taken taken;
        try (InputStream in = Files.newInputStream(path)) {
            taken = office.files().attach(order, into -> read(in, into));
        } catch (IOException | UncheckedIOException e) {
            throw (BadInput)
                    BadInput.of("expected.file").inFile(path.toString()).initCause(e);
        }
        if (taken instanceof Taken.Unfit unfit) {
            throw unfit(unfit.why(), unfit.allowed()).inFile(path.toString());
        }
        Told told = new Told(office, terminal(), common().json());
        if (taken instanceof Taken.Unasked unasked) {
            return told.answer(unasked.refused(), order);
        }
        Taken.Asked asked = (Taken.Asked) taken;
        int code = told.answer(asked.answer(), order, List.of(), facts(asked.file()));
        if (code == DONE) {
            terminal().tell("attach.kept", asked.file().type(), asked.file().size());
        }
        return code;
    }

    private static BadInput unfit(Received why, Allowance allowed) {
        return why instanceof Received.TooLarge
                ? BadInput.of("expected.attached_size", allowed.bytes())
                : BadInput.of(
                        "expected.attached_type",
                        String.join(", ", allowed.types().stream().sorted().toList()));
    }

    private static Map<String, Object> facts(Received.Kept kept) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", kept.type());
        facts.put("size", kept.size());
        facts.put("sha256", kept.sha256());
        return facts;
    }

    private static Path readable(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw (BadInput) BadInput.of("expected.file").inFile(file).initCause(e);
        }
        throw BadInput.of("expected.file").inFile(file);
    }

    private static int read(InputStream in, byte[] into) {
        try {
            return in.read(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
