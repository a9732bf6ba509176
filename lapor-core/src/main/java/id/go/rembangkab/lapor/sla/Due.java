// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.Year;

/** The answer to when a clock runs out: a deadline, or why there is none. */
public sealed interface Due permits Deadline, Due.Suspended, Due.NotCovered {

    /**
     * {@return what {@code cases} makes of this answer}
     *
     * @param cases one function for each answer
     * @param <R> what they return
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each answer.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * {@return what to make of a deadline}
         *
         * @param deadline the answer
         */
        R deadline(Deadline deadline);

        /**
         * {@return what to make of a clock that stands still}
         *
         * @param suspended the answer
         */
        R suspended(Suspended suspended);

        /**
         * {@return what to make of a year without decree}
         *
         * @param notCovered the answer
         */
        R notCovered(NotCovered notCovered);
    }

    /**
     * A pause that has not ended holds the clock: there is no deadline until it ends.
     *
     * @param since the first instant of that pause
     */
    record Suspended(Instant since) implements Due {
        /**
         * Checks and takes the parts.
         *
         * @param since the first instant of that pause
         */
        public Suspended {
            requireNonNull(since, "since");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspended(this);
        }
    }

    /**
     * A day the norm needs lies in a year whose days off are not known.
     *
     * @param year the first such year
     */
    record NotCovered(Year year) implements Due {
        /**
         * Checks and takes the parts.
         *
         * @param year the first such year
         */
        public NotCovered {
            requireNonNull(year, "year");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notCovered(this);
        }
    }
}
