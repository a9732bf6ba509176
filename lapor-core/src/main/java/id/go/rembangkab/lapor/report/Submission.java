// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.complaint.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * That a semester report was handed to the Bupati (SOP record 4).
 *
 * @param semester of which semester
 * @param at when, to the microsecond
 * @param by who handed it in
 */
public record Submission(Semester semester, Instant at, Actor by) {
    /**
     * Cuts the instant to microseconds, which is what every store keeps.
     *
     * @param semester of which semester
     * @param at when, to the microsecond
     * @param by who handed it in
     */
    public Submission {
        Objects.requireNonNull(semester, "semester");
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(by, "by");
    }
}
