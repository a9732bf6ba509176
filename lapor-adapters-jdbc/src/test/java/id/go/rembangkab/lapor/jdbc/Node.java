// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.notice.Backoff;
import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import id.go.rembangkab.lapor.notice.Relay;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * A process that sweeps and carries notices away until nothing is left or it is killed, and says on standard output what it
 * told whom: the id of a notice a line.
 */
final class Node {
    static final String OFFICE = "office";

    private Node() {}

    static Process start(String url, Instant at) throws IOException {
        return OwnProcess.start(Node.class, List.of(url, at.toString()));
    }

    public static void main(String[] arguments) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setSchema(PostgresServer.SCHEMA);
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcStore store = JdbcStore.openUnencrypted(pool, InstantSource.system())) {
            work(store, Instant.parse(arguments[1]));
        }
    }

    private static void work(JdbcStore store, Instant at) {
        Ports ports = store.ports(Detector.standard());
        Sweep sweep = new Sweep(ports, new Desk(ports));
        Relay relay = new Relay(store.notices(), new Loud(), Backoff.STANDARD, () -> 0);
        int done = 1;
        while (done > 0) {
            done = sweep.run(at, closed -> relay.run(at)) + relay.run(at).delivered();
        }
    }

    private static final class Loud implements Destination {
        @Override
        public String name() {
            return OFFICE;
        }

        @Override
        public Receipt deliver(Notice notice) {
            System.out.println(notice.id());
            System.out.flush();
            return new Receipt.Delivered();
        }
    }
}
