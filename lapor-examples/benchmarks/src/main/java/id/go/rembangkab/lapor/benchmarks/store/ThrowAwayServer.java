// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/**
 * A PostgreSQL server that forgets everything when it is stopped, from its binaries alone. It flushes as one in production
 * does.
 */
public final class ThrowAwayServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private ThrowAwayServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server on a free port of this machine.
     *
     * @return the server
     * @throws IOException if it does not start
     */
    public static ThrowAwayServer start() throws IOException {
        return new ThrowAwayServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    /**
     * Returns where it is.
     *
     * @return the JDBC URL
     */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /**
     * Starts a server, prints its URL, and runs it until the input ends or the process is stopped.
     *
     * @param arguments none
     * @throws IOException if it does not start
     * @throws InterruptedException if the process is stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ThrowAwayServer server = start()) {
            System.out.println(server.url());
            Thread.currentThread().join();
        }
    }
}
