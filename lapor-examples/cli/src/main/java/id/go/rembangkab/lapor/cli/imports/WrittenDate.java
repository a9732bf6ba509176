// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a source wrote it.
 *
 * @param day the day
 * @param time the time of day, if it was written
 */
record WrittenDate(LocalDate day, Optional<LocalTime> time) {
    private static final String TIME = "(?:(?:\\s*,\\s*|\\s+|T)(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)(?:\\s*WIB)?)?";

    private static final Pattern ZONE = Pattern.compile("\\s*WIB$");
    private static final Pattern BETWEEN = Pattern.compile("[:.]");

    private static final WordTable<Integer> MONTHS =
            WordTable.bundled("months.csv", record -> Integer.valueOf(record.getField("month")));

    /** The order in which day, month and year are written. */
    enum Form {
        /** 3 Jan 2026; 2 Okt 2023, 21:42. */
        WORDS("(\\d{1,2})[ -](\\p{L}+)\\.?[ -](\\d{4})", 3, 2, 1),
        /** 7/1/2015 10:27:00 is the seventh of January. */
        DMY("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})", 3, 2, 1),
        /** 1/7/2015 10:27:00 is the seventh of January. */
        MDY("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})", 3, 1, 2),
        /** 2015-01-07 10:27:00. */
        ISO("(\\d{4})-(\\d{2})-(\\d{2})", 1, 2, 3);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        Form(String pattern, int year, int month, int day) {
            this.pattern = Pattern.compile(pattern + TIME);
            this.year = year;
            this.month = month;
            this.day = day;
        }

        /** An example, which every reader understands. */
        String example() {
            return switch (this) {
                case WORDS -> "3 Jan 2026, 21:42";
                case DMY -> "31/1/2026 21:42:00 (dd/mm/yyyy)";
                case MDY -> "1/31/2026 21:42:00 (mm/dd/yyyy)";
                case ISO -> "2026-01-31 21:42";
            };
        }

        static Form of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** Reads a date in any of the forms; empty if it is none, or no day of the calendar. */
    static Optional<WrittenDate> parse(String text, List<Form> forms, ZoneId zone) {
        String written = text.strip();
        for (Form form : forms) {
            Matcher match = form.pattern.matcher(written);
            if (match.matches()) {
                return read(match, form);
            }
        }
        return forms.contains(Form.ISO) ? withOffset(written, zone) : Optional.empty();
    }

    /** The instant; {@code given} is the time of day that stood beside it. */
    Instant at(Optional<LocalTime> given, ZoneId zone) {
        return day.atTime(given.or(() -> time).orElse(LocalTime.MIDNIGHT))
                .atZone(zone)
                .toInstant();
    }

    static Optional<LocalTime> time(String text) {
        String[] parts = BETWEEN.split(ZONE.matcher(text.strip()).replaceFirst(""), -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts.length == 3 ? Integer.parseInt(parts[2]) : 0));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> read(Matcher match, Form form) {
        Optional<Integer> month = form == Form.WORDS
                ? MONTHS.find(match.group(form.month))
                : Optional.of(Integer.valueOf(match.group(form.month)));
        Optional<String> writtenTime = Optional.ofNullable(match.group(4));
        Optional<LocalTime> time = writtenTime.flatMap(WrittenDate::time);
        if (month.isEmpty() || writtenTime.isPresent() != time.isPresent()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(match.group(form.year)), month.get(), Integer.parseInt(match.group(form.day)));
            return Optional.of(new WrittenDate(day, time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> withOffset(String text, ZoneId zone) {
        try {
            LocalDateTime local =
                    OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            return Optional.of(new WrittenDate(local.toLocalDate(), Optional.of(local.toLocalTime())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
