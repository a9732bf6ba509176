// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.imports;

import id.go.rembangkab.lapor.benchmarks.statements.Effort;
import id.go.rembangkab.lapor.cli.imports.ImportCommand;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Imports a made-up export into a fresh SQLite database, once more, and once by bare JDBC, and says how fast. Not JMH: one
 * import is what a person waits for, the warming up of the machine included.
 */
public final class ImportMeasure {
    private ImportMeasure() {}

    /**
     * Measures.
     *
     * @param args how many rows, 100000 if not given
     * @throws Exception if the folder for temporary files cannot be written, or the bare connection fails
     */
    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("lapor-import");
        Path file = folder.resolve("export.csv");
        MadeUpExport.write(file, rows);
        System.out.printf("%d rows, %d MiB%n", rows, Files.size(file) >> 20);
        Effort first = run("first import", rows, file, folder);
        run("again, all of it there", rows, file, folder);
        System.out.printf("database %d MiB in %s%n", Files.size(folder.resolve("lapor.db")) >> 20, folder);
        Effort bare = bare(rows, file, folder);
        System.out.println("first import beside bare JDBC: " + first.beside(bare));
    }

    private static Effort run(String what, int rows, Path file, Path folder) throws Exception {
        Effort effort = new Effort();
        effort.of(() -> check(new CommandLine(new ImportCommand())
                .execute(file.toString(), "--as", "system", "--json", "--db", folder.toString())));
        System.gc();
        long live = heaps().mapToLong(pool -> pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed())
                .sum();
        System.out.println(what + ": " + effort.tell(rows, "rows") + "; " + (live >> 20) + " MiB live afterwards");
        return effort;
    }

    private static Effort bare(int rows, Path file, Path folder) throws SQLException {
        Effort effort = new Effort();
        HeardStore store = new HeardStore(folder, effort);
        check(new CommandLine(new ImportCommand(database -> store, InstantSource.system()))
                .execute(file.toString(), "--as", "system", "--json"));
        System.out.println("the same statements by bare JDBC: " + effort.tell(rows, "rows"));
        return effort;
    }

    private static void check(int exitCode) {
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
    }

    private static Stream<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
