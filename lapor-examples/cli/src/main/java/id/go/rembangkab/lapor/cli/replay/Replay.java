// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.form.RegistryForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the lines of one script, one after the other, on one office. */
final class Replay {
    private final Office office;
    private final ScriptClock clock;
    private final Labels labels;
    private final Making making;
    private boolean begun;

    Replay(Office office, ScriptClock clock, Labels labels) {
        this.office = office;
        this.clock = clock;
        this.labels = labels;
        this.making = new Making(office.identity(), labels::find);
    }

    /** Answers one line, by itself: a refused one changes nothing, and the next goes on. */
    LineAnswer answer(long number, byte[] line) {
        LineAnswer answer = new LineAnswer(number, labels);
        boolean first = !begun;
        begun = true;
        try {
            run(ScriptLine.read(ScriptLines.text(line, number == 1)), first, answer);
        } catch (BadFieldException bad) {
            answer.bad(BadInput.of(bad).atLine(number));
        } catch (BadInput bad) {
            answer.bad(bad.atLine(number));
        }
        return answer;
    }

    private void run(ScriptLine line, boolean first, LineAnswer answer) {
        if (line.setsPolicy()) {
            if (!first) {
                throw BadInput.in("policy", "expected.first");
            }
            office.ports().rulebook().adopt(line.form(ScriptForms.POLICY, making));
            return;
        }
        String word = line.word();
        switch (word) {
            case "agency" -> office.registry().register(line.registration(RegistryForms.AGENCY, making));
            case "holiday" -> adopt(line.registration(ScriptForms.HOLIDAY, making));
            case "sweep" -> sweep(line, answer);
            default ->
                command(line, CommandForms.of(word).orElseThrow(() -> BadInput.in("do", "expected.command")), answer);
        }
    }

    private void command(ScriptLine line, Form<Command> form, LineAnswer answer) {
        boolean opens = form.word().equals(Verb.RECEIVE.word());
        String label = line.label();
        Optional<ComplaintId> known = labels.find(label);
        known.ifPresent(id -> answer.about(office.ports().complaints().find(id)));
        Instant at = line.at();
        Actor by = line.actor();
        Command command = line.command(form, making);
        if (!opens && known.isEmpty()) {
            throw new BadFieldException("id", Expectation.COMPLAINT);
        }
        clock.set(at);
        ComplaintId id = known.orElseGet(office.identity()::complaint);
        Answer answered = office.desk().handle(new Order(id, at, by, line.key(), line.expectedVersion(), command));
        if (answered instanceof Answer.Done done) {
            clock.passed();
            labels.give(label, done.complaint().id());
            answer.done(done, at, opens && done.repeated());
        } else if (answered instanceof Answer.Refused refused) {
            answer.refused(refused);
        }
    }

    private void sweep(ScriptLine line, LineAnswer answer) {
        Instant at = line.at();
        Actor by = line.actor();
        line.nothingElse();
        if (by.role() != Role.SYSTEM) {
            answer.refused(Rejection.NOT_ALLOWED_FOR_ROLE, "sweep", by.unnamed().toString(), Role.SYSTEM.word());
            return;
        }
        clock.set(at);
        List<Answer.Done> swept = new ArrayList<>();
        office.sweep().run(at, swept::add);
        clock.passed();
        answer.swept(swept, at);
    }

    private void adopt(DayOff day) {
        WorkingCalendar calendar = office.ports().rulebook().calendar();
        Decree decree = calendar.register()
                .decree(day.decree())
                .orElseGet(() -> new Decree(
                        day.decree(),
                        day.decree(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Decree.Assurance.SEEN,
                        ""));
        office.ports().rulebook().adopt(calendar.with(day, decree));
        if (clock.started()) {
            clock.set(clock.latest());
            office.sweep().adoptCalendar(clock.latest(), moved -> {});
        }
    }
}
