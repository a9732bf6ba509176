// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.complaint.Clock.State;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** What the table alone cannot say: a condition with the refusal it gives, tried in the order of the row. */
public enum Guard {
    /** The channel is registered. */
    CHANNEL_REGISTERED(
            Rejection.BAD_INPUT, "channel", now -> now.grounds().world().channelKnown()),
    /** The tracking id belongs to no other complaint. */
    TRACKING_ID_UNUSED(Rejection.ALREADY_EXISTS, now -> !now.grounds().world().taken()),
    /** Aduan lengkap: uraian dan data pendukung (SOP step 2, warning 1). */
    COMPLAINT_COMPLETE(Rejection.INCOMPLETE, now -> now.complaint().complete()),
    /** Something is missing, or the reporter is to be asked. */
    SOMETHING_MISSING(
            Rejection.NOTHING_MISSING,
            now -> now.command() instanceof Command.Pend pend
                    && (!pend.missing().isEmpty() || pend.followUp().isPresent())),
    /** Once an agency has it, a new classification needs a reason. */
    REASON_ONCE_DISPATCHED(Rejection.BAD_INPUT, "reason", now -> now.lead().isEmpty() || now.reasoned()),
    /** Every finding of the detector is accepted, or dismissed with a reason. */
    FINDINGS_DECIDED(Rejection.FINDINGS_OPEN, now -> now.grounds().world().openFindings() == 0),
    /** Never below what the reporter chose. */
    NOT_LOOSER_THAN_WISHED(
            Rejection.LOOSENS_PRIVACY,
            now -> now.command() instanceof Command.DecidePrivacy decide
                    && !decide.visibility()
                            .isLooserThan(now.complaint().intake().wish())),
    /** What stands is lowered by a named person and for a reason only: a forgotten flag lowers nothing. */
    NAME_AND_REASON_TO_LOWER(
            Rejection.LOOSENS_PRIVACY,
            now -> now.command() instanceof Command.DecidePrivacy decide
                    && (!decide.visibility().isLooserThan(now.complaint().visibility())
                            || (now.reasoned() && now.order().by().isNamed()))),
    /** Classified. */
    CLASSIFIED(Rejection.NOT_CLASSIFIED, now -> now.complaint().classification().isPresent()),
    /** Privacy is decided, for every text that is to go out. */
    PRIVACY_DECIDED(Rejection.PRIVACY_UNDECIDED, now -> now.complaint().privacySettled()),
    /** The agency is active and has a Pejabat Penghubung with a contact number (SOP record 1). */
    AGENCY_REACHABLE(
            Rejection.NO_LIAISON_CONTACT,
            now -> now.grounds()
                    .agency()
                    .filter(agency -> agency.isReachableOn(day(now)))
                    .isPresent()),
    /** The agency is registered and active. */
    AGENCY_ACTIVE(
            Rejection.NO_LIAISON_CONTACT,
            now -> now.grounds().agency().filter(agency -> agency.active()).isPresent()),
    /** The agency's tupoksi cover the category, or a reason is given (SOP record 2). */
    WITHIN_TUPOKSI_OR_REASON(
            Rejection.OUTSIDE_TUPOKSI,
            now -> now.reasoned()
                    || now.category()
                            .filter(category -> now.grounds()
                                    .agency()
                                    .filter(agency -> agency.covers(category))
                                    .isPresent())
                            .isPresent()),
    /** Another agency than the one that has it, or a reason. */
    OTHER_AGENCY_OR_REASON(
            Rejection.SAME_AGENCY,
            now -> now.reasoned() || now.lead().filter(now::names).isEmpty()),
    /** Another agency than the one that has it. */
    OTHER_THAN_LEAD(Rejection.SAME_AGENCY, now -> now.lead().filter(now::names).isEmpty()),
    /** An agency helps only once. */
    NOT_YET_SUPPORTING(
            Rejection.ALREADY_EXISTS,
            now -> now.complaint().supporters().stream().noneMatch(now::names)),
    /** The agency has the case or helps with it. */
    CONCERNS_AGENCY(
            Rejection.NOT_ALLOWED_IN_STATE,
            now -> now.lead().filter(now::names).isPresent()
                    || now.complaint().supporters().stream().anyMatch(now::names)),
    /** What an agency has had cannot be archived by the admin, not even by way of PENDING. */
    NEVER_DISPATCHED(Rejection.NOT_ALLOWED_IN_STATE, now -> now.lead().isEmpty()),
    /** A duplicate of its own duplicate would hide both. */
    NO_CYCLE(Rejection.CYCLE, now -> !now.grounds().world().cycle()),
    /** The agency head knows (SOP step 4). */
    HEAD_INFORMED(Rejection.HEAD_NOT_INFORMED, now -> work(now).headInformed()),
    /** An answer is drafted (SOP step 4). */
    DRAFT_EXISTS(Rejection.NO_DRAFT, now -> work(now).drafted()),
    /** The follow-up was reported to the head, where the policy asks for it (SOP step 4). */
    REPORTED_TO_HEAD(
            Rejection.NOT_REPORTED_TO_HEAD,
            now -> work(now).reported() || !now.grounds().policy().reportToHeadRequired()),
    /** The answer itself gives no personal data away. */
    ANSWER_CLEAN(Rejection.LEAKS_PERSONAL_DATA, now -> now.grounds().world().openFindings() == 0),
    /** Relaying is for what did not come from SP4N-LAPOR! (SOP step 5), once there is an answer to relay. */
    SOMETHING_TO_RELAY(
            Rejection.NOT_ALLOWED_IN_STATE,
            now -> now.complaint().clocks().stream().anyMatch(clock -> clock.kind() == ClockKind.RELAY)),
    /** Relayed to where it came from. */
    SAME_CHANNEL(
            Rejection.BAD_INPUT,
            "channel",
            now -> now.command() instanceof Command.RelayResponse relay
                    && relay.channel().equals(now.complaint().intake().channel())),
    /** Who speaks for the reporter names the message. */
    SOURCE_NAMED(
            Rejection.BAD_INPUT,
            "source_id",
            now -> now.order().by().role() == Role.REPORTER
                    || (now.command() instanceof Command.Reply reply
                            && reply.sourceId().isPresent())),
    /** COMPLETION has run out. */
    COMPLETION_RUN_OUT(Rejection.NOT_ALLOWED_IN_STATE, now -> runOut(now, ClockKind.COMPLETION)),
    /** MONITOR has run out. */
    MONITOR_RUN_OUT(Rejection.NOT_ALLOWED_IN_STATE, now -> runOut(now, ClockKind.MONITOR)),
    /** The time for reopening has not run out. */
    WINDOW_OPEN(
            Rejection.WINDOW_SHUT,
            now -> now.complaint().clocks().stream()
                    .anyMatch(clock -> clock.kind() == ClockKind.REOPENING
                            && clock.state(now.order().at()) == State.OPEN)),
    /** An agency had it, so that one can go on with it. */
    LEAD_KNOWN(Rejection.NOT_ALLOWED_IN_STATE, now -> now.lead().isPresent()),
    /** The case is not secret. */
    NOT_SECRET(Rejection.SECRET, now -> !now.complaint().secret()),
    /** There is a public text. */
    PUBLIC_TEXT_EXISTS(
            Rejection.PRIVACY_UNDECIDED, now -> now.complaint().privacy().isPresent()),
    /** The national admin's number is the one it had. */
    SAME_TRACKING_ID(
            Rejection.TRACKING_ID_DIFFERS,
            now -> now.command() instanceof Command.ReEnter reEnter
                    && reEnter.trackingId()
                            .filter(id -> !now.complaint().trackingId().equals(Optional.of(id)))
                            .isEmpty()),
    /** A media type that the policy allows. */
    TYPE_ALLOWED(
            Rejection.BAD_INPUT,
            "type",
            now -> now.command() instanceof Command.Attach attach
                    && now.grounds().policy().attachmentTypes().contains(attach.type())),
    /** A threshold that has passed, once. */
    THRESHOLD_NEW(
            Rejection.NOT_ALLOWED_IN_STATE,
            now -> now.command() instanceof Command.Remind remind
                    && Clocks.mayRemind(now.complaint(), remind, now.order().at(), now.grounds()));

