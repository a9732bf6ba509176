// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.acting.AttachCommand;
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
import id.go.rembangkab.lapor.cli.store.KeysCommand;
import id.go.rembangkab.lapor.cli.store.LoadCommand;
import id.go.rembangkab.lapor.cli.store.OutboxCommand;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands under one name. Only what is asked for is made: a question to the calendar need not wait for sixty verbs. */
final class Commands {
    private final Terminal terminal;
    private final Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();

    private Commands(Terminal terminal) {
        this.terminal = terminal;
        spoken("demo", DemoCommand::new);
        spoken("replay", ReplayCommand::new);
        for (Form<Command> form : CommandForms.ALL) {
            all.put(form.word(), () -> texts(LifecycleCommand.of(terminal, form)));
        }
        // Beside its fields it takes the file itself.
        spoken("attach", AttachCommand::new);
        spoken("review", ReviewCommand::new);
        spoken("sweep", SweepCommand::new);
        all.put("agency", () -> texts(AgencyCommand.of(terminal)));
        all.put("channel", () -> texts(ChannelCommand.of(terminal)));
        spoken("board", BoardCommand::new);
        spoken("show", ShowCommand::new);
        spoken("history", HistoryCommand::new);
        spoken("verify-log", VerifyLogCommand::new);
        spoken("sop", SopCommand::new);
        spoken("serve", ServeCommand::new);
        spoken("policy", PolicyCommand::new);
        spoken("outbox", OutboxCommand::new);
        spoken("keys", KeysCommand::new);
        spoken("dump", DumpCommand::new);
        spoken("load", LoadCommand::new);
        all.put("report", this::report);
        alone("import", ImportCommand::new);
        alone("calendar", CalendarCommand::new);
        alone("anonymize", () -> new AnonymizeCommand(terminal));
    }

    /** The command with the subcommands that the arguments name, or with all if they name none. */
    static CommandLine on(Terminal terminal, String... args) {
        Map<String, Supplier<CommandLine>> all = new Commands(terminal).all;
        Set<String> named = new HashSet<>(Arrays.asList(args));
        named.retainAll(all.keySet());
        CommandLine lapor = new CommandLine(new Lapor(terminal));
        texts(lapor, terminal);
        all.forEach((name, made) -> {
            if (named.isEmpty() || named.contains(name)) {
                lapor.addSubcommand(name, made.get());
            }
        });
        UsageErrors errors = new UsageErrors(terminal);
        return lapor.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A text may begin with @, and is no file for that.
                .setExpandAtFiles(false)
                .setExecutionStrategy(new HandedDown())
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private void spoken(String name, Function<Terminal, Object> command) {
        all.put(name, () -> texts(new CommandLine(command.apply(terminal))));
    }

    /** A command that can be used without the others has texts of its own. */
    private void alone(String name, Supplier<Object> command) {
        all.put(name, () -> {
            CommandLine line = new CommandLine(command.get());
            Usage.speak(line, terminal.messages().locale());
            return line;
        });
    }

    private CommandLine report() {
        CommandLine report = new CommandLine(new ReportCommand(terminal));
        ReportCommand.commands(terminal).forEach(report::addSubcommand);
        return texts(report);
    }

    private CommandLine texts(CommandLine command) {
        texts(command, terminal);
        return command;
    }

    private static void texts(CommandLine command, Terminal terminal) {
        CommandSpec spec = command.getCommandSpec();
        spec.resourceBundle(terminal.messages().bundle());
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
        command.getSubcommands().values().forEach(sub -> texts(sub, terminal));
    }
}
