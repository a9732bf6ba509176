package id.go.rembangkab.lapor.cli.calendar;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lapor calendar due|between|show|batch}: questions to the calendar alone, without a store. */
@Command(
        name = "calendar",
        modelTransformer = Usage.class,
        mixinStandardHelpOptions = true,
        subcommands = {DueCommand.class, BetweenCommand.class, ShowCommand.class, BatchCommand.class})
public final class CalendarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    @SuppressWarnings("NullAway.Init")
    public CalendarCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.INDONESIAN.of("subcommand.expected", "due, between, show, batch"));
    }
}
