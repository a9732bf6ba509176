// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of refused rows: the columns of the source, then line, column and reason. Mended, it can be imported itself. It
 * holds what citizens wrote, so nobody but its owner may read it. It is made with the first refused row.
 */
final class Rejects implements Closeable {
    private final Path path;
    private final List<String> columns;
    private final Messages words;
    private @Nullable CsvWriter writer;

    Rejects(Path path, List<String> columns, Messages words) {
        this.path = path;
        this.columns = columns;
        this.words = words;
    }

    Path path() {
        return path;
    }

    void add(Row row, Problem problem) throws IOException {
        CsvWriter open = writer();
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (isOwn(columns.get(i))) {
                cells.remove(i);
            }
        }
        cells.add(String.valueOf(row.line()));
        cells.add(problem.column().orElse(""));
        cells.add(problem.message(words));
        open.writeRecord(cells);
    }

    void flush() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    private CsvWriter writer() throws IOException {
        if (writer == null) {
            Files.deleteIfExists(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path);
            writer.writeRecord(withOwn(columns));
        }
        return writer;
    }

    private static List<String> withOwn(List<String> columns) {
        List<String> header = new ArrayList<>(columns);
        header.removeIf(Rejects::isOwn);
        header.addAll(List.of(Layout.OWN + "line", Layout.OWN + "column", Layout.OWN + "reason"));
        return header;
    }

    private static boolean isOwn(String column) {
        return Layout.fold(column).startsWith(Layout.OWN);
    }

    /** What the system says about a file that cannot be written. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return e instanceof FileSystemException ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
