// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the package's word lists: a line each, without comments and blank lines. */
final class ResourceLines {
    private ResourceLines() {}

    static List<String> of(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + ": expected beside the package privacy");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    static List<String> read(Reader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader buffered = new BufferedReader(reader);
        for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
