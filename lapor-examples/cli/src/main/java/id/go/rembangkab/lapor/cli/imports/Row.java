// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param line where it begins, from 1
 * @param cells what stands in it, under the columns of the header; all of it in the first cell if it cannot be told apart
 * @param problem what is wrong with its form
 */
record Row(long line, List<String> cells, Optional<Problem> problem) {
    /** Roughly what it takes in memory. */
    long size() {
        long size = 0;
        for (String cell : cells) {
            size += cell.length();
        }
        return size;
    }
}
