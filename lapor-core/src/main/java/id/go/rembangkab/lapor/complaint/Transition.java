// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static id.go.rembangkab.lapor.complaint.Guard.AGENCY_ACTIVE;
import static id.go.rembangkab.lapor.complaint.Guard.AGENCY_REACHABLE;
import static id.go.rembangkab.lapor.complaint.Guard.ANSWER_CLEAN;
import static id.go.rembangkab.lapor.complaint.Guard.CHANNEL_REGISTERED;
import static id.go.rembangkab.lapor.complaint.Guard.CLASSIFIED;
import static id.go.rembangkab.lapor.complaint.Guard.COMPLAINT_COMPLETE;
import static id.go.rembangkab.lapor.complaint.Guard.COMPLETION_RUN_OUT;
import static id.go.rembangkab.lapor.complaint.Guard.CONCERNS_AGENCY;
import static id.go.rembangkab.lapor.complaint.Guard.DRAFT_EXISTS;
import static id.go.rembangkab.lapor.complaint.Guard.FINDINGS_DECIDED;
import static id.go.rembangkab.lapor.complaint.Guard.HEAD_INFORMED;
import static id.go.rembangkab.lapor.complaint.Guard.LEAD_KNOWN;
import static id.go.rembangkab.lapor.complaint.Guard.MONITOR_RUN_OUT;
import static id.go.rembangkab.lapor.complaint.Guard.NAME_AND_REASON_TO_LOWER;
import static id.go.rembangkab.lapor.complaint.Guard.NEVER_DISPATCHED;
import static id.go.rembangkab.lapor.complaint.Guard.NOT_LOOSER_THAN_WISHED;
import static id.go.rembangkab.lapor.complaint.Guard.NOT_SECRET;
import static id.go.rembangkab.lapor.complaint.Guard.NOT_YET_SUPPORTING;
import static id.go.rembangkab.lapor.complaint.Guard.NO_CYCLE;
import static id.go.rembangkab.lapor.complaint.Guard.OTHER_AGENCY_OR_REASON;
import static id.go.rembangkab.lapor.complaint.Guard.OTHER_THAN_LEAD;
import static id.go.rembangkab.lapor.complaint.Guard.PRIVACY_DECIDED;
import static id.go.rembangkab.lapor.complaint.Guard.PUBLIC_TEXT_EXISTS;
import static id.go.rembangkab.lapor.complaint.Guard.REASON_ONCE_DISPATCHED;
import static id.go.rembangkab.lapor.complaint.Guard.REPORTED_TO_HEAD;
import static id.go.rembangkab.lapor.complaint.Guard.SAME_CHANNEL;
import static id.go.rembangkab.lapor.complaint.Guard.SAME_TRACKING_ID;
import static id.go.rembangkab.lapor.complaint.Guard.SOMETHING_MISSING;
import static id.go.rembangkab.lapor.complaint.Guard.SOMETHING_TO_RELAY;
import static id.go.rembangkab.lapor.complaint.Guard.SOURCE_NAMED;
import static id.go.rembangkab.lapor.complaint.Guard.THRESHOLD_NEW;
import static id.go.rembangkab.lapor.complaint.Guard.TRACKING_ID_UNUSED;
import static id.go.rembangkab.lapor.complaint.Guard.TYPE_ALLOWED;
import static id.go.rembangkab.lapor.complaint.Guard.WINDOW_OPEN;
import static id.go.rembangkab.lapor.complaint.Guard.WITHIN_TUPOKSI_OR_REASON;
import static id.go.rembangkab.lapor.complaint.Role.ADMIN;
import static id.go.rembangkab.lapor.complaint.Role.AGENCY_HEAD;
import static id.go.rembangkab.lapor.complaint.Role.LIAISON_OFFICER;
import static id.go.rembangkab.lapor.complaint.Role.NATIONAL_ADMIN;
import static id.go.rembangkab.lapor.complaint.Role.REPORTER;
import static id.go.rembangkab.lapor.complaint.Role.SYSTEM;
import static id.go.rembangkab.lapor.complaint.Status.ARCHIVED;
import static id.go.rembangkab.lapor.complaint.Status.CLOSED;
import static id.go.rembangkab.lapor.complaint.Status.DISPATCHED;
import static id.go.rembangkab.lapor.complaint.Status.IN_PROGRESS;
import static id.go.rembangkab.lapor.complaint.Status.PENDING;
import static id.go.rembangkab.lapor.complaint.Status.RECEIVED;
import static id.go.rembangkab.lapor.complaint.Status.REDISPATCH_REQUESTED;
import static id.go.rembangkab.lapor.complaint.Status.REGISTERED;
import static id.go.rembangkab.lapor.complaint.Status.REPORTER_REPLIED;
import static id.go.rembangkab.lapor.complaint.Status.RESPONDED;
import static id.go.rembangkab.lapor.complaint.Status.RETURNED;
import static id.go.rembangkab.lapor.complaint.Status.VERIFIED;
import static id.go.rembangkab.lapor.complaint.Verb.ACCEPT;
import static id.go.rembangkab.lapor.complaint.Verb.ADD_SUPPORT;
import static id.go.rembangkab.lapor.complaint.Verb.ADOPT_CALENDAR;
import static id.go.rembangkab.lapor.complaint.Verb.ANSWER_REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.ARCHIVE;
import static id.go.rembangkab.lapor.complaint.Verb.ATTACH;
import static id.go.rembangkab.lapor.complaint.Verb.AUTO_CLOSE;
import static id.go.rembangkab.lapor.complaint.Verb.CLASSIFY;
import static id.go.rembangkab.lapor.complaint.Verb.CLOSE;
import static id.go.rembangkab.lapor.complaint.Verb.COMMENT;
import static id.go.rembangkab.lapor.complaint.Verb.COMPLETE;
import static id.go.rembangkab.lapor.complaint.Verb.CONFIRM_DONE;
import static id.go.rembangkab.lapor.complaint.Verb.DECIDE_PRIVACY;
import static id.go.rembangkab.lapor.complaint.Verb.DISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.DRAFT_RESPONSE;
import static id.go.rembangkab.lapor.complaint.Verb.ERASE;
import static id.go.rembangkab.lapor.complaint.Verb.EXPIRE_PENDING;
import static id.go.rembangkab.lapor.complaint.Verb.IMPORT_HISTORY;
import static id.go.rembangkab.lapor.complaint.Verb.INFORM_HEAD;
import static id.go.rembangkab.lapor.complaint.Verb.INTERIM_REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.PEND;
import static id.go.rembangkab.lapor.complaint.Verb.RECEIVE;
import static id.go.rembangkab.lapor.complaint.Verb.RECORD_NOTIFICATION;
import static id.go.rembangkab.lapor.complaint.Verb.RECORD_PUBLICATION;
import static id.go.rembangkab.lapor.complaint.Verb.REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.REFUSE_REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.REGISTER;
import static id.go.rembangkab.lapor.complaint.Verb.RELAY_RESPONSE;
import static id.go.rembangkab.lapor.complaint.Verb.REMIND;
import static id.go.rembangkab.lapor.complaint.Verb.REOPEN;
import static id.go.rembangkab.lapor.complaint.Verb.REPLY;
import static id.go.rembangkab.lapor.complaint.Verb.REPORT_TO_HEAD;
import static id.go.rembangkab.lapor.complaint.Verb.REQUEST_REDISPATCH;
import static id.go.rembangkab.lapor.complaint.Verb.RESPOND;
import static id.go.rembangkab.lapor.complaint.Verb.RESTORE;
import static id.go.rembangkab.lapor.complaint.Verb.RESUME_WORK;
import static id.go.rembangkab.lapor.complaint.Verb.RETURN_TO_NATIONAL;
import static id.go.rembangkab.lapor.complaint.Verb.REVEAL;
import static id.go.rembangkab.lapor.complaint.Verb.RE_ENTER;
import static id.go.rembangkab.lapor.complaint.Verb.VERIFY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transition table: a row is the only thing that permits a command (requirements §3, R10.5). What the row allows,
 * happens; what no row allows, cannot. Immutable.
 *
 * @param id the requirement
 * @param step the SOP's step, or {@code -} where the SOP is silent
 * @param verb the command
 * @param by who may give it
 * @param from where the complaint must stand; empty for one that is not there yet
 * @param to where it leads
 * @param guards what else must hold, in the order tried
 */
