// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.complaint.Commit;
import java.time.Instant;
import java.util.List;

/** A commit as the file keeps it. */
record Written(Instant recorded, Commit commit) {
    Written withoutTexts() {
        return new Written(
                recorded,
                new Commit(
                        commit.expectedVersion(),
                        commit.entries(),
                        commit.after(),
                        commit.attention(),
                        commit.externalId(),
                        List.of(),
                        commit.key(),
                        commit.notices()));
    }
}
