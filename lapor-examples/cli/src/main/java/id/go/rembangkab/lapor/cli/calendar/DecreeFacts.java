// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.DecreeFile;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an iCalendar file does not say of its decree. */
final class DecreeFacts {
    @Option(names = "--id", paramLabel = "ID", descriptionKey = "add.id")
    private @Nullable String id;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "add.number")
    private @Nullable String number;

    @Option(names = "--signed", paramLabel = "DATE", descriptionKey = "add.signed")
    private @Nullable String signed;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "add.year")
    private @Nullable String year;

    @Option(names = "--amends", paramLabel = "ID", descriptionKey = "add.amends")
    private @Nullable String amends;

    @SuppressWarnings("NullAway.Init")
    DecreeFacts() {}

    /** Reads {@code lines} in the form that their beginning shows. */
    DecreeFile parse(String file, List<String> lines, DecreeRegister known) {
        boolean calendar = file.toLowerCase(Locale.ROOT).endsWith(".ics")
                || (!lines.isEmpty() && lines.get(0).strip().equalsIgnoreCase("BEGIN:VCALENDAR"));
        if (calendar) {
            return DecreeFile.parseICalendar(lines, decree(), known);
        }
        if (id != null || number != null || signed != null || year != null || amends != null) {
            throw CalendarError.badInput("bad.facts", file);
        }
        return DecreeFile.parse(lines, known);
    }

    private Decree decree() {
        return new Decree(
                required("--id", id),
                required("--number", number),
                Optional.ofNullable(signed).map(text -> Input.date("--signed", text)),
                Optional.ofNullable(year).map(text -> Input.year("--year", text)),
                Optional.ofNullable(amends).filter(text -> !text.equals(id)),
                signed == null ? Decree.Assurance.DATE_NOT_SEEN : Decree.Assurance.SEEN,
                "");
    }

    private static String required(String option, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw CalendarError.badInput("bad.facts.missing", option);
        }
        return text;
    }
}
