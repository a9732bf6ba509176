// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.DecreeEntry;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar as text: its decrees, each followed by the days it took out and set, and beside them what no decree says. One line
 * a decree or day, fields separated by tabs; a form of our own, since what a clerk may hand in can be checked more strictly
 * tomorrow, and what was kept must still be read.
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
        WorkingCalendar calendar = WorkingCalendar.of(DecreeRegister.of(entries()), ZoneId.of(zone), days());
        calendar = leaveIsOff ? calendar : calendar.workingThroughCollectiveLeave();
        return lowerBound ? calendar.lowerBound() : calendar;
    }

    private List<DecreeEntry> entries() {
        List<DecreeEntry> entries = new ArrayList<>();
        for (String line : decrees.split("\n", -1)) {
            List<String> fields =
                    Stream.of(line.split("\t", -1)).map(CalendarText::unescaped).toList();
            switch (fields.get(0)) {
                case "decree" -> entries.add(new DecreeEntry(decree(fields), List.of(), List.of()));
                case "removed" -> {
                    DecreeEntry last = entries.remove(entries.size() - 1);
                    entries.add(new DecreeEntry(
                            last.decree(), last.adds(), and(last.removes(), LocalDate.parse(fields.get(1)))));
                }
                case "day" -> {
                    DecreeEntry last = entries.remove(entries.size() - 1);
                    entries.add(new DecreeEntry(
                            last.decree(), and(last.adds(), day(fields, last.decree())), last.removes()));
                }
                default -> {
                    // The end of the text.
                }
            }
        }
        return entries;
    }

    private static <T> List<T> and(List<T> items, T item) {
        return Stream.concat(items.stream(), Stream.of(item)).toList();
    }

    private static Decree decree(List<String> fields) {
        return new Decree(
                fields.get(1),
                fields.get(2),
                present(fields.get(3)).map(LocalDate::parse),
                present(fields.get(4)).map(Year::parse),
                present(fields.get(5)),
                Decree.Assurance.valueOf(fields.get(6)),
                fields.get(7));
    }

    private static DayOff day(List<String> fields, Decree decree) {
        return new DayOff(
                LocalDate.parse(fields.get(1)),
                DayKind.valueOf(fields.get(2)),
                fields.get(3),
                fields.get(4),
                decree.id());
    }

    private static Optional<String> present(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
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
        for (DecreeEntry entry : calendar.register().entries()) {
            Decree decree = entry.decree();
            line(
                    text,
                    "decree",
                    decree.id(),
                    decree.number(),
                    decree.signed().map(LocalDate::toString).orElse(""),
                    decree.covers().map(Year::toString).orElse(""),
                    decree.amends().orElse(""),
                    decree.assurance().name(),
                    decree.evidence());
            for (LocalDate removed : entry.removes()) {
                line(text, "removed", removed.toString());
            }
            for (DayOff day : entry.adds()) {
                line(text, "day", day.date().toString(), day.kind().name(), day.name(), day.nameEn());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... fields) {
        text.append(Stream.of(fields).map(CalendarText::escaped).collect(Collectors.joining("\t")))
                .append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                c = field.charAt(i) == 't' ? '\t' : field.charAt(i) == 'n' ? '\n' : '\\';
            }
            text.append(c);
        }
        return text.toString();
    }
}
