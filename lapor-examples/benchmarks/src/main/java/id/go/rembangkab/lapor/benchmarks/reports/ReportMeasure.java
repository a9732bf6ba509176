// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.reports;

import id.go.rembangkab.lapor.benchmarks.store.ThrowAwayServer;
import id.go.rembangkab.lapor.cli.LaporCommand;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The semester report over many complaints, each time by a process of its own with 512 MiB of heap, as a person would start it.
 * Not JMH: it is waited for once, cold.
 */
public final class ReportMeasure {
    private static final int CAREERS = 3_000;
    private static final String HEAP = "-Xmx512m";
    private static final List<String> SEMESTER =
            List.of("report", "semester", "2025-2", "--as-of", "2026-01-31T00:00:00+07:00");

    private ReportMeasure() {}

    /**
     * Fills a database with complaints of one year, if it is not filled, and reports on the second half of it.
     *
     * @param arguments how many complaints; then a folder or the URL of a PostgreSQL, or both a new folder and a throw-away server
     *     if none is given
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        if (arguments.length > 1) {
            measure(many, arguments[1]);
            return;
        }
        measure(many, Files.createTempDirectory("lapor-reports").toString());
        try (ThrowAwayServer server = ThrowAwayServer.start()) {
            measure(many, server.url());
        }
    }

    private static void measure(int many, String db) throws Exception {
        Path folder = Files.createTempDirectory("lapor-report");
        fill(many, db);
        for (String format : List.of("json", "html", "xlsx")) {
            report(many, db, folder, format);
        }
    }

    private static void fill(int many, String db) throws SQLException {
        boolean server = db.startsWith("jdbc:");
        try (Office office = Office.kept(db, InstantSource.system())) {
            if (!office.ports().agencies().all().isEmpty()) {
                return;
            }
            Careers.agencies().forEach(office.ports().agencies()::put);
        }
        long start = System.nanoTime();
        String url = server ? db + "&reWriteBatchedInserts=true" : "jdbc:sqlite:" + Path.of(db, "lapor.db");
        long entries = 0;
        List<History> careers = careers(Math.min(many, CAREERS));
        try (Connection connection = DriverManager.getConnection(url);
                Copies copies = Copies.into(connection, server)) {
            for (int number = 0; number < many; number++) {
                History career = careers.get(number % careers.size());
                List<Entry> log = career.entries();
                copies.add(career, log, number);
                entries += log.size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d complaints of %d entries written in %.0f s%n",
                server ? "PostgreSQL" : "SQLite",
                many,
                entries,
                (System.nanoTime() - start) / 1e9);
    }

    private static List<History> careers(int number) {
        Careers careers = new Careers(number);
        List<History> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(careers.next(i));
        }
        return made;
    }

    private static void report(int many, String db, Path folder, String format)
            throws IOException, InterruptedException {
        Path page = folder.resolve("semester." + format);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LaporCommand.class.getName()));
        command.addAll(SEMESTER);
        command.addAll(List.of("--db", db, "--format", format, "--out", page.toString()));
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf(
                Locale.ROOT,
                "%s: %d complaints as %s in %.1f s, exit code %d, %d KiB%n",
                db.startsWith("jdbc:") ? "PostgreSQL" : "SQLite",
                many,
                format,
                (System.nanoTime() - start) / 1e9,
                exit,
                Files.size(page) >> 10);
    }
}
