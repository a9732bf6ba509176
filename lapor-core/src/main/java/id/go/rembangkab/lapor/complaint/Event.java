// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can happen to a complaint. Immutable, and for ever: what is stored keeps its type name and schema version.
 *
 * <p>No event holds identity or free text, only a {@link TextRef} (R13.5). Who, when, and what it did to the clocks
 * stand in the {@link Entry} around it.
 */
public sealed interface Event {
    /**
     * Returns the name under which it is stored and answered; never the name of a class.
     *
     * @return for instance {@code ComplaintReceived}
     */
    String type();

    /**
     * Calls the case for this kind of event.
     *
     * @param cases one method a kind
     * @param <R> what they return
     * @return what it returned
     */
    <R> R match(Cases<R> cases);

    /**
     * A finding of the detector that a person dismissed.
     *
     * @param start where it starts, in UTF-16 code units
     * @param end where it ends, exclusive
     * @param reason why it is no personal data
     */
    record Dismissal(int start, int end, TextRef reason) {
        /**
         * Checks that nothing is null.
         *
         * @param start where it starts, in UTF-16 code units
         * @param end where it ends, exclusive
         * @param reason why it is no personal data
         */
        public Dismissal {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A complaint came in (R1.1).
     *
     * @param intake what the channel handed over
     * @param policy the policy it keeps to its end (R11.6)
     */
    record Received(Intake<TextRef> intake, PolicyVersion policy) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param intake what the channel handed over
         * @param policy the policy it keeps to its end (R11.6)
         */
        public Received {
            Objects.requireNonNull(intake, "intake");
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public String type() {
            return "ComplaintReceived";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.received(this);
        }
    }

    /**
     * It stands in SP4N-LAPOR! (R2.1).
     *
     * @param trackingId its number there
     */
    record Registered(TrackingId trackingId) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param trackingId its number there
         */
        public Registered {
            Objects.requireNonNull(trackingId, "trackingId");
        }

        @Override
        public String type() {
            return "ComplaintRegistered";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.registered(this);
        }
    }

    /**
     * It waits for the reporter (R2.2).
     *
     * @param missing what is missing
     * @param followUp what the reporter is asked
     */
    record Pended(List<TextRef> missing, Optional<TextRef> followUp) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param missing what is missing
         * @param followUp what the reporter is asked
         */
        public Pended {
            missing = List.copyOf(missing);
            Objects.requireNonNull(followUp, "followUp");
        }

        @Override
        public String type() {
            return "ComplaintPended";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pended(this);
        }
    }

    /**
     * It was classified (R3.1).
     *
     * @param classification kind and category
     * @param reason why
     * @param place where the matter lies
     */
    record Classified(Classification classification, Optional<TextRef> reason, Optional<Place<TextRef>> place)
            implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param classification kind and category
         * @param reason why
         * @param place where the matter lies
         */
        public Classified {
            Objects.requireNonNull(classification, "classification");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(place, "place");
        }

