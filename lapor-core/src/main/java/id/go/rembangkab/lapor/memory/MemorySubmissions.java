// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.Beta;
import id.go.rembangkab.lapor.report.Submission;
import id.go.rembangkab.lapor.report.Submissions;
import java.util.ArrayList;
import java.util.List;

/** Submissions in memory. Thread-safe. */
@Beta
public final class MemorySubmissions implements Submissions {
    private final List<Submission> submissions = new ArrayList<>();

    /** Creates an empty record. */
    public MemorySubmissions() {}

    @Override
    public synchronized void add(Submission submission) {
        submissions.add(submission);
    }

    @Override
    public synchronized List<Submission> all() {
        return List.copyOf(submissions);
    }
}
