package id.go.rembangkab.lapor.notice;

import java.util.Objects;

/** How a delivery went. */
public sealed interface Receipt {
    /** It has arrived, or does not concern the destination. */
    record Delivered() implements Receipt {}

    /**
     * It may arrive later: the destination could not be reached, was busy, or did not answer.
     *
     * @param problem what went wrong, for the operator; no text of a complaint
     */
    record Failed(String problem) implements Receipt {
        /**
         * Checks that nothing is null.
         *
         * @param problem what went wrong, for the operator; no text of a complaint
         */
        public Failed {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /**
     * It will never be taken as it is; trying again is of no use until somebody has looked at it.
     *
     * @param problem why, for the operator; no text of a complaint
     */
    record Refused(String problem) implements Receipt {
        /**
         * Checks that nothing is null.
         *
         * @param problem why, for the operator; no text of a complaint
         */
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
