// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Clock.Phase;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command does to the clocks, as {@link ClockRule} says. Pure. */
final class Clocks {
    private final Grounds grounds;
    private final Instant at;
    private final List<ClockChange> changes = new ArrayList<>(4);

    private Clocks(Grounds grounds, Instant at) {
        this.grounds = grounds;
        this.at = at;
    }

    /** Ends, holds and lets go on what there is, then starts what the command starts. */
    static List<ClockChange> turnedBy(Complaint before, Order order, Stage landing, Grounds grounds) {
        Clocks clocks = new Clocks(grounds, order.at());
        Verb verb = order.command().verb();
        for (Clock clock : before.clocks()) {
            if (!clock.phase().ended()) {
                clocks.turn(clock, before, order.command(), landing);
            }
        }
        clocks.start(verb, before, order.command(), landing);
        return clocks.changes;
    }

    /** The clocks of a complaint that has just come in. */
    static List<ClockChange> opened(Stage landing, Instant at, Grounds grounds) {
        Clocks clocks = new Clocks(grounds, at);
        for (ClockRule rule : ClockRule.startedBy(Verb.RECEIVE)) {
            for (ClockRule.Start start : rule.starts()) {
                if (start.on() == Verb.RECEIVE && start.landing().contains(landing.status())) {
                    clocks.started(
                            rule.kind(), Optional.empty(), grounds.policy().norm(rule.kind()), at);
                }
            }
        }
        return clocks.changes;
    }

    private void turn(Clock clock, Complaint before, Command command, Stage landing) {
        ClockRule rule = ClockRule.of(clock.kind());
        Verb verb = command.verb();
        boolean late = clock.breachRecorded() || clock.isDue(at);
        if (rule.leftBy().contains(verb)) {
            if (clock.agency().equals(before.stage().lead())) {
                changes.add(new ClockChange.Stopped(clock.number(), at, late ? tooLate(rule) : Phase.CANCELLED));
            }
        } else if (rule.stops().contains(verb)) {
            if (verb != Verb.RECORD_NOTIFICATION || clock.agency().equals(command.toAgency())) {
                changes.add(new ClockChange.Stopped(clock.number(), at, late ? tooLate(rule) : Phase.MET));
            }
        } else if (endsAll(before, landing)) {
            changes.add(new ClockChange.Stopped(clock.number(), at, late ? tooLate(rule) : Phase.CANCELLED));
        } else if (verb == Verb.PEND) {
            if (rule.paused() && !late) {
                changes.add(new ClockChange.Paused(clock.number()));
            }
        } else if (verb == Verb.COMPLETE) {
            if (clock.phase() == Phase.PAUSED) {
                changes.add(resumed(clock));
            }
        } else if (verb == Verb.CLASSIFY) {
            reclassify(clock, ((Command.Classify) command).classification());
        } else if (verb == Verb.ADOPT_CALENDAR) {
            adopt(clock);
        }
    }

    private static boolean endsAll(Complaint before, Stage landing) {
        return before.status() != landing.status()
                && (landing.status() == Status.ARCHIVED || landing.status() == Status.RETURNED);
    }

    private static Phase tooLate(ClockRule rule) {
        return rule.window() ? Phase.EXPIRED : Phase.BREACHED;
    }

    private ClockChange resumed(Clock clock) {
        Deadline deadline = due(clock.norm(), clock.firstDay(), clock.started(), clock.endPause(at));
        List<Deadline> earlier = clock.earlier();
        return new ClockChange.Resumed(
                clock.number(),
                grounds.calendar().version(),
                earlier.isEmpty() ? deadline : neverEarlier(earlier.get(earlier.size() - 1), deadline));
    }

    private void reclassify(Clock clock, Classification classification) {
        if (clock.kind() != ClockKind.RESPONSE && clock.kind() != ClockKind.ASSIGNMENT) {
            return;
        }
        Norm norm = grounds.policy().responseNorm(classification);
        if (!norm.equals(clock.norm())) {
            changes.add(new ClockChange.Revised(
                    clock.number(),
                    norm,
                    grounds.calendar().version(),
                    Optional.of(due(norm, clock.firstDay(), clock.started(), clock.pauses()))));
        }
    }

