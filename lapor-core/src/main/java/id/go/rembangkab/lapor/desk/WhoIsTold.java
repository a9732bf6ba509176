// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.notice.Notice.Kind.ADMIN_OVERDUE;
import static id.go.rembangkab.lapor.notice.Notice.Kind.ADMIN_REMINDER;
import static id.go.rembangkab.lapor.notice.Notice.Kind.ESCALATED;
import static id.go.rembangkab.lapor.notice.Notice.Kind.OVERDUE;
import static id.go.rembangkab.lapor.notice.Notice.Kind.REMINDER;
import static id.go.rembangkab.lapor.notice.Notice.Kind.REPORTER_REMINDER;

import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.notice.Notice;
import java.util.List;
import java.util.Map;

/**
 * Who is told of a clock: the last column of the clock table (requirements §4), and for the admin the reminders at each
 * deadline of R3.10. What a clock's end does to the complaint, such as AutoClose, the reporter hears as news of that event.
 * What is listed or counted and told nobody (ASSIGNMENT, PUBLICATION, REOPENING) stands in no row here.
 */
final class WhoIsTold {
    private static final Map<ClockKind, List<Notice.Kind>> BEFORE = Map.of(
            ClockKind.INTAKE, List.of(ADMIN_REMINDER),
            ClockKind.VERIFY, List.of(ADMIN_REMINDER),
            ClockKind.FIRST_RESPONSE, List.of(REMINDER),
            ClockKind.RESPONSE, List.of(REMINDER),
            ClockKind.TRIAGE, List.of(ADMIN_REMINDER),
            ClockKind.COMPLETION, List.of(REPORTER_REMINDER),
            ClockKind.RELAY, List.of(ADMIN_REMINDER),
            ClockKind.REPLY_HANDLING, List.of(REMINDER, ADMIN_REMINDER));

    private static final Map<ClockKind, List<Notice.Kind>> AT_END = Map.of(
            ClockKind.INTAKE, List.of(ADMIN_OVERDUE),
            ClockKind.VERIFY, List.of(ADMIN_OVERDUE, ESCALATED),
            ClockKind.NOTIFY, List.of(ADMIN_OVERDUE),
            ClockKind.FIRST_RESPONSE, List.of(OVERDUE, ADMIN_OVERDUE),
            ClockKind.RESPONSE, List.of(OVERDUE, ADMIN_OVERDUE, ESCALATED),
            ClockKind.TRIAGE, List.of(ADMIN_OVERDUE),
            ClockKind.RELAY, List.of(ADMIN_OVERDUE),
            ClockKind.REPLY_HANDLING, List.of(OVERDUE, ADMIN_OVERDUE));

    private WhoIsTold() {}

    /** While its time runs, at the thresholds of the policy. */
    static List<Notice.Kind> before(ClockKind clock) {
        return BEFORE.getOrDefault(clock, List.of());
    }

    /** When its time has run out unmet. */
    static List<Notice.Kind> atEnd(ClockKind clock) {
        return AT_END.getOrDefault(clock, List.of());
    }
}
