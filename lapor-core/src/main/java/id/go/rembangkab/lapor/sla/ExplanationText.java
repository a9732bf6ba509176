// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts an explanation into words. The same words come out whatever the default locale of the machine is. */
final class ExplanationText implements Norm.Cases<String> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss XXX", Locale.ROOT);
    private static final String NO_SECONDS = ".00 ";

    private final ResourceBundle words;
    private final boolean english;

    ExplanationText(Locale locale) {
        this.english = locale.getLanguage().equals("en");
        this.words = ResourceBundle.getBundle(
                "id.go.rembangkab.lapor.sla.explanation", Locale.forLanguageTag(english ? "en" : "id"));
    }

    String write(Explanation e) {
        var text = new StringBuilder();
        line(text, "norm", e.norm().match(this), e.norm(), instant(e.start(), e.zone()));
        if (isInDays(e.norm())) {
            line(text, "firstDay." + e.firstDay());
        }
        for (Pause pause : e.pauses()) {
            line(
                    text,
                    "pause",
                    instant(pause.from(), e.zone()),
                    pause.to().map(to -> instant(to, e.zone())).orElse(words.getString("pause.open")));
        }
        line(
                text,
                e.passedDays().isEmpty() ? "passed.none" : "passed",
                e.passedDays().size());
        for (PassedDay day : e.passedDays()) {
            line(
                    text,
                    day.decree().isEmpty() ? "day" : "day.decree",
                    day(day.date()),
                    words.getString("reason." + day.reason()),
                    english ? day.nameEn() : day.name(),
                    day.decree());
        }
        if (e.ordinaryHours()) {
            line(text, "ordinaryHours");
        }
        text.append(e.due().match(new Answer(e.zone())));
        line(text, "version", e.calendarVersion());
        return text.toString();
    }

    private static boolean isInDays(Norm norm) {
        return !(norm instanceof Norm.Elapsed) && !(norm instanceof Norm.OfficeTime);
    }

    private void line(StringBuilder text, String key, Object... parts) {
        text.append(line(key, parts));
    }

    private String line(String key, Object... parts) {
        return String.format(Locale.ROOT, words.getString(key), parts) + "\n";
    }

    private String instant(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return day(local.toLocalDate()) + " " + TIME.format(local).replace(NO_SECONDS, " ");
    }

    private String day(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return words.getString("weekday." + day) + " " + date;
    }

    @Override
    public String workingDays(Norm.WorkingDays norm) {
        return amount("workingDays", norm.days());
    }

    @Override
    public String calendarDays(Norm.CalendarDays norm) {
        return amount("calendarDays", norm.days());
    }

    @Override
    public String months(Norm.Months norm) {
        return amount("months", norm.months());
    }

    @Override
    public String elapsed(Norm.Elapsed norm) {
        return amount("minutes", norm.duration().toMinutes());
    }

    @Override
    public String officeTime(Norm.OfficeTime norm) {
        return amount("officeMinutes", norm.duration().toMinutes());
    }

    private String amount(String unit, long number) {
        return String.format(Locale.ROOT, words.getString(number == 1 ? unit + ".one" : unit), number);
    }

    private final class Answer implements Due.Cases<String> {
        private final ZoneId zone;

        Answer(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public String deadline(Deadline deadline) {
            return deadline.lastDay().map(last -> line("lastDay", day(last))).orElse("")
                    + line("due", instant(deadline.due(), zone))
                    + (deadline.certainty() == Certainty.NOT_BEFORE ? line("notBefore") : "");
        }

        @Override
        public String suspended(Due.Suspended suspended) {
            return line("suspended", instant(suspended.since(), zone));
        }

        @Override
        public String notCovered(Due.NotCovered notCovered) {
            return line("notCovered", notCovered.year());
        }
    }
}
