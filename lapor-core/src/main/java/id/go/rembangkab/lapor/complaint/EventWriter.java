// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.Optional;

/** What each event looks like in the log; the order of the fields is part of the canonical form. */
final class EventWriter implements Event.Cases<Fields> {
    /** Nothing asked for is not written: most texts ask for nothing, and older entries had no such field. */
    private static Optional<Visibility> told(Visibility wish) {
        return Optional.of(wish).filter(asked -> !asked.equals(Visibility.OPEN));
    }

    @Override
    public Fields received(Event.Received event) {
        return new Fields().put("intake", new Fields().intake(event.intake())).put("policy", event.policy());
    }

    @Override
    public Fields registered(Event.Registered event) {
        return new Fields().put("tracking_id", event.trackingId());
    }

    @Override
    public Fields pended(Event.Pended event) {
        return new Fields().put("missing", event.missing()).put("follow_up", event.followUp());
    }

    @Override
    public Fields classified(Event.Classified event) {
        return new Fields()
                .put("classification", event.classification())
                .put("reason", event.reason())
                .put("place", event.place());
    }

    @Override
    public Fields privacyDecided(Event.PrivacyDecided event) {
        return new Fields()
                .put("visibility", event.visibility())
                .put("public_text", event.publicText())
                .put("accepted_all", event.acceptedAll())
                .put("dismissals", event.dismissals())
                .put("reason", event.reason());
    }

    @Override
    public Fields verified(Event.Verified event) {
        return new Fields();
    }

    @Override
    public Fields dispatched(Event.Dispatched event) {
        return new Fields().put("agency", event.agency()).put("reason", event.reason());
    }

    @Override
    public Fields completed(Event.Completed event) {
        return new Fields()
                .put("description", event.description())
                .put("evidence", event.evidence())
                .put("place", event.place())
                .put("wish", told(event.wish()));
    }

    @Override
    public Fields pendingExpired(Event.PendingExpired event) {
        return new Fields();
    }

    @Override
    public Fields archived(Event.Archived event) {
        return new Fields().put("reason", event.reason()).put("duplicate_of", event.duplicateOf());
    }

    @Override
    public Fields returnedToNational(Event.ReturnedToNational event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields redispatched(Event.Redispatched event) {
        return new Fields().put("agency", event.agency()).put("reason", event.reason());
    }

    @Override
    public Fields supportAdded(Event.SupportAdded event) {
        return new Fields().put("agency", event.agency());
    }

    @Override
    public Fields notificationRecorded(Event.NotificationRecorded event) {
        return new Fields().put("agency", event.agency()).put("message_id", event.messageId());
    }

    @Override
    public Fields accepted(Event.Accepted event) {
        return new Fields();
    }

    @Override
    public Fields headInformed(Event.HeadInformed event) {
        return new Fields();
    }

    @Override
    public Fields responseDrafted(Event.ResponseDrafted event) {
        return new Fields().put("text", event.text());
    }

    @Override
    public Fields reportedToHead(Event.ReportedToHead event) {
        return new Fields();
    }

    @Override
    public Fields interimReplyGiven(Event.InterimReplyGiven event) {
        return new Fields().put("text", event.text());
    }

    @Override
    public Fields redispatchRequested(Event.RedispatchRequested event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields redispatchRefused(Event.RedispatchRefused event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields responded(Event.Responded event) {
        return new Fields()
                .put("text", event.text())
                .put("attachments", event.attachments())
                .put("dismissals", event.dismissals());
    }

    @Override
    public Fields responseRelayed(Event.ResponseRelayed event) {
        return new Fields().put("channel", event.channel()).put("reference", event.reference());
    }

    @Override
    public Fields replied(Event.Replied event) {
        return new Fields()
                .put("text", event.text())
                .put("source_id", event.sourceId())
                .put("wish", told(event.wish()));
    }

    @Override
    public Fields replyAnswered(Event.ReplyAnswered event) {
        return new Fields().put("text", event.text());
    }

    @Override
    public Fields workResumed(Event.WorkResumed event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields autoClosed(Event.AutoClosed event) {
        return new Fields();
    }

    @Override
    public Fields closed(Event.Closed event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields doneConfirmed(Event.DoneConfirmed event) {
        return new Fields().put("rating", event.rating());
    }

    @Override
    public Fields reopened(Event.Reopened event) {
        return new Fields().put("reason", event.reason()).put("wish", told(event.wish()));
    }

    @Override
    public Fields published(Event.Published event) {
        return new Fields().put("url", event.url());
    }

    @Override
    public Fields restored(Event.Restored event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields reEntered(Event.ReEntered event) {
        return new Fields();
    }

    @Override
    public Fields commented(Event.Commented event) {
        return new Fields().put("text", event.text()).put("wish", told(event.wish()));
    }

    @Override
    public Fields attached(Event.Attached event) {
        return new Fields()
                .put("name", event.name())
                .put("media_type", event.mediaType())
                .put("wish", told(event.wish()));
    }

    @Override
    public Fields historyImported(Event.HistoryImported event) {
        return new Fields()
                .put("intake", new Fields().intake(event.intake()))
                .put("past", new Fields().past(event.past()))
                .put("policy", event.policy());
    }

    @Override
    public Fields reminded(Event.Reminded event) {
        return new Fields().put("clock", event.clock()).put("percent", event.percent());
    }

    @Override
    public Fields calendarAdopted(Event.CalendarAdopted event) {
        return new Fields().put("calendar", event.calendar());
    }

    @Override
    public Fields revealed(Event.Revealed event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields erased(Event.Erased event) {
        return new Fields().put("reason", event.reason());
    }

    @Override
    public Fields breached(Event.Breached event) {
        return new Fields()
                .put("clock", event.clock())
                .put("kind", event.kind())
                .put("due", event.due());
    }
}
