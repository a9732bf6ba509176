// SPDX-License-Identifier: Apache-2.0
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

    /** What a message says, and to whom. */
    public enum Kind {
        /** To the agency: a complaint is yours to answer (SOP step 3b). */
        DISPATCHED(Addressee.AGENCY),
        /** To the agency: a complaint is yours to support. */
        SUPPORT(Addressee.AGENCY),
        /** To the agency: part of the time has run. */
        REMINDER(Addressee.AGENCY),
        /** To the agency: a deadline has passed unmet. */
        OVERDUE(Addressee.AGENCY),
        /** To the admin: part of the time has run. */
        ADMIN_REMINDER(Addressee.ADMIN),
        /** To the admin: a deadline has passed unmet. */
        ADMIN_OVERDUE(Addressee.ADMIN),
        /** To the agency's head and the head of the Dinas: a deadline has passed unmet. */
        ESCALATED(Addressee.HEADS),
        /** To the reporter: part of the time to complete the complaint has run. */
        REPORTER_REMINDER(Addressee.REPORTER),
        /** To the reporter: something has changed. */
        REPORTER_NEWS(Addressee.REPORTER);

        private final Addressee to;

        Kind(Addressee to) {
            this.to = to;
        }

        /**
         * Tells whom it is for.
         *
         * @return the addressee
         */
        public Addressee to() {
            return to;
        }
    }

    /** Whom a message is for. */
    public enum Addressee {
        /** The Pejabat Penghubung of the agency. */
        AGENCY,
        /** The admin. */
        ADMIN,
        /** The head of the agency, if there is one yet, and the head of the Dinas. */
        HEADS,
        /** The reporter, on the channel that the complaint came from. */
        REPORTER
    }
}
