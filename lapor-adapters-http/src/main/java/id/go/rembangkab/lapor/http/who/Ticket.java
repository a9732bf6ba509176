// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What the cookie of a session says: which session, whose, when it began and when it was used last. To be read only where a seal says that we
 * wrote it.
 */
record Ticket(String id, Caller caller, Instant began, Instant used) {
    Ticket usedAt(Instant now) {
        return new Ticket(id, caller, began, now);
    }

    String write() {
        Actor actor = caller.actor();
        return String.join(
                ".",
                id,
                Long.toString(began.toEpochMilli()),
                Long.toString(used.toEpochMilli()),
                actor.role().name(),
                encoded(actor.agency().map(AgencyCode::value).orElse("")),
                encoded(actor.name()),
                encoded(caller.account()));
    }

    static Ticket read(String written) {
        String[] parts = written.split("\\.", -1);
        Optional<AgencyCode> agency =
                Optional.of(decoded(parts[4])).filter(code -> !code.isEmpty()).map(AgencyCode::new);
        Actor actor = new Actor(Role.valueOf(parts[3]), agency, decoded(parts[5]));
        return new Ticket(
                parts[0],
                new Caller(actor, decoded(parts[6])),
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Ticket[" + caller + "]";
    }
}
