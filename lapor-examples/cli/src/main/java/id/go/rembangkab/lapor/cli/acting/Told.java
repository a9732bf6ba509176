// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.AnswerJson;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.reading.StandingText;
import id.go.rembangkab.lapor.cli.reading.ViewPage;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import java.util.List;
import java.util.Map;

/** Tells what the desk answered, and makes the exit code of it. */
final class Told {
    private final Office office;
    private final Terminal terminal;
    private final boolean json;

    Told(Office office, Terminal terminal, boolean json) {
        this.office = office;
        this.terminal = terminal;
        this.json = json;
    }

    int answer(Answer answer, Order order) {
        return answer(answer, order, List.of(), Map.of());
    }

    /** {@code revealed} is shown beside the answer: one view, or none; {@code more} are further members of its JSON. */
    int answer(Answer answer, Order order, List<View> revealed, Map<String, ?> more) {
        if (answer instanceof Answer.Refused refused) {
            return refused(refused);
        }
        Answer.Done done = (Answer.Done) answer;
        if (json) {
            Map<String, Object> told = AnswerJson.done(done, order.at());
            told.putAll(more);
            revealed.forEach(view -> told.putAll(Facts.view(view, order.at())));
            print(JsonText.of(told));
        } else if (order.command() instanceof Command.Receive) {
            print(done.complaint().id().value());
            if (done.repeated()) {
                terminal.tell("done.repeated");
            }
        } else if (revealed.isEmpty()) {
            print(new StandingText(office, terminal).after(done, order.at()));
        } else {
            revealed.forEach(view -> new ViewPage(office, terminal).print(view, order.at()));
        }
        return Answering.DONE;
    }

    private int refused(Answer.Refused refused) {
        Decision.Rejected why = refused.why();
        boolean unreadable = why.why() == Rejection.BAD_INPUT;
        if (json && !unreadable) {
            print(JsonText.of(AnswerJson.refused(refused)));
        } else {
            terminal.say((unreadable ? "" : why.why().name() + ": ")
                    + why.message(terminal.messages().locale()));
        }
        return unreadable ? Answering.BAD : Answering.NO;
    }

    private void print(String text) {
        terminal.out().println(text);
        terminal.out().flush();
    }
}
