// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lapor import FILE}: past cases from a file (R9.4). */
@Command(name = "import", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NO = 1;
    private static final int INTERRUPTED = 130;

    private final Function<Optional<String>, ImportStore> stores;
    private final InstantSource clock;
    private final Supplier<Interruption> interruptions;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map")
    private @Nullable Path map;

    @Option(names = "--rejected", paramLabel = "FILE", descriptionKey = "rejected")
    private @Nullable Path rejected;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--ignore-unknown-columns", descriptionKey = "ignore-unknown")
    private boolean ignoreUnknown;

    @Option(names = "--db", paramLabel = "URL", defaultValue = "${env:LAPOR_DB}", descriptionKey = "db")
    private @Nullable String database;

    @Option(names = "--as", paramLabel = "ROLE", descriptionKey = "as")
    private @Nullable String as;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "at")
    private @Nullable String at;

    @Option(names = "--lang", paramLabel = "id|en", defaultValue = "${env:LAPOR_LANG:-id}", descriptionKey = "lang")
    private String language = "id";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** Creates the command on the embedded database and the clock of the machine. */
    public ImportCommand() {
        this(database -> JdbcImportStore.open(database, InstantSource.system()), InstantSource.system());
    }

    /**
     * Creates the command.
     *
     * @param stores opens the store that {@code --db} names, or the default one
     * @param clock the time where {@code --at} is not given
     */
    public ImportCommand(Function<Optional<String>, ImportStore> stores, InstantSource clock) {
        this(stores, clock, Interruption::new);
    }

    @SuppressWarnings("NullAway.Init")
    ImportCommand(
            Function<Optional<String>, ImportStore> stores, InstantSource clock, Supplier<Interruption> interruptions) {
        this.stores = stores;
        this.clock = clock;
        this.interruptions = interruptions;
    }

    @Override
    public Integer call() {
        Messages words = Messages.in(Book.IMPORTS, language);
        Actor actor = actor(words);
        Instant now = now(words);
        if (!Transition.allows(Verb.IMPORT_HISTORY, actor.role())) {
            err().println(Decision.rejected(Rejection.NOT_ALLOWED_FOR_ROLE, "import", "admin, system")
                    .message(words.locale()));
            return NO;
        }
        try {
            return imported(actor, now, words);
        } catch (Trouble e) {
            err().println(e.message(words));
            return e.exitCode();
        } catch (StoreException e) {
            err().println(words.say("store.failed", String.valueOf(e.getMessage())));
            return Trouble.STORE_FAILED;
        }
    }

    private int imported(Actor actor, Instant now, Messages words) {
        Path rejects = rejected == null ? file.resolveSibling(file.getFileName() + ".rejected.csv") : rejected;
        SourceFile source = new SourceFile(file);
        try (Interruption interruption = interruptions.get();
                Rows rows = source.open(Optional.ofNullable(map), ignoreUnknown);
                Rejects refusedRows = new Rejects(rejects, rows.columns(), words);
                ImportStore store = stores.apply(Optional.ofNullable(database))) {
            RefusedRows refused = new RefusedRows(source.name(), rows, dryRun, refusedRows, err(), words);
            ImportRun run;
            try (Progress progress = Progress.of(file)) {
                run = new ImportRun(
                        source.name(),
                        rows,
                        store,
                        Identity.of(clock, new SecureRandom()::nextBytes),
                        actor,
                        now,
                        dryRun,
                        refused,
                        interruption::asked,
                        progress);
                run.run();
            }
            return told(run.tally(), refused, interruption, words);
        } catch (IOException e) {
            throw Trouble.failed("rejects.failed", rejects, Rejects.reason(e));
        }
    }

    private int told(Tally tally, RefusedRows refused, Interruption interruption, Messages words) {
        if (json) {
            spec.commandLine().getOut().println(JsonText.of(json(tally)));
        } else {
            spec.commandLine()
                    .getOut()
                    .println(words.say(
                            dryRun ? "summary.dry-run" : "summary",
                            tally.read(),
                            tally.imported(),
                            tally.alreadyThere(),
                            tally.rejected()));
        }
        spec.commandLine().getOut().flush();
        refused.summarise(tally.rejected());
        if (interruption.asked()) {
            err().println(words.say("interrupted", file.getFileName(), tally.lastLine(), tally.imported()));
            // The process ends as soon as the interruption is closed.
            err().flush();
            return INTERRUPTED;
        }
        return tally.rejected() == 0 ? DONE : NO;
    }

    private static Map<String, Object> json(Tally tally) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("read", tally.read());
        told.put("imported", tally.imported());
        told.put("already_there", tally.alreadyThere());
        told.put("rejected", tally.rejected());
        return told;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Actor actor(Messages words) {
        if (as == null) {
            throw new ParameterException(spec.commandLine(), words.say("as.missing"));
        }
        try {
            return Actor.parse(as);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), words.say("as.bad"), e);
        }
    }

    private Instant now(Messages words) {
        if (at == null) {
            return clock.instant();
        }
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), words.say("at.bad"), e);
        }
    }
}
