// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.desk.Answer;
import java.time.Instant;
import java.util.stream.Collectors;

/** What a command has changed, for a person: what happened, where the complaint stands now, and what is due. */
public final class StandingText {
    private final Terminal terminal;
    private final Spoken spoken;

    /**
     * Creates a text.
     *
     * @param office where the calendar is
     * @param terminal whose language counts
     */
    public StandingText(Office office, Terminal terminal) {
        this.terminal = terminal;
        this.spoken = new Spoken(terminal.messages(), office.ports().rulebook().calendar());
    }

    /**
     * Says what was done.
     *
     * @param done what was done
     * @param at as of when the clocks are told
     * @return some lines, without a line end at the last
     */
    public String after(Answer.Done done, Instant at) {
        Complaint complaint = done.complaint();
        String happened = done.entries().stream()
                .map(entry -> spoken.words().of(entry.event()))
                .distinct()
                .collect(Collectors.joining("; "));
        String head = terminal.messages()
                .say(
                        "done.head",
                        complaint
                                .trackingId()
                                .map(number -> number.value())
                                .orElse(complaint.id().value()),
                        spoken.words().of(complaint.status()),
                        happened);
        String due = complaint.clocks().stream()
                .filter(clock -> !clock.phase().ended())
                .map(clock -> "\n  " + line(clock, at))
                .collect(Collectors.joining());
        return head + due;
    }

    private String line(Clock clock, Instant at) {
        return HistoryPage.clockLine(clock, at, spoken);
    }
}
