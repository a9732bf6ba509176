// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor replay FILE}: answers each line of a script with one line of JSON. */
@Command(name = "replay")
public final class ReplayCommand extends Answering {
    @Parameters(paramLabel = "FILE", descriptionKey = "replay.file")
    private String file = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public ReplayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        ScriptClock clock = new ScriptClock();
        try (InputStream in = script();
                Office office = office(clock)) {
            return run(new ScriptLines(in), new Replay(office, clock, new Labels())) ? DONE : NO;
        } catch (IOException | InvalidPathException e) {
            throw (BadInput) BadInput.of("expected.file").inFile(file).initCause(e);
        } finally {
            terminal().out().flush();
        }
    }

    private boolean run(ScriptLines lines, Replay replay) throws IOException {
        boolean allDone = true;
        Optional<byte[]> line = lines.next();
        while (line.isPresent()) {
            if (!ScriptLines.isBlank(line.get())) {
                LineAnswer answer = replay.answer(lines.number(), line.get());
                terminal().out().println(JsonText.of(answer.members()));
                allDone &= answer.ok();
            }
            line = lines.next();
        }
        return allDone;
    }

    private InputStream script() throws IOException {
        return file.equals("-") ? terminal().in() : Files.newInputStream(Path.of(file));
    }

    private Office office(ScriptClock clock) {
        return common().db().map(db -> Office.kept(db, clock)).orElseGet(() -> Office.inMemory(clock));
    }
}