    /** A deadline moves later or becomes certain, or stays: never earlier, and not once it is late (A15, R11.3). */
    private void adopt(Clock clock) {
        if (clock.phase() == Phase.PAUSED || clock.breachRecorded() || clock.isDue(at)) {
            return;
        }
        Deadline now = clock.deadline().orElseThrow();
        Deadline then = neverEarlier(now, due(clock.norm(), clock.firstDay(), clock.started(), clock.pauses()));
        if (then.due().isAfter(now.due()) || then.certainty() != now.certainty()) {
            changes.add(new ClockChange.Revised(
                    clock.number(), clock.norm(), grounds.calendar().version(), Optional.of(then)));
        }
    }

    static Deadline neverEarlier(Deadline before, Deadline now) {
        return now.due().isBefore(before.due())
                ? new Deadline(before.due(), before.lastDay(), now.certainty(), before.passedOver())
                : now;
    }

    private void start(Verb verb, Complaint before, Command command, Stage landing) {
        for (ClockRule rule : ClockRule.startedBy(verb)) {
            for (ClockRule.Start start : rule.starts()) {
                if (start.on() == verb && starts(start, rule, before, landing)) {
                    started(rule.kind(), agencyOf(rule, command, landing), norm(rule.kind(), before), at);
                }
            }
        }
    }

    private static boolean starts(ClockRule.Start start, ClockRule rule, Complaint before, Stage landing) {
        boolean here = start.landing().isEmpty() || start.landing().contains(landing.status());
        return here
                && switch (start.only()) {
                    case ALWAYS -> true;
                    case OFF_SP4N -> !before.intake().channel().isSp4n();
                    case WHEN_NONE_RUNS ->
                        before.clocks().stream()
                                .noneMatch(clock -> clock.kind() == rule.kind()
                                        && !clock.phase().ended());
                };
    }

    private static Optional<AgencyCode> agencyOf(ClockRule rule, Command command, Stage landing) {
        if (rule.scope() == ClockRule.Scope.COMPLAINT) {
            return Optional.empty();
        }
        return command.toAgency().or(landing::lead);
    }

    private Norm norm(ClockKind kind, Complaint complaint) {
        boolean answer = kind == ClockKind.RESPONSE || kind == ClockKind.ASSIGNMENT;
        return answer && complaint.classification().isPresent()
                ? grounds.policy().responseNorm(complaint.classification().get())
                : grounds.policy().norm(kind);
    }

    private void started(ClockKind kind, Optional<AgencyCode> agency, Norm norm, Instant start) {
        Policy policy = grounds.policy();
        FirstDay firstDay = policy.firstDay(kind);
        changes.add(new ClockChange.Started(
                kind,
                agency,
                norm,
                firstDay,
                start,
                policy.version(),
                grounds.calendar().version(),
                due(norm, firstDay, start, List.of())));
    }

    private Deadline due(Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses) {
        return due(grounds, norm, firstDay, start, pauses);
    }

    /** An open pause is never asked about here, so there always is a deadline, or its lower bound (A16). */
    static Deadline due(Grounds grounds, Norm norm, FirstDay firstDay, Instant start, List<Pause> pauses) {
        Due due = grounds.sla().dueOrNotBefore(norm, firstDay, start, pauses);
        if (due instanceof Deadline deadline) {
            return deadline;
        }
        throw new IllegalStateException("a running clock of " + norm + " from " + start + " has no deadline");
    }

    /** The clocks of a past case, from the dates that are there and no others (R9.4). */
    static List<ClockChange> imported(PastCase past, Grounds grounds) {
        Clocks clocks = new Clocks(grounds, Instant.EPOCH);
        Optional<Instant> verified = past.dispatched().or(past::ended);
        past.received().ifPresent(start -> {
            if (past.status() == Status.RECEIVED) {
                clocks.past(ClockKind.INTAKE, past, start, Optional.empty());
            } else if (past.status() == Status.REGISTERED || past.status() == Status.VERIFIED || verified.isPresent()) {
                clocks.past(ClockKind.VERIFY, past, start, verified);
            }
        });
        past.dispatched().ifPresent(start -> {
            if (past.responded().isPresent() || working(past.status())) {
                clocks.past(ClockKind.FIRST_RESPONSE, past, start, past.responded());
                clocks.past(ClockKind.RESPONSE, past, start, past.responded());
                if (past.agency().isPresent()) {
                    clocks.past(ClockKind.ASSIGNMENT, past, start, past.responded());
                }
            }
        });
        past.responded().ifPresent(start -> {
            if (past.status() == Status.RESPONDED
                    || (past.status() == Status.CLOSED && past.ended().isPresent())) {
                clocks.past(ClockKind.MONITOR, past, start, past.ended());
            }
        });
        if (past.status() == Status.CLOSED) {
            past.ended().ifPresent(start -> clocks.past(ClockKind.REOPENING, past, start, Optional.empty()));
        }
        return clocks.changes;
    }

