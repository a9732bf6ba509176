// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Instants;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
public final class Common {
    @Option(names = "--json", descriptionKey = "json", order = 90)
    private boolean json;

    @Option(names = "--db", paramLabel = "URL|DIR", descriptionKey = "db", order = 91)
    private @Nullable String db;

    @Option(names = "--as", paramLabel = "ROLE[:ID]", descriptionKey = "as", order = 92)
    private @Nullable String as;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "at", order = 93)
    private @Nullable String at;

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang", order = 94)
    void language(String language) {
        // Read before all other arguments, see Messages.askedFor.
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            order = 95)
    void help(boolean asked) {
        // Answered by picocli.
    }

    /** Made for one command. */
    public Common() {}

    /**
     * Tells whether the answer is to be JSON.
     *
     * @return whether {@code --json} was given
     */
    public boolean json() {
        return json;
    }

    /**
     * Returns the store named in the options, not that of the environment.
     *
     * @return what {@code --db} says
     */
    public Optional<String> db() {
        return Optional.ofNullable(db);
    }

    /**
     * Returns who reads.
     *
     * @return what {@code --as} says, or empty for anyone
     * @throws BadFieldException if it names no role
     */
    public Optional<Actor> reader() {
        return Optional.ofNullable(as).map(text -> Actors.read("--as", text));
    }

    /**
     * Returns who acts.
     *
     * @return what {@code --as} says
     * @throws BadFieldException if it is missing or names no role
     */
    public Actor actor() {
        return reader().orElseThrow(() -> new BadFieldException("--as", Expectation.ACTOR));
    }

    /**
     * Returns when.
     *
     * @param terminal whose clock counts without {@code --at}
     * @return the instant
     * @throws BadFieldException if what {@code --at} says is none
     */
    public Instant at(Terminal terminal) {
        return Optional.ofNullable(at).map(text -> Instants.read("--at", text)).orElseGet(terminal.clock()::instant);
    }
}
