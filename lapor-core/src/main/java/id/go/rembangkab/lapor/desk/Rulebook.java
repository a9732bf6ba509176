// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import java.util.Optional;

/**
 * Port: every policy and calendar version ever used, found by content; append-only. A deadline is explained and checked
 * under the versions it was counted with. Implementations are thread-safe.
 */
public interface Rulebook {
    /**
     * Returns the policy that new complaints get.
     *
     * @return the policy in force
     */
    Policy policy();

    /**
     * Finds a policy.
     *
     * @param version its version
     * @return the policy, or empty if it was never used here
     */
    Optional<Policy> policy(PolicyVersion version);

    /**
     * Puts a policy in force for new complaints; a case keeps the one it started with (R11.6).
     *
     * @param policy the policy
     */
    void adopt(Policy policy);

    /**
     * Returns the calendar as known now.
     *
     * @return the newest calendar
     */
    WorkingCalendar calendar();

    /**
     * Finds a calendar.
     *
     * @param version its version
     * @return the calendar, or empty if it was never used here
     */
    Optional<WorkingCalendar> calendar(CalendarVersion version);

    /**
     * Makes a calendar the newest; what was counted before stays as it was until {@link Sweep#adoptCalendar}.
     *
     * @param calendar the calendar
     */
    void adopt(WorkingCalendar calendar);
}
