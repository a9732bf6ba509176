// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.form.BadFieldException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and turns it into the exit code of the contract. */
record UsageErrors(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException bad, String[] args) {
        tell(message(bad));
        terminal.tell("usage.hint", bad.getCommandLine().getCommandSpec().qualifiedName());
        return Answering.BAD;
    }

    private String message(ParameterException bad) {
        if (bad instanceof UnmatchedArgumentException unmatched) {
            return terminal.messages()
                    .say("usage.unknown", unmatched.getUnmatched().get(0));
        }
        if (bad instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return terminal.messages()
                    .say(
                            "usage.missing",
                            missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        if (bad instanceof OverwrittenOptionException twice) {
            return terminal.messages().say("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec arg = bad.getArgSpec();
        return arg == null
                ? String.valueOf(bad.getMessage())
                : terminal.messages().say("usage.value", name(arg));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        terminal.out().flush();
        if (failure instanceof BadFieldException bad) {
            tell(BadInput.of(bad).message(terminal.messages()));
            return Answering.BAD;
        }
        if (failure instanceof BadInput bad) {
            tell(bad.message(terminal.messages()));
            return Answering.BAD;
        }
        if (failure instanceof StoreException) {
            terminal.tell("store.failed", String.valueOf(failure.getMessage()));
            return Answering.FAILED;
        }
        terminal.tell("failed", failure.getClass().getName());
        if (terminal.env().containsKey("LAPOR_DEBUG")) {
            failure.printStackTrace(terminal.err());
        }
        return Answering.FAILED;
    }

    private void tell(String message) {
        PrintWriter err = terminal.err();
        err.println(message);
        err.flush();
    }
}
