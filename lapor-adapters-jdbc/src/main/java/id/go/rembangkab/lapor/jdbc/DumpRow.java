// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a dump, the same for every database. Instants are ISO 8601 in UTC; a column without a value is left out.
 *
 * @param table what it is a row of
 * @param values its columns: a {@link String}, {@link Long} or {@link Boolean} each, in their order
 */
public record DumpRow(String table, Map<String, Object> values) {
    /**
     * Copies the columns.
     *
     * @param table what it is a row of
     * @param values its columns
     */
    public DumpRow {
        Objects.requireNonNull(table, "table");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row holds texts in the clear. */
    @Override
    public String toString() {
        return "DumpRow[" + table + "]";
    }
}
