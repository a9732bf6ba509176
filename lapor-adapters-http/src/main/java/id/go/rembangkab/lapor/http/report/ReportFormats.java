// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.report.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats in which reports can be had: JSON, HTML and CSV, and those that are plugged in. Immutable and thread-safe.
 *
 * @param renderers one a format, the first for whoever takes anything
 */
public record ReportFormats(List<Renderer> renderers) {
    /**
     * Copies the list.
     *
     * @param renderers one a format
     */
    public ReportFormats {
        renderers = List.copyOf(renderers);
    }

    /**
     * Returns the formats that need nothing else.
     *
     * @param letterhead what stands at the head and foot of pages
     * @return JSON, HTML and CSV
     */
    public static ReportFormats of(Letterhead letterhead) {
        return new ReportFormats(List.of(new JsonReport(), new HtmlReport(letterhead), new CsvReport()));
    }

    /**
     * Plugs in another format.
     *
     * @param renderer what writes it
     * @return these formats and that one
     */
    public ReportFormats and(Renderer renderer) {
        List<Renderer> all = new ArrayList<>(renderers);
        all.add(renderer);
        return new ReportFormats(all);
    }

    /**
     * Finds a format by the name it is asked for on a command line.
     *
     * @param extension such as {@code csv}
     * @return what writes it, or empty if nothing does
     */
    public Optional<Renderer> named(String extension) {
        return renderers.stream()
                .filter(renderer -> renderer.extension().equals(extension))
                .findFirst();
    }
}
