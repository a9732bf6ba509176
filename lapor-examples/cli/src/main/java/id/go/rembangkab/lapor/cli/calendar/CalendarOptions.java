package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
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

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "db")
    void store(String url) {
        // Taken and not read: no decree can be added to a store yet.
    }

    boolean json() {
        return json;
    }

    boolean allowUncovered() {
        return allowUncovered;
    }

    Words words() {
        return Words.in(language);
    }

    WorkingCalendar calendar() {
        if (knownOn == null) {
            return WorkingCalendar.indonesia();
        }
        return WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(Input.date("--known-on", knownOn)));
    }
}
