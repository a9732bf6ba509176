// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes reports in one format. Implementations are immutable and thread-safe; the same report in the same language gives the
 * same bytes.
 */
public interface Renderer {
    /**
     * Returns by what name the format is asked for, and how its files end.
     *
     * @return such as {@code html}
     */
    String extension();

    /**
     * Returns what the format is called over HTTP.
     *
     * @return such as {@code text/html;charset=utf-8}
     */
    String mediaType();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language {@code en} for English, anything else is Indonesian; of no matter to formats for machines
     * @param to where to; not closed
     * @throws IOException if it cannot be written there
     */
    void write(Report report, Locale language, OutputStream to) throws IOException;
}
