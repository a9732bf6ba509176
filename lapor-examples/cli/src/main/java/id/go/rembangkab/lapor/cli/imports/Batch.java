// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.util.List;

/**
 * Rows that are kept together or not at all.
 *
 * @param rows the rows, in the order of the file; none at its end
 * @param position how many bytes of the file were read with them
 */
record Batch(List<ReadRow> rows, long position) {
    boolean isEmpty() {
        return rows.isEmpty();
    }

    long firstLine() {
        return rows.get(0).row().line();
    }

    long lastLine() {
        return rows.get(rows.size() - 1).row().line();
    }
}