    private static boolean working(Status status) {
        return status == Status.DISPATCHED || status == Status.IN_PROGRESS || status == Status.REDISPATCH_REQUESTED;
    }

    private void past(ClockKind kind, PastCase past, Instant start, Optional<Instant> end) {
        int number = (int) changes.stream()
                .filter(change -> change instanceof ClockChange.Started)
                .count();
        boolean answer = kind == ClockKind.RESPONSE || kind == ClockKind.ASSIGNMENT;
        boolean information = past.kind()
                .filter(k -> k == Classification.Kind.INFORMATION_REQUEST)
                .isPresent();
        Norm norm = answer && information
                ? grounds.policy().informationNorm()
                : grounds.policy().norm(kind);
        Optional<AgencyCode> agency =
                ClockRule.of(kind).scope() == ClockRule.Scope.AGENCY ? past.agency() : Optional.empty();
        started(kind, agency, norm, start);
        end.ifPresent(stop -> {
            ClockChange.Started begun = (ClockChange.Started) changes.get(changes.size() - 1);
            boolean late = begun.deadline().certainty() == Certainty.DECREED
                    && !stop.isBefore(begun.deadline().due());
            changes.add(new ClockChange.Stopped(number, stop, late ? tooLate(ClockRule.of(kind)) : Phase.MET));
        });
    }

    /** When time will next do something: pass a deadline, end a window that something follows from, reach a threshold. */
    static Optional<Instant> attention(Complaint complaint, Grounds grounds) {
        Optional<Instant> next = Optional.empty();
        for (Clock clock : complaint.clocks()) {
            if (clock.phase() == Phase.RUNNING && !clock.breachRecorded() && actsAtEnd(clock, complaint)) {
                for (int percent : grounds.policy().reminders()) {
                    if (percent > clock.reminded()) {
                        next = earlier(next, threshold(clock, percent, grounds));
                    }
                }
                next = earlier(
                        next,
                        clock.deadline()
                                .filter(deadline -> deadline.certainty() == Certainty.DECREED)
                                .map(Deadline::due));
            }
        }
        return next;
    }

    private static boolean actsAtEnd(Clock clock, Complaint complaint) {
        return switch (ClockRule.of(clock.kind()).atEnd()) {
            case AUTO_CLOSE -> complaint.status() == Status.RESPONDED;
            case EXPIRE_PENDING -> complaint.status() == Status.PENDING;
            case WINDOW_SHUT -> false;
            case OVERDUE, ESCALATE, STATISTICS, MONTHLY_LIST -> true;
        };
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    /** The highest threshold that has passed and was not spoken of before. */
    static Optional<Integer> reminder(Clock clock, Instant at, Grounds grounds) {
        Optional<Integer> highest = Optional.empty();
        if (!clock.isDue(at)) {
            for (int percent : grounds.policy().reminders()) {
                if (percent > clock.reminded()
                        && threshold(clock, percent, grounds)
                                .filter(passed -> !at.isBefore(passed))
                                .isPresent()) {
                    highest = Optional.of(percent);
                }
            }
        }
        return highest;
    }

    static boolean mayRemind(Complaint complaint, Command.Remind remind, Instant at, Grounds grounds) {
        return remind.clock() >= 0
                && remind.clock() < complaint.clocks().size()
                && reminder(complaint.clocks().get(remind.clock()), at, grounds)
                        .filter(percent -> percent == remind.percent())
                        .isPresent();
    }

    /** When a part of the time of a clock that runs has run, if somebody is to be reminded then and not only at the end. */
    private static Optional<Instant> threshold(Clock clock, int percent, Grounds grounds) {
        if (clock.phase() != Phase.RUNNING
                || clock.breachRecorded()
                || !ClockRule.of(clock.kind()).reminds()) {
            return Optional.empty();
        }
        Instant due = clock.deadline().orElseThrow().due();
        return grounds.sla()
                .threshold(clock.norm(), clock.firstDay(), clock.started(), clock.pauses(), percent)
                .filter(instant -> instant.isBefore(due));
    }
}
