// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.Coverage;
import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.time.Year;

/** A question that has no answer, with the code that stands in machine-readable output. */
final class CalendarError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String BAD_INPUT = "bad_input";
    static final String YEAR_NOT_COVERED = "year_not_covered";

    private final String code;
    private final String key;
    private final transient Object[] parts;
    private int line;

    private CalendarError(String code, String key, Object... parts) {
        super(Messages.indonesian(Book.CALENDAR).say(key, parts));
        this.code = code;
        this.key = key;
        this.parts = parts.clone();
    }

    /** {@code key} names the message. */
    static CalendarError badInput(String key, Object... parts) {
        return new CalendarError(BAD_INPUT, key, parts);
    }

    static CalendarError notCovered(Year year, Coverage coverage) {
        return coverage.years().isEmpty()
                ? new CalendarError(YEAR_NOT_COVERED, "year_not_covered.none", year)
                : new CalendarError(YEAR_NOT_COVERED, "year_not_covered", year, coverage);
    }

    /** The same, told of a line of a file. */
    CalendarError atLine(int line) {
        var told = new CalendarError(code, key, parts);
        told.line = line;
        return told;
    }

    String code() {
        return code;
    }

    String message(Messages words) {
        String message = words.say(key, parts);
        return line == 0 ? message : words.say("at.line", line, message);
    }
}