    private final Rejection rejection;
    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // every predicate above is a lambda without state
    private final Predicate<Situation> holds;

    Guard(Rejection rejection, Predicate<Situation> holds) {
        this(rejection, "", holds);
    }

    Guard(Rejection rejection, String field, Predicate<Situation> holds) {
        this.rejection = rejection;
        this.field = field;
        this.holds = holds;
    }

    /**
     * Returns what the SOP says where this does not hold.
     *
     * @return the code
     */
    public Rejection rejection() {
        return rejection;
    }

    boolean holds(Situation situation) {
        return holds.test(situation);
    }

    /**
     * For BAD_INPUT the field and what was expected of it, else what the sentence of the refusal speaks of, this guard for one
     * that several share.
     */
    Decision.Rejected refusal(Situation situation) {
        return rejection == Rejection.BAD_INPUT
                ? Decision.rejected(rejection, field, "expected." + name())
                : Decision.rejected(
                        rejection,
                        situation.command().verb().word(),
                        situation.subject().map(c -> c.status().name()).orElse("-"),
                        situation.command().toAgency().map(Object::toString).orElse("-"),
                        situation.category().map(Object::toString).orElse("-"),
                        name());
    }

    private static Stage.Work work(Situation now) {
        return now.complaint().stage() instanceof Stage.WithAgency stage ? stage.work() : Stage.Work.NONE;
    }

    private static boolean runOut(Situation now, ClockKind kind) {
        return now.complaint().clocks().stream()
                .anyMatch(clock -> clock.kind() == kind
                        && !clock.phase().ended()
                        && clock.isDue(now.order().at()));
    }

    private static LocalDate day(Situation now) {
        return LocalDate.ofInstant(now.order().at(), now.grounds().calendar().zone());
    }
}