public record Transition(
        String id, String step, Verb verb, Set<Role> by, Set<Status> from, Target to, List<Guard> guards) {
    /**
     * Checks that nothing is null.
     *
     * @param id the requirement
     * @param step the SOP's step, or {@code -} where the SOP is silent
     * @param verb the command
     * @param by who may give it
     * @param from where the complaint must stand; empty for one that is not there yet
     * @param to where it leads
     * @param guards what else must hold, in the order tried
     */
    public Transition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        guards = List.copyOf(guards);
    }

    private static final Set<Status> NEW = Set.of();
    private static final Set<Status> ANYWHERE = from(Status.values());
    private static final Set<Status> SINCE_DISPATCH =
            from(DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED, PENDING, CLOSED);
    private static final Set<Status> DECIDABLE =
            from(REGISTERED, VERIFIED, DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED);
    private static final Set<Role> WHO_SEES_IT =
            by(REPORTER, ADMIN, LIAISON_OFFICER, AGENCY_HEAD, NATIONAL_ADMIN, SYSTEM);

    /** The table, in the order of the SOP. */
    public static final List<Transition> ALL = List.of(
            row(
                    "R1.1",
                    "1",
                    RECEIVE,
                    by(ADMIN, SYSTEM),
                    NEW,
                    Target.BY_CHANNEL,
                    CHANNEL_REGISTERED,
                    TRACKING_ID_UNUSED),
            row(
                    "R2.1",
                    "2",
                    REGISTER,
                    by(ADMIN),
                    from(RECEIVED),
                    Target.REGISTERED,
                    COMPLAINT_COMPLETE,
                    TRACKING_ID_UNUSED),
            row("R2.2", "3", PEND, by(ADMIN), from(RECEIVED, REGISTERED, VERIFIED), Target.PENDING, SOMETHING_MISSING),
            row("R2.2", "3", PEND, by(ADMIN, LIAISON_OFFICER), from(IN_PROGRESS), Target.PENDING, SOMETHING_MISSING),
            row("R3.1", "3", CLASSIFY, by(ADMIN), DECIDABLE, Target.UNCHANGED, REASON_ONCE_DISPATCHED),
            row(
                    "R3.2",
                    "3",
                    DECIDE_PRIVACY,
                    by(ADMIN),
                    DECIDABLE,
                    Target.UNCHANGED,
                    FINDINGS_DECIDED,
                    NOT_LOOSER_THAN_WISHED,
                    NAME_AND_REASON_TO_LOWER),
            row(
                    "R3.3",
                    "3",
                    VERIFY,
                    by(ADMIN),
                    from(REGISTERED),
                    Target.VERIFIED,
                    COMPLAINT_COMPLETE,
                    CLASSIFIED,
                    PRIVACY_DECIDED),
            row(
                    "R3.4",
                    "3",
                    DISPATCH,
                    by(ADMIN),
                    from(VERIFIED),
                    Target.DISPATCHED,
                    PRIVACY_DECIDED,
                    AGENCY_REACHABLE,
                    WITHIN_TUPOKSI_OR_REASON),
            row("R3.5", "3", COMPLETE, by(REPORTER, ADMIN), from(PENDING), Target.BEFORE_PENDING),
            row("R3.6", "3", EXPIRE_PENDING, by(SYSTEM), from(PENDING), Target.ARCHIVED, COMPLETION_RUN_OUT),
            row(
                    "R3.7",
                    "3",
                    ARCHIVE,
                    by(ADMIN),
                    from(RECEIVED, REGISTERED, PENDING, VERIFIED),
                    Target.ARCHIVED,
                    NEVER_DISPATCHED,
                    NO_CYCLE),
            row(
                    "R3.8",
                    "3",
                    RETURN_TO_NATIONAL,
                    by(ADMIN),
                    from(REGISTERED, VERIFIED, REDISPATCH_REQUESTED),
                    Target.RETURNED),
            row(
                    "R3.9",
                    "3",
                    REDISPATCH,
                    by(ADMIN),
                    from(DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED),
                    Target.DISPATCHED,
                    PRIVACY_DECIDED,
                    AGENCY_REACHABLE,
                    WITHIN_TUPOKSI_OR_REASON,
                    OTHER_AGENCY_OR_REASON),
            row(
                    "R3.11",
                    "-",
                    ADD_SUPPORT,
                    by(ADMIN),
                    from(DISPATCHED, IN_PROGRESS),
                    Target.UNCHANGED,
                    AGENCY_ACTIVE,
                    OTHER_THAN_LEAD,
                    NOT_YET_SUPPORTING),
            row(
                    "R3b.1",
                    "3b",
                    RECORD_NOTIFICATION,
                    by(SYSTEM, ADMIN),
                    SINCE_DISPATCH,
                    Target.UNCHANGED,
                    CONCERNS_AGENCY),
            row("R4.1", "4", ACCEPT, by(LIAISON_OFFICER), from(DISPATCHED), Target.IN_PROGRESS),
            row("R4.2", "4", INFORM_HEAD, by(LIAISON_OFFICER), from(IN_PROGRESS), Target.UNCHANGED),
            row("R4.3", "4", DRAFT_RESPONSE, by(LIAISON_OFFICER), from(IN_PROGRESS), Target.UNCHANGED),
            row(
                    "R4.4",
                    "4",
                    REPORT_TO_HEAD,
                    by(LIAISON_OFFICER),
                    from(IN_PROGRESS),
                    Target.UNCHANGED,
                    HEAD_INFORMED,
                    DRAFT_EXISTS),
            row("R4.5", "4", INTERIM_REPLY, by(LIAISON_OFFICER), from(IN_PROGRESS), Target.UNCHANGED),
            row(
                    "R4.6",
                    "4",
                    REQUEST_REDISPATCH,
                    by(LIAISON_OFFICER),
                    from(DISPATCHED, IN_PROGRESS),
                    Target.REDISPATCH_REQUESTED),
            row("R4.7", "4", REFUSE_REDISPATCH, by(ADMIN), from(REDISPATCH_REQUESTED), Target.DISPATCHED),
            row(
                    "R4.8",
                    "4",
                    RESPOND,
                    by(LIAISON_OFFICER),
                    from(IN_PROGRESS),
                    Target.RESPONDED,
                    REPORTED_TO_HEAD,
                    ANSWER_CLEAN),
            row(
                    "R5.1",
                    "5",
                    RELAY_RESPONSE,
                    by(ADMIN, SYSTEM),
                    SINCE_DISPATCH,
                    Target.UNCHANGED,
                    SOMETHING_TO_RELAY,
                    SAME_CHANNEL),
            row(
                    "R6.1",
                    "6",
                    REPLY,
                    by(REPORTER, ADMIN, SYSTEM),
                    from(RESPONDED),
                    Target.REPORTER_REPLIED,
                    SOURCE_NAMED),
            row("R6.2", "6", ANSWER_REPLY, by(ADMIN, LIAISON_OFFICER), from(REPORTER_REPLIED), Target.RESPONDED),
            row("R6.3", "6", RESUME_WORK, by(ADMIN, LIAISON_OFFICER), from(REPORTER_REPLIED), Target.IN_PROGRESS),
            row("R6.4", "6", AUTO_CLOSE, by(SYSTEM), from(RESPONDED), Target.CLOSED, MONITOR_RUN_OUT),
            row("R6.5", "6", CLOSE, by(ADMIN), from(RESPONDED, REPORTER_REPLIED), Target.CLOSED),
            row("R6.6", "6", CONFIRM_DONE, by(REPORTER, ADMIN, SYSTEM), from(RESPONDED), Target.CLOSED),
            row("R6.7", "-", REOPEN, by(REPORTER, ADMIN), from(CLOSED), Target.IN_PROGRESS, WINDOW_OPEN, LEAD_KNOWN),
            row(
                    "R7.1",
                    "7",
                    RECORD_PUBLICATION,
                    by(LIAISON_OFFICER),
                    from(CLOSED),
                    Target.UNCHANGED,
                    NOT_SECRET,
                    PUBLIC_TEXT_EXISTS),
            row("R9.1", "-", RESTORE, by(ADMIN), from(ARCHIVED), Target.REGISTERED_OR_RECEIVED),
            row("R9.2", "-", RE_ENTER, by(NATIONAL_ADMIN, SYSTEM), from(RETURNED), Target.REGISTERED, SAME_TRACKING_ID),
            row("R9.3", "-", COMMENT, WHO_SEES_IT, ANYWHERE, Target.UNCHANGED),
            row("R9.3", "-", ATTACH, WHO_SEES_IT, ANYWHERE, Target.UNCHANGED, TYPE_ALLOWED),
            row("R9.4", "-", IMPORT_HISTORY, by(ADMIN, SYSTEM), NEW, Target.MAPPED, TRACKING_ID_UNUSED),
            row("R9.6", "-", REMIND, by(SYSTEM), ANYWHERE, Target.UNCHANGED, THRESHOLD_NEW),
            row("R9.6", "-", ADOPT_CALENDAR, by(SYSTEM), ANYWHERE, Target.UNCHANGED),
            row("R0.2", "-", REVEAL, by(ADMIN), ANYWHERE, Target.UNCHANGED),
            row("R13.6", "-", ERASE, by(ADMIN), ANYWHERE, Target.UNCHANGED));

    private static final Map<Verb, List<Transition>> BY_VERB = index();

    /**
     * Returns the rows of a command.
     *
     * @param verb the command
     * @return its rows, at least one
     */
    public static List<Transition> of(Verb verb) {
        return Objects.requireNonNull(BY_VERB.get(verb), "every verb has a row");
    }

    /**
     * Tells whether a role may give a command at all.
     *
     * @param verb the command
     * @param role the role
     * @return whether some row says so
     */
    public static boolean allows(Verb verb, Role role) {
        for (Transition row : of(verb)) {
            if (row.by.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a command may be given on a complaint as it stands, but by others than this role.
     *
     * @param verb the command
     * @param role who gives it
     * @param status where the complaint stands
     * @return whether rows permit it there and none of them names the role
     */
    static boolean reserves(Verb verb, Role role, Status status) {
        boolean permitted = false;
        for (Transition row : of(verb)) {
            if (row.from.contains(status)) {
                if (row.by.contains(role)) {
                    return false;
                }
                permitted = true;
            }
        }
        return permitted;
    }

    /**
     * Finds the row that permits a command.
     *
     * @param verb the command
     * @param role who gives it
     * @param status where the complaint stands, or empty if it is not there yet
     * @return the row, or empty if none permits it
     */
    public static Optional<Transition> permitting(Verb verb, Role role, Optional<Status> status) {
        for (Transition row : of(verb)) {
            boolean here = status.isPresent() ? row.from.contains(status.get()) : row.from.isEmpty();
            if (here && row.by.contains(role)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Map<Verb, List<Transition>> index() {
        Map<Verb, List<Transition>> rows = new EnumMap<>(Verb.class);
        for (Transition row : ALL) {
            rows.computeIfAbsent(row.verb, verb -> new ArrayList<>()).add(row);
        }
        rows.replaceAll((verb, list) -> List.copyOf(list));
        return rows;
    }

    private static Transition row(
            String id, String step, Verb verb, Set<Role> by, Set<Status> from, Target to, Guard... guards) {
        return new Transition(id, step, verb, by, from, to, List.of(guards));
    }

    private static Set<Role> by(Role... roles) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
    }

    private static Set<Status> from(Status... statuses) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(statuses)));
    }
}
