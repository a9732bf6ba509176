package id.go.rembangkab.lapor.notice;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One message to the outside world. It carries which complaint, agency, category and deadline, and nothing else: never a
 * name, a contact or a word of the complaint (R3b.1).
 *
 * @param id stable: a message delivered twice has the same id
 * @param kind what it says
 * @param complaint the complaint's id
 * @param agency the agency it is about or for
 * @param category what the complaint is about
 * @param due the deadline it speaks of
 */
public record Notice(
        String id,
        Kind kind,
        String complaint,
        Optional<AgencyCode> agency,
        Optional<Category> category,
        Optional<Instant> due) {
    /**
     * Checks that nothing is null.
     *
     * @param id stable: a message delivered twice has the same id
     * @param kind what it says
     * @param complaint the complaint's id
     * @param agency the agency it is about or for
     * @param category what the complaint is about
     * @param due the deadline it speaks of
     */
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(due, "due");
    }

    /** What a message says. */
    public enum Kind {
        /** To the agency: a complaint is yours to answer (SOP step 3b). */
        DISPATCHED,
        /** To the agency: a complaint is yours to support. */
        SUPPORT,
        /** Part of the time has run. */
        REMINDER,
        /** A deadline has passed unmet. */
        OVERDUE,
        /** To the reporter: something has changed. */
        REPORTER_NEWS
    }
}
