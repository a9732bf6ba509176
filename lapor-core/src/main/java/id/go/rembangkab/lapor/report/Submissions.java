// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.List;

/**
 * Port: which semester reports were handed in, when and by whom (R12.3). Append-only: a corrected report is a further
 * submission. Implementations are thread-safe; an outage is a {@link id.go.rembangkab.lapor.complaint.StoreException}.
 */
public interface Submissions {
    /**
     * Puts a submission on record.
     *
     * @param submission the submission
     */
    void add(Submission submission);

    /**
     * Lists what is on record.
     *
     * @return every submission, in the order they were put there
     */
    List<Submission> all();
}
