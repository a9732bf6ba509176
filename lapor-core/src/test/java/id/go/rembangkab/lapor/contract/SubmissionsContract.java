// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.Submission;
import id.go.rembangkab.lapor.report.Submissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Submissions} promises. */
public abstract class SubmissionsContract {
    private static final Instant AT = Instant.parse("2025-07-10T02:00:00.123456Z");

    private Submissions submissions;

    /**
     * Opens an empty record.
     *
     * @return the record
     * @throws Exception if it cannot be opened
     */
    protected abstract Submissions open() throws Exception;

    /**
     * Closes what was opened.
     *
     * @throws Exception if it cannot be closed
     */
    protected void close() throws Exception {}

    @BeforeEach
    final void openRecord() throws Exception {
        submissions = open();
    }

    @AfterEach
    final void closeRecord() throws Exception {
        close();
    }

    @Test
    void hold_nothing_in_the_beginning() {
        assertThat(submissions.all()).isEmpty();
    }

    @Test
    @Tag("R12.3")
    void hold_who_and_when_and_a_corrected_report_beside_the_first() {
        Submission first = new Submission(new Semester(2025, 1), AT, Actor.of(Role.ADMIN));
        Submission corrected = new Submission(
                new Semester(2025, 1), AT.plusSeconds(60), new Actor(Role.ADMIN, Optional.empty(), "siti"));
        Submission earlier = new Submission(new Semester(2024, 2), AT.minusSeconds(60), Actor.of(Role.ADMIN));
        submissions.add(first);
        submissions.add(corrected);
        submissions.add(earlier);
        submissions.add(earlier);
        assertThat(submissions.all()).containsExactly(first, corrected, earlier, earlier);
    }
}
