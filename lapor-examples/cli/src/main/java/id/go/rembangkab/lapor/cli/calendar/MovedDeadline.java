// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockChange;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** An open deadline that a decree moved, or made exact. */
record MovedDeadline(String complaint, Clock clock, Deadline before, Deadline now, List<Decree> because) {

    static List<MovedDeadline> in(Answer.Done done, WorkingCalendar earlier, WorkingCalendar adopted) {
        return done.entries().stream()
                .flatMap(entry -> entry.clocks().stream())
                .filter(ClockChange.Revised.class::isInstance)
                .map(ClockChange.Revised.class::cast)
                .map(change -> of(done.complaint(), change.clock(), earlier, adopted))
                .toList();
    }

    private static MovedDeadline of(Complaint complaint, int number, WorkingCalendar earlier, WorkingCalendar adopted) {
        Clock clock = complaint.clocks().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        Deadline before = clock.earlier().get(clock.earlier().size() - 1);
        Deadline now = clock.deadline().orElseThrow();
        return new MovedDeadline(
                complaint.id().toString(),
                clock,
                before,
                now,
                adopted.decreesSince(
                        earlier,
                        adopted.dayOf(clock.started()),
                        now.lastDay().orElseGet(() -> adopted.dayOf(now.due()))));
    }

    void write(AnswerJson json) {
        json.text("id", complaint).text("kind", clock.kind().name());
        clock.agency().ifPresent(agency -> json.text("agency", agency.toString()));
        json.instant("was", before.due()).instant("due", now.due());
        json.text("certainty", now.certainty().name());
        json.texts("decrees", because.stream().map(Decree::citation).toList());
    }

    String text(Messages words, ZoneId zone) {
        String subject =
                clock.kind().name() + clock.agency().map(agency -> " " + agency).orElse("");
        return words.say(
                "add.moved.one",
                complaint,
                subject,
                AnswerJson.time(before.due(), zone),
                AnswerJson.time(now.due(), zone),
                because.stream().map(Decree::citation).collect(Collectors.joining("; ")));
    }
}
