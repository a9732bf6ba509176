// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.http.report.ReportFormats;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lapor report}: one command a report. */
@Command(name = "report", synopsisSubcommandLabel = "COMMAND")
public final class ReportCommand extends Answering {
    @Spec
    private CommandSpec spec;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    @SuppressWarnings("NullAway.Init")
    public ReportCommand(Terminal terminal) {
        super(terminal);
    }

    /**
     * Returns the commands under it.
     *
     * @param terminal where they run
     * @return one a report
     */
    public static List<Object> commands(Terminal terminal) {
        return List.of(
                new SemesterCommand(terminal),
                new PublicationCommand(terminal),
                new WhatIfCommand(terminal),
                new SubmittedCommand(terminal),
                new DueCommand(terminal));
    }

    /**
     * Returns every format in which reports can be had here, PDF and XLSX among them.
     *
     * @return the formats
     */
    public static ReportFormats formats() {
        return Reporting.formats();
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), terminal().messages().say("usage.command"));
    }
}
