// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that only groups the commands behind it. */
@Command
public final class Grouping extends Answering {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private Grouping(Terminal terminal) {
        super(terminal);
    }

    /**
     * Makes a group.
     *
     * @param name its word
     * @param terminal where it runs
     * @param commands what stands behind it
     * @return the command line of the group
     */
    public static CommandLine of(String name, Terminal terminal, Object... commands) {
        CommandLine group = new CommandLine(new Grouping(terminal));
        group.getCommandSpec().name(name);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                terminal()
                        .messages()
                        .say("usage.one", spec.subcommands().keySet().stream().collect(Collectors.joining(", "))));
    }
}
