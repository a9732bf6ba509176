// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.cli.terminal.Usage;
import java.io.PrintWriter;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor calendar between}. */
@Command(name = "between", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
final class BetweenCommand extends Asking {
    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "between.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "between.to")
    private String to = "";

    @Override
    int answer(CalendarOptions asked, PrintWriter out) {
        LocalDate first = Input.date("--from", from);
        LocalDate last = Input.date("--to", to);
        var questions = new Questions(asked.calendar(), asked.allowUncovered());
        int days = questions.between(first, last);
        boolean uncovered = !questions.isCovered(first, last);
        if (asked.json()) {
            out.println(AnswerJson.object(
                    questions.calendar(),
                    json -> json.number("working_days", days).notBefore(uncovered)));
        } else {
            out.println(asked.words().say(uncovered ? "between.bound" : "between.exact", days));
        }
        return DONE;
    }
}
