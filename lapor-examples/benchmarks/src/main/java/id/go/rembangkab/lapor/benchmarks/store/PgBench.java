// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own measure on the same server, so that figures here can be read beside those of other machines: its usual
 * transaction of five statements, prepared, at scale 10.
 */
final class PgBench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final List<String> where;

    private PgBench(String url) {
        URI server = URI.create(url.substring("jdbc:".length()));
        where = List.of("-h", server.getHost(), "-p", Integer.toString(server.getPort()), "-U", "postgres", "postgres");
    }

    /** Fills its tables. */
    static PgBench on(String url) throws IOException, InterruptedException {
        PgBench bench = new PgBench(url);
        bench.run("-i", "-q", "-s", "10");
        return bench;
    }

    /** Returns transactions a second. */
    double rate(int clients, int seconds) throws IOException, InterruptedException {
        String told = run("-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds);
        Matcher rate = RATE.matcher(told);
        if (!rate.find()) {
            throw new IOException("pgbench: expected a rate, found: " + told);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench"));
        command.addAll(List.of(options));
        command.addAll(where);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench: " + told);
        }
        return told;
    }
}
