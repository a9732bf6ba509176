// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How instants and clocks are said to a person, in the zone of the calendar. */
final class Spoken {
    private final Messages messages;
    private final WorkingCalendar calendar;
    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    Spoken(Messages messages, WorkingCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
        this.words = Words.of(messages.locale());
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", messages.locale());
        this.minute = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH.mm", messages.locale());
        this.date = DateTimeFormatter.ofPattern("d MMM uuuu", messages.locale());
        this.time = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", messages.locale());
    }

    Words words() {
        return words;
    }

    String minute(Instant instant) {
        return minute.format(instant.atZone(calendar.zone()));
    }

    /** The last day in time where there is one, else the minute. */
    String due(Deadline deadline) {
        return deadline.lastDay().map(day::format).orElseGet(() -> minute(deadline.due()));
    }

    /** The same without the day of the week, for a column. */
    String shortDue(Deadline deadline) {
        return deadline.lastDay()
                .map(date::format)
                .orElseGet(() -> time.format(deadline.due().atZone(calendar.zone())));
    }

    /** By when it is due, as part of a sentence. */
    String by(Deadline deadline) {
        return messages.say("due.by", due(deadline));
    }

    /** How much time is left, or by how much it is late. */
    String left(Clock clock, Instant at) {
        Optional<Deadline> deadline = clock.deadline();
        if (deadline.isEmpty()) {
            return messages.say("left.held");
        }
        LocalDate today = calendar.dayOf(at);
        LocalDate last = deadline.get()
                .lastDay()
                .orElseGet(() -> calendar.dayOf(deadline.get().due()));
        boolean covered =
                calendar.coverage().covers(today) && calendar.coverage().covers(last);
        if (!covered) {
            return clock.isDue(at) ? messages.say("left.past") : "";
        }
        return clock.isDue(at)
                ? messages.say("left.late", calendar.workingDaysBetween(last, today))
                : messages.say("left.days", calendar.workingDaysBetween(today, last));
    }
}
