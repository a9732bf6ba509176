// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be asked of the one gate (requirements §3); nothing else changes a complaint. Immutable.
 *
 * <p>Who, when and on which complaint stand in the {@link Order} around it.
 */
public sealed interface Command {
    /**
     * Returns what is asked for, as the table speaks of it.
     *
     * @return the verb; one for each kind of command
     */
    Verb verb();

    /**
     * Returns every free text and piece of identity in it, to be sealed when it is accepted.
     *
     * @return the texts, in order
     */
    default List<Text> texts() {
        return List.of();
    }

    /**
     * Returns the agency that is to do something.
     *
     * @return the agency named, or empty
     */
    default Optional<AgencyCode> toAgency() {
        return Optional.empty();
    }

    /**
     * Returns the reason given, where the SOP asks for one under a condition.
     *
     * @return the reason, or empty
     */
    default Optional<Text> why() {
        return Optional.empty();
    }

    /**
     * Calls the case for this kind of command.
     *
     * @param cases one method a kind
     * @param <R> what they return
     * @return what it returned
     */
    <R> R match(Cases<R> cases);

    private static List<Text> concat(List<Text> texts, List<Text> more) {
        List<Text> all = new ArrayList<>(texts);
        all.addAll(more);
        return all;
    }

    private static List<Text> concat(List<Text> texts, Optional<Text> more) {
        return concat(texts, more.map(List::of).orElse(List.of()));
    }

    /**
     * R1.1: a complaint has come in on a channel.
     *
     * @param intake what the channel hands over
     */
    record Receive(Intake<Text> intake) implements Command {
        /**
         * Checks that nothing is registered that only {@link Register} can register.
         *
         * @param intake what the channel hands over
         * @throws IllegalArgumentException if it has a tracking id and did not come from SP4N-LAPOR!
         */
        public Receive {
            Objects.requireNonNull(intake, "intake");
            if (intake.trackingId().isPresent() && !intake.channel().isSp4n()) {
                throw new IllegalArgumentException("trackingId: expected only where the channel is SP4N_LAPOR");
            }
        }

        @Override
        public Verb verb() {
            return Verb.RECEIVE;
        }

        @Override
        public List<Text> texts() {
            return Intake.texts(intake);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.receive(this);
        }
    }

    /**
     * R2.1: it now stands in SP4N-LAPOR! (SOP step 2).
     *
     * @param trackingId its number there
     */
    record Register(TrackingId trackingId) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param trackingId its number there
         */
        public Register {
            Objects.requireNonNull(trackingId, "trackingId");
        }

