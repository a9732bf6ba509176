// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.util.Optional;

/**
 * A row that was read: ready for the gate, or with what is wrong with it.
 *
 * @param row the row
 * @param past what it says, empty if there is a problem
 * @param problem what is wrong with it
 */
record ReadRow(Row row, Optional<PastRow> past, Optional<Problem> problem) {
    static ReadRow of(Row row, PastRow past) {
        return new ReadRow(row, Optional.of(past), Optional.empty());
    }

    static ReadRow wrong(Row row, Problem problem) {
        return new ReadRow(row, Optional.empty(), Optional.of(problem));
    }
}
