// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.replay.DemoScript;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The bundled complaints in an office that forgets, moved to end just before now, so that their deadlines are alive. */
final class DemoSite {
    private static final int WEEK = 7;

    private DemoSite() {}

    /** Who gets a link to sign in, in the order they are told. */
    static Map<String, Actor> people() {
        Map<String, Actor> people = new LinkedHashMap<>();
        people.put("admin", new Actor(Role.ADMIN, Optional.empty(), "admin-demo"));
        people.put("liaison", Actor.liaison(new AgencyCode("DINKES")));
        people.put("second-liaison", Actor.liaison(new AgencyCode("DLH")));
        people.put("auditor", new Actor(Role.AUDITOR, Optional.empty(), "auditor-demo"));
        return people;
    }

    /** A complaint to which its reporter may say something now: to the answer, to what is missing, or to its end. */
    static Optional<ComplaintId> waitingForReporter(Office office) {
        List<Status> best = List.of(Status.RESPONDED, Status.PENDING, Status.CLOSED);
        return office.ports().complaints().standing(true, Optional.empty(), Integer.MAX_VALUE).stream()
                .flatMap(standing -> office.ports().complaints().find(standing.complaint()).stream())
                .map(History::replay)
                .filter(complaint ->
                        complaint.intake().reporter().id().isPresent() && best.contains(complaint.status()))
                .min(Comparator.comparingInt((Complaint complaint) -> best.indexOf(complaint.status()))
                        .thenComparing(Complaint::last, Comparator.reverseOrder()))
                .map(Complaint::id);
    }

    /** Later seasons have other days off, under which a step of the script may come too late: then an earlier week is taken. */
    static Office open(InstantSource clock) {
        Instant end = walk(new DemoScript(), Duration.ZERO).orElseThrow().end();
        long weeks = Math.max(0, Duration.between(end, clock.instant()).toDays() / WEEK);
        for (long week = weeks; week > 0; week--) {
            Duration later = Duration.ofDays(week * WEEK);
            if (walk(new DemoScript(), later).isPresent()) {
                return served(clock, later);
            }
        }
        return served(clock, Duration.ZERO);
    }

    /** The store's clock is the script's until the script ends, and then the machine's. */
    private static Office served(InstantSource clock, Duration later) {
        DemoScript script = new DemoScript();
        AtomicBoolean walking = new AtomicBoolean(true);
        Office office = Office.inMemory(() -> (walking.get() ? script.clock() : clock).instant());
        if (script.walk(office, later).isEmpty()) {
            throw new IllegalStateException("the demonstration stumbles where it did not before");
        }
        walking.set(false);
        return office;
    }

    private static Optional<DemoScript.Walked> walk(DemoScript script, Duration later) {
        try (Office office = Office.inMemory(script.clock())) {
            return script.walk(office, later);
        }
    }
}
