// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about the findings of the detector (R3.2): each is accepted, or dismissed with a reason.
 *
 * @param acceptAll whether every finding is accepted, whatever it is
 * @param each the decisions one by one
 */
public record Verdicts(boolean acceptAll, List<Verdict> each) {
    /** Every finding is accepted. */
    public static final Verdicts ACCEPT_ALL = new Verdicts(true, List.of());

    /** Nothing is decided. */
    public static final Verdicts NONE = new Verdicts(false, List.of());

    /**
     * Copies the list.
     *
     * @param acceptAll whether every finding is accepted, whatever it is
     * @param each the decisions one by one
     */
    public Verdicts {
        each = List.copyOf(each);
    }

    /**
     * The decision on one finding.
     *
     * @param start where it starts, in UTF-16 code units
     * @param end where it ends, exclusive
     * @param accept whether it is personal data
     * @param reason why not, if not
     */
    public record Verdict(int start, int end, boolean accept, Optional<Text> reason) {
        /**
         * Checks that nothing is null.
         *
         * @param start where it starts, in UTF-16 code units
         * @param end where it ends, exclusive
         * @param accept whether it is personal data
         * @param reason why not, if not
         */
        public Verdict {
            Objects.requireNonNull(reason, "reason");
        }
    }

    List<Text> reasons() {
        return each.stream().flatMap(verdict -> verdict.reason().stream()).toList();
    }

    int dismissed() {
        return (int) each.stream().filter(verdict -> !verdict.accept()).count();
    }
}
