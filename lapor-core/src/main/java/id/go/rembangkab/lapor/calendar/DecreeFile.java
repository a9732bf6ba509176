// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

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
 * @param notes what is right but worth a look: days off that fall on a Saturday or Sunday
 */
public record DecreeFile(List<DecreeEntry> entries, List<Problem> problems, List<Problem> notes) {

    /**
     * One line that cannot be taken as it is, or is worth a look.
     *
     * @param line the line, from 1
     * @param code what is wrong, for machines, such as {@code off_already}
     * @param parts what the text names: dates, ids, names
     */
    public record Problem(int line, String code, List<String> parts) {
        private static final String WORDS = "id.go.rembangkab.lapor.calendar.decrees";

        /**
         * Checks and takes the parts.
         *
         * @param line the line
         * @param code what is wrong
         * @param parts what the text names
         */
        public Problem {
            requireNonNull(code, "code");
            parts = List.copyOf(requireNonNull(parts, "parts"));
        }

        /**
         * {@return what is wrong and what was expected, without the line}
         *
         * @param locale English if its language is, else Indonesian
         */
        public String text(Locale locale) {
            boolean english = requireNonNull(locale, "locale").getLanguage().equals("en");
            ResourceBundle words = ResourceBundle.getBundle(WORDS, Locale.forLanguageTag(english ? "en" : "id"));
            return String.format(Locale.ROOT, words.getString(code), parts.toArray());
        }

        /** {@return the English text with the line before it} */
        @Override
        public String toString() {
            return "line " + line + ": " + text(Locale.ENGLISH);
        }
    }

    /**
     * Checks and takes the parts.
     *
     * @param entries the decrees that could be read
     * @param problems what is wrong
     * @param notes what is right but worth a look: days off that fall on a Saturday or Sunday
     */
    public DecreeFile {
        entries = List.copyOf(requireNonNull(entries, "entries"));
        problems = List.copyOf(requireNonNull(problems, "problems"));
        notes = List.copyOf(requireNonNull(notes, "notes"));
    }

    /**
     * {@return what could be read from {@code lines} and what could not; this method does not throw for bad content}
     *
     * @param lines the lines without their ends
     * @param known what stands already: a day it has off cannot be added again, one it does not have cannot be removed, an id
     *     it has cannot be given again
     */
    public static DecreeFile parse(List<String> lines, DecreeRegister known) {
        requireNonNull(lines, "lines");
        return new DecreeCsv(requireNonNull(known, "known")).read(List.copyOf(lines));
    }

    /**
     * {@return the all-day events of an iCalendar text (RFC 5545) as days of {@code decree}, and what could not be taken}
     *
     * <p>The summary is the name; the category is the {@link DayKind}, or else a summary that begins with "Cuti Bersama" or
     * "Joint Holiday" is collective leave and any other a national holiday. An event of several days gives each of them.
     * Events with a time of day or a recurrence rule are problems.
     *
     * @param lines the lines without their ends, folded or not
     * @param decree the decree that orders the days
     * @param known what stands already, as in {@link #parse}
     */
    public static DecreeFile parseICalendar(List<String> lines, Decree decree, DecreeRegister known) {
        requireNonNull(lines, "lines");
        requireNonNull(decree, "decree");
        return new ICalendarReader(requireNonNull(known, "known")).read(List.copyOf(lines), decree);
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
}
