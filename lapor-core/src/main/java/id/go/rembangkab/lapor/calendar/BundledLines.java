// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text resources that come with this package. */
final class BundledLines {
    private BundledLines() {}

    static List<String> of(String resource) {
        var stream = requireNonNull(BundledLines.class.getResourceAsStream(resource), resource);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + resource, e);
        }
    }

    static List<String> read(Reader reader) {
        return new BufferedReader(reader).lines().toList();
    }
}
