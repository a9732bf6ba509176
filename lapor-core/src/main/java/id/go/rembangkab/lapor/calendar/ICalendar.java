// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;

/** Writes the days off of a calendar as iCalendar (RFC 5545), for Google Calendar, Thunderbird and others to subscribe to. */
public final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ICalendar() {}

    /**
     * {@return the decreed days of {@code calendar} as all-day events, lines ended by CR LF, in UTF-8 no longer than 75 octets}
     *
     * <p>Each event carries the name, the kind as its category and the decree as its description. The identifier of an event
     * is made of its date and decree, so that a later export replaces the event and does not double it.
     *
     * @param calendar the calendar
     * @param stamp when the text is made; the same stamp gives the same text
     */
    public static String write(WorkingCalendar calendar, Instant stamp) {
        return write(calendar, stamp, day -> true);
    }

    /**
     * {@return the decreed days of one year, as {@link #write(WorkingCalendar, Instant)} gives those of all}
     *
     * @param calendar the calendar
     * @param year the year
     * @param stamp when the text is made
     */
    public static String write(WorkingCalendar calendar, Year year, Instant stamp) {
        requireNonNull(year, "year");
        return write(calendar, stamp, day -> day.date().getYear() == year.getValue());
    }

    private static String write(WorkingCalendar calendar, Instant stamp, Predicate<DayOff> wanted) {
        requireNonNull(calendar, "calendar");
        requireNonNull(stamp, "stamp");
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Kabupaten Rembang//lapor//ID");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "X-WR-CALNAME:Hari libur dan cuti bersama");
        line(text, "X-WR-TIMEZONE:" + calendar.zone());
        for (DayOff day : calendar.decreedDays().stream().filter(wanted).toList()) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + day.date() + "-" + escaped(day.decree()) + "@lapor.rembangkab.go.id");
            line(text, "DTSTAMP:" + STAMP.format(stamp));
            line(text, "DTSTART;VALUE=DATE:" + date(day.date()));
            line(text, "DTEND;VALUE=DATE:" + date(day.date().plusDays(1)));
            line(text, "SUMMARY:" + escaped(day.name()));
            line(text, "DESCRIPTION:" + escaped(day.nameEn() + "\n" + calendar.citation(day)));
            line(text, "CATEGORIES:" + day.kind());
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
