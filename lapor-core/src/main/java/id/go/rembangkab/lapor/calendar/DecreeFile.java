package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decrees read from text that a clerk can write: one block for each decree, comma-separated.
 *
 * <pre>
 * decree,ID,YEAR,NUMBER,SIGNED,AMENDS,ASSURANCE,EVIDENCE
 * remove,DATE
 * add,DATE,KIND,NAME,ENGLISH NAME
 * </pre>
 *
 * <p>YEAR is the year whose whole list the decree sets, empty for one that amends or sets single days; SIGNED and AMENDS may
 * be empty; ASSURANCE is a constant of {@link Decree.Assurance}, KIND one of {@link DayKind} but {@code WEEKEND}. A field that
 * holds a comma stands in double quotes, a double quote in it is doubled. Empty lines and lines that begin with {@code #}
 * are skipped.
 *
 * <p>Nothing is guessed and nothing is dropped in silence: what cannot be taken is a {@link Problem} with its line.
 *
 * @param entries the decrees that could be read, in order
 * @param problems what is wrong, in line order; a caller should take the entries only if this is empty
 */
public record DecreeFile(List<DecreeEntry> entries, List<Problem> problems) {

    /**
     * One line that cannot be taken as it is.
     *
     * @param line the line, from 1
     * @param message what is wrong and what was expected
     */
    public record Problem(int line, String message) {
        /**
         * Checks and takes the parts.
         *
         * @param line the line
         * @param message what is wrong and what was expected
         */
        public Problem {
            requireNonNull(message, "message");
        }

        /** {@return the message with the line before it} */
        @Override
        public String toString() {
            return "line " + line + ": " + message;
        }
    }

    /**
     * Checks and takes the parts.
     *
     * @param entries the decrees that could be read
     * @param problems what is wrong
     */
    public DecreeFile {
        entries = List.copyOf(requireNonNull(entries, "entries"));
        problems = List.copyOf(requireNonNull(problems, "problems"));
    }

    /**
     * Reads decrees from lines of text.
     *
     * @param lines the lines without their ends
     * @return what could be read and what could not; this method does not throw for bad content
     */
    public static DecreeFile parse(List<String> lines) {
        return new Parser().parse(List.copyOf(requireNonNull(lines, "lines")));
    }

    /**
     * {@return the entries if there is no problem}
     *
     * @param name how the text is called in the message
     * @throws IllegalArgumentException if there is a problem, naming each with its line
     */
    public List<DecreeEntry> entriesOrThrow(String name) {
        requireNonNull(name, "name");
        if (!problems.isEmpty()) {
            var message = new StringBuilder(name);
            problems.forEach(problem -> message.append(", ").append(problem));
            throw new IllegalArgumentException(message.toString());
        }
        return entries;
    }

    private static final class Parser {
        private final List<DecreeEntry> entries = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> decreeLines = new HashMap<>();
        private Optional<Decree> decree = Optional.empty();
        private final List<DayOff> adds = new ArrayList<>();
        private final List<LocalDate> removes = new ArrayList<>();
        private final Map<LocalDate, Integer> dateLines = new HashMap<>();

        DecreeFile parse(List<String> lines) {
            int number = 0;
            for (String line : lines) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    read(number, fields(line));
                } catch (IllegalArgumentException e) {
                    problems.add(new Problem(number, String.valueOf(e.getMessage())));
                }
            }
            endBlock();
            return new DecreeFile(entries, problems);
        }

        private void read(int number, List<String> fields) {
            switch (fields.get(0)) {
                case "decree" -> {
                    endBlock();
                    expect(fields, 8, "decree,ID,YEAR,NUMBER,SIGNED,AMENDS,ASSURANCE,EVIDENCE");
                    Decree read = decree(fields);
                    Integer earlier = decreeLines.putIfAbsent(read.id(), number);
                    if (earlier != null) {
                        throw new IllegalArgumentException(
                                "decree " + read.id() + " stands on line " + earlier + " too");
                    }
                    decree = Optional.of(read);
                }
                case "add" -> {
                    expect(fields, 5, "add,DATE,KIND,NAME,ENGLISH NAME");
                    Decree current = current();
                    LocalDate date = date(fields.get(1));
                    once(number, date);
                    adds.add(new DayOff(date, kind(fields.get(2)), fields.get(3), fields.get(4), current.id()));
                }
                case "remove" -> {
                    expect(fields, 2, "remove,DATE");
                    current();
                    LocalDate date = date(fields.get(1));
                    once(number, date);
                    removes.add(date);
                }
                default ->
                    throw new IllegalArgumentException(
                            "'" + fields.get(0) + "' begins the line, expected decree, add or remove");
            }
        }

        private void endBlock() {
            decree.ifPresent(d -> entries.add(new DecreeEntry(d, adds, removes)));
            decree = Optional.empty();
            adds.clear();
            removes.clear();
            dateLines.clear();
        }

        private Decree current() {
            return decree.orElseThrow(
                    () -> new IllegalArgumentException("no decree stands above this line that could be read"));
        }

        private void once(int number, LocalDate date) {
            Integer earlier = dateLines.putIfAbsent(date, number);
            if (earlier != null) {
                throw new IllegalArgumentException(date + " stands on line " + earlier + " too");
            }
            Optional<Year> covered = current().covers();
            if (covered.isPresent() && covered.get().getValue() != date.getYear()) {
                throw new IllegalArgumentException(date + " is not in " + covered.get() + ", the year of decree "
                        + current().id());
            }
        }

        private static Decree decree(List<String> fields) {
            return new Decree(
                    fields.get(1),
                    fields.get(3),
                    fields.get(4).isEmpty() ? Optional.empty() : Optional.of(date(fields.get(4))),
                    fields.get(2).isEmpty() ? Optional.empty() : Optional.of(year(fields.get(2))),
                    fields.get(5).isEmpty() ? Optional.empty() : Optional.of(fields.get(5)),
                    assurance(fields.get(6)),
                    fields.get(7));
        }

        private static void expect(List<String> fields, int count, String form) {
            if (fields.size() != count) {
                throw new IllegalArgumentException(fields.size() + " fields, expected " + form);
            }
        }

        private static LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + text + "' is not a date, expected one such as 2025-08-18", e);
            }
        }

        private static Year year(String text) {
            if (!text.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("'" + text + "' is not a year, expected one such as 2025");
            }
            return Year.of(Integer.parseInt(text));
        }

        private static DayKind kind(String text) {
            for (DayKind kind : DayKind.values()) {
                if (kind != DayKind.WEEKEND && kind.name().equals(text)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("'" + text + "' is not a kind of day, expected NATIONAL_HOLIDAY, "
                    + "COLLECTIVE_LEAVE, ELECTION_DAY, REGIONAL_HOLIDAY or EXTRA_WORKING_DAY");
        }

        private static Decree.Assurance assurance(String text) {
            for (Decree.Assurance assurance : Decree.Assurance.values()) {
                if (assurance.name().equals(text)) {
                    return assurance;
                }
            }
            throw new IllegalArgumentException("'" + text + "' does not say how sure the decree is, expected one of "
                    + Arrays.toString(Decree.Assurance.values()));
        }

        private static List<String> fields(String line) {
            var fields = new ArrayList<String>();
            var field = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    fields.add(field.toString().strip());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            if (quoted) {
                throw new IllegalArgumentException("a double quote is opened and not closed");
            }
            fields.add(field.toString().strip());
            return fields;
        }
    }
}
