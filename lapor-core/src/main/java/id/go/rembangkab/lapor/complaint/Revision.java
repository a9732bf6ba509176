// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Passage.Kind;
import id.go.rembangkab.lapor.complaint.Stage.Work;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each event does to a complaint: a scratch copy that never leaves the call it was made in. */
final class Revision implements Event.Cases<Stage> {
    final ComplaintId id;
    Intake<TextRef> intake;
    final PolicyVersion policy;
    long version;
    Instant last;
    Stage stage;
    Optional<TrackingId> trackingId;
    Optional<Classification> classification;
    Optional<Complaint.Privacy> privacy;
    boolean privacySettled;
    boolean complete;
    Place<TextRef> place;
    List<AgencyCode> supporters;
    List<Passage> passages;
    List<Clock> clocks;
    boolean erased;

    private Instant at;
    private Role by;

    Revision(Complaint complaint) {
        this.id = complaint.id();
        this.intake = complaint.intake();
        this.policy = complaint.policy();
        this.version = complaint.version();
        this.last = complaint.last();
        this.stage = complaint.stage();
        this.trackingId = complaint.trackingId();
        this.classification = complaint.classification();
        this.privacy = complaint.privacy();
        this.privacySettled = complaint.privacySettled();
        this.complete = complaint.complete();
        this.place = complaint.place();
        this.supporters = complaint.supporters();
        this.passages = complaint.passages();
        this.clocks = complaint.clocks();
        this.erased = complaint.erased();
        this.at = last;
        this.by = Role.SYSTEM;
    }

    private Revision(ComplaintId id, Entry entry, Intake<TextRef> intake, PolicyVersion policy, Stage stage) {
        this.id = id;
        this.intake = intake;
        this.policy = policy;
        this.version = 1;
        this.last = entry.at();
        this.stage = stage;
        this.trackingId = intake.trackingId();
        this.classification = Optional.empty();
        this.privacy = Optional.empty();
        this.place = intake.place();
        this.supporters = List.of();
        this.passages = List.of();
        this.clocks = List.of();
        this.at = entry.at();
        this.by = entry.by().role();
        intake.title().ifPresent(text -> add(Kind.TITLE, text));
        intake.description().ifPresent(text -> add(Kind.DESCRIPTION, text));
        intake.evidence().forEach(text -> add(Kind.EVIDENCE, text));
        turn(entry);
    }

    /** Begins with the entry by which the complaint came in; any other is not the beginning of a log. */
    static Revision opening(ComplaintId id, Entry entry) {
        if (entry.event() instanceof Event.Received received) {
            Stage stage = received.intake().channel().isSp4n() ? Stage.Plain.REGISTERED : Stage.Plain.RECEIVED;
            return new Revision(id, entry, received.intake(), received.policy(), stage);
        }
        if (entry.event() instanceof Event.HistoryImported imported) {
            return new Revision(
                    id,
                    entry,
                    imported.intake(),
                    imported.policy(),
                    imported.past().stage());
        }
        throw new IllegalArgumentException("log: expected " + id + " to come in first, found "
                + entry.event().type());
    }

    void apply(Entry entry) {
        at = entry.at();
        by = entry.by().role();
        stage = entry.event().match(this);
        last = at;
        version++;
        turn(entry);
    }

    private void turn(Entry entry) {
        for (ClockChange change : entry.clocks()) {
            clocks = turned(clocks, change, at);
        }
    }

    private static List<Clock> turned(List<Clock> clocks, ClockChange change, Instant at) {
        if (change instanceof ClockChange.Started start) {
            return append(clocks, Clock.started(clocks.size(), start));
        }
        if (change instanceof ClockChange.Stopped stop) {
            return replaced(clocks, stop.clock(), clocks.get(stop.clock()).stopped(stop));
        }
        if (change instanceof ClockChange.Paused pause) {
            return replaced(clocks, pause.clock(), clocks.get(pause.clock()).paused(at));
        }
        if (change instanceof ClockChange.Resumed resume) {
            return replaced(clocks, resume.clock(), clocks.get(resume.clock()).resumed(at, resume));
        }
        ClockChange.Revised revise = (ClockChange.Revised) change;
        return replaced(clocks, revise.clock(), clocks.get(revise.clock()).revised(revise));
    }

    private void add(Kind kind, TextRef text) {
        passages = append(passages, new Passage(kind, text, at, by));
        if (!complete && (kind == Kind.DESCRIPTION || kind == Kind.EVIDENCE)) {
            complete = has(Kind.DESCRIPTION) && has(Kind.EVIDENCE);
        }
    }

