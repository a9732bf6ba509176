// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockChange;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The history of a complaint for people: what happened, and how each deadline was counted. Holds no texts. */
public final class HistoryPage {
    private final Office office;
    private final Terminal terminal;
    private final Messages messages;
    private final Spoken spoken;

    /**
     * Creates a page.
     *
     * @param office where the rules of the time are
     * @param terminal where it is printed
     */
    public HistoryPage(Office office, Terminal terminal) {
        this.office = office;
        this.terminal = terminal;
        this.messages = terminal.messages();
        this.spoken = new Spoken(messages, office.ports().rulebook().calendar());
    }

    /**
     * Prints the page.
     *
     * @param history the log
     * @param at as of when the clocks are told
     */
    public void print(History history, Instant at) {
        PrintWriter out = terminal.out();
        Complaint complaint = history.replay();
        out.println(messages.say(
                "show.head",
                complaint.id(),
                complaint.trackingId().map(number -> number.value()).orElse("-"),
                complaint.intake().channel(),
                spoken.words().of(complaint.status()),
                complaint.stage().lead().map(agency -> agency.value()).orElse("-")));
        out.println();
        for (Logged logged : history.log()) {
            out.println(line(logged, logged.entry(), complaint));
        }
        out.println();
        out.println(heading("history.deadlines"));
        DeadlineText counted = new DeadlineText(messages, spoken);
        for (Clock clock : complaint.clocks()) {
            out.println();
            out.println(clockLine(clock, at, spoken));
            explained(clock).ifPresent(why -> counted.of(name(clock), why).forEach(out::println));
        }
        out.println();
        counted.footnotes().forEach(out::println);
        rules(complaint).forEach(out::println);
        out.flush();
    }

    private String line(Logged logged, Entry entry, Complaint complaint) {
        StringBuilder line = new StringBuilder(messages.say(
                "history.line",
                logged.sequence(),
                spoken.minute(entry.at()),
                spoken.words().of(entry.event()) + detail(entry.event()),
                entry.by()));
        if (logged.backdated(entry)) {
            line.append(' ').append(messages.say("history.backdated", spoken.minute(logged.recorded())));
        }
        for (ClockChange change : entry.clocks()) {
            line.append("\n       ").append(said(change, complaint.clocks()));
        }
        return line.toString();
    }

    /** What an event is about, where its name alone does not say; codes only, no texts. */
    private String detail(Event event) {
        if (event instanceof Event.Breached breached) {
            return ": " + spoken.words().of(breached.kind());
        }
        if (event instanceof Event.Reminded reminded) {
            return ": " + reminded.percent() + " %";
        }
        if (event instanceof Event.Dispatched dispatched) {
            return ": " + dispatched.agency();
        }
        if (event instanceof Event.Redispatched redispatched) {
            return ": " + redispatched.agency();
        }
        return event instanceof Event.SupportAdded added ? ": " + added.agency() : "";
    }

    private String said(ClockChange change, List<Clock> clocks) {
        if (change instanceof ClockChange.Started started) {
            return messages.say(
                    "clock.started",
                    spoken.words().of(started.kind()),
                    started.norm().in(messages.locale()),
                    spoken.by(started.deadline()));
        }
        if (change instanceof ClockChange.Stopped stopped) {
            return messages.say(
                    "clock.stopped",
                    name(clocks, stopped.clock()),
                    spoken.words().of(Clock.State.valueOf(stopped.outcome().name())));
        }
        if (change instanceof ClockChange.Paused paused) {
            return messages.say("clock.paused", name(clocks, paused.clock()));
        }
        if (change instanceof ClockChange.Resumed resumed) {
            return messages.say("clock.resumed", name(clocks, resumed.clock()), spoken.by(resumed.deadline()));
        }
        ClockChange.Revised revised = (ClockChange.Revised) change;
        return messages.say(
                "clock.revised",
                name(clocks, revised.clock()),
                revised.norm().in(messages.locale()),
                revised.deadline().map(spoken::by).orElse("-"));
    }

    private String name(List<Clock> clocks, int number) {
        return name(clocks.get(number));
    }

    private String name(Clock clock) {
        return called(clock, spoken);
    }

    private static String called(Clock clock, Spoken spoken) {
        return spoken.words().of(clock.kind())
                + clock.agency().map(agency -> " (" + agency + ")").orElse("");
    }

    static String clockLine(Clock clock, Instant at, Spoken spoken) {
        return called(clock, spoken)
                + ": "
                + spoken.words().of(clock.state(at))
                + clock.deadline().map(deadline -> ", " + spoken.by(deadline)).orElse("");
    }

    private Optional<Explanation> explained(Clock clock) {
        PolicyVersion policy = clock.policy();
        CalendarVersion calendar = clock.calendar();
        return office.ports()
                .rulebook()
                .calendar(calendar)
                .flatMap(days ->
                        office.ports().rulebook().policy(policy).map(rules -> SlaClock.of(days, rules.officeHours())))
                .map(sla -> sla.explain(clock.norm(), clock.firstDay(), clock.started(), clock.pauses()));
    }

    /** By which policy and calendars the deadlines were counted (R11.1). */
    private List<String> rules(Complaint complaint) {
        return complaint.clocks().stream()
                .map(clock -> messages.say("history.rules", clock.policy(), clock.calendar()))
                .distinct()
                .toList();
    }

    private String heading(String key) {
        return terminal.styled("bold", messages.say(key));
    }
}
