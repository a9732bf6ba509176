// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the desk answers to an order. Immutable. */
public sealed interface Answer {
    /**
     * It is done, and kept.
     *
     * @param complaint the complaint after it; for a repeat as it was after the first time
     * @param entries what was appended; for a repeat of a reception none
     * @param repeated whether nothing was done because it had been done before
     */
    record Done(Complaint complaint, List<Entry> entries, boolean repeated) implements Answer {
        /**
         * Copies the list.
         *
         * @param complaint the complaint after it; for a repeat as it was after the first time
         * @param entries what was appended; for a repeat of a reception none
         * @param repeated whether nothing was done because it had been done before
         */
        public Done {
            Objects.requireNonNull(complaint, "complaint");
            entries = List.copyOf(entries);
        }
    }

    /**
     * The SOP says no, and nothing has changed.
     *
     * @param why the refusal
     * @param complaint the complaint as it stands, if there is one
     */
    record Refused(Decision.Rejected why, Optional<Complaint> complaint) implements Answer {
        /**
         * Checks that nothing is null.
         *
         * @param why the refusal
         * @param complaint the complaint as it stands, if there is one
         */
        public Refused {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(complaint, "complaint");
        }
    }
}
