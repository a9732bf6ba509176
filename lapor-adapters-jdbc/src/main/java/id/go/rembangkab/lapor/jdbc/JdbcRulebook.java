// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.desk.Rulebook;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Policies and calendars by version, and which are in force. A store that is made begins with those that come with the
 * library; a later release puts nothing in force by itself.
 */
final class JdbcRulebook implements Rulebook {
    private static final String LATEST =
            "SELECT version FROM lapor_adoption WHERE kind = ? ORDER BY number DESC LIMIT 1";

    private static final String ADOPT =
            "INSERT INTO lapor_adoption (kind, version, adopted) VALUES (:kind, :version, :adopted)";

    private static final String PUT_POLICY =
            "INSERT INTO lapor_policy (version, content) VALUES (:version, :content) ON CONFLICT (version) DO NOTHING";

    private static final String FIND_POLICY = "SELECT content FROM lapor_policy WHERE version = :version";

    private static final String PUT_CALENDAR = """
            INSERT INTO lapor_calendar (version, zone, weekend, leave_is_off, lower_bound, decrees)
            VALUES (:version, :zone, :weekend, :leave, :bound, :decrees)
            ON CONFLICT (version) DO NOTHING
            """;

    private static final String FIND_CALENDAR =
            "SELECT zone, weekend, leave_is_off, lower_bound, decrees FROM lapor_calendar WHERE version = :version";

    private enum Kind {
        POLICY,
        CALENDAR
    }

    private final Connections connections;
    private final InstantSource clock;
    private final Map<PolicyVersion, Policy> policies = new ConcurrentHashMap<>();
    private final Map<CalendarVersion, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    JdbcRulebook(Connections connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
        Policy.BUNDLED.forEach(policy -> policies.put(policy.version(), policy));
    }

    /** Writes into a fresh store what it begins with. */
    void begin() {
        if (latest(Kind.CALENDAR).isPresent()) {
            return;
        }
        connections.write("begin the rulebook", handle -> {
            if (latest(handle, Kind.CALENDAR).isEmpty()) {
                Policy.BUNDLED.forEach(policy -> put(handle, policy));
                adopt(handle, Kind.POLICY, Policy.REMBANG_2024.version().toString());
                put(handle, WorkingCalendar.indonesia());
                adopt(
                        handle,
                        Kind.CALENDAR,
                        WorkingCalendar.indonesia().version().value());
            }
        });
    }

    @Override
    public Policy policy() {
        PolicyVersion version = PolicyVersion.parse(latest(Kind.POLICY).orElseThrow());
        return policy(version)
                .orElseThrow(() -> new IllegalStateException(
                        "rulebook: policy " + version + " is in force, and this release does not know it"));
    }

    @Override
    public Optional<Policy> policy(PolicyVersion version) {
        Policy known = policies.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Policy> found = connections.read(
                "find policy " + version,
                handle -> handle.createQuery(FIND_POLICY)
                        .bind("version", version.toString())
                        .mapTo(String.class)
                        .findOne()
                        .flatMap(PolicyText::read));
        found.ifPresent(policy -> policies.put(version, policy));
        return found;
    }

    @Override
    public void adopt(Policy policy) {
        connections.write("adopt policy " + policy.version(), handle -> {
            put(handle, policy);
            adopt(handle, Kind.POLICY, policy.version().toString());
        });
    }

    @Override
    public WorkingCalendar calendar() {
        CalendarVersion version = new CalendarVersion(latest(Kind.CALENDAR).orElseThrow());
        return calendar(version)
                .orElseThrow(() -> new IllegalStateException("rulebook: calendar " + version + " is missing"));
    }

    @Override
    public Optional<WorkingCalendar> calendar(CalendarVersion version) {
        WorkingCalendar known = calendars.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WorkingCalendar> found =
                version.equals(WorkingCalendar.indonesia().version())
                        ? Optional.of(WorkingCalendar.indonesia())
                        : connections.read("find calendar " + version, handle -> find(handle, version));
        found.ifPresent(calendar -> calendars.put(version, calendar));
        return found;
    }

    private static Optional<WorkingCalendar> find(Handle handle, CalendarVersion version) {
        return handle.createQuery(FIND_CALENDAR)
                .bind("version", version.value())
                .map((rows, context) -> new CalendarText(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getBoolean(3),
                        rows.getBoolean(4),
                        rows.getString(5)))
                .findOne()
                .map(CalendarText::calendar);
    }

    @Override
    public void adopt(WorkingCalendar calendar) {
        connections.write("adopt calendar " + calendar.version(), handle -> {
            put(handle, calendar);
            adopt(handle, Kind.CALENDAR, calendar.version().value());
        });
    }

    private Optional<String> latest(Kind kind) {
        return connections.lookUp(inForce(kind), handle -> latest(handle, kind));
    }

    private static String inForce(Kind kind) {
        return "look up the " + kind + " in force";
    }

    private Optional<String> latest(Handle handle, Kind kind) {
        return Plain.of(handle, connections.database(), LATEST)
                .text(kind.name())
                .first(rows -> rows.getString(1));
    }

    private void adopt(Handle handle, Kind kind, String version) {
        connections.changed(inForce(kind));
        handle.createUpdate(ADOPT)
                .bind("kind", kind.name())
                .bind("version", version)
                .bind("adopted", clock.instant())
                .execute();
    }

    private static void put(Handle handle, Policy policy) {
        if (PolicyText.read(Storable.text("name of the policy", policy.text())).isEmpty()) {
            throw new IllegalArgumentException(
                    "policy " + policy.version() + " cannot be kept: it could not be read back as it is");
        }
        handle.createUpdate(PUT_POLICY)
                .bind("version", policy.version().toString())
                .bind("content", policy.text())
                .execute();
    }

    private static void put(Handle handle, WorkingCalendar calendar) {
        CalendarText text = CalendarText.of(calendar);
        handle.createUpdate(PUT_CALENDAR)
                .bind("version", calendar.version().value())
                .bind("zone", text.zone())
                .bind("weekend", text.weekend())
                .bind("leave", text.leaveIsOff())
                .bind("bound", text.lowerBound())
                .bind("decrees", text.decrees())
                .execute();
    }
}
