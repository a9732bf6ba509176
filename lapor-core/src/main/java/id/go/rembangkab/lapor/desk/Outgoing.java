// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the outside world is told of what happened: never more than {@link Notice} can carry (R3b.1, R13.2). */
final class Outgoing {
    private Outgoing() {}

    static List<Notice> of(Complaint after, List<Entry> entries) {
        List<Notice> notices = new ArrayList<>();
        long version = after.version() - entries.size();
        for (Entry entry : entries) {
            version++;
            Event event = entry.event();
            String id = after.id() + "-" + version;
            if (event instanceof Event.Dispatched dispatched) {
                notices.add(toAgency(id, Notice.Kind.DISPATCHED, after, dispatched.agency()));
            } else if (event instanceof Event.Redispatched redispatched) {
                notices.add(toAgency(id, Notice.Kind.DISPATCHED, after, redispatched.agency()));
            } else if (event instanceof Event.SupportAdded added) {
                notices.add(toAgency(id, Notice.Kind.SUPPORT, after, added.agency()));
            } else if (event instanceof Event.Reminded reminded) {
                notices.addAll(ofClock(id, after, reminded.clock(), WhoIsTold::before));
            } else if (event instanceof Event.Breached breached) {
                notices.addAll(ofClock(id, after, breached.clock(), WhoIsTold::atEnd));
            } else if (concernsReporter(event)) {
                notices.add(new Notice(
                        id,
                        Notice.Kind.REPORTER_NEWS,
                        after.id().value(),
                        Optional.empty(),
                        after.classification().map(Classification::category),
                        Optional.empty()));
            }
        }
        return notices;
    }

    private static boolean concernsReporter(Event event) {
        return event instanceof Event.Pended
                || event instanceof Event.PendingExpired
                || event instanceof Event.Archived
                || event instanceof Event.ReturnedToNational
                || event instanceof Event.InterimReplyGiven
                || event instanceof Event.Responded
                || event instanceof Event.ReplyAnswered
                || event instanceof Event.AutoClosed
                || event instanceof Event.Closed;
    }

    private static Notice toAgency(String id, Notice.Kind kind, Complaint complaint, AgencyCode agency) {
        Optional<Instant> due = complaint.clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.RESPONSE)
                .flatMap(clock -> clock.deadline().stream())
                .map(Deadline::due)
                .reduce((first, last) -> last);
        return new Notice(
                id,
                kind,
                complaint.id().value(),
                Optional.of(agency),
                complaint.classification().map(Classification::category),
                due);
    }

    /** The first is told under the entry's own id, each other under that id and its kind. */
    private static List<Notice> ofClock(
            String id, Complaint complaint, int number, Function<ClockKind, List<Notice.Kind>> who) {
        Clock clock = complaint.clocks().get(number);
        List<Notice> notices = new ArrayList<>();
        for (Notice.Kind kind : who.apply(clock.kind())) {
            notices.add(new Notice(
                    notices.isEmpty() ? id : id + "-" + kind,
                    kind,
                    complaint.id().value(),
                    clock.agency().or(complaint.stage()::lead),
                    complaint.classification().map(Classification::category),
                    clock.deadline().map(Deadline::due)));
        }
        return notices;
    }
}
