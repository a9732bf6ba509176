// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.imports;

import id.go.rembangkab.lapor.benchmarks.statements.Effort;
import id.go.rembangkab.lapor.benchmarks.store.ThrowAwayServer;
import id.go.rembangkab.lapor.cli.imports.ImportCommand;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;

/**
 * Imports made-up exports into a throw-away PostgreSQL that flushes, and then gives the rows which that wrote to an empty
 * database of the same tables by bare COPY, a table at a time: what the server alone can take. Texts are encrypted, keys in a
 * vault on SQLite. Not JMH: the first import is what a person waits for, the later ones are what a server that runs gives.
 */
public final class CopyMeasure {
    private static final int IMPORTS = 3;

    private CopyMeasure() {}

    /**
     * Measures.
     *
     * @param args how many rows, 30000 if not given
     * @throws Exception if the server does not start, or a statement fails
     */
    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 30_000 : Integer.parseInt(args[0]);
        Path file = Files.createTempDirectory("lapor-import").resolve("export.csv");
        MadeUpExport.write(file, rows);
        try (ThrowAwayServer server = ThrowAwayServer.start()) {
            for (int i = 0; i < IMPORTS; i++) {
                String database = database(server.url(), "import" + i);
                Effort imported = new Effort();
                imported.of(() -> importFile(file, database));
                System.out.println("import: " + imported.tell(rows, "rows"));
                String empty = database(server.url(), "bare" + i);
                Map<String, byte[]> written = written(database, empty(empty));
                Effort copied = new Effort();
                copied.of(() -> copy(written, empty));
                System.out.println("the same rows by bare COPY: " + copied.tell(rows, "rows"));
                System.out.println("import beside bare COPY: " + imported.beside(copied));
            }
        }
    }

    private static String database(String url, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        String made = url.replace("/postgres?", "/" + name + "?");
        PGSimpleDataSource tables = new PGSimpleDataSource();
        tables.setUrl(made);
        JdbcStore.openUnencrypted(tables, InstantSource.system()).close();
        return made;
    }

    private static void importFile(Path file, String database) {
        int exit = new CommandLine(new ImportCommand())
                .execute(file.toString(), "--as", "system", "--json", "--db", database);
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit);
        }
    }

    private static Map<String, byte[]> written(String database, List<String> tables) throws SQLException, IOException {
        Map<String, byte[]> written = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(database)) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                copies.copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", out);
                written.put(table, out.toByteArray());
            }
        }
        return written;
    }

    /** The tables of the store in which there is nothing yet, those first to which others refer. */
    private static List<String> empty(String database) throws SQLException {
        List<String> empty = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database)) {
            for (String table : tables(connection)) {
                if (!hasRows(connection, table)) {
                    empty.add(table);
                }
            }
        }
        return empty;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT"
                                + " relispartition AND relname LIKE 'lapor\\_%' ORDER BY oid")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return rows.next();
        }
    }

    private static void copy(Map<String, byte[]> written, String database) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, byte[]> table : written.entrySet()) {
                copies.copyIn(
                        "COPY " + table.getKey() + " FROM STDIN (FORMAT binary)",
                        new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
        }
    }
}
