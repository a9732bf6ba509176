// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Instants;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads what stands in a parameter. */
final class Input {
    private Input() {}

    static Instant instant(String name, String text) {
        try {
            return Instants.read(name, text);
        } catch (BadFieldException e) {
            throw Problem.of(e);
        }
    }

    static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() < 3000) {
                return date;
            }
        } catch (DateTimeException e) {
            throw (Problem) Problem.badInput(name, "expected.date").initCause(e);
        }
        throw Problem.badInput(name, "expected.date");
    }

    static <T> T code(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw (Problem) Problem.badInput(name, "expected.code").initCause(e);
        }
    }
}
