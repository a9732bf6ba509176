// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all questions to the calendar have in common. */
final class CalendarOptions {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "id|en", defaultValue = "${env:LAPOR_LANG:-id}", descriptionKey = "lang")
    private String language = "id";

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private @Nullable String knownOn;

    @Option(names = "--allow-uncovered", descriptionKey = "allow-uncovered")
    private boolean allowUncovered;

    @Option(names = "--db", paramLabel = "URL|DIR", descriptionKey = "db")
    private @Nullable String db;

    private @Nullable WorkingCalendar calendar;

    boolean json() {
        return json;
    }

    boolean allowUncovered() {
        return allowUncovered;
    }

    Messages words() {
        return Messages.in(Book.CALENDAR, language);
    }

    /** The calendar asked: that of the store, or the bundled one; as it was known on the day given. */
    WorkingCalendar calendar() {
        WorkingCalendar asked = calendar;
        if (asked == null) {
            Optional<LocalDate> day = Optional.ofNullable(knownOn).map(text -> Input.date("--known-on", text));
            WorkingCalendar newest = db == null ? WorkingCalendar.indonesia() : newestOf(db);
            asked = day.map(newest::asKnownOn).orElse(newest);
            calendar = asked;
        }
        return asked;
    }

    private static WorkingCalendar newestOf(String db) {
        try (Office office = Office.kept(db, InstantSource.system())) {
            return office.ports().rulebook().calendar();
        }
    }
}
