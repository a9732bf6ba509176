// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.Map;
import java.util.function.Function;

/** How each type of event is read back, for ever: a type once written here never goes. */
final class EventReader {
    private static final Map<String, Function<StoredFields, Event>> TYPES = Map.ofEntries(
            Map.entry(
                    "ComplaintReceived",
                    f -> new Event.Received(f.field("intake", StoredFields::intake), f.policy("policy"))),
            Map.entry("ComplaintRegistered", f -> new Event.Registered(new TrackingId(f.string("tracking_id")))),
            Map.entry("ComplaintPended", f -> new Event.Pended(f.texts("missing"), f.maybeText("follow_up"))),
            Map.entry(
                    "ComplaintClassified",
                    f -> new Event.Classified(
                            f.field("classification", StoredFields::classification),
                            f.maybeText("reason"),
                            f.maybePlace("place"))),
            Map.entry(
                    "PrivacyDecided",
                    f -> new Event.PrivacyDecided(
                            f.field("visibility", StoredFields::visibility),
                            f.text("public_text"),
                            f.bool("accepted_all"),
                            f.list("dismissals", StoredFields::dismissal),
                            f.maybeText("reason"))),
            Map.entry("ComplaintVerified", f -> new Event.Verified()),
            Map.entry("ComplaintDispatched", f -> new Event.Dispatched(f.agency("agency"), f.maybeText("reason"))),
            Map.entry(
                    "ComplaintCompleted",
                    f -> new Event.Completed(
                            f.maybeText("description"), f.texts("evidence"), f.maybePlace("place"), wish(f))),
            Map.entry("PendingExpired", f -> new Event.PendingExpired()),
            Map.entry(
                    "ComplaintArchived",
                    f -> new Event.Archived(
                            f.constant("reason", ArchiveReason.class),
                            f.maybe("duplicate_of", StoredFields::string).map(ComplaintId::new))),
            Map.entry("ComplaintReturned", f -> new Event.ReturnedToNational(f.text("reason"))),
            Map.entry("ComplaintRedispatched", f -> new Event.Redispatched(f.agency("agency"), f.maybeText("reason"))),
            Map.entry("SupportAdded", f -> new Event.SupportAdded(f.agency("agency"))),
            Map.entry(
                    "NotificationRecorded",
                    f -> new Event.NotificationRecorded(f.agency("agency"), f.text("message_id"))),
            Map.entry("DispositionAccepted", f -> new Event.Accepted()),
            Map.entry("HeadInformed", f -> new Event.HeadInformed()),
            Map.entry("ResponseDrafted", f -> new Event.ResponseDrafted(f.text("text"))),
            Map.entry("ReportedToHead", f -> new Event.ReportedToHead()),
            Map.entry("InterimReplyGiven", f -> new Event.InterimReplyGiven(f.text("text"))),
            Map.entry("RedispatchRequested", f -> new Event.RedispatchRequested(f.text("reason"))),
            Map.entry("RedispatchRefused", f -> new Event.RedispatchRefused(f.text("reason"))),
            Map.entry(
                    "ComplaintResponded",
                    f -> new Event.Responded(
                            f.text("text"), f.texts("attachments"), f.list("dismissals", StoredFields::dismissal))),
            Map.entry(
                    "ResponseRelayed",
                    f -> new Event.ResponseRelayed(new Channel(f.string("channel")), f.text("reference"))),
            Map.entry("ReporterReplied", f -> new Event.Replied(f.text("text"), f.maybeText("source_id"), wish(f))),
            Map.entry("ReplyAnswered", f -> new Event.ReplyAnswered(f.text("text"))),
            Map.entry("WorkResumed", f -> new Event.WorkResumed(f.maybeText("reason"))),
            Map.entry("ComplaintAutoClosed", f -> new Event.AutoClosed()),
            Map.entry("ComplaintClosed", f -> new Event.Closed(f.text("reason"))),
            Map.entry("CompletionConfirmed", f -> new Event.DoneConfirmed(f.maybe("rating", StoredFields::small))),
            Map.entry("ComplaintReopened", f -> new Event.Reopened(f.text("reason"), wish(f))),
            Map.entry("PublicationRecorded", f -> new Event.Published(f.string("url"))),
            Map.entry("ComplaintRestored", f -> new Event.Restored(f.text("reason"))),
            Map.entry("ComplaintReEntered", f -> new Event.ReEntered()),
            Map.entry("CommentAdded", f -> new Event.Commented(f.text("text"), wish(f))),
            Map.entry("AttachmentAdded", f -> new Event.Attached(f.text("name"), f.string("media_type"), wish(f))),
            Map.entry(
                    "HistoryImported",
                    f -> new Event.HistoryImported(
                            f.field("intake", StoredFields::intake),
                            f.field("past", StoredFields::past),
                            f.policy("policy"))),
            Map.entry("ReminderGiven", f -> new Event.Reminded(f.small("clock"), f.small("percent"))),
            Map.entry("CalendarAdopted", f -> new Event.CalendarAdopted(f.calendar("calendar"))),
            Map.entry("IdentityRevealed", f -> new Event.Revealed(f.text("reason"))),
            Map.entry("TextsErased", f -> new Event.Erased(f.text("reason"))),
            Map.entry(
                    "ObligationBreached",
                    f -> new Event.Breached(f.small("clock"), f.constant("kind", ClockKind.class), f.instant("due"))));

    private EventReader() {}

    private static Visibility wish(StoredFields fields) {
        return fields.maybe("wish", StoredFields::visibility).orElse(Visibility.OPEN);
    }

    static Event read(String type, StoredFields fields) {
        Function<StoredFields, Event> reader = TYPES.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("log entry: unknown type " + type);
        }
        return reader.apply(fields);
    }
}
