// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks the calendar: bad input ends with 2, a question without an answer with 1. */
abstract class Asking implements Callable<Integer> {
    static final int DONE = 0;
    static final int NO = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CalendarOptions options;

    @SuppressWarnings("NullAway.Init")
    Asking() {}

    @Override
    public final Integer call() {
        try {
            return answer(options, spec.commandLine().getOut());
        } catch (CalendarError e) {
            if (e.code().equals(CalendarError.BAD_INPUT)) {
                throw new ParameterException(spec.commandLine(), e.message(options.words()), e);
            }
            if (options.json()) {
                spec.commandLine().getOut().println(AnswerJson.object(options.calendar(), json -> json.error(e)));
            } else {
                spec.commandLine().getErr().println(e.message(options.words()));
            }
            return NO;
        }
    }

    /** Prints the answer and returns the exit code. */
    abstract int answer(CalendarOptions asked, PrintWriter out);
}
