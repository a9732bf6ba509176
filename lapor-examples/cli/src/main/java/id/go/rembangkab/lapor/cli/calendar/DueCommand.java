// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor calendar due}. */
@Command(name = "due", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
final class DueCommand extends Asking {
    @Option(names = "--norm", required = true, paramLabel = "NORM", descriptionKey = "norm")
    private String norm = "";

    @Option(names = "--from", required = true, paramLabel = "INSTANT", descriptionKey = "due.from")
    private String from = "";

    @Option(names = "--pause", paramLabel = "FROM/[TO]", descriptionKey = "pause")
    private List<String> pauses = new ArrayList<>();

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    @Override
    int answer(CalendarOptions asked, PrintWriter out) {
        Norm length = Input.norm("--norm", norm);
        Instant start = Input.instant("--from", from);
        List<Pause> stops = pauses.stream().map(DueCommand::pause).toList();
        var questions = new Questions(asked.calendar(), asked.allowUncovered());
        if (explain) {
            Explanation why = questions.explain(length, start, stops);
            out.print(
                    asked.json()
                            ? AnswerJson.object(
                                            questions.calendar(),
                                            json -> json.due(why.due()).explanation(why))
                                    + System.lineSeparator()
                            : why.text(asked.words().locale()));
            out.flush();
            return DONE;
        }
        Due due = questions.due(length, start, stops);
        if (asked.json()) {
            out.println(AnswerJson.object(questions.calendar(), json -> json.due(due)));
        } else {
            print(due, questions.calendar().zone(), asked.words(), out);
        }
        return DONE;
    }

    private static void print(Due due, ZoneId zone, Messages words, PrintWriter out) {
        if (due instanceof Deadline deadline) {
            boolean bound = deadline.certainty() == Certainty.NOT_BEFORE;
            out.println(words.say(bound ? "due.bound" : "due.exact", AnswerJson.time(deadline.due(), zone)));
            deadline.lastDay().ifPresent(day -> out.println(words.say("due.last", day)));
        } else if (due instanceof Due.Suspended suspended) {
            out.println(words.say("due.suspended", AnswerJson.time(suspended.since(), zone)));
        }
    }

    private static Pause pause(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw CalendarError.badInput("bad.pause", "--pause", text);
        }
        Instant begin = Input.instant("--pause", text.substring(0, slash));
        String end = text.substring(slash + 1);
        return end.isEmpty() ? Pause.since(begin) : closed("--pause", begin, Input.instant("--pause", end));
    }

    static Pause closed(String field, Instant begin, Instant end) {
        if (end.isBefore(begin)) {
            throw CalendarError.badInput("bad.pause.order", field, begin, end);
        }
        return Pause.between(begin, end);
    }
}
