package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.privacy.Finding;
import java.util.List;
import java.util.Optional;

/**
 * An order as it is carried out, with what the detector found in its texts, so that each is read once.
 *
 * @param order what is to be done: a wish in the text joined to the one chosen, accepted personal data masked
 * @param publicText the public text as it was given, of a privacy decision
 * @param description the description as the decision found it
 */
record ReadOrder(Order order, Optional<Reading> publicText, Optional<Reading> description) {
    /** A text and what was found in it. */
    record Reading(String text, List<Finding> findings) {
        @Override
        public String toString() {
            return "Reading[" + findings.size() + "]";
        }
    }

    static ReadOrder of(Order order) {
        return new ReadOrder(order, Optional.empty(), Optional.empty());
    }
}
