package id.go.rembangkab.lapor.benchmarks.imports;

import id.go.rembangkab.lapor.cli.imports.ImportCommand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Imports a made-up export into a fresh SQLite database, then once more, and says how fast. Not JMH: one import is what a
 * person waits for, the warming up of the machine included.
 */
public final class ImportMeasure {
    private ImportMeasure() {}

    /**
     * Measures.
     *
     * @param args how many rows, 100000 if not given
     * @throws IOException if the folder for temporary files cannot be written
     */
    public static void main(String[] args) throws IOException {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("lapor-import");
        Path file = folder.resolve("export.csv");
        MadeUpExport.write(file, rows);
        System.out.printf("%d rows, %d MiB%n", rows, Files.size(file) >> 20);
        run("first import", rows, file, folder);
        run("again, all of it there", rows, file, folder);
        System.out.printf("database %d MiB in %s%n", Files.size(folder.resolve("lapor.db")) >> 20, folder);
    }

    private static void run(String what, int rows, Path file, Path folder) {
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        int exit = new CommandLine(new ImportCommand())
                .execute(file.toString(), "--as", "system", "--json", "--db", folder.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long live = heaps().mapToLong(pool -> pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed())
                .sum();
        System.out.printf(
                "%s: exit %d, %.1f s, %.0f rows/s, %d MiB live afterwards%n",
                what, exit, seconds, rows / seconds, live >> 20);
    }

    private static Stream<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
