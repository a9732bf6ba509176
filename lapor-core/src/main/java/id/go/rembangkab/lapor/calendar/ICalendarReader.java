// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the all-day events of an iCalendar text. */
final class ICalendarReader {
    private static final int LONGEST_EVENT = 31;

    private final DecreeDraft draft;

    ICalendarReader(DecreeRegister known) {
        this.draft = new DecreeDraft(known);
    }

    /** A line as it was before folding, with the number of its first part. */
    private record Line(int number, String text) {}

    /** A property without its parameters, which hold nothing that is needed but {@code VALUE=DATE}. */
    private record Property(int line, String value) {}

    DecreeFile read(List<String> lines, Decree decree) {
        List<Line> unfolded = unfold(lines);
        draft.line(1, () -> draft.begin(1, decree));
        if (unfolded.isEmpty() || !unfolded.get(0).text().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            draft.line(1, () -> {
                throw new UnfitLineException("not_icalendar");
            });
            return draft.file();
        }
        Map<String, Property> event = new HashMap<>();
        Optional<Line> begun = Optional.empty();
        for (Line line : unfolded) {
            if (line.text().equalsIgnoreCase("BEGIN:VEVENT")) {
                begun = Optional.of(line);
                event.clear();
            } else if (begun.isPresent() && line.text().equalsIgnoreCase("END:VEVENT")) {
                int number = begun.get().number();
                Map<String, Property> properties = Map.copyOf(event);
                draft.line(number, () -> take(number, properties));
                begun = Optional.empty();
            } else if (begun.isPresent()) {
                keep(event, line);
            }
        }
        begun.ifPresent(line -> draft.line(line.number(), () -> {
            throw new UnfitLineException("cut_off");
        }));
        draft.end();
        return draft.file();
    }

    private static List<Line> unfold(List<String> lines) {
        var unfolded = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            int last = unfolded.size() - 1;
            if (last >= 0 && (text.startsWith(" ") || text.startsWith("\t"))) {
                Line line = unfolded.get(last);
                unfolded.set(last, new Line(line.number(), line.text() + text.substring(1)));
            } else if (!text.isBlank()) {
                unfolded.add(new Line(i + 1, text.startsWith("\uFEFF") ? text.substring(1) : text));
            }
        }
        return unfolded;
    }

    private static void keep(Map<String, Property> event, Line line) {
        int colon = line.text().indexOf(':');
        if (colon > 0) {
            String name = line.text().substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
            event.putIfAbsent(name, new Property(line.number(), line.text().substring(colon + 1)));
        }
    }

    private void take(int line, Map<String, Property> event) {
        if (event.containsKey("RRULE")) {
            throw new UnfitLineException("recurs");
        }
        Property start = required(event, "DTSTART");
        String name = unescaped(required(event, "SUMMARY").value());
        LocalDate first = date(start.value());
        LocalDate end =
                event.containsKey("DTEND") ? date(required(event, "DTEND").value()) : first.plusDays(1);
        if (!end.isAfter(first) || end.isAfter(first.plusDays(LONGEST_EVENT))) {
            throw new UnfitLineException("bad_end", end, first, LONGEST_EVENT);
        }
        DayKind kind = kind(name, event);
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            draft.add(line, day, kind, name, name);
        }
    }

    private static Property required(Map<String, Property> event, String name) {
        Property property = event.get(name);
        if (property == null) {
            throw new UnfitLineException("missing", name);
        }
        return property;
    }

    private static DayKind kind(String name, Map<String, Property> event) {
        Property category = event.get("CATEGORIES");
        if (category != null) {
            return DecreeCsv.kind(category.value());
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("cuti bersama") || lower.startsWith("joint holiday")
                ? DayKind.COLLECTIVE_LEAVE
                : DayKind.NATIONAL_HOLIDAY;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw (UnfitLineException) new UnfitLineException("not_whole_day", text).initCause(e);
        }
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' || text.charAt(i) == 'N' ? ' ' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