        @Override
        public Verb verb() {
            return Verb.REGISTER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.register(this);
        }
    }

    /**
     * R2.2: tunda; something is missing, or the reporter is to be asked.
     *
     * @param missing what is missing
     * @param followUp what the reporter is asked
     */
    record Pend(List<Text> missing, Optional<Text> followUp) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param missing what is missing
         * @param followUp what the reporter is asked
         */
        public Pend {
            missing = List.copyOf(missing);
            Objects.requireNonNull(followUp, "followUp");
        }

        @Override
        public Verb verb() {
            return Verb.PEND;
        }

        @Override
        public List<Text> texts() {
            return concat(missing, followUp);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pend(this);
        }
    }

    /**
     * R3.1: what kind of complaint it is.
     *
     * @param classification kind and category
     * @param reason why; needed once an agency has it
     * @param place where the matter lies, if that became clear
     */
    record Classify(Classification classification, Optional<Text> reason, Optional<Place<Text>> place)
            implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param classification kind and category
         * @param reason why; needed once an agency has it
         * @param place where the matter lies, if that became clear
         */
        public Classify {
            Objects.requireNonNull(classification, "classification");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(place, "place");
        }

        /**
         * Says what it is while it is still with the admin, who need give no reason.
         *
         * @param classification kind and category
         */
        public Classify(Classification classification) {
            this(classification, Optional.empty(), Optional.empty());
        }

        @Override
        public Verb verb() {
            return Verb.CLASSIFY;
        }

        @Override
        public List<Text> texts() {
            return concat(Place.texts(place), reason);
        }

        @Override
        public Optional<Text> why() {
            return reason;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classify(this);
        }
    }

    /**
     * R3.2: what may be seen of it, and by whom.
     *
     * @param visibility identity and content
     * @param publicText what anyone may read
     * @param verdicts what becomes of each finding of the detector
     * @param reason why less is kept back than before; needed only then
     */
    record DecidePrivacy(Visibility visibility, Text publicText, Verdicts verdicts, Optional<Text> reason)
            implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param visibility identity and content
         * @param publicText what anyone may read
         * @param verdicts what becomes of each finding of the detector
         * @param reason why less is kept back than before; needed only then
         */
        public DecidePrivacy {
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(publicText, "publicText");
            Objects.requireNonNull(verdicts, "verdicts");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * A decision that keeps back no less than stands.
         *
         * @param visibility identity and content
         * @param publicText what anyone may read
         * @param verdicts what becomes of each finding of the detector
         */
        public DecidePrivacy(Visibility visibility, Text publicText, Verdicts verdicts) {
            this(visibility, publicText, verdicts, Optional.empty());
        }

        @Override
        public Verb verb() {
            return Verb.DECIDE_PRIVACY;
        }

        @Override
        public List<Text> texts() {
            return concat(concat(List.of(publicText), verdicts.reasons()), reason);
        }

        @Override
        public Optional<Text> why() {
            return reason;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decidePrivacy(this);
        }
    }

    /**
     * R3.3: relevant, complete and clear (SOP step 3).
     */
    record Verify() implements Command {
        @Override
        public Verb verb() {
            return Verb.VERIFY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verify(this);
        }
    }

    /**
     * R3.4: disposisi; an agency is to answer it.
     *
     * @param agency the agency
     * @param reason why, if it is outside the agency's tupoksi
     */
    record Dispatch(AgencyCode agency, Optional<Text> reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency
         * @param reason why, if it is outside the agency's tupoksi
         */
        public Dispatch {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Dispatches within the tupoksi of the agency, which needs no reason.
         *
         * @param agency the agency
         */
        public Dispatch(AgencyCode agency) {
            this(agency, Optional.empty());
        }

        @Override
        public Verb verb() {
            return Verb.DISPATCH;
        }

        @Override
        public List<Text> texts() {
            return concat(List.of(), reason);
        }

        @Override
        public Optional<AgencyCode> toAgency() {
            return Optional.of(agency);
        }

        @Override
        public Optional<Text> why() {
            return reason;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dispatch(this);
        }
    }

    /**
     * R3.5: the reporter has added what was missing.
     *
     * @param description what is added to the description
     * @param evidence the names of further files
     * @param place where the matter lies, if that became clear
     */
    record Complete(Optional<Text> description, List<Text> evidence, Optional<Place<Text>> place) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param description what is added to the description
         * @param evidence the names of further files
         * @param place where the matter lies, if that became clear
         */
        public Complete {
            Objects.requireNonNull(description, "description");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(place, "place");
        }

        @Override
        public Verb verb() {
            return Verb.COMPLETE;
        }

        @Override
        public List<Text> texts() {
            return concat(Place.texts(place), concat(evidence, description));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.complete(this);
        }
    }

    /**
     * R3.6: aduan tidak ditindaklanjuti; the reporter has not completed it in time.
     */
    record ExpirePending() implements Command {
        @Override
        public Verb verb() {
            return Verb.EXPIRE_PENDING;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expirePending(this);
        }
    }

    /**
     * R3.7: it goes no further.
     *
     * @param reason why
     * @param duplicateOf the complaint that holds the same matter; present exactly if the reason is DUPLICATE
     */
    record Archive(ArchiveReason reason, Optional<ComplaintId> duplicateOf) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         * @param duplicateOf the complaint that holds the same matter; present exactly if the reason is DUPLICATE
         */
        public Archive {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(duplicateOf, "duplicateOf");
            if ((reason == ArchiveReason.DUPLICATE) != duplicateOf.isPresent()) {
                throw new IllegalArgumentException("duplicate_of: expected exactly if the reason is DUPLICATE");
            }
        }

        @Override
        public Verb verb() {
            return Verb.ARCHIVE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.archive(this);
        }
    }

    /**
     * R3.8: outside the authority of the kabupaten.
     *
     * @param reason why
     */
    record ReturnToNational(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public ReturnToNational {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.RETURN_TO_NATIONAL;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returnToNational(this);
        }
    }

    /**
     * R3.9: disposisi ulang.
     *
     * @param agency the agency that is to have it now
     * @param reason why; needed for the same agency, or outside its tupoksi
     */
    record Redispatch(AgencyCode agency, Optional<Text> reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency that is to have it now
         * @param reason why; needed for the same agency, or outside its tupoksi
         */
        public Redispatch {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.REDISPATCH;
        }

        @Override
        public List<Text> texts() {
            return concat(List.of(), reason);
        }

        @Override
        public Optional<AgencyCode> toAgency() {
            return Optional.of(agency);
        }

        @Override
        public Optional<Text> why() {
            return reason;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.redispatch(this);
        }
    }

    /**
     * R3.11: another agency helps the one in the lead.
     *
     * @param agency the agency that helps
     */
    record AddSupport(AgencyCode agency) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param agency the agency that helps
         */
        public AddSupport {
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public Verb verb() {
            return Verb.ADD_SUPPORT;
        }

        @Override
        public Optional<AgencyCode> toAgency() {
            return Optional.of(agency);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.addSupport(this);
        }
    }

    /**
     * R3b.1: the agency has been told.
     *
     * @param agency who was told
     * @param messageId the carrier's id of the message
     */
    record RecordNotification(AgencyCode agency, Text messageId) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param agency who was told
         * @param messageId the carrier's id of the message
         */
        public RecordNotification {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(messageId, "messageId");
        }

        @Override
        public Verb verb() {
            return Verb.RECORD_NOTIFICATION;
        }

        @Override
        public List<Text> texts() {
            return List.of(messageId);
        }

        @Override
        public Optional<AgencyCode> toAgency() {
            return Optional.of(agency);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordNotification(this);
        }
    }

    /**
     * R4.1: the agency takes the case.
     */
    record Accept() implements Command {
        @Override
        public Verb verb() {
            return Verb.ACCEPT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accept(this);
        }
    }

    /**
     * R4.2: the agency head knows of it.
     */
    record InformHead() implements Command {
        @Override
        public Verb verb() {
            return Verb.INFORM_HEAD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.informHead(this);
        }
    }

    /**
     * R4.3: an answer is drafted; not public.
     *
     * @param text the draft
     */
    record DraftResponse(Text text) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text the draft
         */
        public DraftResponse {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Verb verb() {
            return Verb.DRAFT_RESPONSE;
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.draftResponse(this);
        }
    }

    /**
     * R4.4: the follow-up is reported to the agency head.
     */
    record ReportToHead() implements Command {
        @Override
        public Verb verb() {
            return Verb.REPORT_TO_HEAD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportToHead(this);
        }
    }

    /**
     * R4.5: a first word to the reporter.
     *
     * @param text the word
     */
    record InterimReply(Text text) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text the word
         */
        public InterimReply {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Verb verb() {
            return Verb.INTERIM_REPLY;
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interimReply(this);
        }
    }

    /**
     * R4.6: not this agency's task.
     *
     * @param reason why
     */
    record RequestRedispatch(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public RequestRedispatch {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.REQUEST_REDISPATCH;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.requestRedispatch(this);
        }
    }

    /**
     * R4.7: it is this agency's task after all.
     *
     * @param reason why
     */
    record RefuseRedispatch(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public RefuseRedispatch {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.REFUSE_REDISPATCH;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refuseRedispatch(this);
        }
    }

    /**
     * R4.8: the answer.
     *
     * @param text the answer
     * @param attachments names of attached files
     * @param verdicts findings in the answer that are dismissed, and why
     */
    record Respond(Text text, List<Text> attachments, Verdicts verdicts) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text the answer
         * @param attachments names of attached files
         * @param verdicts findings in the answer that are dismissed, and why
         */
        public Respond {
            Objects.requireNonNull(text, "text");
            attachments = List.copyOf(attachments);
            Objects.requireNonNull(verdicts, "verdicts");
        }

        /**
         * Answers without files, and dismisses nothing that the detector finds.
         *
         * @param text the answer
         */
        public Respond(Text text) {
            this(text, List.of(), Verdicts.NONE);
        }

        @Override
        public Verb verb() {
            return Verb.RESPOND;
        }

        @Override
        public List<Text> texts() {
            return concat(concat(List.of(text), attachments), verdicts.reasons());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.respond(this);
        }
    }

    /**
     * R5.1: the answer was given on the channel the complaint came from.
     *
     * @param channel the channel
     * @param reference where it can be seen there
     */
    record RelayResponse(Channel channel, Text reference) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param channel the channel
         * @param reference where it can be seen there
         */
        public RelayResponse {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public Verb verb() {
            return Verb.RELAY_RESPONSE;
        }

        @Override
        public List<Text> texts() {
            return List.of(reference);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.relayResponse(this);
        }
    }

    /**
     * R6.1: the reporter says something to the answer.
     *
     * @param text what
     * @param sourceId the id of the source message; needed if somebody else passes it on
     */
    record Reply(Text text, Optional<Text> sourceId) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text what
         * @param sourceId the id of the source message; needed if somebody else passes it on
         */
        public Reply {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(sourceId, "sourceId");
        }

        @Override
        public Verb verb() {
            return Verb.REPLY;
        }

        @Override
        public List<Text> texts() {
            return concat(List.of(text), sourceId);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reply(this);
        }
    }

    /**
     * R6.2: that is answered.
     *
     * @param text the answer
     */
    record AnswerReply(Text text) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text the answer
         */
        public AnswerReply {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Verb verb() {
            return Verb.ANSWER_REPLY;
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answerReply(this);
        }
    }

    /**
     * R6.3: that needs action.
     *
     * @param reason why
     */
    record ResumeWork(Optional<Text> reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public ResumeWork {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.RESUME_WORK;
        }

        @Override
        public List<Text> texts() {
            return concat(List.of(), reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumeWork(this);
        }
    }

    /**
     * R6.4: no word from the reporter in time, so it is regarded as finished (SOP step 6).
     */
    record AutoClose() implements Command {
        @Override
        public Verb verb() {
            return Verb.AUTO_CLOSE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.autoClose(this);
        }
    }

    /**
     * R6.5: closed by the admin.
     *
     * @param reason why
     */
    record Close(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Close {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.CLOSE;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /**
     * R6.6: the reporter says it is done.
     *
     * @param rating 1 to 5, or none
     */
    record ConfirmDone(Optional<Integer> rating) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param rating 1 to 5, or none
         */
        public ConfirmDone {
            Objects.requireNonNull(rating, "rating");
            if (rating.filter(stars -> stars < 1 || stars > 5).isPresent()) {
                throw new IllegalArgumentException("rating: expected 1 to 5");
            }
        }

        @Override
        public Verb verb() {
            return Verb.CONFIRM_DONE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmDone(this);
        }
    }

    /**
     * R6.7: it is not done.
     *
     * @param reason why
     */
    record Reopen(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.REOPEN;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopen(this);
        }
    }

    /**
     * R7.1: the agency has published it (SOP step 7).
     *
     * @param url where
     */
    record RecordPublication(String url) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param url where
         */
        public RecordPublication {
            Objects.requireNonNull(url, "url");
        }

        @Override
        public Verb verb() {
            return Verb.RECORD_PUBLICATION;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordPublication(this);
        }
    }

    /**
     * R9.1: back from the archive.
     *
     * @param reason why
     */
    record Restore(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Restore {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.RESTORE;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restore(this);
        }
    }

    /**
     * R9.2: the national admin gives it back.
     *
     * @param trackingId its number; if given, the one it had
     */
    record ReEnter(Optional<TrackingId> trackingId) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param trackingId its number; if given, the one it had
         */
        public ReEnter {
            Objects.requireNonNull(trackingId, "trackingId");
        }

        @Override
        public Verb verb() {
            return Verb.RE_ENTER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reEnter(this);
        }
    }

    /**
     * R9.3: a remark.
     *
     * @param text the remark
     */
    record Comment(Text text) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param text the remark
         */
        public Comment {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Verb verb() {
            return Verb.COMMENT;
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comment(this);
        }
    }

    /**
     * R9.3: a further file.
     *
     * @param name its name
     * @param type its media type, such as {@code image/jpeg}
     */
    record Attach(Text name, String type) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param name its name
         * @param type its media type, such as {@code image/jpeg}
         */
        public Attach {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }

        @Override
        public Verb verb() {
            return Verb.ATTACH;
        }

        @Override
        public List<Text> texts() {
            return List.of(name);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attach(this);
        }
    }

    /**
     * R9.4: a case that ran elsewhere comes in.
     *
     * @param intake what came in then
     * @param past what became of it
     */
    record ImportHistory(Intake<Text> intake, PastCase past) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param intake what came in then
         * @param past what became of it
         */
        public ImportHistory {
            Objects.requireNonNull(intake, "intake");
            Objects.requireNonNull(past, "past");
        }

        @Override
        public Verb verb() {
            return Verb.IMPORT_HISTORY;
        }

        @Override
        public List<Text> texts() {
            return Intake.texts(intake);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.importHistory(this);
        }
    }

    /**
     * R9.6: part of the time has run.
     *
     * @param clock the number of the clock
     * @param percent how much of it
     */
    record Remind(int clock, int percent) implements Command {
        @Override
        public Verb verb() {
            return Verb.REMIND;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remind(this);
        }
    }

    /**
     * R9.6: a decree has changed the calendar; open deadlines follow, never to an earlier instant.
     */
    record AdoptCalendar() implements Command {
        @Override
        public Verb verb() {
            return Verb.ADOPT_CALENDAR;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.adoptCalendar(this);
        }
    }

    /**
     * R0.2: the admin looks at what is sealed.
     *
     * @param reason why
     */
    record Reveal(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Reveal {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.REVEAL;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reveal(this);
        }
    }

    /**
     * R13.6: what is sealed is destroyed.
     *
     * @param reason why
     */
    record Erase(Text reason) implements Command {
        /**
         * Checks that nothing is null.
         *
         * @param reason why
         */
        public Erase {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verb verb() {
            return Verb.ERASE;
        }

        @Override
        public List<Text> texts() {
            return List.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.erase(this);
        }
    }

    /**
     * One method for each kind of command: a new kind does not compile until everyone handles it.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * Handles {@link Receive}.
         *
         * @param command the command
         * @return the result
         */
        R receive(Receive command);

        /**
         * Handles {@link Register}.
         *
         * @param command the command
         * @return the result
         */
        R register(Register command);

        /**
         * Handles {@link Pend}.
         *
         * @param command the command
         * @return the result
         */
        R pend(Pend command);

        /**
         * Handles {@link Classify}.
         *
         * @param command the command
         * @return the result
         */
        R classify(Classify command);

        /**
         * Handles {@link DecidePrivacy}.
         *
         * @param command the command
         * @return the result
         */
        R decidePrivacy(DecidePrivacy command);

        /**
         * Handles {@link Verify}.
         *
         * @param command the command
         * @return the result
         */
        R verify(Verify command);

        /**
         * Handles {@link Dispatch}.
         *
         * @param command the command
         * @return the result
         */
        R dispatch(Dispatch command);

        /**
         * Handles {@link Complete}.
         *
         * @param command the command
         * @return the result
         */
        R complete(Complete command);

        /**
         * Handles {@link ExpirePending}.
         *
         * @param command the command
         * @return the result
         */
        R expirePending(ExpirePending command);

        /**
         * Handles {@link Archive}.
         *
         * @param command the command
         * @return the result
         */
        R archive(Archive command);

        /**
         * Handles {@link ReturnToNational}.
         *
         * @param command the command
         * @return the result
         */
        R returnToNational(ReturnToNational command);

        /**
         * Handles {@link Redispatch}.
         *
         * @param command the command
         * @return the result
         */
        R redispatch(Redispatch command);

        /**
         * Handles {@link AddSupport}.
         *
         * @param command the command
         * @return the result
         */
        R addSupport(AddSupport command);

        /**
         * Handles {@link RecordNotification}.
         *
         * @param command the command
         * @return the result
         */
        R recordNotification(RecordNotification command);

        /**
         * Handles {@link Accept}.
         *
         * @param command the command
         * @return the result
         */
        R accept(Accept command);

        /**
         * Handles {@link InformHead}.
         *
         * @param command the command
         * @return the result
         */
        R informHead(InformHead command);

        /**
         * Handles {@link DraftResponse}.
         *
         * @param command the command
         * @return the result
         */
        R draftResponse(DraftResponse command);

        /**
         * Handles {@link ReportToHead}.
         *
         * @param command the command
         * @return the result
         */
        R reportToHead(ReportToHead command);

        /**
         * Handles {@link InterimReply}.
         *
         * @param command the command
         * @return the result
         */
        R interimReply(InterimReply command);

        /**
         * Handles {@link RequestRedispatch}.
         *
         * @param command the command
         * @return the result
         */
        R requestRedispatch(RequestRedispatch command);

        /**
         * Handles {@link RefuseRedispatch}.
         *
         * @param command the command
         * @return the result
         */
        R refuseRedispatch(RefuseRedispatch command);

        /**
         * Handles {@link Respond}.
         *
         * @param command the command
         * @return the result
         */
        R respond(Respond command);

        /**
         * Handles {@link RelayResponse}.
         *
         * @param command the command
         * @return the result
         */
        R relayResponse(RelayResponse command);

        /**
         * Handles {@link Reply}.
         *
         * @param command the command
         * @return the result
         */
        R reply(Reply command);

        /**
         * Handles {@link AnswerReply}.
         *
         * @param command the command
         * @return the result
         */
        R answerReply(AnswerReply command);

        /**
         * Handles {@link ResumeWork}.
         *
         * @param command the command
         * @return the result
         */
        R resumeWork(ResumeWork command);

        /**
         * Handles {@link AutoClose}.
         *
         * @param command the command
         * @return the result
         */
        R autoClose(AutoClose command);

        /**
         * Handles {@link Close}.
         *
         * @param command the command
         * @return the result
         */
        R close(Close command);

        /**
         * Handles {@link ConfirmDone}.
         *
         * @param command the command
         * @return the result
         */
        R confirmDone(ConfirmDone command);

        /**
         * Handles {@link Reopen}.
         *
         * @param command the command
         * @return the result
         */
        R reopen(Reopen command);

        /**
         * Handles {@link RecordPublication}.
         *
         * @param command the command
         * @return the result
         */
        R recordPublication(RecordPublication command);

        /**
         * Handles {@link Restore}.
         *
         * @param command the command
         * @return the result
         */
        R restore(Restore command);

        /**
         * Handles {@link ReEnter}.
         *
         * @param command the command
         * @return the result
         */
        R reEnter(ReEnter command);

        /**
         * Handles {@link Comment}.
         *
         * @param command the command
         * @return the result
         */
        R comment(Comment command);

        /**
         * Handles {@link Attach}.
         *
         * @param command the command
         * @return the result
         */
        R attach(Attach command);

        /**
         * Handles {@link ImportHistory}.
         *
         * @param command the command
         * @return the result
         */
        R importHistory(ImportHistory command);

        /**
         * Handles {@link Remind}.
         *
         * @param command the command
         * @return the result
         */
        R remind(Remind command);

        /**
         * Handles {@link AdoptCalendar}.
         *
         * @param command the command
         * @return the result
         */
        R adoptCalendar(AdoptCalendar command);

        /**
         * Handles {@link Reveal}.
         *
         * @param command the command
         * @return the result
         */
        R reveal(Reveal command);

        /**
         * Handles {@link Erase}.
         *
         * @param command the command
         * @return the result
         */
        R erase(Erase command);
    }
}
