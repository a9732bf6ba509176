// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Norm;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Answers the lines of a batch, each by itself: a line in error does not stop the next. */
final class BatchLines {
    private final Questions questions;
    private final boolean allowUncovered;
    private final WorkingCalendar calendar;

    BatchLines(CalendarOptions asked) {
        this.calendar = asked.calendar();
        this.allowUncovered = asked.allowUncovered();
        this.questions = new Questions(calendar, allowUncovered);
    }

    /** Prints the answer and returns whether it is one. */
    boolean answer(int number, byte[] line, PrintWriter out) {
        var question = new BatchQuestion();
        Consumer<AnswerJson> answer;
        boolean answered = true;
        try {
            question.read(text(number, line));
            answer = answerTo(question);
        } catch (CalendarError e) {
            answered = false;
            answer = json -> json.error(e.atLine(number));
        } catch (JacksonException e) {
            answered = false;
            CalendarError error =
                    CalendarError.badInput("bad.json", e.getLocation().getColumnNr());
            answer = json -> json.error(error.atLine(number));
        }
        Consumer<AnswerJson> content = answer;
        out.println(AnswerJson.object(calendar, json -> content.accept(json.raw("id", question.id()))));
        return answered;
    }

    private static String text(int number, byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw CalendarError.badInput("bad.encoding");
        }
    }

    private Consumer<AnswerJson> answerTo(BatchQuestion question) {
        return switch (question.op()) {
            case "due" -> due(question);
            case "between" -> between(question);
            case "is_working_day" -> isWorkingDay(question);
            default -> throw CalendarError.badInput("bad.op", question.op());
        };
    }

    private Consumer<AnswerJson> due(BatchQuestion question) {
        question.allow("norm", "from", "pauses");
        Norm norm = Input.norm("norm", question.text("norm"));
        Instant from = Input.instant("from", question.text("from"));
        Due due = questions.due(norm, from, question.pauses());
        return json -> json.due(due);
    }

    private Consumer<AnswerJson> between(BatchQuestion question) {
        question.allow("from", "to");
        LocalDate from = Input.date("from", question.text("from"));
        LocalDate to = Input.date("to", question.text("to"));
        int days = questions.between(from, to);
        return json -> json.number("working_days", days).notBefore(!questions.isCovered(from, to));
    }

    private Consumer<AnswerJson> isWorkingDay(BatchQuestion question) {
        question.allow("date");
        LocalDate date = Input.date("date", question.text("date"));
        Optional<DayOff> off = questions.dayOff(date);
        return json ->
                json.workingDay(calendar, off).notBefore(!calendar.coverage().covers(date));
    }
}
