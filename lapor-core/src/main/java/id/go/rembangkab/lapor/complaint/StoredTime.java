package id.go.rembangkab.lapor.complaint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads instants and days as the log writes them; a report reads millions of them, so the usual form is read by place. */
final class StoredTime {
    private static final int WHOLE_SECONDS = "2025-02-06T17:00:00Z".length();
    private static final int DAY = "2025-02-06".length();
    private static final int SECONDS_OF_A_DAY = 86_400;

    private StoredTime() {}

    static Instant instant(String text) {
        if (text.length() != WHOLE_SECONDS
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(19) != 'Z') {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        return Instant.ofEpochSecond(date(text).toEpochDay() * SECONDS_OF_A_DAY + (hour * 60L + minute) * 60 + second);
    }

    static LocalDate day(String text) {
        return text.length() == DAY ? date(text) : LocalDate.parse(text);
    }

    private static LocalDate date(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw bad(text);
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw bad(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static DateTimeException bad(String text) {
        return new DateTimeException("log entry: expected an instant or a day, found " + text.length() + " characters");
    }
}
