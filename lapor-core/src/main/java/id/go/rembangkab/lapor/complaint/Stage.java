// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import java.util.Optional;

/** Where a complaint stands, with what is only true there. Immutable. */
public sealed interface Stage {
    /**
     * Returns the status that tables, stores and interfaces speak of.
     *
     * @return the status
     */
    Status status();

    /**
     * Returns the agency that has the case: it answers, others support (requirements A13).
     *
     * @return the lead agency, or empty where none has it
     */
    default Optional<AgencyCode> lead() {
        return Optional.empty();
    }

    /** A stage of which nothing but the status is to be said. */
    enum Plain implements Stage {
        /** On a channel. */
        RECEIVED(Status.RECEIVED),
        /** In SP4N-LAPOR!. */
        REGISTERED(Status.REGISTERED),
        /** Verified, not yet dispatched. */
        VERIFIED(Status.VERIFIED),
        /** With the national admin. */
        RETURNED(Status.RETURNED);

        private final Status status;

        Plain(Status status) {
            this.status = status;
        }

        @Override
        public Status status() {
            return status;
        }
    }

    /**
     * Tunda.
     *
     * @param before the stage that {@link Command.Complete} leads back to; never itself pending
     */
    record Pending(Stage before) implements Stage {
        /**
         * Checks that a pending case is not pended again.
         *
         * @param before the stage that {@link Command.Complete} leads back to; never itself pending
         */
        public Pending {
            if (before instanceof Pending) {
                throw new IllegalArgumentException("before: a pending complaint cannot be pended");
            }
        }

        @Override
        public Status status() {
            return Status.PENDING;
        }

        @Override
        public Optional<AgencyCode> lead() {
            return before.lead();
        }
    }

    /**
     * An agency has it: from dispatch to the end of the reporter's say.
     *
     * @param status one of DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED
     * @param agency the agency in the lead
     * @param work how far the agency has come in this round
     */
    record WithAgency(Status status, AgencyCode agency, Work work) implements Stage {
        /**
         * Checks that an agency can have it in that status.
         *
         * @param status one of DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED
         * @param agency the agency in the lead
         * @param work how far the agency has come in this round
         */
        public WithAgency {
            switch (status) {
                case DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED -> {}
                case RECEIVED, REGISTERED, PENDING, VERIFIED, CLOSED, ARCHIVED, RETURNED ->
                    throw new IllegalArgumentException("status: no agency has a complaint that is " + status);
            }
        }

        @Override
        public Optional<AgencyCode> lead() {
            return Optional.of(agency);
        }

        WithAgency in(Status next) {
            return new WithAgency(next, agency, work);
        }

        WithAgency with(Work next) {
            return new WithAgency(status, agency, next);
        }
    }

    /**
     * What SOP step 4 asks of the liaison officer before the answer, in one round of work.
     *
     * @param headInformed the agency head knows of the complaint
     * @param drafted an answer is drafted
     * @param reported the follow-up was reported to the head
     */
    record Work(boolean headInformed, boolean drafted, boolean reported) {
        /** Nothing done yet. */
        public static final Work NONE = new Work(false, false, false);
    }

    /**
     * Selesai.
     *
     * @param agency the agency that had the lead; empty in a past case of which none is known
     * @param by SYSTEM, ADMIN or REPORTER; empty in a past case of which it is not known
     */
    record Closed(Optional<AgencyCode> agency, Optional<Role> by) implements Stage {
        @Override
        public Status status() {
            return Status.CLOSED;
        }

        @Override
        public Optional<AgencyCode> lead() {
            return agency;
        }
    }

    /**
     * Arsip.
     *
     * @param by ADMIN or SYSTEM; empty in a past case of which it is not known
     * @param reason why; empty in a past case of which it is not known
     * @param duplicateOf the complaint that holds the same matter, if that is the reason
     */
    record Archived(Optional<Role> by, Optional<ArchiveReason> reason, Optional<ComplaintId> duplicateOf)
            implements Stage {
        @Override
        public Status status() {
            return Status.ARCHIVED;
        }
    }
}
