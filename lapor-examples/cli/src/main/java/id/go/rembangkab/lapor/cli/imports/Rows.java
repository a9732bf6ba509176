// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a file, one after the other, whatever its form. */
interface Rows extends Closeable {
    Layout layout();

    /** The columns, in the order of the cells. */
    List<String> columns();

    /** The next row that is not blank, or empty at the end. */
    Optional<Row> next() throws IOException;

    /** How many bytes were read. */
    long position();
}
