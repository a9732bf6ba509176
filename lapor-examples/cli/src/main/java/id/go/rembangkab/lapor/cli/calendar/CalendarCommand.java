// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lapor calendar due|between|show|batch|add-decree}: questions to the calendar alone, or to that of a store. */
@Command(
        name = "calendar",
        modelTransformer = Usage.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            DueCommand.class,
            BetweenCommand.class,
            ShowCommand.class,
            BatchCommand.class,
            AddDecreeCommand.class
        })
public final class CalendarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    @SuppressWarnings("NullAway.Init")
    public CalendarCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                Messages.indonesian(Book.CALENDAR).say("subcommand.expected", "due, between, show, batch, add-decree"));
    }
}
