// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Paragraph;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.PassedDay;
import id.go.rembangkab.lapor.sla.Pause;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How deadlines were counted, for one page: the days passed over by their reasons, neighbouring days as one range, and
 * decrees as footnotes that all deadlines of the page share.
 */
final class DeadlineText {
    private static final String INDENT = "    ";

    private final Messages messages;
    private final Spoken spoken;
    private final DateTimeFormatter day;
    private final List<String> decrees = new ArrayList<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    DeadlineText(Messages messages, Spoken spoken) {
        this.messages = messages;
        this.spoken = spoken;
        this.day = DateTimeFormatter.ofPattern("d\u00A0MMM", messages.locale());
    }

    /** Explains the deadline of the clock called {@code name}; what was explained already is referred to by its name. */
    List<String> of(String name, Explanation why) {
        List<String> lines = counted(why);
        String first = written.putIfAbsent(String.join("\n", lines), name);
        return first == null ? lines : List.of("  " + messages.say("explain.same", first));
    }

    private List<String> counted(Explanation why) {
        List<String> lines = new ArrayList<>();
        String head = messages.say("explain.since", why.norm().in(messages.locale()), spoken.minute(why.start()));
        if (why.firstDay() == FirstDay.COUNTED) {
            head += messages.say("explain.first_day");
        }
        lines.addAll(Paragraph.of(
                head
                        + (why.passedDays().isEmpty()
                                ? messages.say("explain.none")
                                : messages.say(
                                        "explain.passed", why.passedDays().size())),
                "  "));
        byReason(why)
                .forEach((reason, days) ->
                        lines.addAll(Paragraph.of(messages.say("reason." + reason) + ": " + said(days, why), INDENT)));
        for (Pause pause : why.pauses()) {
            lines.add(INDENT
                    + messages.say(
                            "explain.pause",
                            spoken.minute(pause.from()),
                            pause.to().map(spoken::minute).orElse(messages.say("explain.pause.open"))));
        }
        if (why.ordinaryHours()) {
            lines.addAll(Paragraph.of(messages.say("explain.ordinary_hours"), INDENT));
        }
        if (why.due() instanceof Deadline deadline) {
            lines.add("  " + messages.say("explain.due", spoken.minute(deadline.due())));
            if (deadline.certainty() == Certainty.NOT_BEFORE) {
                lines.addAll(Paragraph.of(messages.say("explain.not_before"), INDENT));
            }
        } else if (why.due() instanceof Due.NotCovered missing) {
            lines.add("  " + messages.say("explain.not_covered", missing.year()));
        }
        return lines;
    }

    private static Map<PassedDay.Reason, List<PassedDay>> byReason(Explanation why) {
        Map<PassedDay.Reason, List<PassedDay>> byReason = new LinkedHashMap<>();
        for (PassedDay passed : why.passedDays()) {
            byReason.computeIfAbsent(passed.reason(), reason -> new ArrayList<>())
                    .add(passed);
        }
        return byReason;
    }

    /** Days of one name and decree as ranges, then the name and a footnote for the decree. */
    private String said(List<PassedDay> days, Explanation why) {
        Map<String, List<LocalDate>> named = new LinkedHashMap<>();
        for (PassedDay passed : days) {
            named.computeIfAbsent(name(passed), name -> new ArrayList<>()).add(passed.date());
        }
        int year = why.start().atZone(why.zone()).getYear();
        List<String> said = new ArrayList<>();
        named.forEach((name, dates) -> said.add(ranges(dates, year) + name));
        return String.join("; ", said);
    }

    private String name(PassedDay passed) {
        if (passed.decree().isEmpty()) {
            return "";
        }
        if (!decrees.contains(passed.decree())) {
            decrees.add(passed.decree());
        }
        return " " + (messages == Messages.ENGLISH ? passed.nameEn() : passed.name()) + " ["
                + (decrees.indexOf(passed.decree()) + 1) + "]";
    }

    private String ranges(List<LocalDate> dates, int year) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < dates.size(); to++) {
            boolean last = to + 1 == dates.size() || !dates.get(to).plusDays(1).equals(dates.get(to + 1));
            if (last) {
                ranges.add(range(dates.get(from), dates.get(to), year));
                from = to + 1;
            }
        }
        return String.join(", ", ranges);
    }

    private String range(LocalDate from, LocalDate to, int year) {
        String end = day.format(to) + (to.getYear() == year ? "" : " " + to.getYear());
        if (from.equals(to)) {
            return end;
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return (sameMonth ? String.valueOf(from.getDayOfMonth()) : day.format(from)) + "–" + end;
    }

    /** The decrees, to stand below the deadlines. */
    List<String> footnotes() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < decrees.size(); i++) {
            notes.addAll(Paragraph.of("[" + (i + 1) + "] " + decrees.get(i), ""));
        }
        return notes;
    }
}
