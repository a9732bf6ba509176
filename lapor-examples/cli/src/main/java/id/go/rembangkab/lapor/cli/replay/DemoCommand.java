// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.reading.BoardTable;
import id.go.rembangkab.lapor.cli.reading.HistoryPage;
import id.go.rembangkab.lapor.cli.report.BothReports;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Sop;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor demo}: walks bundled complaints through all of the SOP on a store that nobody needs. */
@Command(name = "demo")
public final class DemoCommand extends Answering {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private @Nullable String out;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DemoScript script = new DemoScript();
        Path folder = folder();
        try (Office office = Office.kept(common().db().orElse(folder.toString()), script.clock())) {
            if (!office.ports().complaints().standing(true, Optional.empty(), 1).isEmpty()) {
                throw BadInput.in("--db", "expected.empty_store");
            }
            walk(office, script, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DONE;
    }

    private Path folder() {
        try {
            return out == null ? Files.createTempDirectory("lapor-demo-") : Files.createDirectories(Path.of(out));
        } catch (IOException | InvalidPathException e) {
            throw (BadInput) BadInput.in("--out", "expected.writable").initCause(e);
        }
    }

    private void walk(Office office, DemoScript script, Path folder) throws IOException {
        DemoScript.Walked walked = script.walk(office, Duration.ZERO)
                .orElseThrow(() -> new IllegalStateException("the demonstration stumbles over its own script"));
        show(office, walked);
        Path drawing = folder.resolve("sop.svg");
        Files.writeString(drawing, Sop.svg(terminal().messages().locale()));
        PrintWriter to = terminal().out();
        to.println();
        for (Path report :
                new BothReports(office, walked.end(), terminal().messages().locale()).write(folder)) {
            to.println(terminal().messages().say("demo.report", report));
        }
        to.println(
                terminal().messages().say("demo.files", drawing, common().db().orElse(folder.toString())));
        to.flush();
    }

    private void show(Office office, DemoScript.Walked walked) {
        PrintWriter to = terminal().out();
        to.println(terminal().messages().say("demo.walked", walked.commands()));
        to.println();
        BoardTable.print(office, Optional.of(Actor.of(Role.ADMIN)), walked.end(), terminal());
        to.println();
        to.println(terminal().messages().say("demo.ended"));
        Words words = Words.of(terminal().messages().locale());
        List<Standing> all = office.ports().complaints().standing(true, Optional.empty(), Integer.MAX_VALUE);
        for (Standing standing : all) {
            Complaint complaint = office.ports()
                    .complaints()
                    .find(standing.complaint())
                    .map(History::replay)
                    .orElseThrow();
            if (complaint.status().ended()) {
                to.println(String.format(
                        Locale.ROOT,
                        "  %-28s %-12s %s",
                        complaint.id(),
                        complaint.intake().channel(),
                        words.of(complaint.status()) + how(complaint.stage(), words)));
            }
        }
        to.println();
        new HistoryPage(office, terminal())
                .print(office.ports().complaints().find(walked.shown()).orElseThrow(), walked.end());
    }

    private static String how(Stage stage, Words words) {
        if (stage instanceof Stage.Closed closed) {
            return closed.by().map(role -> " (" + words.of(role) + ")").orElse("");
        }
        return stage instanceof Stage.Archived archived
                ? archived.reason().map(reason -> " (" + words.of(reason) + ")").orElse("")
                : "";
    }
}
