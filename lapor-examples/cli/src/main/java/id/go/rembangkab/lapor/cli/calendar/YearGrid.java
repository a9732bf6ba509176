// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** A year in the terminal: three months side by side, days off marked and coloured, below them the days with their decrees. */
final class YearGrid {
    private static final int MONTHS_IN_A_ROW = 3;
    private static final int WEEKS = 6;

    private final WorkingCalendar calendar;
    private final Year year;
    private final Messages words;
    private final Ansi ansi;

    YearGrid(WorkingCalendar calendar, Year year, Messages words, Ansi ansi) {
        this.calendar = calendar;
        this.year = year;
        this.words = words;
        this.ansi = ansi;
    }

    String draw() {
        var text = new StringBuilder();
        int working = calendar.workingDaysBetween(year.atDay(1).minusDays(1), year.atDay(year.length()));
        text.append(words.say(calendar.isLowerBound() ? "show.title.bound" : "show.title", year, working))
                .append("\n\n");
        for (int first = 1; first <= 12; first += MONTHS_IN_A_ROW) {
            for (int line = 0; line < WEEKS + 3; line++) {
                var row = new StringBuilder();
                for (int month = first; month < first + MONTHS_IN_A_ROW; month++) {
                    row.append(line(YearMonth.of(year.getValue(), month), line)).append("  ");
                }
                text.append(row.toString().stripTrailing()).append('\n');
            }
        }
        legend(text);
        return text.toString();
    }

    private String line(YearMonth month, int line) {
        if (line == 0) {
            return String.format(
                    Locale.ROOT, "%-28s", words.say("month." + month.getMonthValue()) + " " + month.getYear());
        }
        if (line == 1) {
            var names = new StringBuilder();
            for (DayOfWeek day : DayOfWeek.values()) {
                names.append(words.say("day." + day)).append("  ");
            }
            return names.toString();
        }
        var week = new StringBuilder();
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int column = 0; column < 7; column++) {
            int day = (line - 2) * 7 + column - offset + 1;
            week.append(day < 1 || day > month.lengthOfMonth() ? "    " : cell(month.atDay(day)));
        }
        return week.toString();
    }

    private String cell(LocalDate date) {
        String number = String.format(Locale.ROOT, "%2d", date.getDayOfMonth());
        Optional<DayKind> kind = kind(date);
        return kind.map(k -> styled(k, number) + DayLook.of(k).mark() + " ").orElse(number + "  ");
    }

    private Optional<DayKind> kind(LocalDate date) {
        return decreed().stream()
                .filter(day -> day.date().equals(date))
                .map(DayOff::kind)
                .findFirst()
                .or(() -> calendar.dayOff(date).map(DayOff::kind));
    }

    private String styled(DayKind kind, String text) {
        return ansi.string("@|" + DayLook.of(kind).style() + " " + text + "|@");
    }

    private List<DayOff> decreed() {
        return calendar.decreedDays().stream()
                .filter(day -> day.date().getYear() == year.getValue())
                .toList();
    }

    private void legend(StringBuilder text) {
        var decrees = new ArrayList<String>();
        text.append(words.say("show.legend")).append('\n');
        for (DayOff day : decreed()) {
            String citation = calendar.citation(day);
            if (!decrees.contains(citation)) {
                decrees.add(citation);
            }
            text.append(String.format(
                    Locale.ROOT,
                    "  %s %s%s %-19s %s [%d]%n",
                    words.say("day." + day.date().getDayOfWeek()),
                    styled(day.kind(), day.date().toString()),
                    DayLook.of(day.kind()).mark(),
                    words.say("kind." + day.kind()),
                    words.locale().equals(Locale.ENGLISH) ? day.nameEn() : day.name(),
                    decrees.indexOf(citation) + 1));
        }
        for (int i = 0; i < decrees.size(); i++) {
            text.append(String.format(Locale.ROOT, "  [%d] %s%n", i + 1, decrees.get(i)));
        }
        text.append(words.say("show.version", calendar.version())).append('\n');
    }
}
