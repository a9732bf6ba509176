// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.RulebookContract;
import id.go.rembangkab.lapor.desk.Rulebook;
import java.time.InstantSource;

class PostgresRulebookContractTest extends RulebookContract {
    private JdbcStore store;

    @Override
    protected Rulebook open() {
        store = PostgresServer.fresh(InstantSource.system());
        return store.rulebook();
    }

    @Override
    protected Rulebook reopen() {
        store.close();
        store = PostgresServer.again(InstantSource.system());
        return store.rulebook();
    }

    @Override
    protected void close() {
        store.close();
        PostgresServer.assertNothingIsBorrowed();
    }
}