        @Override
        public String type() {
            return "ComplaintClassified";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classified(this);
        }
    }

    /**
     * What may be seen of it was decided (R3.2).
     *
     * @param visibility identity and content
     * @param publicText what anyone may read
     * @param acceptedAll whether every finding was accepted unseen
     * @param dismissals the findings that were dismissed
     * @param reason why less is kept back than before
     */
    record PrivacyDecided(
            Visibility visibility,
            TextRef publicText,
            boolean acceptedAll,
            List<Dismissal> dismissals,
            Optional<TextRef> reason)
            implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param visibility identity and content
         * @param publicText what anyone may read
         * @param acceptedAll whether every finding was accepted unseen
         * @param dismissals the findings that were dismissed
         * @param reason why less is kept back than before
         */
        public PrivacyDecided {
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(publicText, "publicText");
            dismissals = List.copyOf(dismissals);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "PrivacyDecided";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.privacyDecided(this);
        }
    }

    /**
     * It is relevant, complete and clear (R3.3).
     */
    record Verified() implements Event {
        @Override
        public String type() {
            return "ComplaintVerified";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verified(this);
        }
    }

    /**
     * An agency is to answer it (R3.4).
     *
     * @param agency the agency
     * @param reason why
     */
    record Dispatched(AgencyCode agency, Optional<TextRef> reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency
         * @param reason why
         */
        public Dispatched {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "ComplaintDispatched";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dispatched(this);
        }
    }

    /**
     * The reporter added what was missing (R3.5).
     *
     * @param description what was added to the description
     * @param evidence the names of further files
     * @param place where the matter lies
     * @param wish what the added text asks to be kept back
     */
    record Completed(
            Optional<TextRef> description, List<TextRef> evidence, Optional<Place<TextRef>> place, Visibility wish)
            implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param description what was added to the description
         * @param evidence the names of further files
         * @param place where the matter lies
         * @param wish what the added text asks to be kept back
         */
        public Completed {
            Objects.requireNonNull(description, "description");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(wish, "wish");
        }

        @Override
        public String type() {
            return "ComplaintCompleted";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completed(this);
        }
    }

    /**
     * It was not completed in time (R3.6).
     */
    record PendingExpired() implements Event {
        @Override
        public String type() {
            return "PendingExpired";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pendingExpired(this);
        }
    }

    /**
     * It goes no further (R3.7).
     *
     * @param reason why
     * @param duplicateOf the complaint that holds the same matter
     */
    record Archived(ArchiveReason reason, Optional<ComplaintId> duplicateOf) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         * @param duplicateOf the complaint that holds the same matter
         */
        public Archived {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(duplicateOf, "duplicateOf");
        }

        @Override
        public String type() {
            return "ComplaintArchived";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.archived(this);
        }
    }

    /**
     * It went back to the national admin (R3.8).
     *
     * @param reason why
     */
    record ReturnedToNational(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public ReturnedToNational {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "ComplaintReturned";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returnedToNational(this);
        }
    }

    /**
     * Another agency is to answer it (R3.9).
     *
     * @param agency the agency
     * @param reason why
     */
    record Redispatched(AgencyCode agency, Optional<TextRef> reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency
         * @param reason why
         */
        public Redispatched {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "ComplaintRedispatched";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.redispatched(this);
        }
    }

    /**
     * Another agency helps (R3.11).
     *
     * @param agency the agency
     */
    record SupportAdded(AgencyCode agency) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency
         */
        public SupportAdded {
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public String type() {
            return "SupportAdded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supportAdded(this);
        }
    }

    /**
     * An agency was told (R3b.1).
     *
     * @param agency the agency
     * @param messageId the carrier's id of the message
     */
    record NotificationRecorded(AgencyCode agency, TextRef messageId) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency
         * @param messageId the carrier's id of the message
         */
        public NotificationRecorded {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(messageId, "messageId");
        }

        @Override
        public String type() {
            return "NotificationRecorded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notificationRecorded(this);
        }
    }

    /**
     * The agency took the case (R4.1).
     */
    record Accepted() implements Event {
        @Override
        public String type() {
            return "DispositionAccepted";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * The agency head knows (R4.2).
     */
    record HeadInformed() implements Event {
        @Override
        public String type() {
            return "HeadInformed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.headInformed(this);
        }
    }

    /**
     * An answer is drafted (R4.3).
     *
     * @param text the draft
     */
    record ResponseDrafted(TextRef text) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text the draft
         */
        public ResponseDrafted {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String type() {
            return "ResponseDrafted";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.responseDrafted(this);
        }
    }

    /**
     * The follow-up was reported (R4.4).
     */
    record ReportedToHead() implements Event {
        @Override
        public String type() {
            return "ReportedToHead";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportedToHead(this);
        }
    }

    /**
     * The reporter got a first word (R4.5).
     *
     * @param text the word
     */
    record InterimReplyGiven(TextRef text) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text the word
         */
        public InterimReplyGiven {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String type() {
            return "InterimReplyGiven";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interimReplyGiven(this);
        }
    }

    /**
     * The agency says it is not its task (R4.6).
     *
     * @param reason why
     */
    record RedispatchRequested(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public RedispatchRequested {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "RedispatchRequested";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.redispatchRequested(this);
        }
    }

    /**
     * The admin says it is (R4.7).
     *
     * @param reason why
     */
    record RedispatchRefused(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public RedispatchRefused {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "RedispatchRefused";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.redispatchRefused(this);
        }
    }

    /**
     * It was answered (R4.8).
     *
     * @param text the answer
     * @param attachments names of attached files
     * @param dismissals the findings that were dismissed
     */
    record Responded(TextRef text, List<TextRef> attachments, List<Dismissal> dismissals) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text the answer
         * @param attachments names of attached files
         * @param dismissals the findings that were dismissed
         */
        public Responded {
            Objects.requireNonNull(text, "text");
            attachments = List.copyOf(attachments);
            dismissals = List.copyOf(dismissals);
        }

        @Override
        public String type() {
            return "ComplaintResponded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.responded(this);
        }
    }

    /**
     * The answer was given where the complaint came from (R5.1).
     *
     * @param channel the channel
     * @param reference where it can be seen there
     */
    record ResponseRelayed(Channel channel, TextRef reference) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param channel the channel
         * @param reference where it can be seen there
         */
        public ResponseRelayed {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public String type() {
            return "ResponseRelayed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.responseRelayed(this);
        }
    }

    /**
     * The reporter said something to the answer (R6.1).
     *
     * @param text what
     * @param sourceId the id of the source message
     * @param wish what the text asks to be kept back
     */
    record Replied(TextRef text, Optional<TextRef> sourceId, Visibility wish) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text what
         * @param sourceId the id of the source message
         * @param wish what the text asks to be kept back
         */
        public Replied {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(sourceId, "sourceId");
            Objects.requireNonNull(wish, "wish");
        }

        @Override
        public String type() {
            return "ReporterReplied";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.replied(this);
        }
    }

    /**
     * That was answered (R6.2).
     *
     * @param text the answer
     */
    record ReplyAnswered(TextRef text) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text the answer
         */
        public ReplyAnswered {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String type() {
            return "ReplyAnswered";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.replyAnswered(this);
        }
    }

    /**
     * That needs action (R6.3).
     *
     * @param reason why
     */
    record WorkResumed(Optional<TextRef> reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public WorkResumed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "WorkResumed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.workResumed(this);
        }
    }

    /**
     * No word from the reporter in time (R6.4).
     */
    record AutoClosed() implements Event {
        @Override
        public String type() {
            return "ComplaintAutoClosed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.autoClosed(this);
        }
    }

    /**
     * Closed by the admin (R6.5).
     *
     * @param reason why
     */
    record Closed(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Closed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "ComplaintClosed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /**
     * The reporter says it is done (R6.6).
     *
     * @param rating 1 to 5
     */
    record DoneConfirmed(Optional<Integer> rating) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param rating 1 to 5
         */
        public DoneConfirmed {
            Objects.requireNonNull(rating, "rating");
        }

        @Override
        public String type() {
            return "CompletionConfirmed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.doneConfirmed(this);
        }
    }

    /**
     * It was not done (R6.7).
     *
     * @param reason why
     * @param wish what the reporter asks in it to be kept back
     */
    record Reopened(TextRef reason, Visibility wish) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         * @param wish what the reporter asks in it to be kept back
         */
        public Reopened {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(wish, "wish");
        }

        @Override
        public String type() {
            return "ComplaintReopened";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopened(this);
        }
    }

    /**
     * The agency has published it (R7.1).
     *
     * @param url where
     */
    record Published(String url) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param url where
         */
        public Published {
            Objects.requireNonNull(url, "url");
        }

        @Override
        public String type() {
            return "PublicationRecorded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.published(this);
        }
    }

    /**
     * Back from the archive (R9.1).
     *
     * @param reason why
     */
    record Restored(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Restored {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "ComplaintRestored";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restored(this);
        }
    }

    /**
     * Back from the national admin (R9.2).
     */
    record ReEntered() implements Event {
        @Override
        public String type() {
            return "ComplaintReEntered";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reEntered(this);
        }
    }

    /**
     * A remark (R9.3).
     *
     * @param text the remark
     * @param wish what the reporter asks in it to be kept back
     */
    record Commented(TextRef text, Visibility wish) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param text the remark
         * @param wish what the reporter asks in it to be kept back
         */
        public Commented {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(wish, "wish");
        }

        @Override
        public String type() {
            return "CommentAdded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.commented(this);
        }
    }

    /**
     * A further file (R9.3).
     *
     * @param name its name
     * @param mediaType its media type
     * @param wish what the reporter asks in the name to be kept back
     */
    record Attached(TextRef name, String mediaType, Visibility wish) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param name its name
         * @param mediaType its media type
         * @param wish what the reporter asks in the name to be kept back
         */
        public Attached {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(mediaType, "mediaType");
            Objects.requireNonNull(wish, "wish");
        }

        @Override
        public String type() {
            return "AttachmentAdded";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attached(this);
        }
    }

    /**
     * A case that ran elsewhere came in (R9.4).
     *
     * @param intake what came in then
     * @param past what became of it
     * @param policy the policy it keeps to its end
     */
    record HistoryImported(Intake<TextRef> intake, PastCase past, PolicyVersion policy) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param intake what came in then
         * @param past what became of it
         * @param policy the policy it keeps to its end
         */
        public HistoryImported {
            Objects.requireNonNull(intake, "intake");
            Objects.requireNonNull(past, "past");
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public String type() {
            return "HistoryImported";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.historyImported(this);
        }
    }

    /**
     * Part of the time has run (R9.6).
     *
     * @param clock the number of the clock
     * @param percent how much of it
     */
    record Reminded(int clock, int percent) implements Event {
        @Override
        public String type() {
            return "ReminderGiven";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reminded(this);
        }
    }

    /**
     * A decree has moved open deadlines (R9.6, R11.4).
     *
     * @param calendar the calendar they follow now
     */
    record CalendarAdopted(CalendarVersion calendar) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param calendar the calendar they follow now
         */
        public CalendarAdopted {
            Objects.requireNonNull(calendar, "calendar");
        }

        @Override
        public String type() {
            return "CalendarAdopted";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calendarAdopted(this);
        }
    }

    /**
     * The admin looked at what is sealed (R0.2).
     *
     * @param reason why
     */
    record Revealed(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Revealed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "IdentityRevealed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.revealed(this);
        }
    }

    /**
     * What was sealed is destroyed (R13.6).
     *
     * @param reason why
     */
    record Erased(TextRef reason) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Erased {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return "TextsErased";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.erased(this);
        }
    }

    /**
     * A deadline passed unmet; stays on record for ever (R11.3).
     *
     * @param clock the number of the clock
     * @param kind which clock it is
     * @param due when it was due
     */
    record Breached(int clock, ClockKind kind, Instant due) implements Event {
        /**
         * Checks that nothing is null.
         *
         * @param clock the number of the clock
         * @param kind which clock it is
         * @param due when it was due
         */
        public Breached {
            Objects.requireNonNull(kind, "kind");
            due = Entry.micros(due);
        }

        @Override
        public String type() {
            return "ObligationBreached";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breached(this);
        }
    }

    /**
     * One method for each kind of event: a new kind does not compile until every reader handles it.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * Handles {@link Received}.
         *
         * @param event the event
         * @return the result
         */
        R received(Received event);

        /**
         * Handles {@link Registered}.
         *
         * @param event the event
         * @return the result
         */
        R registered(Registered event);

        /**
         * Handles {@link Pended}.
         *
         * @param event the event
         * @return the result
         */
        R pended(Pended event);

        /**
         * Handles {@link Classified}.
         *
         * @param event the event
         * @return the result
         */
        R classified(Classified event);

        /**
         * Handles {@link PrivacyDecided}.
         *
         * @param event the event
         * @return the result
         */
        R privacyDecided(PrivacyDecided event);

        /**
         * Handles {@link Verified}.
         *
         * @param event the event
         * @return the result
         */
        R verified(Verified event);

        /**
         * Handles {@link Dispatched}.
         *
         * @param event the event
         * @return the result
         */
        R dispatched(Dispatched event);

        /**
         * Handles {@link Completed}.
         *
         * @param event the event
         * @return the result
         */
        R completed(Completed event);

        /**
         * Handles {@link PendingExpired}.
         *
         * @param event the event
         * @return the result
         */
        R pendingExpired(PendingExpired event);

        /**
         * Handles {@link Archived}.
         *
         * @param event the event
         * @return the result
         */
        R archived(Archived event);

        /**
         * Handles {@link ReturnedToNational}.
         *
         * @param event the event
         * @return the result
         */
        R returnedToNational(ReturnedToNational event);

        /**
         * Handles {@link Redispatched}.
         *
         * @param event the event
         * @return the result
         */
        R redispatched(Redispatched event);

        /**
         * Handles {@link SupportAdded}.
         *
         * @param event the event
         * @return the result
         */
        R supportAdded(SupportAdded event);

        /**
         * Handles {@link NotificationRecorded}.
         *
         * @param event the event
         * @return the result
         */
        R notificationRecorded(NotificationRecorded event);

        /**
         * Handles {@link Accepted}.
         *
         * @param event the event
         * @return the result
         */
        R accepted(Accepted event);

        /**
         * Handles {@link HeadInformed}.
         *
         * @param event the event
         * @return the result
         */
        R headInformed(HeadInformed event);

        /**
         * Handles {@link ResponseDrafted}.
         *
         * @param event the event
         * @return the result
         */
        R responseDrafted(ResponseDrafted event);

        /**
         * Handles {@link ReportedToHead}.
         *
         * @param event the event
         * @return the result
         */
        R reportedToHead(ReportedToHead event);

        /**
         * Handles {@link InterimReplyGiven}.
         *
         * @param event the event
         * @return the result
         */
        R interimReplyGiven(InterimReplyGiven event);

        /**
         * Handles {@link RedispatchRequested}.
         *
         * @param event the event
         * @return the result
         */
        R redispatchRequested(RedispatchRequested event);

        /**
         * Handles {@link RedispatchRefused}.
         *
         * @param event the event
         * @return the result
         */
        R redispatchRefused(RedispatchRefused event);

        /**
         * Handles {@link Responded}.
         *
         * @param event the event
         * @return the result
         */
        R responded(Responded event);

        /**
         * Handles {@link ResponseRelayed}.
         *
         * @param event the event
         * @return the result
         */
        R responseRelayed(ResponseRelayed event);

        /**
         * Handles {@link Replied}.
         *
         * @param event the event
         * @return the result
         */
        R replied(Replied event);

        /**
         * Handles {@link ReplyAnswered}.
         *
         * @param event the event
         * @return the result
         */
        R replyAnswered(ReplyAnswered event);

        /**
         * Handles {@link WorkResumed}.
         *
         * @param event the event
         * @return the result
         */
        R workResumed(WorkResumed event);

        /**
         * Handles {@link AutoClosed}.
         *
         * @param event the event
         * @return the result
         */
        R autoClosed(AutoClosed event);

        /**
         * Handles {@link Closed}.
         *
         * @param event the event
         * @return the result
         */
        R closed(Closed event);

        /**
         * Handles {@link DoneConfirmed}.
         *
         * @param event the event
         * @return the result
         */
        R doneConfirmed(DoneConfirmed event);

        /**
         * Handles {@link Reopened}.
         *
         * @param event the event
         * @return the result
         */
        R reopened(Reopened event);

        /**
         * Handles {@link Published}.
         *
         * @param event the event
         * @return the result
         */
        R published(Published event);

        /**
         * Handles {@link Restored}.
         *
         * @param event the event
         * @return the result
         */
        R restored(Restored event);

        /**
         * Handles {@link ReEntered}.
         *
         * @param event the event
         * @return the result
         */
        R reEntered(ReEntered event);

        /**
         * Handles {@link Commented}.
         *
         * @param event the event
         * @return the result
         */
        R commented(Commented event);

        /**
         * Handles {@link Attached}.
         *
         * @param event the event
         * @return the result
         */
        R attached(Attached event);

        /**
         * Handles {@link HistoryImported}.
         *
         * @param event the event
         * @return the result
         */
        R historyImported(HistoryImported event);

        /**
         * Handles {@link Reminded}.
         *
         * @param event the event
         * @return the result
         */
        R reminded(Reminded event);

        /**
         * Handles {@link CalendarAdopted}.
         *
         * @param event the event
         * @return the result
         */
        R calendarAdopted(CalendarAdopted event);

        /**
         * Handles {@link Revealed}.
         *
         * @param event the event
         * @return the result
         */
        R revealed(Revealed event);

        /**
         * Handles {@link Erased}.
         *
         * @param event the event
         * @return the result
         */
        R erased(Erased event);

        /**
         * Handles {@link Breached}.
         *
         * @param event the event
         * @return the result
         */
        R breached(Breached event);
    }
}
