// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import static id.go.rembangkab.lapor.form.Field.maybeBlank;
import static id.go.rembangkab.lapor.form.Field.needed;
import static id.go.rembangkab.lapor.form.Field.optional;
import static id.go.rembangkab.lapor.form.Shape.FLAG;
import static id.go.rembangkab.lapor.form.Shape.GROUPS;
import static id.go.rembangkab.lapor.form.Shape.GROUPS_OR_ALL;
import static id.go.rembangkab.lapor.form.Shape.TEXT;
import static id.go.rembangkab.lapor.form.Shape.TEXTS;
import static id.go.rembangkab.lapor.form.Shape.WHOLE;

import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Verb;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of all lifecycle commands that people give: their fields, and the command made of them. */
public final class CommandForms {
    private static final Field AGENCY = needed("agency", TEXT);
    private static final Field SAID = needed("text", TEXT);
    private static final Field WHY = needed("reason", TEXT);
    private static final Field MAYBE_WHY = optional("reason", TEXT);

    /** Every command, in the order of the SOP. */
    public static final List<Form<Command>> ALL = List.of(
            form(
                    Verb.RECEIVE,
                    given -> new Command.Receive(Readings.intake(given)),
                    needed("channel", TEXT),
                    needed("external_id", TEXT),
                    maybeBlank("title"),
                    maybeBlank("description"),
                    needed("evidence", TEXTS),
                    Form.reporter(),
                    optional("anonymous", FLAG),
                    optional("secret", FLAG),
                    Form.place(),
                    optional("category", TEXT)),
            form(
                    Verb.REGISTER,
                    given -> new Command.Register(Readings.trackingId(given).orElseThrow()),
                    needed("tracking_id", TEXT)),
            form(
                    Verb.CLASSIFY,
                    given -> new Command.Classify(
                            new Classification(
                                    given.constant("kind", Classification.Kind.values()),
                                    given.flag("normative"),
                                    given.flag("supervisory"),
                                    given.flag("needs_examination"),
                                    Readings.category(given).orElseThrow()),
                            given.text("reason"),
                            Readings.knownPlace(given)),
                    needed("kind", TEXT),
                    needed("normative", FLAG),
                    needed("supervisory", FLAG),
                    needed("needs_examination", FLAG),
                    needed("category", TEXT),
                    MAYBE_WHY,
                    Form.place()),
            form(
                    Verb.DECIDE_PRIVACY,
                    given -> new Command.DecidePrivacy(
                            Readings.visibility(given),
                            given.neededText("public_text"),
                            Readings.findings(given),
                            given.text("reason")),
                    needed("anonymous", FLAG),
                    needed("secret", FLAG),
                    maybeBlank("public_text"),
                    needed(
                            "findings",
                            GROUPS_OR_ALL,
                            needed("start", WHOLE),
                            needed("end", WHOLE),
                            needed("accept", FLAG),
                            MAYBE_WHY),
                    MAYBE_WHY),
            form(Verb.VERIFY, given -> new Command.Verify()),
            form(
                    Verb.DISPATCH,
                    given -> new Command.Dispatch(Readings.agency(given), given.text("reason")),
                    AGENCY,
                    MAYBE_WHY),
            form(
                    Verb.PEND,
                    given -> new Command.Pend(given.texts("missing"), given.text("follow_up")),
                    optional("missing", TEXTS),
                    optional("follow_up", TEXT)),
            form(
                    Verb.COMPLETE,
                    given -> new Command.Complete(
                            given.text("description"), given.texts("evidence"), Readings.knownPlace(given)),
                    optional("description", TEXT),
                    optional("evidence", TEXTS),
                    Form.place()),
            form(Verb.ARCHIVE, CommandForms::archive, WHY, optional("duplicate_of", TEXT)),
            form(Verb.RETURN_TO_NATIONAL, given -> new Command.ReturnToNational(given.neededText("reason")), WHY),
            form(
                    Verb.REDISPATCH,
                    given -> new Command.Redispatch(Readings.agency(given), given.text("reason")),
                    AGENCY,
                    MAYBE_WHY),
            form(Verb.ADD_SUPPORT, given -> new Command.AddSupport(Readings.agency(given)), AGENCY),
            form(
                    Verb.RECORD_NOTIFICATION,
                    given -> new Command.RecordNotification(Readings.agency(given), given.neededText("message_id")),
                    AGENCY,
                    needed("message_id", TEXT)),
            form(Verb.ACCEPT, given -> new Command.Accept()),
            form(Verb.INFORM_HEAD, given -> new Command.InformHead()),
            form(Verb.DRAFT_RESPONSE, given -> new Command.DraftResponse(given.neededText("text")), SAID),
            form(Verb.REPORT_TO_HEAD, given -> new Command.ReportToHead()),
            form(Verb.INTERIM_REPLY, given -> new Command.InterimReply(given.neededText("text")), SAID),
            form(Verb.REQUEST_REDISPATCH, given -> new Command.RequestRedispatch(given.neededText("reason")), WHY),
            form(Verb.REFUSE_REDISPATCH, given -> new Command.RefuseRedispatch(given.neededText("reason")), WHY),
            form(
                    Verb.RESPOND,
                    given -> new Command.Respond(
                            given.neededText("text"), given.texts("attachments"), Readings.dismissals(given)),
                    SAID,
                    optional("attachments", TEXTS),
                    optional("dismiss", GROUPS, needed("start", WHOLE), needed("end", WHOLE), needed("reason", TEXT))),
            form(
                    Verb.RELAY_RESPONSE,
                    given -> new Command.RelayResponse(Readings.channel(given), given.neededText("reference")),
                    needed("channel", TEXT),
                    needed("reference", TEXT)),
            form(
                    Verb.REPLY,
                    given -> new Command.Reply(given.neededText("text"), given.text("source_id")),
                    SAID,
                    optional("source_id", TEXT)),
            form(Verb.ANSWER_REPLY, given -> new Command.AnswerReply(given.neededText("text")), SAID),
            form(Verb.RESUME_WORK, given -> new Command.ResumeWork(given.text("reason")), MAYBE_WHY),
            form(
                    Verb.CONFIRM_DONE,
                    given -> new Command.ConfirmDone(given.whole("rating", 1, 5).map(Long::intValue)),
                    optional("rating", WHOLE)),
            form(Verb.CLOSE, given -> new Command.Close(given.neededText("reason")), WHY),
            form(Verb.REOPEN, given -> new Command.Reopen(given.neededText("reason")), WHY),
            form(
                    Verb.RECORD_PUBLICATION,
                    given -> new Command.RecordPublication(Readings.url(given)),
                    needed("url", TEXT)),
            form(Verb.RESTORE, given -> new Command.Restore(given.neededText("reason")), WHY),
            form(
                    Verb.RE_ENTER,
                    given -> new Command.ReEnter(Readings.trackingId(given)),
                    optional("tracking_id", TEXT)),
            form(Verb.COMMENT, given -> new Command.Comment(given.neededText("text")), SAID),
            form(
                    Verb.ATTACH,
                    given -> new Command.Attach(given.neededText("name"), given.neededWord("type")),
                    needed("name", TEXT),
                    needed("type", TEXT)),
            form(Verb.REVEAL, given -> new Command.Reveal(given.neededText("reason")), WHY),
            form(Verb.ERASE, given -> new Command.Erase(given.neededText("reason")), WHY));

    private CommandForms() {}

    /**
     * Finds a command.
     *
     * @param word the command's word, such as {@code report-head}
     * @return its form, or empty if people give no such command
     */
    public static Optional<Form<Command>> of(String word) {
        return ALL.stream().filter(form -> form.word().equals(word)).findFirst();
    }

    private static Form<Command> form(Verb verb, Function<Given, Command> made, Field... fields) {
        return Form.asking(verb.word(), made, fields);
    }

    private static Command archive(Given given) {
        ArchiveReason reason = given.constant("reason", ArchiveReason.values());
        if ((reason == ArchiveReason.DUPLICATE) != given.word("duplicate_of").isPresent()) {
            throw given.bad("duplicate_of", Expectation.DUPLICATE);
        }
        return new Command.Archive(reason, given.complaint("duplicate_of"));
    }
}
