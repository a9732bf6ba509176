package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.DecreeFile;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A calendar as text: its decrees in the form that {@link DecreeFile} reads, each with the days that still stand by it, and
 * beside them what no decree says.
 */
record CalendarText(String zone, String weekend, boolean leaveIsOff, boolean lowerBound, String decrees) {
    /**
     * Writes a calendar.
     *
     * @throws IllegalArgumentException if it says more than this form holds, as one that was combined of several may
     */
    static CalendarText of(WorkingCalendar calendar) {
        for (boolean leaveIsOff : new boolean[] {true, false}) {
            CalendarText text = new CalendarText(
                    calendar.zone().getId(),
                    new TreeSet<>(calendar.weekend()).stream().map(Enum::name).collect(Collectors.joining(",")),
                    leaveIsOff,
                    calendar.isLowerBound(),
                    decrees(calendar));
            if (text.calendar().equals(calendar)) {
                return text;
            }
        }
        throw new IllegalArgumentException(
                "calendar " + calendar.version()
                        + " cannot be kept: it is more than its decrees, zone and weekend, as one that was combined of several");
    }

    /** Reads the calendar. */
    WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.of(
                DecreeRegister.of(DecreeFile.parse(decrees.lines().toList()).entriesOrThrow("calendar")),
                ZoneId.of(zone),
                days());
        calendar = leaveIsOff ? calendar : calendar.workingThroughCollectiveLeave();
        return lowerBound ? calendar.lowerBound() : calendar;
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : weekend.split(",", -1)) {
            if (!day.isEmpty()) {
                days.add(DayOfWeek.valueOf(day));
            }
        }
        return days;
    }

    private static String decrees(WorkingCalendar calendar) {
        StringBuilder text = new StringBuilder();
        for (Decree decree : calendar.decrees()) {
            line(
                    text,
                    "decree",
                    decree.id(),
                    decree.covers().map(Year::toString).orElse(""),
                    decree.number(),
                    decree.signed().map(LocalDate::toString).orElse(""),
                    decree.amends().orElse(""),
                    decree.assurance().name(),
                    decree.evidence());
            for (DayOff day : calendar.decreedDays()) {
                if (day.decree().equals(decree.id())) {
                    line(text, "add", day.date().toString(), day.kind().name(), day.name(), day.nameEn());
                }
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",");
            if (fields[i].indexOf(',') < 0 && fields[i].indexOf('"') < 0) {
                text.append(fields[i]);
            } else {
                text.append('"').append(fields[i].replace("\"", "\"\"")).append('"');
            }
        }
        text.append('\n');
    }
}
