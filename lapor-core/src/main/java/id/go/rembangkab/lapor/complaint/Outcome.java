// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Optional;

/** What happens when a command is allowed: the event, with every text replaced by its reference. */
record Outcome(Grounds grounds) implements Command.Cases<Event> {
    private static Optional<TextRef> ref(Optional<Text> text) {
        return text.map(Text::ref);
    }

    private static List<TextRef> refs(List<Text> texts) {
        return texts.stream().map(Text::ref).toList();
    }

    private static List<Event.Dismissal> dismissals(Verdicts verdicts) {
        return verdicts.each().stream()
                .filter(verdict -> !verdict.accept())
                .flatMap(
                        verdict -> verdict
                                .reason()
                                .map(reason -> new Event.Dismissal(verdict.start(), verdict.end(), reason.ref()))
                                .stream())
                .toList();
    }

    private Intake<TextRef> intake(Intake<Text> intake) {
        return Intake.sealed(intake).hiding(grounds.world().wish());
    }

    @Override
    public Event receive(Command.Receive command) {
        return new Event.Received(intake(command.intake()), grounds.policy().version());
    }

    @Override
    public Event register(Command.Register command) {
        return new Event.Registered(command.trackingId());
    }

    @Override
    public Event pend(Command.Pend command) {
        return new Event.Pended(refs(command.missing()), ref(command.followUp()));
    }

    @Override
    public Event classify(Command.Classify command) {
        return new Event.Classified(
                command.classification(), ref(command.reason()), command.place().map(Place::sealed));
    }

    @Override
    public Event decidePrivacy(Command.DecidePrivacy command) {
        return new Event.PrivacyDecided(
                command.visibility(),
                command.publicText().ref(),
                command.verdicts().acceptAll(),
                dismissals(command.verdicts()),
                ref(command.reason()));
    }

    @Override
    public Event verify(Command.Verify command) {
        return new Event.Verified();
    }

    @Override
    public Event dispatch(Command.Dispatch command) {
        return new Event.Dispatched(command.agency(), ref(command.reason()));
    }

    @Override
    public Event complete(Command.Complete command) {
        return new Event.Completed(
                ref(command.description()),
                refs(command.evidence()),
                command.place().map(Place::sealed),
                grounds.world().wish());
    }

    @Override
    public Event expirePending(Command.ExpirePending command) {
        return new Event.PendingExpired();
    }

    @Override
    public Event archive(Command.Archive command) {
        return new Event.Archived(command.reason(), command.duplicateOf());
    }

    @Override
    public Event returnToNational(Command.ReturnToNational command) {
        return new Event.ReturnedToNational(command.reason().ref());
    }

    @Override
    public Event redispatch(Command.Redispatch command) {
        return new Event.Redispatched(command.agency(), ref(command.reason()));
    }

    @Override
    public Event addSupport(Command.AddSupport command) {
        return new Event.SupportAdded(command.agency());
    }

    @Override
    public Event recordNotification(Command.RecordNotification command) {
        return new Event.NotificationRecorded(
                command.agency(), command.messageId().ref());
    }

    @Override
    public Event accept(Command.Accept command) {
        return new Event.Accepted();
    }

    @Override
    public Event informHead(Command.InformHead command) {
        return new Event.HeadInformed();
    }

    @Override
    public Event draftResponse(Command.DraftResponse command) {
        return new Event.ResponseDrafted(command.text().ref());
    }

    @Override
    public Event reportToHead(Command.ReportToHead command) {
        return new Event.ReportedToHead();
    }

    @Override
    public Event interimReply(Command.InterimReply command) {
        return new Event.InterimReplyGiven(command.text().ref());
    }

    @Override
    public Event requestRedispatch(Command.RequestRedispatch command) {
        return new Event.RedispatchRequested(command.reason().ref());
    }

    @Override
    public Event refuseRedispatch(Command.RefuseRedispatch command) {
        return new Event.RedispatchRefused(command.reason().ref());
    }

    @Override
    public Event respond(Command.Respond command) {
        return new Event.Responded(command.text().ref(), refs(command.attachments()), dismissals(command.verdicts()));
    }

    @Override
    public Event relayResponse(Command.RelayResponse command) {
        return new Event.ResponseRelayed(command.channel(), command.reference().ref());
    }

    @Override
    public Event reply(Command.Reply command) {
        return new Event.Replied(
                command.text().ref(), ref(command.sourceId()), grounds.world().wish());
    }

    @Override
    public Event answerReply(Command.AnswerReply command) {
        return new Event.ReplyAnswered(command.text().ref());
    }

    @Override
    public Event resumeWork(Command.ResumeWork command) {
        return new Event.WorkResumed(ref(command.reason()));
    }

    @Override
    public Event autoClose(Command.AutoClose command) {
        return new Event.AutoClosed();
    }

    @Override
    public Event close(Command.Close command) {
        return new Event.Closed(command.reason().ref());
    }

    @Override
    public Event confirmDone(Command.ConfirmDone command) {
        return new Event.DoneConfirmed(command.rating());
    }

    @Override
    public Event reopen(Command.Reopen command) {
        return new Event.Reopened(command.reason().ref(), grounds.world().wish());
    }

    @Override
    public Event recordPublication(Command.RecordPublication command) {
        return new Event.Published(command.url());
    }

    @Override
    public Event restore(Command.Restore command) {
        return new Event.Restored(command.reason().ref());
    }

    @Override
    public Event reEnter(Command.ReEnter command) {
        return new Event.ReEntered();
    }

    @Override
    public Event comment(Command.Comment command) {
        return new Event.Commented(command.text().ref(), grounds.world().wish());
    }

    @Override
    public Event attach(Command.Attach command) {
        return new Event.Attached(
                command.name().ref(), command.type(), grounds.world().wish());
    }

    @Override
    public Event importHistory(Command.ImportHistory command) {
        return new Event.HistoryImported(
                intake(command.intake()), command.past(), grounds.policy().version());
    }

    @Override
    public Event remind(Command.Remind command) {
        return new Event.Reminded(command.clock(), command.percent());
    }

    @Override
    public Event adoptCalendar(Command.AdoptCalendar command) {
        return new Event.CalendarAdopted(grounds.calendar().version());
    }

    @Override
    public Event reveal(Command.Reveal command) {
        return new Event.Revealed(command.reason().ref());
    }

    @Override
    public Event erase(Command.Erase command) {
        return new Event.Erased(command.reason().ref());
    }
}
