package id.go.rembangkab.lapor.cli.calendar;

import java.util.Locale;
import picocli.CommandLine;
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

    /**
     * Gives the command and those below it their help texts, which the command they were put under has replaced.
     *
     * @param calendar the command
     * @param locale English if its language is, else Indonesian
     */
    public static void speak(CommandLine calendar, Locale locale) {
        Words words = Words.in(locale.getLanguage());
        Usage.speak(calendar.getCommandSpec(), words);
        calendar.getSubcommands().values().forEach(sub -> Usage.speak(sub.getCommandSpec(), words));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                Words.INDONESIAN.of("subcommand.expected", "due, between, show, batch, add-decree"));
    }
}
