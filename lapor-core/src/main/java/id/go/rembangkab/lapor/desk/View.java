// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A complaint as one audience may see it. What is sealed from that audience is not in it.
 *
 * @param complaint where it stands; holds no texts
 * @param audience who reads
 * @param reporter who complains, as far as the audience may know
 * @param texts what the audience may read, in the order it came
 * @param sealed how many texts are there that it may not read
 */
public record View(
        Complaint complaint, Audience audience, Optional<ReporterView> reporter, List<TextView> texts, int sealed) {
    /**
     * Copies the list.
     *
     * @param complaint where it stands; holds no texts
     * @param audience who reads
     * @param reporter who complains, as far as the audience may know
     * @param texts what the audience may read, in the order it came
     * @param sealed how many texts are there that it may not read
     */
    public View {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(reporter, "reporter");
        texts = List.copyOf(texts);
    }

    /**
     * A text in the open.
     *
     * @param kind what it is
     * @param at when it came
     * @param by in which role it was given
     * @param text what it says
     */
    public record TextView(Passage.Kind kind, Instant at, Role by, String text) {
        /**
         * Checks that nothing is null.
         *
         * @param kind what it is
         * @param at when it came
         * @param by in which role it was given
         * @param text what it says
         */
        public TextView {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "TextView[" + kind + "]";
        }
    }

    /**
     * Who complains.
     *
     * @param name the name given
     * @param contact a number, address or handle
     */
    public record ReporterView(Optional<String> name, Optional<String> contact) {
        /**
         * Checks that nothing is null.
         *
         * @param name the name given
         * @param contact a number, address or handle
         */
        public ReporterView {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public String toString() {
            return "ReporterView";
        }
    }
}
