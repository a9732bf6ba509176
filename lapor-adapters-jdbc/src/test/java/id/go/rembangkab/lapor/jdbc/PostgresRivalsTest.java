// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

class PostgresRivalsTest extends RivalsContract {
    private boolean begun;

    @Override
    JdbcStore node(InstantSource clock) {
        JdbcStore node = begun ? PostgresServer.again(clock) : PostgresServer.fresh(clock);
        begun = true;
        return node;
    }

    @AfterEach
    void assertNothingIsBorrowed() {
        PostgresServer.assertNothingIsBorrowed();
    }
}
