// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.desk.Rulebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Policies and calendars in memory, beginning with those that come with the library. Thread-safe. */
public final class MemoryRulebook implements Rulebook {
    private final Map<PolicyVersion, Policy> policies = new HashMap<>();
    private final Map<CalendarVersion, WorkingCalendar> calendars = new HashMap<>();
    private Policy policy;
    private WorkingCalendar calendar;

    /** Creates a rulebook with {@link Policy#REMBANG_2024} and the bundled decrees in force. */
    public MemoryRulebook() {
        this.policy = Policy.REMBANG_2024;
        this.calendar = WorkingCalendar.indonesia();
        Policy.BUNDLED.forEach(bundled -> policies.put(bundled.version(), bundled));
        calendars.put(calendar.version(), calendar);
    }

    @Override
    public synchronized Policy policy() {
        return policy;
    }

    @Override
    public synchronized Optional<Policy> policy(PolicyVersion version) {
        return Optional.ofNullable(policies.get(version));
    }

    @Override
    public synchronized void adopt(Policy adopted) {
        policies.put(adopted.version(), adopted);
        policy = adopted;
    }

    @Override
    public synchronized WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public synchronized Optional<WorkingCalendar> calendar(CalendarVersion version) {
        return Optional.ofNullable(calendars.get(version));
    }

    @Override
    public synchronized void adopt(WorkingCalendar adopted) {
        calendars.put(adopted.version(), adopted);
        calendar = adopted;
    }
}