    private boolean has(Kind kind) {
        for (Passage passage : passages) {
            if (passage.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private Stage.WithAgency withAgency() {
        if (stage instanceof Stage.WithAgency held) {
            return held;
        }
        throw new IllegalStateException("log: no agency has " + id + " at version " + version);
    }

    private Stage dispatchedTo(AgencyCode agency) {
        supporters = supporters.stream().filter(code -> !code.equals(agency)).toList();
        return new Stage.WithAgency(Status.DISPATCHED, agency, Work.NONE);
    }

    private Stage archived(Role role, ArchiveReason reason, Optional<ComplaintId> duplicateOf) {
        supporters = List.of();
        return new Stage.Archived(Optional.of(role), Optional.of(reason), duplicateOf);
    }

    private Stage closed(Role role) {
        return new Stage.Closed(stage.lead(), Optional.of(role));
    }

    private IllegalArgumentException onlyFirst() {
        return new IllegalArgumentException("log: " + id + " comes in twice, at version " + (version + 1));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> append(List<T> list, T last) {
        Object[] longer = Arrays.copyOf(list.toArray(), list.size() + 1);
        longer[list.size()] = last;
        return (List<T>) List.of(longer);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> replaced(List<T> list, int index, T other) {
        Object[] copy = list.toArray();
        copy[index] = other;
        return (List<T>) List.of(copy);
    }

    @Override
    public Stage received(Event.Received event) {
        throw onlyFirst();
    }

    @Override
    public Stage registered(Event.Registered event) {
        trackingId = Optional.of(event.trackingId());
        return Stage.Plain.REGISTERED;
    }

    @Override
    public Stage pended(Event.Pended event) {
        event.missing().forEach(text -> add(Kind.MISSING, text));
        event.followUp().ifPresent(text -> add(Kind.MISSING, text));
        return new Stage.Pending(stage);
    }

    @Override
    public Stage classified(Event.Classified event) {
        classification = Optional.of(event.classification());
        event.reason().ifPresent(text -> add(Kind.REASON, text));
        event.place().ifPresent(known -> place = known);
        return stage;
    }

    @Override
    public Stage privacyDecided(Event.PrivacyDecided event) {
        add(Kind.PUBLIC_TEXT, event.publicText());
        event.dismissals().forEach(dismissal -> add(Kind.REASON, dismissal.reason()));
        event.reason().ifPresent(text -> add(Kind.REASON, text));
        privacy = Optional.of(new Complaint.Privacy(event.visibility(), event.publicText(), passages.size()));
        privacySettled = true;
        return stage;
    }

    @Override
    public Stage verified(Event.Verified event) {
        return Stage.Plain.VERIFIED;
    }

    @Override
    public Stage dispatched(Event.Dispatched event) {
        event.reason().ifPresent(text -> add(Kind.REASON, text));
        return dispatchedTo(event.agency());
    }

    @Override
    public Stage completed(Event.Completed event) {
        event.description().ifPresent(text -> add(Kind.DESCRIPTION, text));
        event.evidence().forEach(text -> add(Kind.EVIDENCE, text));
        event.place().ifPresent(known -> place = known);
        intake = intake.hiding(event.wish());
        Stage before = stage instanceof Stage.Pending pending ? pending.before() : stage;
        if (event.description().isPresent() && before.lead().isEmpty()) {
            privacySettled = false;
        }
        return before;
    }

    @Override
    public Stage pendingExpired(Event.PendingExpired event) {
        return archived(Role.SYSTEM, ArchiveReason.INCOMPLETE, Optional.empty());
    }

    @Override
    public Stage archived(Event.Archived event) {
        return archived(Role.ADMIN, event.reason(), event.duplicateOf());
    }

    @Override
    public Stage returnedToNational(Event.ReturnedToNational event) {
        add(Kind.REASON, event.reason());
        supporters = List.of();
        return Stage.Plain.RETURNED;
    }

    @Override
    public Stage redispatched(Event.Redispatched event) {
        event.reason().ifPresent(text -> add(Kind.REASON, text));
        return dispatchedTo(event.agency());
    }

    @Override
    public Stage supportAdded(Event.SupportAdded event) {
        supporters = append(supporters, event.agency());
        return stage;
    }

    @Override
    public Stage notificationRecorded(Event.NotificationRecorded event) {
        return stage;
    }

    @Override
    public Stage accepted(Event.Accepted event) {
        return withAgency().in(Status.IN_PROGRESS);
    }

    @Override
    public Stage headInformed(Event.HeadInformed event) {
        Work work = withAgency().work();
        return withAgency().with(new Work(true, work.drafted(), work.reported()));
    }

    @Override
    public Stage responseDrafted(Event.ResponseDrafted event) {
        add(Kind.DRAFT, event.text());
        Work work = withAgency().work();
        return withAgency().with(new Work(work.headInformed(), true, work.reported()));
    }

    @Override
    public Stage reportedToHead(Event.ReportedToHead event) {
        Work work = withAgency().work();
        return withAgency().with(new Work(work.headInformed(), work.drafted(), true));
    }

    @Override
    public Stage interimReplyGiven(Event.InterimReplyGiven event) {
        add(Kind.INTERIM_REPLY, event.text());
        return stage;
    }

    @Override
    public Stage redispatchRequested(Event.RedispatchRequested event) {
        add(Kind.REASON, event.reason());
        return withAgency().in(Status.REDISPATCH_REQUESTED);
    }

    @Override
    public Stage redispatchRefused(Event.RedispatchRefused event) {
        add(Kind.REASON, event.reason());
        return withAgency().in(Status.DISPATCHED);
    }

    @Override
    public Stage responded(Event.Responded event) {
        add(Kind.ANSWER, event.text());
        event.attachments().forEach(text -> add(Kind.ATTACHMENT, text));
        event.dismissals().forEach(dismissal -> add(Kind.REASON, dismissal.reason()));
        return withAgency().in(Status.RESPONDED);
    }

    @Override
    public Stage responseRelayed(Event.ResponseRelayed event) {
        return stage;
    }

    @Override
    public Stage replied(Event.Replied event) {
        add(Kind.REPLY, event.text());
        intake = intake.hiding(event.wish());
        return withAgency().in(Status.REPORTER_REPLIED);
    }

    @Override
    public Stage replyAnswered(Event.ReplyAnswered event) {
        add(Kind.REPLY_ANSWER, event.text());
        return withAgency().in(Status.RESPONDED);
    }

    @Override
    public Stage workResumed(Event.WorkResumed event) {
        event.reason().ifPresent(text -> add(Kind.REASON, text));
        return new Stage.WithAgency(Status.IN_PROGRESS, withAgency().agency(), Work.NONE);
    }

    @Override
    public Stage autoClosed(Event.AutoClosed event) {
        return closed(Role.SYSTEM);
    }

    @Override
    public Stage closed(Event.Closed event) {
        add(Kind.REASON, event.reason());
        return closed(Role.ADMIN);
    }

    @Override
    public Stage doneConfirmed(Event.DoneConfirmed event) {
        return closed(Role.REPORTER);
    }

    @Override
    public Stage reopened(Event.Reopened event) {
        add(Kind.REASON, event.reason());
        intake = intake.hiding(event.wish());
        return new Stage.WithAgency(Status.IN_PROGRESS, stage.lead().orElseThrow(), Work.NONE);
    }

    @Override
    public Stage published(Event.Published event) {
        return stage;
    }

    @Override
    public Stage restored(Event.Restored event) {
        add(Kind.REASON, event.reason());
        return trackingId.isPresent() ? Stage.Plain.REGISTERED : Stage.Plain.RECEIVED;
    }

    @Override
    public Stage reEntered(Event.ReEntered event) {
        return Stage.Plain.REGISTERED;
    }

    @Override
    public Stage commented(Event.Commented event) {
        add(Kind.COMMENT, event.text());
        intake = intake.hiding(event.wish());
        return stage;
    }

    @Override
    public Stage attached(Event.Attached event) {
        add(by.ofAgency() ? Kind.ATTACHMENT : Kind.EVIDENCE, event.name());
        intake = intake.hiding(event.wish());
        return stage;
    }

    @Override
    public Stage historyImported(Event.HistoryImported event) {
        throw onlyFirst();
    }

    @Override
    public Stage reminded(Event.Reminded event) {
        clocks = replaced(clocks, event.clock(), clocks.get(event.clock()).reminded(event.percent()));
        return stage;
    }

    @Override
    public Stage calendarAdopted(Event.CalendarAdopted event) {
        return stage;
    }

    @Override
    public Stage revealed(Event.Revealed event) {
        add(Kind.REASON, event.reason());
        return stage;
    }

    @Override
    public Stage erased(Event.Erased event) {
        erased = true;
        add(Kind.REASON, event.reason());
        return stage;
    }

    @Override
    public Stage breached(Event.Breached event) {
        clocks = replaced(clocks, event.clock(), clocks.get(event.clock()).markedBreached());
        return stage;
    }
}
