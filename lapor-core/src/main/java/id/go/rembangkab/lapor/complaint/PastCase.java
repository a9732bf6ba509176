// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case that ran elsewhere before lapor knew of it, as its source tells it (R9.4). What the source does not tell is empty.
 *
 * @param source the name of the file it was read from
 * @param line the line it stood on, from 1
 * @param rawStatus the source's own word for where the case stands
 * @param status where that is in the SOP
 * @param received when it came in
 * @param dispatched when an agency got it
 * @param responded when it was answered
 * @param ended when it was closed, archived or returned
 * @param endedBy who closed or archived it
 * @param agency the agency that had it
 * @param kind what kind of complaint it was
 * @param archiveReason why it was archived
 * @param rating the reporter's rating, 1 to 5
 */
@Value.Builder
public record PastCase(
        String source,
        long line,
        String rawStatus,
        Status status,
        Optional<Instant> received,
        Optional<Instant> dispatched,
        Optional<Instant> responded,
        Optional<Instant> ended,
        Optional<Role> endedBy,
        Optional<AgencyCode> agency,
        Optional<Classification.Kind> kind,
        Optional<ArchiveReason> archiveReason,
        Optional<Integer> rating) {
    /**
     * Checks that the stage can be told.
     *
     * @param source the name of the file it was read from
     * @param line the line it stood on, from 1
     * @param rawStatus the source's own word for where the case stands
     * @param status where that is in the SOP
     * @param received when it came in
     * @param dispatched when an agency got it
     * @param responded when it was answered
     * @param ended when it was closed, archived or returned
     * @param endedBy who closed or archived it
     * @param agency the agency that had it
     * @param kind what kind of complaint it was
     * @param archiveReason why it was archived
     * @param rating the reporter's rating, 1 to 5
     * @throws IllegalArgumentException if an agency must have the case and none is named
     */
    public PastCase {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rawStatus, "rawStatus");
        received = received.map(Entry::micros);
        dispatched = dispatched.map(Entry::micros);
        responded = responded.map(Entry::micros);
        ended = ended.map(Entry::micros);
        Objects.requireNonNull(endedBy, "endedBy");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(archiveReason, "archiveReason");
        Objects.requireNonNull(rating, "rating");
        boolean withAgency = switch (status) {
            case DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED -> true;
            case RECEIVED, REGISTERED, PENDING, VERIFIED, CLOSED, ARCHIVED, RETURNED -> false;
        };
        if (withAgency && agency.isEmpty()) {
            throw new IllegalArgumentException("agency: expected the agency of a case that is " + status);
        }
    }

    Stage stage() {
        return switch (status) {
            case RECEIVED -> Stage.Plain.RECEIVED;
            case REGISTERED -> Stage.Plain.REGISTERED;
            case VERIFIED -> Stage.Plain.VERIFIED;
            case RETURNED -> Stage.Plain.RETURNED;
            case PENDING -> new Stage.Pending(Stage.Plain.REGISTERED);
            case DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED ->
                new Stage.WithAgency(status, agency.orElseThrow(), Stage.Work.NONE);
            case CLOSED -> new Stage.Closed(agency, endedBy);
            case ARCHIVED -> new Stage.Archived(endedBy, archiveReason, Optional.empty());
        };
    }
}
