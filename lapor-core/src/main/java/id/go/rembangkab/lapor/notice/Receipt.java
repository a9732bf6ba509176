// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Duration;
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
     * It may arrive later, but not before the destination wants to be asked again.
     *
     * @param problem what went wrong, for the operator; no text of a complaint
     * @param pause how long at least to leave it alone, not negative
     */
    record Busy(String problem, Duration pause) implements Receipt {
        /**
         * Checks that nothing is null.
         *
         * @param problem what went wrong, for the operator; no text of a complaint
         * @param pause how long at least to leave it alone, not negative
         * @throws IllegalArgumentException if the pause is negative
         */
        public Busy {
            Objects.requireNonNull(problem, "problem");
            if (pause.isNegative()) {
                throw new IllegalArgumentException("pause: expected no negative duration, found " + pause);
            }
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
