// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parts the tables of a schema by the statements of docs/store.md. */
final class Partitions {
    static final String SCHEMA = "lapor_parted";

    private Partitions() {}

    /** What there is becomes the first partition, up to 2027. */
    static void make() {
        run(statements().get(0));
    }

    /** Adds the partition of 2027. */
    static void addYear() {
        run(statements().get(1));
    }

    /** Adds one by other bounds. */
    static void add(String name, String from, String to) {
        run(statements()
                .get(1)
                .replace("_2027", "_" + name)
                .replace("lapor_id_at('2027-01-01 00:00+07')", from)
                .replace("lapor_id_at('2028-01-01 00:00+07')", to));
    }

    private static void run(String statements) {
        PostgresServer.run(
                PostgresServer.pool(), "SET search_path TO " + SCHEMA + "; " + statements + "; RESET search_path");
    }

    private static List<String> statements() {
        try {
            String doc = Files.readString(
                    Files.exists(Path.of("docs")) ? Path.of("docs/store.md") : Path.of("../docs/store.md"));
            List<String> blocks = new ArrayList<>();
            int at = doc.indexOf("```sql\n", doc.indexOf("## Partitions"));
            while (at >= 0) {
                int from = at + "```sql\n".length();
                int to = doc.indexOf("```", from);
                blocks.add(doc.substring(from, to));
                at = doc.indexOf("```sql\n", to);
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
