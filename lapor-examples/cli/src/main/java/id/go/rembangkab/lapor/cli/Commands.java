package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.acting.LifecycleCommand;
import id.go.rembangkab.lapor.cli.acting.ReviewCommand;
import id.go.rembangkab.lapor.cli.acting.SweepCommand;
import id.go.rembangkab.lapor.cli.calendar.CalendarCommand;
import id.go.rembangkab.lapor.cli.imports.ImportCommand;
import id.go.rembangkab.lapor.cli.policy.PolicyCommand;
import id.go.rembangkab.lapor.cli.privacy.AnonymizeCommand;
import id.go.rembangkab.lapor.cli.reading.BoardCommand;
import id.go.rembangkab.lapor.cli.reading.HistoryCommand;
import id.go.rembangkab.lapor.cli.reading.ShowCommand;
import id.go.rembangkab.lapor.cli.reading.VerifyLogCommand;
import id.go.rembangkab.lapor.cli.registry.AgencyCommand;
import id.go.rembangkab.lapor.cli.registry.ChannelCommand;
import id.go.rembangkab.lapor.cli.replay.DemoCommand;
import id.go.rembangkab.lapor.cli.replay.ReplayCommand;
import id.go.rembangkab.lapor.cli.report.ReportCommand;
import id.go.rembangkab.lapor.cli.serve.ServeCommand;
import id.go.rembangkab.lapor.cli.sop.SopCommand;
import id.go.rembangkab.lapor.cli.store.DumpCommand;
import id.go.rembangkab.lapor.cli.store.LoadCommand;
import id.go.rembangkab.lapor.cli.store.OutboxCommand;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.form.CommandForms;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands under one name. */
final class Commands {
    private Commands() {}

    static CommandLine on(Terminal terminal) {
        CommandLine lapor = new CommandLine(new Lapor(terminal));
        add(lapor, new DemoCommand(terminal));
        add(lapor, new ReplayCommand(terminal));
        CommandForms.ALL.forEach(form -> lapor.addSubcommand(LifecycleCommand.of(terminal, form)));
        add(lapor, new ReviewCommand(terminal));
        add(lapor, new SweepCommand(terminal));
        add(lapor, AgencyCommand.of(terminal));
        add(lapor, ChannelCommand.of(terminal));
        add(lapor, new BoardCommand(terminal));
        add(lapor, new ShowCommand(terminal));
        add(lapor, new HistoryCommand(terminal));
        add(lapor, new VerifyLogCommand(terminal));
        add(lapor, new SopCommand(terminal));
        add(lapor, new ServeCommand(terminal));
        add(lapor, new PolicyCommand(terminal));
        add(lapor, new OutboxCommand(terminal));
        add(lapor, new DumpCommand(terminal));
        add(lapor, new LoadCommand(terminal));
        CommandLine report = new CommandLine(new ReportCommand(terminal));
        ReportCommand.commands(terminal).forEach(report::addSubcommand);
        lapor.addSubcommand(report);
        UsageErrors errors = new UsageErrors(terminal);
        texts(lapor, terminal);
        // These have texts of their own.
        lapor.addSubcommand(new ImportCommand());
        CommandLine calendar = new CommandLine(new CalendarCommand());
        lapor.addSubcommand(calendar);
        CalendarCommand.speak(calendar, terminal.messages().locale());
        lapor.addSubcommand(new AnonymizeCommand());
        return lapor.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A text may begin with @, and is no file for that.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private static void add(CommandLine lapor, Object command) {
        lapor.addSubcommand(command);
    }

    private static void texts(CommandLine command, Terminal terminal) {
        CommandSpec spec = command.getCommandSpec();
        spec.resourceBundle(terminal.messages().bundle());
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
        command.getSubcommands().values().forEach(sub -> texts(sub, terminal));
    }
}
