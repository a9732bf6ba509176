// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.sla.Norm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;

/** Reads what people write; {@code field} is how the message calls it. */
final class Input {
    private Input() {}

    static Norm norm(String field, String text) {
        try {
            return Norm.parse(text);
        } catch (IllegalArgumentException e) {
            throw CalendarError.badInput("bad.norm", field, text);
        }
    }

    static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw CalendarError.badInput("bad.instant", field, text);
        }
    }

    static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw CalendarError.badInput("bad.date", field, text);
        }
    }

    static Year year(String field, String text) {
        if (!text.matches("[0-9]{4}")) {
            throw CalendarError.badInput("bad.year", field, text);
        }
        return Year.of(Integer.parseInt(text));
    }
}
