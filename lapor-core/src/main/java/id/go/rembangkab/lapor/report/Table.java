// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.List;
import java.util.Objects;

/**
 * A table of a report. Its key and those of its columns are API; what people read is in the bundle of words.
 *
 * @param key such as {@code by_agency}
 * @param single whether it is one row by its nature, such as totals
 * @param columns the keys of the columns
 * @param rows one cell a column, in each row
 */
public record Table(String key, boolean single, List<String> columns, List<List<Cell>> rows) {
    /**
     * Checks that every row has a cell for each column.
     *
     * @param key such as {@code by_agency}
     * @param single whether it is one row by its nature
     * @param columns the keys of the columns
     * @param rows one cell a column, in each row
     * @throws IllegalArgumentException if a row is longer or shorter, or a single row is not one
     */
    public Table {
        Objects.requireNonNull(key, "key");
        columns = List.copyOf(columns);
        rows = rows instanceof Rows<?> ? rows : List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        key + ": a row has " + row.size() + " cells, expected " + columns.size());
            }
        }
        if (single && rows.size() != 1) {
            throw new IllegalArgumentException(key + ": has " + rows.size() + " rows, expected 1");
        }
    }
}
