// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * An order as it is carried out, with what the detector found in its texts, so that each is read once.
 *
 * @param order what is to be done, accepted personal data masked
 * @param wish what the reporter asks for in the texts
 * @param publicText the public text as it was given, of a privacy decision
 * @param description the description as the decision found it
 */
record ReadOrder(Order order, Visibility wish, Optional<Reading> publicText, Optional<Reading> description) {
    /** A text and what was found in it. */
    record Reading(String text, List<Finding> findings) {
        @Override
        public String toString() {
            return "Reading[" + findings.size() + "]";
        }
    }

    static ReadOrder of(Order order, Visibility wish) {
        return new ReadOrder(order, wish, Optional.empty(), Optional.empty());
    }
}
