// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import java.util.List;

/** The last look at a text before everybody reads it: what the detector still finds is masked (R13.2, R13.3). */
record LeakGate(Detector detector, Anonymiser anonymiser) {
    /** A text that may be read by anyone, and how much of it was masked. */
    record Passed(String text, int masked) {}

    /** What a person dismissed with a reason, at the very place, stays. */
    Passed pass(String text, List<Event.Dismissal> dismissed) {
        List<Finding> left = detector.detect(text).stream()
                .filter(finding -> dismissed.stream()
                        .noneMatch(one -> one.start() == finding.start() && one.end() == finding.end()))
                .toList();
        return left.isEmpty()
                ? new Passed(text, 0)
                : new Passed(anonymiser.redact(text, left, RedactionMode.LABEL), left.size());
    }
}
