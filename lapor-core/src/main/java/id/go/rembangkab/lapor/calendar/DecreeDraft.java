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
    private final Map<String, String> decrees = new HashMap<>();
    private final Map<LocalDate, DayOff> standing = new HashMap<>();

    private Optional<Decree> decree = Optional.empty();
    private final List<DayOff> adds = new ArrayList<>();
    private final List<LocalDate> removes = new ArrayList<>();
    private final Map<LocalDate, Integer> lines = new HashMap<>();

    DecreeDraft(DecreeRegister known) {
        known.entries().forEach(entry -> decrees.put(entry.decree().id(), "stands in the register already"));
        known.days().forEach(day -> standing.put(day.date(), day));
    }

    /** Does what reads a line, and keeps what it complains of. */
    void line(int number, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            problems.add(new DecreeFile.Problem(number, String.valueOf(e.getMessage())));
        }
    }

    void begin(int line, Decree begun) {
        String earlier = decrees.putIfAbsent(begun.id(), "stands on line " + line + " too");
        if (earlier != null) {
            throw new IllegalArgumentException("decree " + begun.id() + " " + earlier);
        }
        begun.amends().filter(id -> !decrees.containsKey(id)).ifPresent(id -> {
            throw new IllegalArgumentException("decree " + begun.id() + " amends " + id + ", which is not known");
        });
        decree = Optional.of(begun);
    }

    Decree current() {
        return decree.orElseThrow(
                () -> new IllegalArgumentException("no decree stands above this line that could be read"));
    }

    void add(int line, DayOff day) {
        LocalDate date = once(line, day.date());
        DayOff known = standing.get(date);
        if (known != null && day.kind().isOff() && known.kind().isOff()) {
            throw new IllegalArgumentException(date + " is off already: " + known.name() + " by " + known.decree());
        }
        standing.put(date, day);
        adds.add(day);
        if (day.kind().isOff() && WEEKEND.contains(date.getDayOfWeek())) {
            notes.add(new DecreeFile.Problem(line, date + " is a weekend day anyway: " + day.name()));
        }
    }

    void remove(int line, LocalDate removed) {
        LocalDate date = once(line, removed);
        if (standing.remove(date) == null) {
            throw new IllegalArgumentException(date + " is not in the list, so that it cannot be removed");
        }
        removes.add(date);
    }

    private LocalDate once(int line, LocalDate date) {
        Integer earlier = lines.putIfAbsent(date, line);
        if (earlier != null) {
            throw new IllegalArgumentException(date + " stands on line " + earlier + " too");
        }
        Optional<Year> covered = current().covers();
        if (covered.isPresent() && covered.get().getValue() != date.getYear()) {
            throw new IllegalArgumentException(date + " is not in " + covered.get() + ", the year of decree "
                    + current().id());
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
