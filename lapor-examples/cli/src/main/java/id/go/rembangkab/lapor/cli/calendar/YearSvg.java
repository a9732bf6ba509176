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

/** A year as a picture: four months side by side, a legend of kinds, the days off with their decrees. */
final class YearSvg {
    private static final int CELL = 26;
    private static final int MONTH_WIDTH = 7 * CELL + 44;
    private static final int MONTH_HEIGHT = 8 * CELL + 14;
    private static final int COLUMNS = 4;
    private static final int MARGIN = 24;
    private static final int TOP = 70;
    private static final int LINE = 18;

    private final WorkingCalendar calendar;
    private final Year year;
    private final Messages words;
    private final List<DayOff> decreed;
    private final StringBuilder svg = new StringBuilder();

    YearSvg(WorkingCalendar calendar, Year year, Messages words) {
        this.calendar = calendar;
        this.year = year;
        this.words = words;
        this.decreed = calendar.decreedDays().stream()
                .filter(day -> day.date().getYear() == year.getValue())
                .toList();
    }

    String draw() {
        var decrees = new ArrayList<String>();
        decreed.forEach(day -> {
            if (!decrees.contains(calendar.citation(day))) {
                decrees.add(calendar.citation(day));
            }
        });
        int listTop = TOP + 3 * MONTH_HEIGHT + 40;
        int rows = (decreed.size() + 1) / 2;
        int width = COLUMNS * MONTH_WIDTH + 2 * MARGIN;
        int height = listTop + (rows + decrees.size() + 2) * LINE + MARGIN;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\">",
                width, height, width, height);
        line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
        int working = calendar.workingDaysBetween(year.atDay(1).minusDays(1), year.atDay(year.length()));
        text(
                MARGIN,
                34,
                "font-size=\"18\" font-weight=\"bold\"",
                words.say(calendar.isLowerBound() ? "show.title.bound" : "show.title", year, working));
        kinds();
        for (int month = 1; month <= 12; month++) {
            month(
                    YearMonth.of(year.getValue(), month),
                    MARGIN + (month - 1) % COLUMNS * MONTH_WIDTH,
                    TOP + (month - 1) / COLUMNS * MONTH_HEIGHT);
        }
        days(decrees, listTop, rows);
        line("</svg>");
        return svg.toString();
    }

    private void kinds() {
        int x = MARGIN;
        for (DayKind kind : DayKind.values()) {
            String name = words.say("kind." + kind);
            line(
                    "<rect x=\"%d\" y=\"46\" width=\"14\" height=\"14\" fill=\"%s\"/>",
                    x, DayLook.of(kind).colour());
            text(x + 19, 57, "", name);
            x += 34 + name.length() * 7;
        }
    }

    private void month(YearMonth month, int x, int y) {
        text(x, y + 20, "font-weight=\"bold\"", words.say("month." + month.getMonthValue()));
        for (DayOfWeek day : DayOfWeek.values()) {
            text(
                    x + (day.getValue() - 1) * CELL + CELL / 2,
                    y + 20 + LINE,
                    "text-anchor=\"middle\" fill=\"#666666\" font-size=\"10\"",
                    words.say("day." + day));
        }
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int slot = offset + day - 1;
            day(month.atDay(day), x + slot % 7 * CELL, y + 46 + slot / 7 * CELL);
        }
    }

    private void day(LocalDate date, int x, int y) {
        Optional<DayOff> off = decreed.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .or(() -> calendar.dayOff(date));
        off.ifPresent(day -> {
            line("<g><title>%s</title>", escaped(date + " " + name(day)));
            line(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\"/>",
                    x + 1, y + 1, CELL - 2, CELL - 2, DayLook.of(day.kind()).colour());
        });
        text(x + CELL / 2, y + 17, "text-anchor=\"middle\"", String.valueOf(date.getDayOfMonth()));
        off.ifPresent(day -> line("</g>"));
    }

    private void days(List<String> decrees, int top, int rows) {
        int half = COLUMNS * MONTH_WIDTH / 2;
        for (int i = 0; i < decreed.size(); i++) {
            DayOff day = decreed.get(i);
            int x = MARGIN + i / rows * half;
            int y = top + i % rows * LINE;
            line(
                    "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>",
                    x, y - 9, DayLook.of(day.kind()).colour());
            text(
                    x + 16,
                    y,
                    "",
                    day.date() + "  " + name(day) + " [" + (decrees.indexOf(calendar.citation(day)) + 1) + "]");
        }
        int y = top + (rows + 1) * LINE;
        for (int i = 0; i < decrees.size(); i++) {
            text(MARGIN, y + i * LINE, "fill=\"#444444\"", "[" + (i + 1) + "] " + decrees.get(i));
        }
    }

    private String name(DayOff day) {
        return words.locale().equals(Locale.ENGLISH) ? day.nameEn() : day.name();
    }

    private void text(int x, int y, String attributes, String content) {
        line(
                "<text x=\"%d\" y=\"%d\"%s>%s</text>",
                x, y, attributes.isEmpty() ? "" : " " + attributes, escaped(content));
    }

    private void line(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
