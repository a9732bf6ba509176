// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.received;
import static id.go.rembangkab.lapor.contract.Commits.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection is cut when the server has been told to commit, before it answers. */
class CutConnectionTest {
    @TempDir
    private Path keys;

    private CuttingProxy proxy;
    private HikariDataSource pool;
    private TextVault vault;
    private JdbcStore store;

    @BeforeEach
    void open() throws IOException {
        PostgresServer.fresh(InstantSource.system()).close();
        URI server = URI.create(PostgresServer.url().substring("jdbc:".length()));
        proxy = new CuttingProxy(server.getHost(), server.getPort());
        pool = PostgresServer.pool(
                PostgresServer.url().replace(server.getHost() + ":" + server.getPort(), "localhost:" + proxy.port())
                        + "&prepareThreshold=0");
        vault = TextVault.openFolder(keys, Optional.empty());
        store = JdbcStore.open(pool, PostgresServer.SCHEMA, vault, InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        vault.close();
        pool.close();
        proxy.close();
    }

    @Test
    @Tag("R10.2")
    void a_commit_with_a_key_is_found_out_and_is_there_once() {
        for (int round = 0; round < 5; round++) {
            Commit commit = using(received("A" + round), "admin", "k" + round);
            proxy.cutAtNextCommit(round % 2 == 0);
            assertThat(store.complaints().append(commit)).isEqualTo(Appended.DONE);
            assertThat(store.complaints()
                            .find(commit.after().id())
                            .orElseThrow()
                            .log())
                    .hasSize(1);
            assertThat(store.complaints().append(commit)).isEqualTo(Appended.TAKEN);
        }
    }

    @Test
    void a_commit_without_a_key_is_said_to_be_unknown() {
        Commit commit = received("A");
        proxy.cutAtNextCommit(true);
        assertThatThrownBy(() -> store.complaints().append(commit))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("it is not known whether it was written");
        assertThat(store.complaints().find(commit.after().id())).isPresent();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
}
