// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads and writes instants and days as they stand in the log; a report reads millions of them, so the usual form is read by
 * place.
 */
final class StoredTime {
    private static final int WHOLE_SECONDS = "2025-02-06T17:00:00Z".length();
    private static final int DAY = "2025-02-06".length();
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private StoredTime() {}

    /** Writes what {@link Instant#toString} gives, which takes a formatter several times as long. */
    static void write(StringBuilder out, Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_OF_A_DAY);
        if (instant.getNano() % 1000 != 0 || day < FIRST_DAY || day > LAST_DAY) {
            out.append(instant);
            return;
        }
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_OF_A_DAY);
        out.append(LocalDate.ofEpochDay(day)).append('T');
        digits(out, second / 3600, 2);
        digits(out.append(':'), second / 60 % 60, 2);
        digits(out.append(':'), second % 60, 2);
        int micros = instant.getNano() / 1000;
        if (micros % 1000 != 0) {
            digits(out.append('.'), micros, 6);
        } else if (micros != 0) {
            digits(out.append('.'), micros / 1000, 3);
        }
        out.append('Z');
    }

    private static void digits(StringBuilder out, int number, int count) {
        int power = 1;
        for (int i = 1; i < count; i++) {
            power *= 10;
        }
        for (int rest = number; power > 0; power /= 10) {
            out.append((char) ('0' + rest / power));
            rest %= power;
        }
    }

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
