// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file an import reads.
 *
 * @param path where it is
 */
record SourceFile(Path path) {
    private static final List<String> BUNDLED = List.of("sp4n", "lapor-2015");

    /** The name without folders, which is what the log keeps. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * Opens it up to its first row.
     *
     * @param map a layout of the user's own, else the bundled ones are tried
     * @throws Trouble if it cannot be read, or is none that can be imported
     */
    Rows open(Optional<Path> map, boolean ignoreUnknown) {
        List<Layout> layouts = map.map(file -> List.of(layout(file))).orElseGet(SourceFile::bundled);
        requireFile(path);
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(path));
            try {
                in.mark(64);
                byte[] start = in.readNBytes(64);
                in.reset();
                if (begins(start, 'P', 'K', 3, 4)) {
                    throw Trouble.badInput("file.xlsx", path);
                }
                if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) || contains(start, (byte) 0)) {
                    throw Trouble.badInput("file.utf16", path);
                }
                Lines lines = new Lines(in);
                return isJson(start)
                        ? JsonRows.open(name(), lines, layouts, ignoreUnknown)
                        : CsvRows.open(name(), lines, layouts, ignoreUnknown);
            } catch (IOException | Trouble e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw Trouble.badInput("file.unreadable", path);
        }
    }

    private static void requireFile(Path path) {
        if (Files.notExists(path)) {
            throw Trouble.badInput("file.missing", path);
        }
        if (Files.isDirectory(path)) {
            throw Trouble.badInput("file.directory", path);
        }
    }

    private static boolean begins(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (start[i] != (byte) expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] start, byte wanted) {
        for (byte b : start) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJson(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    private static Layout layout(Path file) {
        requireFile(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            return Layout.read(String.valueOf(file.getFileName()), reader);
        } catch (CharacterCodingException e) {
            throw Trouble.badInput("map.unreadable", file);
        } catch (IOException e) {
            throw Trouble.badInput("file.unreadable", file);
        }
    }

    private static List<Layout> bundled() {
        return BUNDLED.stream().map(SourceFile::resource).toList();
    }

    private static Layout resource(String name) {
        try (InputStream in = SourceFile.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("layout " + name + " is missing");
            }
            return Layout.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
