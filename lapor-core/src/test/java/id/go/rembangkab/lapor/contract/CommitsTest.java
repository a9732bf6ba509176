// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runner opens packages in which it finds a test: without one here it could not run the contracts on the module path. */
class CommitsTest {
    @Test
    void follow_each_other_as_the_log_would() {
        Commit first = Commits.received("A");
        Commit second = Commits.commented(first.after());
        assertThat(second.expectedVersion()).isEqualTo(first.after().version());
        assertThat(Complaint.replay(
                        first.after().id(),
                        Stream.of(first, second)
                                .flatMap(commit -> commit.entries().stream())
                                .toList()))
                .isEqualTo(second.after());
    }
}
