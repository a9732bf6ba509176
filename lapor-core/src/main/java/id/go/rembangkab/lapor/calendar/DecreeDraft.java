// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes decrees and their days one by one and says of each whether it fits what stands already. */
final class DecreeDraft {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<DecreeEntry> entries = new ArrayList<>();
    private final List<DecreeFile.Problem> problems = new ArrayList<>();
    private final List<DecreeFile.Problem> notes = new ArrayList<>();
    private final Map<String, Optional<Year>> yearOf = new HashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<LocalDate, DayOff> standing = new HashMap<>();

    private Optional<Decree> decree = Optional.empty();
    private final List<DayOff> adds = new ArrayList<>();
    private final List<LocalDate> removes = new ArrayList<>();
    private final Map<LocalDate, Integer> lines = new HashMap<>();

    DecreeDraft(DecreeRegister known) {
        known.entries().forEach(entry -> yearOf.put(entry.decree().id(), year(entry.decree())));
        known.days().forEach(day -> standing.put(day.date(), day));
    }

    /** Does what reads a line, and keeps what it complains of. */
    void line(int number, Runnable reading) {
        try {
            reading.run();
        } catch (UnfitLineException e) {
            problems.add(e.at(number));
        }
    }

    void begin(int line, Decree begun) {
        Integer earlier = lineOf.get(begun.id());
        if (earlier != null) {
            throw new UnfitLineException("decree_twice", begun.id(), earlier);
        }
        if (yearOf.containsKey(begun.id())) {
            throw new UnfitLineException("decree_known", begun.id());
        }
        begun.amends().filter(id -> !yearOf.containsKey(id)).ifPresent(id -> {
            throw new UnfitLineException("amends_unknown", begun.id(), id);
        });
        lineOf.put(begun.id(), line);
        yearOf.put(begun.id(), year(begun));
        decree = Optional.of(begun);
    }

    /** The year a decree sets days of: the one it covers, else that of the decree it amends. */
    private Optional<Year> year(Decree of) {
        return of.covers().or(() -> of.amends().flatMap(amended -> yearOf.getOrDefault(amended, Optional.empty())));
    }

    Decree current() {
        return decree.orElseThrow(() -> new UnfitLineException("no_decree"));
    }

    void add(int line, LocalDate added, DayKind kind, String name, String nameEn) {
        if (name.isBlank()) {
            throw new UnfitLineException("blank_name", added);
        }
        var day = new DayOff(added, kind, name, nameEn, current().id());
        LocalDate date = once(line, added);
        DayOff known = standing.get(date);
        if (known != null && day.kind().isOff() && known.kind().isOff()) {
            throw new UnfitLineException("off_already", date, known.name(), known.decree());
        }
        standing.put(date, day);
        adds.add(day);
        if (day.kind().isOff() && WEEKEND.contains(date.getDayOfWeek())) {
            notes.add(new UnfitLineException("weekend", date, day.name()).at(line));
        }
    }

    void remove(int line, LocalDate removed) {
        LocalDate date = once(line, removed);
        if (standing.remove(date) == null) {
            throw new UnfitLineException("not_in_list", date);
        }
        removes.add(date);
    }

    private LocalDate once(int line, LocalDate date) {
        Integer earlier = lines.putIfAbsent(date, line);
        if (earlier != null) {
            throw new UnfitLineException("date_twice", date, earlier);
        }
        Optional<Year> year = year(current());
        if (year.isPresent() && year.get().getValue() != date.getYear()) {
            throw new UnfitLineException(
                    "other_year", date, year.get(), current().id());
        }
        return date;
    }

    void end() {
        decree.ifPresent(ended -> entries.add(new DecreeEntry(ended, adds, removes)));
        decree = Optional.empty();
        adds.clear();
        removes.clear();
        lines.clear();
    }

    DecreeFile file() {
        return new DecreeFile(entries, problems, notes);
    }
}
