// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lapor calendar show}: a year as month grids with its decrees. */
@Command(name = "show", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
final class ShowCommand extends Asking {
    @Parameters(paramLabel = "YEAR", descriptionKey = "show.year")
    private String year = "";

    @Option(names = "--svg", descriptionKey = "show.svg")
    private boolean svg;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "show.out")
    private @Nullable String file;

    @Override
    int answer(CalendarOptions asked, PrintWriter out) {
        Year shown = Input.year("YEAR", year);
        WorkingCalendar known = asked.calendar();
        boolean covered = known.coverage().covers(shown);
        if (!covered && !asked.allowUncovered()) {
            throw CalendarError.notCovered(shown, known.coverage());
        }
        WorkingCalendar calendar = covered ? known : known.lowerBound();
        if (asked.json()) {
            out.println(json(calendar, shown, covered));
        } else if (svg) {
            print(new YearSvg(calendar, shown, asked.words()).draw(), out);
        } else {
            out.print(new YearGrid(calendar, shown, asked.words(), Ansi.AUTO).draw());
            out.flush();
        }
        return DONE;
    }

    private void print(String drawing, PrintWriter out) {
        if (file == null) {
            out.print(drawing);
            out.flush();
            return;
        }
        try {
            Files.writeString(Path.of(file), drawing);
        } catch (IOException e) {
            throw CalendarError.badInput("bad.file", file, String.valueOf(e.getMessage()));
        }
    }

    private static String json(WorkingCalendar calendar, Year year, boolean covered) {
        LocalDate before = year.atDay(1).minusDays(1);
        LocalDate last = year.atDay(year.length());
        int working = covered
                ? calendar.workingDaysBetween(before, last)
                : calendar.lowerBound().workingDaysBetween(before, last);
        List<DayOff> days = calendar.lowerBound().daysOff(before, last);
        return AnswerJson.object(
                calendar,
                json -> json.number("year", year.getValue())
                        .number("working_days", working)
                        .notBefore(!covered)
                        .list(
                                "days_off",
                                list -> days.forEach(day -> list.item(item ->
                                        item.text("date", day.date().toString()).reason(calendar, day))))
                        .text("calendar_version", calendar.version().value()));
    }
}
