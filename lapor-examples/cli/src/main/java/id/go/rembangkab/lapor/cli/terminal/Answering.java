// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command with the common options; its result is the exit code. */
public abstract class Answering implements Callable<Integer> {
    /** Done. */
    public static final int DONE = 0;

    /** Done, but the answer is no. */
    public static final int NO = 1;

    /** Bad usage or bad input. */
    public static final int BAD = 2;

    /** A store or network failed. */
    public static final int FAILED = 3;

    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    /**
     * Creates a command.
     *
     * @param terminal where it runs
     */
    protected Answering(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal, "terminal");
    }

    /**
     * Returns where the command runs.
     *
     * @return the terminal
     */
    protected final Terminal terminal() {
        return terminal;
    }

    /**
     * Returns the options that every command takes.
     *
     * @return as they were given
     */
    protected final Common common() {
        return common;
    }
}
